// SPDX-License-Identifier: Apache-2.0
// @ts-check

/** What this device remembers of the player: its switches, and where a session stands. */

const PLACE = "lumbar.player.";
const SWITCH = "lumbar.switch.";
const KEEP_MS = 7 * 24 * 60 * 60 * 1000;

/** @param {string} key */
function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

/** @param {string} key @param {unknown} value */
function write(key, value) {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A browser that keeps nothing still plays the session.
  }
}

/** @param {string} name @returns {boolean} on unless it was switched off */
export const switchIsOn = (name) => read(SWITCH + name) !== false;

/** @param {string} name @param {boolean} on */
export const rememberSwitch = (name, on) => write(SWITCH + name, on);

/**
 * @param {string} session
 * @returns {import("./run.js").Place | null}
 */
export const rememberedPlace = (session) => read(PLACE + session);

/**
 * @param {string} session
 * @param {import("./run.js").Place} place
 */
export const rememberPlace = (session, place) => write(PLACE + session, place);

/** Forgets sessions that nobody will take up again. */
export function tidy() {
  try {
    for (const key of Object.keys(localStorage).filter((name) => name.startsWith(PLACE))) {
      if (!(Date.now() - (read(key)?.at ?? 0) < KEEP_MS)) localStorage.removeItem(key);
    }
  } catch {
    // Nothing is kept, so nothing has to go.
  }
}
