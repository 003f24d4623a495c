// SPDX-License-Identifier: Apache-2.0
// @ts-check

/**
 * The outline around circles, as `figures/hulls.py` draws it: exact arcs joined by tangents.
 *
 * @typedef {{x: number, y: number, r: number}} Circle
 * @typedef {{circle: Circle, start: number, end: number}} Arc
 */

const FULL = 2 * Math.PI;
const TINY = 1e-9;

/** The convex outline of circles, in the order of growing angle. @param {Circle[]} circles @returns {Arc[]} */
export function hull(circles) {
  let now = circles.reduce((far, one) => (one.x + one.r > far.x + far.r + TINY ? one : far));
  let angle = 0;
  /** @type {Arc[]} */
  const arcs = [];
  while (angle < FULL && arcs.length <= 4 * circles.length) {
    const [step, following] = overtaken(now, angle, circles);
    const end = Math.min(angle + step, FULL);
    arcs.push({ circle: now, start: angle, end });
    now = following;
    angle = end;
  }
  return arcs;
}

/**
 * How far a circle stays outermost from an angle on, and which one follows.
 * @param {Circle} now @param {number} angle @param {Circle[]} circles @returns {[number, Circle]}
 */
function overtaken(now, angle, circles) {
  let best = FULL;
  let following = now;
  for (const other of circles) {
    const dx = other.x - now.x;
    const dy = other.y - now.y;
    const away = Math.hypot(dx, dy);
    if (away <= Math.abs(now.r - other.r) + TINY) continue;
    const at = Math.atan2(dy, dx) - Math.acos((now.r - other.r) / away);
    let step = (at - angle + TINY) % FULL;
    if (step < 0) step += FULL;
    if (step < best - TINY) {
      best = step;
      following = other;
    }
  }
  return [best, following];
}

/**
 * Adds the outline of some circles to a path. `flat` presses it together from top to bottom, for what
 * lies on the floor.
 * @param {Path2D} path @param {Circle[]} circles @param {number} [flat]
 */
export function addHull(path, circles, flat = 1) {
  let first = true;
  for (const { circle, start, end } of hull(circles)) {
    if (first) path.moveTo(circle.x + circle.r * Math.cos(start), (circle.y + circle.r * Math.sin(start)) * flat);
    first = false;
    path.ellipse(circle.x, circle.y * flat, circle.r, circle.r * flat, 0, start, end);
  }
  path.closePath();
}
