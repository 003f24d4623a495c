// SPDX-License-Identifier: Apache-2.0
// @ts-check

/**
 * @typedef {import("./outbox.js").Row} Row
 * @typedef {import("./outbox.js").Store} Store
 */

const NAME = "lumbar";
const TABLE = "outbox";

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
const answerOf = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** @implements {Store} */
class DatabaseStore {
  #db;

  /** @param {IDBDatabase} db */
  constructor(db) {
    this.#db = db;
  }

  /** @param {(table: IDBObjectStore) => void} change */
  #change(change) {
    return new Promise((resolve, reject) => {
      const work = this.#db.transaction(TABLE, "readwrite", { durability: "strict" });
      work.oncomplete = () => resolve(undefined);
      work.onerror = () => reject(work.error);
      work.onabort = () => reject(work.error);
      change(work.objectStore(TABLE));
    });
  }

  /** In the order in which the events were made, because their ids sort so. @returns {Promise<Row[]>} */
  all() {
    return answerOf(this.#db.transaction(TABLE).objectStore(TABLE).getAll());
  }

  /** @param {Row} row */
  async put(row) {
    await this.#change((table) => table.put(row));
  }

  /** @param {string[]} ids */
  async remove(ids) {
    await this.#change((table) => ids.forEach((id) => table.delete(id)));
  }
}

/** For a browser that keeps nothing: the events live as long as the page. @implements {Store} */
export class MemoryStore {
  /** @type {Map<string, Row>} */
  #rows = new Map();

  async all() {
    return [...this.#rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** @param {Row} row */
  async put(row) {
    this.#rows.set(row.id, row);
  }

  /** @param {string[]} ids */
  async remove(ids) {
    ids.forEach((id) => this.#rows.delete(id));
  }
}

/** @returns {Promise<Store>} */
export async function openStore() {
  try {
    const opening = indexedDB.open(NAME, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(TABLE, { keyPath: "id" });
    return new DatabaseStore(await answerOf(opening));
  } catch {
    return new MemoryStore();
  }
}
