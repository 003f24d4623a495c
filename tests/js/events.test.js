// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";

import { exerciseDone, isoWithOffset, setDone, uuid7 } from "../../src/lumbar/web/ui/static/ui/js/events.js";

const ITEM = { exercise: "bridge", variant: "reps" };

test("uuid7_has_version_variant_and_time", () => {
  const id = uuid7(Date.UTC(2030, 0, 1));
  assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal(parseInt(id.replaceAll("-", "").slice(0, 12), 16), Date.UTC(2030, 0, 1));
});

test("uuid7_made_in_one_millisecond_sort_in_order", () => {
  const ids = Array.from({ length: 500 }, () => uuid7(Date.UTC(2031, 0, 1)));
  assert.deepEqual([...ids].sort(), ids);
  assert.equal(new Set(ids).size, ids.length);
});

test("time_with_offset_names_the_same_moment", () => {
  const date = new Date("2026-11-20T08:12:30.250Z");
  const text = isoWithOffset(date);
  assert.match(text, /^2026-11-\d\dT\d\d:\d\d:30\.250[+-]\d\d:\d\d$/);
  assert.equal(new Date(text).getTime(), date.getTime());
});

test("set_done_carries_what_the_server_expects", () => {
  const { id, at, ...rest } = setDone("s", ITEM, 2, { side: "left", reps: 8, hold_s: 2 });
  assert.deepEqual(rest, {
    kind: "set_done", session: "s", exercise: "bridge", variant: "reps", set: 2, side: "left", reps: 8, hold_s: 2,
  });
});

test("exercise_done_is_stopped_only_for_how_it_felt", () => {
  const stopped = ["finished", "skipped", "too_hard", "hurts", "numbness"].map(
    (reason) => exerciseDone("s", ITEM, [], reason, { pain_before: null }).stopped,
  );
  assert.deepEqual(stopped, [false, false, false, true, true]);
});
