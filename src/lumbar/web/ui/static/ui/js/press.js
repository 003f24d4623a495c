// SPDX-License-Identifier: Apache-2.0
// @ts-check

import { askHard, askHurt, askOther, askSkip } from "./asks.js";
import { modeOf } from "./view.js";

/** @typedef {import("./asks.js").Player} Player */

const MORE_S = 15;

/** What was left of each rest that is held open. @type {WeakMap<Player, number>} */
const leftOver = new WeakMap();

/** What the three buttons do in each mode; their places never change, their meaning is on them. */
const ACTS = {
  work: { left: askHurt, middle: pause, right: askHard },
  open: { left: askHurt, middle: next, right: askHard },
  ready: { left: askSkip, middle: next, right: more },
  rest: { left: wait, middle: next, right: more },
  waiting: { left: waitNoMore, middle: next, right: closeWithMore },
  paused: { left: askHurt, middle: resume, right: askOther },
  done: { left: nothing, middle: finish, right: nothing },
};

/** @param {Player} player @param {"left" | "middle" | "right"} place */
export function press(player, place) {
  ACTS[modeOf(player.run)][place](player);
}

/** @param {Player} player */
function pause({ run }) {
  run.pause();
}

/** @param {Player} player */
function resume({ run }) {
  run.resume();
}

/** @param {Player} player */
function next({ run }) {
  run.next();
}

/** @param {Player} player */
function more({ run }) {
  run.clock.extend(MORE_S);
}

/** @param {Player} player */
function wait(player) {
  leftOver.set(player, player.run.clock.hold() ?? 0);
}

/** @param {Player} player */
function waitNoMore(player) {
  player.run.clock.close(leftOver.get(player) ?? MORE_S);
}

/** @param {Player} player */
function closeWithMore({ run }) {
  run.clock.close(MORE_S);
}

/** @param {Player} player */
function finish(player) {
  player.finish();
}

function nothing() {}
