// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const css = readFileSync(new URL("../../src/lumbar/web/ui/static/ui/css/tokens.css", import.meta.url), "utf8");

const colours = (text) => Object.fromEntries([...text.matchAll(/--([\w-]+): (#[0-9A-F]{6});/g)].map((m) => [m[1], m[2]]));
const block = (head) => css.slice(css.indexOf(head)).split("}")[0];
const light = colours(block(":root {"));
const dark = colours(block('[data-theme="dark"] {'));
const byDevice = colours(block(':root:not([data-theme="light"], [data-theme="dark"])'));

const channel = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const light01 = (hex) => {
  const [r, g, b] = [1, 3, 5].map((at) => channel(parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a, b) => {
  const [low, high] = [light01(a), light01(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

const WORDS = [
  ["ink", "paper"], ["ink", "sheet"], ["ink", "well"], ["ink-soft", "paper"], ["ink-soft", "sheet"],
  ["ink-soft", "well"], ["pen", "paper"], ["pen", "sheet"], ["pen", "pen-wash"], ["on-pen", "pen"],
  ["on-pen", "pen-press"], ["ok", "ok-wash"], ["care", "care-wash"], ["stop", "stop-wash"], ["stop", "sheet"],
  ["on-stop", "stop-fill"], ["ink", "ok-wash"], ["ink", "care-wash"], ["ink", "stop-wash"], ["ink", "pen-wash"],
];
const OUTLINES = [["edge", "sheet"], ["edge", "paper"], ["focus", "paper"], ["fig", "paper"]];

test("dark_values_for_choice_and_for_device_are_the_same", () => {
  assert.deepEqual(byDevice, dark);
  assert.deepEqual(Object.keys(dark), Object.keys(light));
});

for (const [theme, values] of Object.entries({ light, dark })) {
  test(`words_in_${theme}_reach_a_contrast_of_4.5`, () => {
    const low = WORDS.filter(([a, b]) => contrast(values[a], values[b]) < 4.5);
    assert.deepEqual(low, []);
  });

  test(`outlines_in_${theme}_reach_a_contrast_of_3`, () => {
    const low = OUTLINES.filter(([a, b]) => contrast(values[a], values[b]) < 3);
    assert.deepEqual(low, []);
  });
}
