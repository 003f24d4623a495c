// SPDX-License-Identifier: Apache-2.0
// @ts-check

import { blended } from "./body.js";

/**
 * The frames of one exercise: key poses, the ways between them, and the stage for either side.
 *
 * @typedef {import("./body.js").Vec} Vec
 * @typedef {import("./body.js").Posture} Posture
 * @typedef {import("./rig.js").Rig} Rig
 * @typedef {{d: string, fill: string | null, line: string | null, width: number, opacity: number, path?: Path2D}} Shape
 * @typedef {{bone: number, offset: Vec, radius: number, normal: Vec}} Patch
 * @typedef {{cloth: string, blobs: import("./rig.js").PlacedBall[][]}} Thing
 * @typedef {Record<string, Shape[]>} Arrows of key poses by their names
 * @typedef {{at: [number, number], ring: [number, number], focus: [number, number], under: Shape[], arrows: Arrows}} Inset
 * @typedef {{camera: import("./view.js").Camera, box: [number, number, number, number], under: Shape[],
 *   over: Shape[], arrows: Arrows, inset: Inset | null, things: Thing[],
 *   works: {parts: number[], patches: Patch[]}[]}} Scene
 * @typedef {{cycle: string[], top: number, keys: Posture[], ways: Posture[][], side: "left" | "right" | "middle",
 *   alternates: boolean, flows: boolean, moveS: number | null, scenes: Scene[]}} Frames
 */

const FINE = 10_000;
const TENTHS = 10;

/** @param {any} record @param {Rig} rig @returns {Frames} */
export function readFrames(record, rig) {
  const postures = record.rows.map((/** @type {number[]} */ row) => posture(record, row));
  return {
    cycle: record.cycle,
    top: record.cycle.indexOf(record.top),
    keys: record.cycle.map((/** @type {string} */ name) => postures[record.keys[name]]),
    ways: record.moves.map((/** @type {[string, string, number[]]} */ [, , rows]) => rows.map((at) => postures[at])),
    side: record.side,
    alternates: record.alternates,
    flows: record.flows,
    moveS: record.moveS,
    scenes: record.scenes.map((/** @type {any} */ scene) => readScene(scene, rig, record.camera)),
  };
}

/** @param {any} record @param {number[]} row @returns {Posture} */
function posture({ still, moving }, row) {
  const all = [...still];
  moving.forEach((/** @type {number} */ channel, /** @type {number} */ n) => (all[channel] = row[n]));
  const root = all.slice(0, 7).map((each) => each / FINE);
  return {
    at: /** @type {Vec} */ (root.slice(0, 3)),
    facing: /** @type {import("./body.js").Quaternion} */ (root.slice(3)),
    deg: all.slice(7).map((each) => each / TENTHS),
  };
}

/** @param {any} scene @param {Rig} rig @param {string} camera @returns {Scene} */
function readScene({ box, under, over, arrows, inset, things, works }, rig, camera) {
  const shapes = (/** @type {any[]} */ all) =>
    all.map(([d, fill, line, width, opacity]) => ({ d, fill, line, width, opacity }));
  const pointing = (/** @type {Record<string, any[]>} */ all) =>
    Object.fromEntries(Object.entries(all).map(([key, own]) => [key, shapes(own)]));
  return {
    camera: rig.cameras[camera],
    box,
    under: shapes(under),
    over: shapes(over),
    arrows: pointing(arrows),
    inset: inset && { ...inset, under: shapes(inset.under), arrows: pointing(inset.arrows) },
    things: things.map((/** @type {[string, any]} */ [cloth, blobs]) => ({ cloth, blobs })),
    works: works.flatMap((/** @type {[string, string]} */ [area, side]) => patches(rig, area, side)),
  };
}

/** @param {Rig} rig @param {string} area @param {string} side */
function patches(rig, area, side) {
  const { parts, patches: all } = rig.areas[area];
  return [0, 1]
    .filter((n) => side === "middle" || side === ["left", "right"][n])
    .map((n) => ({
      parts: parts[n],
      patches: all.map(([bones, offset, radius, normal]) => ({
        bone: bones[n],
        offset: sided(offset, n),
        radius,
        normal: sided(normal, n),
      })),
    }));
}

/** @param {Vec} a @param {number} n 0 left, 1 right @returns {Vec} */
const sided = ([x, y, z], n) => [x, y, n === 0 ? -z : z];

/**
 * The posture on the way from a key pose to the one after it in the cycle.
 * @param {Frames} frames @param {import("./course.js").Spot} spot @returns {Posture}
 */
export function postureAt({ keys, ways }, { from, to, share }) {
  const way = ways[from];
  if (from === to || !way) return keys[to];
  const place = share * (way.length - 1);
  const low = Math.min(Math.floor(place), way.length - 2);
  return blended(way[low], way[low + 1], place - low);
}
