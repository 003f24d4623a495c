// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";

import {
  finishedSets, isLastSet, nextItemAt, partialSets, readyStep, takeUpAt, withSwap,
} from "../../src/lumbar/web/ui/static/ui/js/script.js";
import { repsItem, script } from "./scripts.js";

const indexOf = ({ steps }, wanted) =>
  steps.findIndex((step) => Object.entries(wanted).every(([key, value]) => step[key] === value));

test("finished_set_without_sides_is_one_record", () => {
  const { steps } = script([repsItem(0)]);
  const end = steps.findIndex((step) => step.ends_set);
  assert.deepEqual(finishedSets(steps, end), [{ side: null, reps: 3, hold_s: 1 }]);
});

test("finished_set_on_one_side_names_that_side_only", () => {
  const plan = script([repsItem(0, { sides: ["left", "right"] })]);
  const end = indexOf(plan, { ends_set: true, side: "right" });
  assert.deepEqual(finishedSets(plan.steps, end), [{ side: "right", reps: 3, hold_s: 1 }]);
});

test("finished_set_that_alternates_gives_both_sides", () => {
  const steps = repsItem(0, { sets: 1, reps: 2, sides: ["left"] }).map((step) => ({ ...step, ends_set: false }));
  const other = steps.slice(1).map((step) => ({ ...step, side: "right" }));
  const plan = script([[...steps, ...other]]);
  plan.steps.at(-2).ends_set = true;
  const sides = finishedSets(plan.steps, plan.steps.length - 2).map(({ side }) => side);
  assert.deepEqual(sides, ["left", "right"]);
});

test("partial_set_counts_whole_repetitions_only", () => {
  const plan = script([repsItem(0)]);
  const at = indexOf(plan, { rep: 3, kind: "hold" });
  assert.deepEqual(partialSets(plan.steps, at, 0.5), [{ side: null, reps: 2, hold_s: 1 }]);
});

test("partial_set_left_in_its_first_repetition_is_nothing", () => {
  const plan = script([repsItem(0)]);
  assert.deepEqual(partialSets(plan.steps, indexOf(plan, { rep: 1, kind: "hold" }), 0.5), []);
});

test("partial_long_hold_counts_the_seconds_held", () => {
  const plan = script([repsItem(0, { reps: 1, hold_s: 30 })]);
  const at = indexOf(plan, { kind: "hold" });
  assert.deepEqual(partialSets(plan.steps, at, 18.7), [{ side: null, reps: 1, hold_s: 18 }]);
});

test("take_up_in_a_set_goes_to_its_start", () => {
  const plan = script([repsItem(0)]);
  const at = takeUpAt(plan.steps, indexOf(plan, { set: 2, rep: 3, kind: "back" }));
  assert.equal(at, indexOf(plan, { set: 2, rep: 1, kind: "out" }));
});

test("take_up_in_a_rest_goes_to_the_set_that_follows", () => {
  const plan = script([repsItem(0)]);
  const at = takeUpAt(plan.steps, indexOf(plan, { kind: "rest" }));
  assert.equal(at, indexOf(plan, { set: 2, rep: 1, kind: "out" }));
});

test("take_up_on_the_second_side_keeps_the_second_side", () => {
  const plan = script([repsItem(0, { sides: ["left", "right"] })]);
  const at = takeUpAt(plan.steps, indexOf(plan, { side: "right", rep: 2, kind: "out" }));
  assert.equal(at, indexOf(plan, { side: "right", rep: 1, kind: "out" }));
});

test("ready_step_carries_the_set_that_follows", () => {
  const plan = script([repsItem(0)]);
  const ready = readyStep(plan, indexOf(plan, { set: 2, rep: 1, kind: "out" }));
  assert.deepEqual([ready.kind, ready.seconds, ready.set, ready.line], ["get_ready", 10, 2, "Lie down."]);
});

test("next_item_skips_the_rest_before_it", () => {
  const plan = script([repsItem(0), repsItem(1)]);
  assert.equal(nextItemAt(plan.steps, 3), indexOf(plan, { item: 1, kind: "get_ready" }));
});

test("next_item_after_the_last_is_the_end", () => {
  const plan = script([repsItem(0)]);
  assert.equal(nextItemAt(plan.steps, 3), plan.steps.length - 1);
});

test("last_set_is_told_from_the_first", () => {
  const plan = script([repsItem(0)]);
  const ends = plan.steps.filter((step) => step.ends_set).map(({ i }) => isLastSet(plan.steps, i));
  assert.deepEqual(ends, [false, true]);
});

test("swap_puts_the_other_exercise_in_its_place", () => {
  const other = { item: { exercise: "tilt", name: "Tilt" }, steps: repsItem(0, { sets: 1, reps: 1 }) };
  const plan = withSwap(script([repsItem(0), repsItem(1), repsItem(2)], { alternatives: { tilt: other } }), 1, "tilt");
  assert.deepEqual(plan.items.map(({ exercise }) => exercise), ["exercise-0", "tilt", "exercise-2"]);
  assert.deepEqual(plan.steps.map(({ i }) => i), [...plan.steps.keys()]);
  assert.equal(plan.steps.filter((step) => step.item === 1 && step.ends_set).length, 1);
  assert.equal(plan.steps.at(-1).kind, "done");
});
