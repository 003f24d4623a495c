// SPDX-License-Identifier: Apache-2.0
// @ts-check

/**
 * `figure.json`: all that is needed to draw any figure. docs/figures.md says what every key means.
 *
 * @typedef {import("./body.js").Vec} Vec
 * @typedef {[cloth: string, blobs: number[][]]} Layer
 * @typedef {[other: number, cloth: string, blob: number[]]} Join
 * @typedef {{name: string, side: 0 | 1 | 2, layers: Layer[], joins: Join[], balls: number[]}} Part
 * @typedef {[bone: number, x: number, y: number, z: number, radius: number]} PlacedBall
 * @typedef {[way: Vec, blob: number[], paint: string]} Mark
 * @typedef {{bone: number, part: number, facing: Vec, facingAt: number, face: Layer[], ears: number[][],
 *   sideburns: number[][], fringe: Mark[], features: Mark[], earWay: Vec, shows: number}} Head
 * @typedef {{parts: number[][], patches: [bones: number[], offset: Vec, radius: number, normal: Vec][]}} Area
 * @typedef {{line: number, earLine: number, thingLine: number, lit: number, toLight: [number, number],
 *   within: number, farFrom: number, areaShows: number, overlap: number, clear: number, moved: number,
 *   ghost: number, shadows: [number, number, number][]}} Drawing
 * @typedef {{camera: import("./view.js").Camera, scale: number, radius: number, line: number, without: number[]}} Close
 * @typedef {Record<string, string>} Paints
 * @typedef {{skins: Record<string, Paints>, clothes: Record<string, Paints>, rest: Paints}} Look
 * @typedef {import("./body.js").Skeleton & {unit: number, balls: PlacedBall[], parts: Part[],
 *   together: number[], head: Head, hips: [number, number], areas: Record<string, Area>,
 *   cameras: Record<string, import("./view.js").Camera>, inset: Close, drawing: Drawing,
 *   paints: Record<"light" | "dark", Look>}} Rig
 */

/** The tables as they came, with the balls of every part gathered. @param {any} record @returns {Rig} */
export function readRig(record) {
  for (const part of record.parts) {
    const balls = part.layers.flatMap((/** @type {Layer} */ [, blobs]) => blobs.flat());
    part.balls = [...new Set(balls)].sort((a, b) => a - b);
  }
  return record;
}

/** Every paint by its name. @param {Rig} rig @param {"light" | "dark"} look @param {string} palette @returns {Paints} */
export function paintsOf(rig, look, palette) {
  const [skin, clothes] = palette.split("-");
  const { rest, skins, clothes: worn } = rig.paints[look];
  return { ...rest, ...skins[skin], ...worn[clothes] };
}
