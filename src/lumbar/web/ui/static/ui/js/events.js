// SPDX-License-Identifier: Apache-2.0
// @ts-check

/**
 * Events as the server stores them: made here, with an id made here, so that sending twice is harmless.
 *
 * @typedef {import("./script.js").SetDone} SetDone
 * @typedef {{id: string, at: string, kind: string, [key: string]: unknown}} Event
 * @typedef {"finished" | "skipped" | "swapped" | "too_hard" | "hurts" | "numbness" | "dizzy"
 *   | "chest_pain" | "left"} Reason
 */

let lastMs = 0;
let counter = 0;

/**
 * A UUID of version 7 (RFC 9562). Ids made in one page sort in the order in which they were made.
 * @param {number} ms
 */
export function uuid7(ms = Date.now()) {
  counter = ms > lastMs ? 0 : counter + 1;
  lastMs = Math.max(ms, lastMs);
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let k = 0; k < 6; k += 1) bytes[k] = Math.floor(lastMs / 2 ** (8 * (5 - k))) % 256;
  bytes[6] = 0x70 | ((counter >> 8) & 0x0f);
  bytes[7] = counter & 0xff;
  bytes[8] = 0x80 | (bytes[8] & 0x3f);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** Local time with its offset, such as 2026-11-20T08:12:30.250+01:00. @param {Date} date */
export function isoWithOffset(date) {
  const offset = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, -1);
  const two = (/** @type {number} */ n) => String(Math.trunc(Math.abs(n))).padStart(2, "0");
  return `${local}${offset < 0 ? "-" : "+"}${two(offset / 60)}:${two(offset % 60)}`;
}

/**
 * @param {string} kind
 * @param {Record<string, unknown>} body
 * @returns {Event}
 */
function event(kind, body) {
  const now = new Date();
  return { id: uuid7(now.getTime()), at: isoWithOffset(now), kind, ...body };
}

/**
 * @param {string} session
 * @param {{exercise: string, variant: string}} item
 * @param {number} set
 * @param {SetDone} done
 */
export const setDone = (session, { exercise, variant }, set, done) =>
  event("set_done", { session, exercise, variant, set, ...done });

/** Whether the exercise was stopped because of how it felt. @param {Reason} reason */
export const isStop = (reason) => ["hurts", "numbness", "dizzy", "chest_pain"].includes(reason);

/**
 * @param {string} session
 * @param {{exercise: string, variant: string}} item
 * @param {SetDone[]} sets
 * @param {Reason} reason
 * @param {{pain_before: number | null, pain_during?: number | null, sharp?: boolean, spread?: boolean}} pain
 */
export const exerciseDone = (session, { exercise, variant }, sets, reason, pain) =>
  event("exercise_done", {
    session,
    exercise,
    variant,
    sets,
    pain_before: pain.pain_before,
    pain_during: pain.pain_during ?? null,
    sharp: pain.sharp ?? false,
    spread: pain.spread ?? false,
    effort: null,
    form_score: null,
    stop_faults: [],
    stopped: isStop(reason),
    reason,
  });
