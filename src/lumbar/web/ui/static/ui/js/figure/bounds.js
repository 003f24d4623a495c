// SPDX-License-Identifier: Apache-2.0
// @ts-check

import { mirrored } from "./body.js";
import { View } from "./view.js";

/**
 * The room that a figure takes while it moves. A still keeps one frame for every exercise; the player
 * shows the figure as large as its place allows.
 *
 * @typedef {[number, number, number, number]} Box left, top, width, height
 */

const MARGIN = 14;

/**
 * @param {import("./rig.js").Rig} rig @param {import("./scenes.js").Frames} frames
 * @param {import("./scenes.js").Scene} scene @returns {Box}
 */
export function boundsOf(rig, frames, scene) {
  const edges = [Infinity, Infinity, -Infinity, -Infinity];
  const take = (/** @type {number} */ x, /** @type {number} */ y, r = 0) => {
    edges[0] = Math.min(edges[0], x - r);
    edges[1] = Math.min(edges[1], y - r);
    edges[2] = Math.max(edges[2], x + r);
    edges[3] = Math.max(edges[3], y + r);
  };
  const halfway = frames.ways.map((way) => way[Math.floor(way.length / 2)]);
  for (const posture of [...frames.keys, ...halfway]) {
    const own = scene === frames.scenes[0] ? posture : mirrored(rig, posture);
    for (const { x, y, r } of new View(rig, own, scene.camera).balls) take(x, y, r);
  }
  for (const { d } of [...scene.under, ...scene.over]) for (const [x, y] of cornersOf(d)) take(x, y);
  if (scene.inset) take(...scene.inset.at, rig.inset.radius);
  const [left, top, right, bottom] = edges;
  return [left - MARGIN, top - MARGIN, right - left + 2 * MARGIN, bottom - top + 2 * MARGIN];
}

/** The corners of a path: `M` is a place, every other letter goes on from the last. @param {string} d */
function* cornersOf(d) {
  let [x, y] = [0, 0];
  for (const [, command, rest] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    if (numbers.length < 2) continue;
    const [dx, dy] = numbers.slice(-2);
    [x, y] = command === "M" ? [dx, dy] : [x + dx, y + dy];
    yield [x, y];
  }
}
