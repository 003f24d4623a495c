// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";

import { StepClock } from "../../src/lumbar/web/ui/static/ui/js/clock.js";

function clockAt(start = 0) {
  const time = { now: start };
  return { time, clock: new StepClock(() => time.now) };
}

test("clock_ticked_late_hands_on_the_true_end", () => {
  const { time, clock } = clockAt();
  clock.begin(2);
  time.now = 2.9;
  assert.equal(clock.over(), true);
  assert.equal(clock.endedAt(), 2);
  clock.begin(3, clock.endedAt());
  assert.equal(clock.remaining(), 3 - 0.9);
});

test("clock_paused_keeps_what_is_left", () => {
  const { time, clock } = clockAt();
  clock.begin(10);
  time.now = 4;
  clock.pause();
  time.now = 400;
  assert.equal(clock.over(), false);
  assert.equal(clock.remaining(), 6);
  clock.resume();
  assert.equal(clock.remaining(), 6);
});

test("clock_held_open_never_ends_and_can_be_closed_again", () => {
  const { time, clock } = clockAt();
  clock.begin(10);
  time.now = 4;
  const left = clock.hold();
  time.now = 1000;
  assert.equal(left, 6);
  assert.equal(clock.over(), false);
  clock.close(left);
  assert.equal(clock.remaining(), 6);
});

test("clock_extended_gives_more_time", () => {
  const { time, clock } = clockAt();
  clock.begin(10);
  time.now = 9;
  clock.extend(15);
  assert.equal(clock.remaining(), 16);
});
