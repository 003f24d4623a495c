// SPDX-License-Identifier: Apache-2.0
// Numbers from Python, handed over in the file that LUMBAR_NUMBERS names (tests/js/test_scripts.py).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { env } from "node:process";
import { test } from "node:test";

import { mirrored, placed } from "../../src/lumbar/web/ui/static/ui/js/figure/body.js";
import { readRig } from "../../src/lumbar/web/ui/static/ui/js/figure/rig.js";
import { postureAt, readFrames } from "../../src/lumbar/web/ui/static/ui/js/figure/scenes.js";

const file = env.LUMBAR_NUMBERS;
/** A tenth of a degree and a ten-thousandth of a stature are rounded away in frames. */
const CLOSE = 0.002;

function apart(found, wanted) {
  return Math.max(...found.map((place, n) => Math.hypot(...place.map((each, k) => each - wanted[n][k]))));
}

test("bodies_stand_where_python_places_them", { skip: file ? false : "no numbers" }, () => {
  const { figure, exercises } = JSON.parse(readFileSync(file, "utf8"));
  const rig = readRig(figure);
  for (const { frames: record, bodies } of exercises) {
    const frames = readFrames(record, rig);
    for (const { from, to, share, other, origins } of bodies) {
      const posture = postureAt(frames, { from, to, share });
      const body = placed(rig, other ? mirrored(rig, posture) : posture);
      const far = apart(body.origins, origins);
      assert.ok(far < CLOSE, `${record.exercise} ${from}-${to} at ${share}: ${far}`);
    }
  }
});
