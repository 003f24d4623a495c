// SPDX-License-Identifier: Apache-2.0
// @ts-check

import { dot, placed, point, turned } from "./body.js";
import { addHull } from "./hulls.js";

/**
 * A body as a camera sees it, as `figures/figure.py` and `figures/camera.py` have it.
 *
 * @typedef {import("./body.js").Vec} Vec
 * @typedef {import("./order.js").Ball} Ball
 * @typedef {import("./rig.js").Rig} Rig
 * @typedef {{right: Vec, down: Vec, toward: Vec, flat: number}} Camera axes of the picture in space
 */

export class View {
  #camera;

  /** @param {Rig} rig @param {import("./body.js").Posture} posture @param {Camera} camera */
  constructor(rig, posture, camera) {
    this.#camera = camera;
    this.rig = rig;
    this.body = placed(rig, posture);
    this.balls = rig.balls.map(([bone, x, y, z, radius]) => this.ball(bone, [x, y, z], radius));
  }

  /** @param {Vec} place @returns {[number, number]} on the picture */
  seen(place) {
    return [this.rig.unit * dot(place, this.#camera.right), this.rig.unit * dot(place, this.#camera.down)];
  }

  /** A ball that is fixed in a segment. @param {number} bone @param {Vec} offset @param {number} radius @returns {Ball} */
  ball(bone, offset, radius) {
    const place = point(this.body, bone, offset);
    const [x, y] = this.seen(place);
    return { x, y, near: this.rig.unit * dot(place, this.#camera.toward), r: this.rig.unit * radius };
  }

  /** The hulls of some blobs. @param {number[][]} blobs @param {(ball: Ball) => Ball} [change] */
  outline(blobs, change = (ball) => ball) {
    const path = new Path2D();
    for (const blob of blobs) addHull(path, blob.map((at) => change(this.balls[at])));
    return path;
  }

  /** The hulls without the edge that lies in shade. @param {number[][]} blobs */
  lit(blobs) {
    const { lit, toLight: [dx, dy] } = this.rig.drawing;
    return this.outline(blobs, (b) => ({ ...b, x: b.x + dx * b.r, y: b.y + dy * b.r, r: b.r * lit }));
  }

  /** A hull drawn in, so that it leaves the line around it alone. @param {number[]} blob */
  within(blob) {
    const { within } = this.rig.drawing;
    return this.outline([blob], (b) => ({ ...b, r: Math.max(b.r - within, 1) }));
  }

  /** Whether the hip joint of this side lies clearly behind that of the other. @param {0 | 1 | 2} side middle, left, right */
  isFar(side) {
    if (side === 0) return false;
    const [left, right] = this.rig.hips.map((bone) => dot(this.body.origins[bone], this.#camera.toward));
    return (side === 1 ? right - left : left - right) > this.rig.drawing.farFrom;
  }

  /** Whether a direction that is fixed in a segment points to the eye by more than so much. @param {number} bone @param {Vec} way @param {number} least */
  shows(bone, way, least) {
    return dot(turned(this.body.turns[bone], way), this.#camera.toward) > least;
  }
}
