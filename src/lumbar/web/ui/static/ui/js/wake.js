// SPDX-License-Identifier: Apache-2.0
// @ts-check

/** Keeps the screen on, where the browser can. The lock is lost when the page is hidden, so it is asked for again. */
export class Wake {
  #wanted = false;
  /** @type {WakeLockSentinel | null} */
  #lock = null;

  constructor() {
    document.addEventListener("visibilitychange", () => this.#ask());
  }

  keep() {
    this.#wanted = true;
    return this.#ask();
  }

  async letGo() {
    this.#wanted = false;
    await this.#lock?.release().catch(() => {});
    this.#lock = null;
  }

  async #ask() {
    const held = this.#lock !== null && !this.#lock.released;
    if (!this.#wanted || held || document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
    try {
      this.#lock = await navigator.wakeLock.request("screen");
    } catch {
      this.#lock = null;
    }
  }
}
