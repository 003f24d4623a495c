// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";

import {
  courseOf, isActivity, ownRound, spotInRound, spotOf,
} from "../../src/lumbar/web/ui/static/ui/js/figure/course.js";

const TWO = { keys: 2, top: 1, phases: 1, outS: 2, backS: 3 };
const CAT = { keys: 3, top: 1, phases: 2, outS: 3, backS: 3 };
const TILT = { keys: 2, top: 1, phases: 2, outS: 2, backS: 2 };
const STILL = { keys: 1, top: 0, phases: 1, outS: 0, backS: 0 };

/** Where each step of a script leads, one after the other. */
function led(steps, tempo) {
  let at = 0;
  return steps.map(([kind, seconds]) => {
    const course = courseOf({ kind, seconds }, at, tempo);
    at = course.keys.at(-1);
    return course.keys.join("-");
  });
}

test("a_repetition_goes_out_holds_and_comes_back_in_the_seconds_of_its_steps", () => {
  const rep = [["get_ready", 10], ["out", 2], ["hold", 5], ["back", 3], ["pause", 2]];
  assert.deepEqual(led(rep, TWO), ["0", "0-1", "1", "1-0", "0"]);
  assert.deepEqual(courseOf({ kind: "out", seconds: 2 }, 0, TWO), { keys: [0, 1], seconds: 2 });
  assert.deepEqual(courseOf({ kind: "back", seconds: 3 }, 1, TWO), { keys: [1, 0], seconds: 3 });
});

test("two_held_positions_go_round_the_cycle", () => {
  const reps = [["out", 3], ["hold", 3], ["back", 3], ["hold", 3], ["out", 3], ["hold", 3], ["rest", 30]];
  assert.deepEqual(led(reps, CAT), ["0-1", "1", "1-2", "2", "2-0-1", "1", "1-2-0"]);
  assert.deepEqual(led(reps.slice(0, 5), TILT), ["0-1", "1", "1-0", "0", "0-1"]);
});

test("poses_on_the_way_to_the_held_one_are_passed", () => {
  const rise = { keys: 4, top: 2, phases: 1, outS: 2, backS: 3 };
  assert.deepEqual(led([["out", 2], ["hold", 1], ["back", 3]], rise), ["0-1-2", "2", "2-3-0"]);
  assert.deepEqual(ownRound(rise).map(({ keys }) => keys.join("-")), ["0-1-2", "2", "2-3-0", "0"]);
});

test("what_flows_never_rests", () => {
  const walk = { keys: 4, top: 1, flows: true, phases: 1, outS: 0.5, backS: 0.5 };
  const [course] = ownRound(walk);
  assert.deepEqual(course, { keys: [0, 1, 2, 3, 0], seconds: 2, even: true });
  assert.deepEqual(spotOf(course, 0.75), { from: 1, to: 2, share: 0.5 });
  assert.deepEqual(ownRound({ ...TWO, flows: true }).map(({ keys }) => keys), [[0, 1], [1, 0]]);
});

test("a_hold_without_a_way_out_is_reached_in_its_first_second", () => {
  assert.deepEqual(courseOf({ kind: "hold", seconds: 20 }, 0, TWO), { keys: [0, 1], seconds: 1 });
});

test("a_position_that_is_kept_never_moves", () => {
  assert.deepEqual(led([["get_ready", 10], ["hold", 60], ["done", 0]], STILL), ["0", "0", "0"]);
  assert.deepEqual(spotInRound(ownRound(STILL), 7), { from: 0, to: 0, share: 0, turn: 0 });
});

test("a_course_begins_and_ends_at_rest_and_is_half_way_in_the_middle", () => {
  const course = { keys: [0, 1], seconds: 2 };
  assert.deepEqual(spotOf(course, -1), { from: 0, to: 1, share: 0 });
  assert.deepEqual(spotOf(course, 1), { from: 0, to: 1, share: 0.5 });
  assert.deepEqual(spotOf(course, 9), { from: 0, to: 1, share: 1 });
  assert.deepEqual(spotOf({ keys: [2, 0, 1], seconds: 2 }, 1), { from: 0, to: 1, share: 0 });
});

test("an_activity_of_minutes_is_told_from_a_repetition", () => {
  assert.equal(isActivity({ kind: "out", seconds: 600, ends_set: true }), true);
  assert.equal(isActivity({ kind: "out", seconds: 3, ends_set: true }), false);
  assert.equal(isActivity({ kind: "hold", seconds: 600, ends_set: true }), false);
});

test("its_own_round_holds_at_the_top_and_counts_how_often_it_was_gone_through", () => {
  const round = ownRound(TWO);
  const whole = round.reduce((sum, each) => sum + each.seconds, 0);
  assert.equal(whole, 2 + 1.6 + 3 + 0.9);
  assert.deepEqual(spotInRound(round, 2.5), { from: 1, to: 1, share: 0, turn: 0 });
  assert.deepEqual(spotInRound(round, whole + 1), { from: 0, to: 1, share: 0.5, turn: 1 });
});
