// SPDX-License-Identifier: Apache-2.0
// @ts-check

/**
 * The skeleton placed in space by a posture, as `core/motion/body.py` places it. Lengths are in
 * statures; X forward, Y up, Z to the person's right; a rotation is its matrix, row after row.
 *
 * @typedef {[number, number, number]} Vec
 * @typedef {number[]} Turn nine numbers
 * @typedef {[number, number, number, number]} Quaternion w, x, y, z
 * @typedef {{deg: number[], at: Vec, facing: Quaternion}} Posture
 * @typedef {["x" | "y" | "z", number, number]} Rotation axis, place of the angle, radians in a degree of it
 * @typedef {[parent: number, offset: Vec, rest: number, rotations: Rotation[]]} Bone
 * @typedef {[bone: number, flexion: number, outward: number, blade: number]} ShoulderAngles
 * @typedef {{bones: Bone[], mirror: [number, number][],
 *   shoulder: {slide: number, rise: number, narrowing: number, angles: ShoulderAngles[]},
 *   belly: {angle: number, bones: [bone: number, inward: number][]}}} Skeleton
 * @typedef {{origins: Vec[], turns: Turn[]}} Body
 */

const DEGREE = Math.PI / 180;

/** @param {Skeleton} skeleton @param {Posture} posture @returns {Body} */
export function placed(skeleton, posture) {
  /** @type {Vec[]} */
  const origins = [];
  /** @type {Turn[]} */
  const turns = [];
  skeleton.bones.forEach(([parent, offset, rest, rotations], place) => {
    if (parent < 0) {
      origins.push(posture.at);
      turns.push(matrix(posture.facing));
      return;
    }
    const outer = turns[parent];
    origins.push(sum(origins[parent], turned(outer, moved(skeleton, place, offset, posture))));
    let turn = rest ? rotated(outer, "z", rest) : outer;
    for (const [axis, at, factor] of rotations) turn = rotated(turn, axis, posture.deg[at] * factor);
    turns.push(turn);
  });
  return { origins, turns };
}

/**
 * Where a joint lies in its parent: that of the belly slides inward, that of the shoulder goes with the arm.
 * @param {Skeleton} skeleton @param {number} place @param {Vec} offset @param {Posture} posture @returns {Vec}
 */
function moved(skeleton, place, offset, posture) {
  const { angle, bones } = skeleton.belly;
  const own = bones.find(([bone]) => bone === place);
  if (!own) return shouldered(skeleton, place, offset, posture);
  const [x, y, z] = offset;
  return [x - own[1] * posture.deg[angle], y, z];
}

/**
 * The shoulder joint rises and moves in as the arm goes overhead, and slides with the blade; others stay.
 * @param {Skeleton} skeleton @param {number} place @param {Vec} offset @param {Posture} posture @returns {Vec}
 */
function shouldered({ shoulder: { slide, rise, narrowing, angles } }, place, offset, { deg }) {
  const own = angles.find(([bone]) => bone === place);
  if (!own) return offset;
  const [, flexion, outward, blade] = own;
  const overhead = (1 - Math.cos(deg[flexion] * DEGREE) * Math.cos(deg[outward] * DEGREE)) / 2;
  const [x, y, z] = offset;
  return [x + slide * deg[blade], y + rise * overhead, z * (1 - narrowing * overhead)];
}

/** A point that is fixed in a segment, in space. @param {Body} body @param {number} bone @param {Vec} offset */
export const point = (body, bone, offset) => sum(body.origins[bone], turned(body.turns[bone], offset));

/** @param {Vec} a @param {Vec} b @returns {Vec} */
const sum = (a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];

/** @param {Vec} a @param {Vec} b */
export const dot = (a, b) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** @param {Turn} turn @param {Vec} a @returns {Vec} */
export const turned = (turn, [x, y, z]) => [
  turn[0] * x + turn[1] * y + turn[2] * z,
  turn[3] * x + turn[4] * y + turn[5] * z,
  turn[6] * x + turn[7] * y + turn[8] * z,
];

/** The rotation followed inside by one about a coordinate axis. @param {Turn} t @param {"x" | "y" | "z"} axis @param {number} angle */
function rotated(t, axis, angle) {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  const [one, two] = { z: [0, 1], x: [1, 2], y: [2, 0] }[axis];
  const found = [...t];
  for (let row = 0; row < 9; row += 3) {
    found[row + one] = t[row + one] * c + t[row + two] * s;
    found[row + two] = t[row + two] * c - t[row + one] * s;
  }
  return found;
}

/** @param {Quaternion} q @returns {Turn} */
function matrix([w, x, y, z]) {
  return [
    1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y),
    2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x),
    2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y),
  ];
}

/** The posture as a mirror beside the body shows it. @param {Skeleton} skeleton @param {Posture} posture @returns {Posture} */
export function mirrored(skeleton, { deg, at, facing: [w, x, y, z] }) {
  return {
    deg: skeleton.mirror.map(([place, sign]) => deg[place] * sign),
    at: [at[0], at[1], -at[2]],
    facing: [w, -x, -y, z],
  };
}

/** The posture `share` of the way from a to b, angle by angle. @param {Posture} a @param {Posture} b @param {number} share @returns {Posture} */
export function blended(a, b, share) {
  const mix = (/** @type {number} */ one, /** @type {number} */ two) => one + (two - one) * share;
  return {
    deg: a.deg.map((one, n) => mix(one, b.deg[n])),
    at: [mix(a.at[0], b.at[0]), mix(a.at[1], b.at[1]), mix(a.at[2], b.at[2])],
    facing: slerp(a.facing, b.facing, share),
  };
}

/** @param {Quaternion} a @param {Quaternion} b @param {number} share @returns {Quaternion} */
function slerp(a, b, share) {
  const along = a.reduce((total, one, n) => total + one * b[n], 0);
  const angle = Math.acos(Math.min(1, Math.abs(along)));
  const near = angle < 1e-6;
  const from = near ? 1 - share : Math.sin((1 - share) * angle) / Math.sin(angle);
  const to = (near ? share : Math.sin(share * angle) / Math.sin(angle)) * (along < 0 ? -1 : 1);
  const found = a.map((one, n) => one * from + b[n] * to);
  const size = Math.hypot(...found);
  return /** @type {Quaternion} */ (found.map((one) => one / size));
}
