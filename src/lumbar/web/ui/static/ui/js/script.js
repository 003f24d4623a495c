// SPDX-License-Identifier: Apache-2.0
// @ts-check

/**
 * What Python hands over, and how to find one's way in it. Nothing here changes a script.
 *
 * @typedef {{exercise: string, name: string}} Choice
 * @typedef {{item: number, exercise: string, variant: string, name: string, position: string,
 *   ready_text: string, swap_to: Choice[], easier: Choice | null}} Item
 * @typedef {"get_ready" | "out" | "hold" | "back" | "pause" | "rest" | "change_over" | "done"} Kind
 * @typedef {{i: number, item: number, kind: Kind, seconds: number, word: string, line: string,
 *   say: string, set: number, sets: number, rep: number, reps: number,
 *   side: "left" | "right" | "both" | null, open_ended: boolean, count: "down" | "none",
 *   ends_set: boolean, planned: {reps: number, hold_s: number}}} Step
 * @typedef {{item: Item, steps: Step[]}} Alternative
 * @typedef {{session: string, date: string, minutes: number, events_url: string, end_url: string,
 *   safety_url: string, seconds_total: number, pain_before?: number | null, items: Item[],
 *   steps: Step[], alternatives?: Record<string, Alternative>}} Script
 * @typedef {{side: "left" | "right" | null, reps: number, hold_s: number}} SetDone
 */

/** Seconds to get ready where the script names none. */
const READY_S = 10;

/** @param {Step} step */
export const isWork = (step) => ["out", "hold", "back", "pause"].includes(step.kind);

/** @param {Step} step */
const isMove = (step) => isWork(step) && step.kind !== "pause";

/**
 * The span of the set that holds step `i`: from after the set before it to its last step.
 * @param {Step[]} steps
 * @param {number} i
 */
function span(steps, i) {
  const { item } = steps[i];
  let from = i;
  while (from > 0 && steps[from - 1].item === item && !steps[from - 1].ends_set) from -= 1;
  let to = i;
  while (to + 1 < steps.length && steps[to + 1].item === item && !steps[to].ends_set) to += 1;
  return steps.slice(from, to + 1);
}

/**
 * Sides of a span, in order; one null where the exercise has none.
 * @param {Step[]} steps
 * @returns {("left" | "right" | null)[]}
 */
function sidesOf(steps) {
  const sides = steps.filter(isMove).map((step) => step.side);
  const found = [...new Set(sides)].filter((side) => side === "left" || side === "right");
  return found.length ? /** @type {("left" | "right")[]} */ (found) : [null];
}

/**
 * What is on record once the set that step `i` ends is done. A set that alternates gives both sides.
 * @param {Step[]} steps
 * @param {number} i
 * @returns {SetDone[]}
 */
export function finishedSets(steps, i) {
  const { reps, hold_s } = steps[i].planned;
  return sidesOf(span(steps, i)).map((side) => ({ side, reps, hold_s }));
}

/**
 * What was done of a set that is left at step `i`: whole repetitions, and of a single long hold the
 * seconds that were held.
 * @param {Step[]} steps
 * @param {number} i
 * @param {number} elapsed seconds into step `i`
 * @returns {SetDone[]}
 */
export function partialSets(steps, i, elapsed) {
  const here = steps[i];
  if (!isWork(here)) return [];
  const { hold_s, reps: planned } = here.planned;
  if (planned === 1 && here.kind === "hold" && elapsed >= 1) {
    return [{ side: sidesOf([here])[0], reps: 1, hold_s: Math.min(hold_s, Math.floor(elapsed)) }];
  }
  const moves = span(steps, i).filter(isMove);
  return sidesOf(moves)
    .map((side) => {
      const mine = moves.filter((step) => side === null || step.side === side);
      const left = new Set(mine.filter((step) => step.i >= here.i).map((step) => step.rep));
      const done = new Set(mine.map((step) => step.rep).filter((rep) => !left.has(rep)));
      return { side, reps: done.size, hold_s };
    })
    .filter((set) => set.reps > 0);
}

/** Whether no set of this exercise follows step `i`. @param {Step[]} steps @param {number} i */
export const isLastSet = (steps, i) =>
  !steps.some((step, k) => k > i && step.item === steps[i].item && step.ends_set);

/** Whether the last set of its exercise lies behind step `i`. @param {Step[]} steps @param {number} i */
export const isOver = (steps, i) => !steps[i].ends_set && isLastSet(steps, i);

/** Where the next exercise, or the end, begins. @param {Step[]} steps @param {number} i */
export function nextItemAt(steps, i) {
  const { item } = steps[i];
  const at = steps.findIndex(
    (step, k) => k > i && (step.kind === "done" || (step.item !== item && step.kind !== "rest")),
  );
  return at < 0 ? steps.length : at;
}

/**
 * Where to take up again after a break at step `i`: the first step of the set in hand or, from a
 * rest, of the set to come. Steps that give time to get into place are taken up as they are.
 * @param {Step[]} steps
 * @param {number} i
 */
export function takeUpAt(steps, i) {
  let at = i;
  while (steps[at].kind === "rest" && at + 1 < steps.length) at += 1;
  if (!isWork(steps[at])) return at;
  const before = () => steps[at - 1];
  while (at > 0 && isWork(before()) && before().item === steps[at].item && !before().ends_set) {
    at -= 1;
  }
  return at;
}

/**
 * A step that gives time to get into place before step `i`.
 * @param {Script} script
 * @param {number} i
 * @returns {Step}
 */
export function readyStep(script, i) {
  const next = script.steps[i];
  const item = script.items[next.item];
  const own = script.steps.find((step) => step.item === next.item && step.kind === "get_ready");
  const line = own?.line || item.ready_text;
  return {
    ...next,
    kind: "get_ready",
    seconds: own?.seconds ?? READY_S,
    word: own?.word ?? "",
    line,
    say: own?.say || line,
    open_ended: false,
    count: "down",
    ends_set: false,
  };
}

/** Share of its exercise that lies before step `i`, 0 to 1. @param {Step[]} steps @param {number} i */
export function itemShare(steps, i) {
  const mine = steps.filter((step) => step.item === steps[i].item && isWork(step));
  const all = mine.reduce((sum, step) => sum + step.seconds, 0);
  const done = mine.filter((step) => step.i < steps[i].i);
  return all ? done.reduce((sum, step) => sum + step.seconds, 0) / all : 0;
}

/**
 * The script with another exercise in the place of item `n`.
 * @param {Script} script
 * @param {number} n
 * @param {string} exercise
 * @returns {Script}
 */
export function withSwap(script, n, exercise) {
  const other = script.alternatives?.[exercise];
  if (!other) return script;
  const own = script.steps.filter((step) => step.item === n && step.kind !== "done");
  const from = script.steps.indexOf(own[0]);
  const tail = script.steps.slice(from).filter((step) => !own.includes(step));
  const steps = [...script.steps.slice(0, from), ...other.steps.map((step) => ({ ...step, item: n })), ...tail];
  return {
    ...script,
    items: script.items.map((item) => (item.item === n ? { ...other.item, item: n } : item)),
    steps: steps.map((step, i) => ({ ...step, i })),
  };
}
