// SPDX-License-Identifier: Apache-2.0
// @ts-check

/**
 * Which part is drawn before which, as `figures/order.py` decides it: the farther ones first.
 *
 * @typedef {{x: number, y: number, r: number, near: number}} Ball on the picture
 */

/**
 * By how much `one` is nearer than `other` where they cover each other.
 * @param {Ball[]} one @param {Ball[]} other @param {number} reach @param {number} clear
 */
function vote(one, other, reach, clear) {
  let total = 0;
  for (const a of one) {
    for (const b of other) {
      const overlap = a.r + b.r - Math.hypot(a.x - b.x, a.y - b.y);
      if (overlap > reach) total += overlap * Math.max(-clear, Math.min(clear, a.near - b.near));
    }
  }
  return total;
}

/**
 * The places of the parts in the order of drawing. Of equals, one that is `together` with the part
 * before comes first, so that the halves of a limb follow each other.
 * @param {Ball[][]} parts @param {import("./rig.js").Rig} rig @returns {number[]}
 */
export function farToNear(parts, { together, drawing: { overlap, clear } }) {
  const over = parts.map(() => new Map());
  parts.forEach((one, a) => {
    for (let b = a + 1; b < parts.length; b += 1) {
      const votes = vote(one, parts[b], overlap, clear);
      if (votes > 0) over[a].set(b, votes);
      else over[b].set(a, -votes);
    }
  });
  const left = new Set(parts.keys());
  /** @type {number[]} */
  const found = [];
  while (left.size > 0) {
    const partner = found.length > 0 ? together[found[found.length - 1]] : -1;
    let farthest = -1;
    let least = [Infinity, 1];
    for (const part of left) {
      let front = 0;
      for (const [other, votes] of over[part]) if (left.has(other)) front += votes;
      const rank = [front, part === partner ? 0 : 1];
      if (rank[0] < least[0] || (rank[0] === least[0] && rank[1] < least[1])) [farthest, least] = [part, rank];
    }
    left.delete(farthest);
    found.push(farthest);
  }
  return found;
}
