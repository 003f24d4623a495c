// SPDX-License-Identifier: Apache-2.0
// @ts-check

/**
 * Joins of the part to what lies under it, and of its other half that does.
 * @param {import("./view.js").View} view @param {Part} part @param {number[]} done from far to near @returns {import("./rig.js").Join[]}
 */
export function joinsOf(view, part, done) {
  const { parts } = view.rig;
  const onto = (/** @type {number} */ other) => parts[other].side === 0 && view.isFar(part.side);
  const own = part.joins.filter(([other, , blob]) => {
    return done.includes(other) && !onto(other) && !liesBetween(view, blob, other, other, done);
  });
  const under = done.filter((at) => {
    const { side } = parts[at];
    return side === part.side || (part.side === 0 && !view.isFar(side));
  });
  const others = under.flatMap((at) => {
    return parts[at].joins.filter(([on, , blob]) => parts[on] === part && !liesBetween(view, blob, on, at, done));
  });
  return [...own, ...others];
}

/**
 * Whether something drawn after the part under a join lies where the join would be, such as a hand on a knee.
 * @param {import("./view.js").View} view @param {number[]} blob @param {number} other @param {number} under @param {number[]} done
 */
function liesBetween({ rig, balls }, blob, other, under, done) {
  if (rig.parts[other].side === 0) return false;
  const between = done.slice(done.indexOf(under) + 1).flatMap((at) => rig.parts[at].balls);
  return between.some((at) => blob.some((own) => {
    const [a, b] = [balls[own], balls[at]];
    return Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r - rig.drawing.overlap;
  }));
}
