// SPDX-License-Identifier: Apache-2.0

/** Scripts for tests: short sessions whose times are easy to add up. */

const STEP = {
  word: "", line: "", say: "", set: 1, sets: 1, rep: 0, reps: 0, side: null, open_ended: false,
  count: "none", ends_set: false, planned: { reps: 0, hold_s: 0 },
};

const ITEM = { variant: "reps", position: "supine", ready_text: "Lie down.", swap_to: [], easier: null };

/** Get ready 10 s, then sets of out 2 s, hold `hold_s`, back 2 s, with rests of 20 s between them. */
export function repsItem(item, { sets = 2, reps = 3, hold_s = 1, sides = [null] } = {}) {
  const own = { ...STEP, item, sets, reps, planned: { reps, hold_s } };
  const steps = [{ ...own, kind: "get_ready", seconds: 10, word: "Get ready", line: "Lie down.", side: sides[0] }];
  for (let set = 1; set <= sets; set += 1) {
    if (set > 1) steps.push({ ...own, kind: "rest", seconds: 20, set });
    sides.forEach((side, n) => {
      if (n > 0) steps.push({ ...own, kind: "change_over", seconds: 6, set, side });
      for (let rep = 1; rep <= reps; rep += 1) {
        const at = { ...own, set, rep, side };
        steps.push({ ...at, kind: "out", seconds: 2 }, { ...at, kind: "hold", seconds: hold_s });
        steps.push({ ...at, kind: "back", seconds: 2, ends_set: rep === reps });
      }
    });
  }
  return steps;
}

export function script(items, more = {}) {
  const steps = [];
  items.forEach((own, n) => {
    if (n > 0) steps.push({ ...STEP, item: n - 1, kind: "rest", seconds: 30 });
    steps.push(...own);
  });
  steps.push({ ...STEP, item: items.length - 1, kind: "done", seconds: 0, open_ended: true });
  return {
    session: "session", date: "2026-11-20", minutes: 1, events_url: "/e/", end_url: "/end/",
    safety_url: "/safety/", seconds_total: 0,
    items: items.map((_, item) => ({ ...ITEM, item, exercise: `exercise-${item}`, name: `Exercise ${item}` })),
    steps: steps.map((step, i) => ({ ...step, i })),
    ...more,
  };
}
