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
 * @typedef {{yaw: number, up: number}} Camera degrees: from the right side toward the front, and above
 * @typedef {"left" | "right" | "middle"} Side
 */

const PER_STATURE = 1000;
const DEGREE = Math.PI / 180;
const LIT = 0.86;
const TOWARD_LIGHT = [-0.07, -0.1];
const WITHIN_LINE = 5;
const FAR_FROM = 0.45;
const HIPS_APART = 2 * 0.052;
const TURNED_TO_US = 0.12;
const SIDEWAYS = 0.45;

export class View {
  #right;
  #down;

  /** @param {Rig} rig @param {import("./body.js").Posture} posture @param {Camera} camera */
  constructor(rig, posture, camera) {
    const yaw = camera.yaw * DEGREE;
    const up = camera.up * DEGREE;
    /** @type {Vec} */
    this.#right = [Math.cos(yaw), 0, -Math.sin(yaw)];
    /** @type {Vec} */
    this.#down = [Math.sin(up) * Math.sin(yaw), -Math.cos(up), Math.sin(up) * Math.cos(yaw)];
    /** @type {Vec} */
    this.toward = [Math.cos(up) * Math.sin(yaw), Math.sin(up), Math.cos(up) * Math.cos(yaw)];
    this.flat = Math.sin(up);
    this.rig = rig;
    this.body = placed(rig.skeleton, posture);
    this.balls = rig.balls.map((ball) => this.ball(ball.bone, ball.offset, ball.radius));
  }

  /** @param {Vec} place @returns {[number, number]} on the picture */
  seen(place) {
    return [PER_STATURE * dot(place, this.#right), PER_STATURE * dot(place, this.#down)];
  }

  /** A ball that is fixed in a segment. @param {number} bone @param {Vec} offset @param {number} radius @returns {Ball} */
  ball(bone, offset, radius) {
    const place = point(this.body, bone, offset);
    const [x, y] = this.seen(place);
    return { x, y, near: PER_STATURE * dot(place, this.toward), r: PER_STATURE * radius };
  }

  /** The hulls of some blobs. @param {number[][]} blobs @param {(ball: Ball) => Ball} [change] */
  outline(blobs, change = (ball) => ball) {
    const path = new Path2D();
    for (const blob of blobs) addHull(path, blob.map((at) => change(this.balls[at])));
    return path;
  }

  /** The hulls without the edge that lies in shade. @param {number[][]} blobs */
  lit(blobs) {
    const [dx, dy] = TOWARD_LIGHT;
    return this.outline(blobs, (b) => ({ ...b, x: b.x + dx * b.r, y: b.y + dy * b.r, r: b.r * LIT }));
  }

  /** A hull drawn in, so that it leaves the line around it alone. @param {number[]} blob */
  within(blob) {
    return this.outline([blob], (b) => ({ ...b, r: Math.max(b.r - WITHIN_LINE, 1) }));
  }

  /** Whether the hip of this side lies clearly behind that of the other. @param {Side} side */
  isFar(side) {
    if (side === "middle") return false;
    const own = this.balls[this.rig.hips[side]];
    const across = this.balls[this.rig.hips[side === "left" ? "right" : "left"]];
    return across.near - own.near > FAR_FROM * PER_STATURE * HIPS_APART;
  }

  /** By how much a direction of the head points at the eye. @param {Vec} way */
  headed(way) {
    return dot(turned(this.body.turns[this.rig.head.bone], way), this.toward);
  }

  get facesUs() {
    return this.headed(this.rig.head.facing) > this.rig.head.facingAt;
  }

  /** Whether this side of the head is turned to the eye. @param {"left" | "right"} side */
  showsSide(side) {
    return this.headed([0, 0, side === "left" ? -1 : 1]) > TURNED_TO_US;
  }

  /** @param {"left" | "right"} side */
  showsEye(side) {
    return this.headed([0.9, 0, side === "left" ? -SIDEWAYS : SIDEWAYS]) > TURNED_TO_US;
  }
}
