// SPDX-License-Identifier: Apache-2.0
// @ts-check

/**
 * Where time leads a figure: which key poses it goes through and when. Knows no picture.
 *
 * Key poses are numbered along the cycle; 0 is the start, `top` the one that is held. The figure only ever
 * goes round the cycle, because the way from pose to pose is worked out for that direction.
 *
 * @typedef {{keys: number[], seconds: number, even?: boolean}} Course the poses gone through, how long that
 *   takes, and whether at an even pace, without coming to rest
 * @typedef {{keys: number, top: number, flows?: boolean, phases: number, outS: number, backS: number}} Tempo
 * @typedef {{kind: string, seconds: number, reps?: number, ends_set?: boolean, rep?: number}} Step
 * @typedef {{from: number, to: number, share: number}} Spot on the way between two key poses
 */

/** How long it takes to come to rest where no tempo says so, and into a hold without a way out. */
const SETTLE_S = 1.5;
const INTO_HOLD_S = 1;
/** An outward way as long as this is no repetition but an activity of minutes: it goes round. */
const ACTIVITY_S = 30;
const KEEP_S = { top: 1.6, start: 0.9 };

/** The key poses from one to another round the cycle. @param {number} from @param {number} to @param {number} of */
function round(from, to, of) {
  const keys = [from];
  while (keys[keys.length - 1] !== to) keys.push((keys[keys.length - 1] + 1) % of);
  return keys;
}

/** The other held pose, where there are two. @param {number} keys @param {number} top @param {number} phases */
const secondOf = (keys, top, phases) => (phases === 2 && keys > top + 1 ? top + 1 : 0);

/** Whether a step is an activity of minutes. @param {Step} step */
export const isActivity = (step) => step.kind === "out" && step.ends_set === true && step.seconds >= ACTIVITY_S;

/**
 * What a step of the session asks of a figure that stands at a key pose.
 * @param {Step} step @param {number} at @param {Tempo} tempo @returns {Course}
 */
export function courseOf(step, at, { keys, top, phases }) {
  const still = { keys: [at], seconds: 0 };
  if (keys === 1) return { keys: [0], seconds: 0 };
  const second = secondOf(keys, top, phases);
  switch (step.kind) {
    case "out":
      return { keys: round(at, top, keys), seconds: step.seconds };
    case "back":
      return { keys: round(at, second, keys), seconds: step.seconds };
    case "hold":
      return at === 0 && !(phases === 2 && second === 0)
        ? { keys: round(0, top, keys), seconds: Math.min(INTO_HOLD_S, step.seconds / 2) }
        : still;
    default:
      return at === 0 ? still : { keys: round(at, 0, keys), seconds: Math.min(SETTLE_S, step.seconds || SETTLE_S) };
  }
}

/** Where a course stands after some seconds. @param {Course} course @param {number} elapsed @returns {Spot} */
export function spotOf({ keys, seconds, even }, elapsed) {
  const moves = keys.length - 1;
  if (moves === 0) return { from: keys[0], to: keys[0], share: 0 };
  const time = seconds > 0 ? Math.min(1, Math.max(0, elapsed / seconds)) : 1;
  const share = even ? time : eased(time);
  const move = Math.min(moves - 1, Math.floor(share * moves));
  return { from: keys[move], to: keys[move + 1], share: share * moves - move };
}

/** Minimum jerk: at rest at both ends. @param {number} share */
export const eased = (share) => share ** 3 * (10 + share * (6 * share - 15));

/**
 * The figure's own round, where no session leads it: every way and every hold in turn.
 * @param {Tempo} tempo @returns {Course[]} a course of one pose is a hold
 */
export function ownRound({ keys, top, flows, phases, outS, backS }) {
  if (keys === 1) return [{ keys: [0], seconds: 0 }];
  const second = secondOf(keys, top, phases);
  const out = { keys: round(0, top, keys), seconds: outS || SETTLE_S };
  const back = { keys: round(top, second, keys), seconds: backS || SETTLE_S };
  if (flows) return keys > 2 ? [{ keys: [...Array(keys).keys(), 0], seconds: out.seconds * keys, even: true }] : [out, back];
  const held = { keys: [top], seconds: KEEP_S.top };
  const start = { keys: [0], seconds: KEEP_S.start };
  if (second === 0) return [out, held, back, start];
  return [out, held, back, { keys: [second], seconds: KEEP_S.top }, { keys: round(second, 0, keys), seconds: backS || SETTLE_S }, start];
}

/**
 * Where the own round stands, and how often it was gone through.
 * @param {Course[]} courses @param {number} seconds @returns {Spot & {turn: number}}
 */
export function spotInRound(courses, seconds) {
  const whole = courses.reduce((sum, each) => sum + each.seconds, 0);
  if (whole === 0) return { from: 0, to: 0, share: 0, turn: 0 };
  let left = seconds % whole;
  const turn = Math.floor(seconds / whole);
  for (const course of courses) {
    if (left < course.seconds) return { ...spotOf(course, left), turn };
    left -= course.seconds;
  }
  return { from: 0, to: 0, share: 0, turn };
}
