// SPDX-License-Identifier: Apache-2.0
// @ts-check

import { exerciseDone, setDone } from "./events.js";
import { Outbox, poster } from "./outbox.js";
import { openStore } from "./outbox-store.js";

/**
 * @typedef {import("./script.js").Script} Script
 * @typedef {import("./script.js").SetDone} SetDone
 * @typedef {import("./events.js").Reason} Reason
 */

/** Writes down what is done, in the order in which it happens, and sends it. */
export class Journal {
  #outbox;
  #session;
  /** @type {Promise<unknown>} done when everything so far is kept on this device */
  #kept;
  /** @type {string | null} the exercise that may still learn how much it hurt */
  #heldId = null;

  /** @param {Script} script @param {(count: import("./outbox.js").Count) => void} onCount */
  constructor(script, onCount) {
    this.#session = script.session;
    this.#outbox = openStore().then(
      (store) => new Outbox({ store, send: poster(script.events_url), onChange: onCount }),
    );
    // What an earlier page held back is let go now: that page can learn no more.
    this.#kept = this.#outbox.then((outbox) => outbox.release());
    addEventListener("online", () => this.#outbox.then((outbox) => outbox.flush()));
  }

  /** @param {(outbox: Outbox) => Promise<void>} act */
  #then(act) {
    this.#kept = Promise.all([this.#outbox, this.#kept]).then(([outbox]) => act(outbox)).catch(() => {});
    return this.#kept;
  }

  /** @param {{exercise: string, variant: string}} item @param {number} set @param {SetDone[]} sets */
  sets(item, set, sets) {
    for (const done of sets) {
      const event = setDone(this.#session, item, set, done);
      this.#then((outbox) => outbox.add(event));
    }
  }

  /**
   * @param {{exercise: string, variant: string}} item
   * @param {SetDone[]} sets
   * @param {Reason} reason
   * @param {{pain_before: number | null, pain_during?: number | null, sharp?: boolean, spread?: boolean}} pain
   */
  exercise(item, sets, reason, pain) {
    this.letGo();
    const event = exerciseDone(this.#session, item, sets, reason, pain);
    const held = reason === "finished";
    if (held) this.#heldId = event.id;
    this.#then((outbox) => outbox.add(event, { held }));
  }

  /** Sends the exercise that was held back. @param {number | null} pain_during */
  letGo(pain_during = null) {
    const id = this.#heldId;
    if (id === null) return;
    this.#heldId = null;
    this.#then((outbox) => outbox.release(id, { pain_during }));
  }

  /** Runs once everything so far is kept. @param {() => void} act */
  whenKept(act) {
    this.#then(async () => act());
  }

  /** Waits a short while for the last events to be sent. What is left is sent later. @param {number} ms */
  async finish(ms) {
    const sent = this.#then((outbox) => outbox.flush());
    await Promise.race([sent, new Promise((resolve) => setTimeout(resolve, ms))]);
  }
}
