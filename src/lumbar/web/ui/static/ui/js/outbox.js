// SPDX-License-Identifier: Apache-2.0
// @ts-check

/**
 * Events on their way to the server. An event leaves only when the server says that it has it.
 *
 * @typedef {import("./events.js").Event} Event
 * @typedef {{id: string, event: Event, held: boolean, refused: string | null}} Row
 * @typedef {{all(): Promise<Row[]>, put(row: Row): Promise<void>, remove(ids: string[]): Promise<void>}} Store
 * @typedef {{stored: string[], known: string[], refused: {id: string, why: string}[]}} Answer
 * @typedef {{waiting: number, refused: string[]}} Count
 */

const BATCH = 100;
const FIRST_WAIT_S = 2;
const LONGEST_WAIT_S = 60;

export class Outbox {
  #store;
  #send;
  #onChange;
  #later;
  /** @type {Promise<void> | null} */
  #flushing = null;
  #again = false;
  #wait = FIRST_WAIT_S;
  /** @type {unknown} */
  #timer = null;

  /**
   * @param {{store: Store, send: (events: Event[]) => Promise<Answer>,
   *   onChange?: (count: Count) => void, later?: (call: () => void, seconds: number) => unknown}} parts
   */
  constructor({ store, send, onChange = () => {}, later }) {
    this.#store = store;
    this.#send = send;
    this.#onChange = onChange;
    this.#later = later ?? ((call, seconds) => setTimeout(call, seconds * 1000));
  }

  /**
   * Keeps the event and sends it at once; done when it is kept. A held one waits for `release`.
   * @param {Event} event
   * @param {{held?: boolean}} how
   */
  async add(event, { held = false } = {}) {
    await this.#store.put({ id: event.id, event, held, refused: null });
    if (!held) void this.flush();
  }

  /**
   * Lets held events go, with what was learnt since.
   * @param {string | null} id null for all
   * @param {Record<string, unknown>} more
   */
  async release(id = null, more = {}) {
    for (const row of await this.#store.all()) {
      if (row.held && (id === null || row.id === id)) {
        await this.#store.put({ ...row, held: false, event: { ...row.event, ...more } });
      }
    }
    void this.flush();
  }

  /** Sends what waits. Never throws: what cannot be sent now is tried again later. */
  flush() {
    this.#again = true;
    this.#flushing ??= this.#work().finally(() => {
      this.#flushing = null;
    });
    return this.#flushing;
  }

  async #work() {
    try {
      while (this.#again) {
        this.#again = false;
        while (await this.#sendOnce());
      }
      this.#wait = FIRST_WAIT_S;
    } catch {
      this.#retry();
    }
    await this.#tell();
  }

  /** @returns {Promise<boolean>} whether there may be more */
  async #sendOnce() {
    const rows = (await this.#waiting()).slice(0, BATCH);
    if (rows.length === 0) return false;
    const answer = await this.#send(rows.map((row) => row.event));
    const sent = new Set(rows.map((row) => row.id));
    const gone = [...answer.stored, ...answer.known].filter((id) => sent.has(id));
    const refused = answer.refused.filter(({ id }) => sent.has(id));
    if (gone.length + refused.length === 0) throw new Error("the answer names none of the events");
    await this.#store.remove(gone);
    for (const { id, why } of refused) {
      const row = rows.find((one) => one.id === id);
      if (row) await this.#store.put({ ...row, refused: why });
    }
    return true;
  }

  async #waiting() {
    return (await this.#store.all()).filter((row) => !row.held && row.refused === null);
  }

  #retry() {
    if (this.#timer !== null) return;
    this.#timer = this.#later(() => {
      this.#timer = null;
      this.flush();
    }, this.#wait);
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT_S);
  }

  async #tell() {
    const rows = await this.#store.all();
    this.#onChange({
      waiting: rows.filter((row) => !row.held && row.refused === null).length,
      refused: rows.flatMap((row) => (row.refused === null ? [] : [row.refused])),
    });
  }
}

/**
 * Posts events with the token that Django expects.
 * @param {string} url
 * @returns {(events: Event[]) => Promise<Answer>}
 */
export function poster(url) {
  return async (events) => {
    const token = document.querySelector('meta[name="csrf-token"]')?.getAttribute("content") ?? "";
    const response = await fetch(url, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-CSRFToken": token },
      body: JSON.stringify(events),
      credentials: "same-origin",
      keepalive: true,
    });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return response.json();
  };
}
