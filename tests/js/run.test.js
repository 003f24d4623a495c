// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";

import { StepClock } from "../../src/lumbar/web/ui/static/ui/js/clock.js";
import { Run } from "../../src/lumbar/web/ui/static/ui/js/run.js";
import { repsItem, script } from "./scripts.js";

function play(plan, place = null) {
  const time = { now: 0 };
  const log = { steps: [], sets: [], exercises: [], away: 0, over: 0 };
  const run = new Run(plan, new StepClock(() => time.now), {
    onStep: (step) => log.steps.push([time.now, step.kind]),
    onSet: (step, sets) => log.sets.push([step.item, step.set, ...sets]),
    onExercise: (item, sets, reason) => log.exercises.push([item, sets.length, reason]),
    onAway: () => (log.away += 1),
    onOver: () => (log.over += 1),
  }, place);
  run.start(0);
  const until = (seconds, every = 0.1) => {
    while (time.now < seconds) {
      time.now = Math.min(seconds, time.now + every);
      run.tick();
    }
  };
  return { run, time, log, until };
}

const WORK_S = 3 * 5;

test("run_left_alone_records_every_set_and_the_exercise_once", () => {
  const { log, run, until } = play(script([repsItem(0)]));
  until(10 + WORK_S + 20 + WORK_S + 1);
  assert.deepEqual(log.sets.map(([item, set]) => [item, set]), [[0, 1], [0, 2]]);
  assert.deepEqual(log.exercises, [[0, 2, "finished"]]);
  assert.equal(run.step.kind, "done");
});

test("run_with_uneven_ticks_does_not_drift", () => {
  const { run, time } = play(script([repsItem(0)]));
  for (const now of [3.7, 9.4, 10.9, 14, 16.3, 20.8, 24.9]) {
    time.now = now;
    run.tick();
  }
  assert.deepEqual([run.step.rep, run.step.kind], [3, "back"]);
  assert.ok(Math.abs((run.clock.remaining() ?? 0) - 0.1) < 1e-9);
});

test("run_frozen_in_a_set_pauses_and_starts_the_set_again", () => {
  const { run, time, log, until } = play(script([repsItem(0)]));
  until(13);
  time.now = 300;
  run.tick();
  assert.equal(log.away, 1);
  assert.equal(run.clock.paused, true);
  assert.deepEqual(log.sets, []);
  run.resume();
  assert.deepEqual([run.step.kind, run.step.set], ["get_ready", 1]);
});

test("run_frozen_in_a_rest_goes_on_with_the_next_set_from_its_start", () => {
  const { run, time, until } = play(script([repsItem(0)]));
  until(10 + WORK_S + 2);
  time.now = 300;
  run.tick();
  assert.deepEqual([run.step.kind, run.step.set, run.step.rep], ["out", 2, 1]);
  assert.equal(run.clock.remaining(), 2);
});

test("run_taken_up_in_a_set_gets_ready_again_and_keeps_finished_sets", () => {
  const plan = script([repsItem(0)]);
  const first = play(plan);
  first.until(10 + WORK_S + 20 + 6);
  const later = play(plan, { ...structuredClone(first.run.place), at: 1 });
  assert.deepEqual([later.run.step.kind, later.run.step.set], ["get_ready", 2]);
  later.until(10 + WORK_S + 1);
  assert.deepEqual(later.log.sets.map(([, set]) => set), [2]);
  assert.deepEqual(later.log.exercises, [[0, 2, "finished"]]);
});

test("run_taken_up_after_a_long_break_waits_for_a_word", () => {
  const plan = script([repsItem(0)]);
  const time = { now: 0 };
  const quiet = { onStep() {}, onSet() {}, onExercise() {}, onAway() {}, onOver() {} };
  const place = { at: 1, index: 4, asked: true, painBefore: 2, stops: 0, sets: {}, swaps: [] };
  const run = new Run(plan, new StepClock(() => time.now), quiet, place);
  run.start(11 * 60 * 1000);
  assert.equal(run.clock.open, true);
});

test("run_stopped_for_pain_records_what_was_done_and_goes_on", () => {
  const { run, log, until } = play(script([repsItem(0), repsItem(1)]));
  until(10 + 5 + 1);
  run.endExercise("hurts");
  assert.deepEqual(log.exercises, [[0, 1, "hurts"]]);
  assert.deepEqual([run.step.item, run.step.kind], [1, "get_ready"]);
  assert.equal(run.tooManyStops, false);
  run.endExercise("hurts");
  assert.equal(run.tooManyStops, true);
});

test("run_skipped_does_not_count_as_stopped", () => {
  const { run } = play(script([repsItem(0), repsItem(1)]));
  run.endExercise("skipped");
  run.endExercise("too_hard");
  assert.equal(run.tooManyStops, false);
});

test("run_swapped_plays_the_other_exercise_also_after_a_reload", () => {
  const tilt = { item: { exercise: "tilt", name: "Tilt" }, steps: repsItem(0, { sets: 1, reps: 1 }) };
  const plan = script([repsItem(0), repsItem(1)], { alternatives: { tilt } });
  const { run, log } = play(plan);
  run.swap("tilt", "swapped");
  assert.deepEqual(log.exercises, [[0, 0, "swapped"]]);
  const later = play(plan, { ...structuredClone(run.place), at: 1 });
  assert.deepEqual([run.item.exercise, later.run.item.exercise], ["tilt", "tilt"]);
});

test("run_at_its_end_says_so_once", () => {
  const { run, log } = play(script([repsItem(0, { sets: 1, reps: 1 })]));
  run.endExercise("skipped");
  run.next();
  run.tick();
  assert.equal(log.over, 1);
});
