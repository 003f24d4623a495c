// SPDX-License-Identifier: Apache-2.0
// @ts-check

import { painOf } from "./panels.js";

/**
 * @typedef {import("./events.js").Reason} Reason
 * @typedef {{run: import("./run.js").Run, panels: import("./panels.js").Panels,
 *   words: import("./words.js").Words, refresh(note?: string): void, stopSounds(): void,
 *   note(pain: {pain_during: number | null, sharp: boolean, spread: boolean}): void,
 *   leaveQuietly(): void, finish(): void, safety(sign: string): void, goHome(): void}} Player
 */

/** Exercises that may take the place of the one in hand. @param {Player} player @param {boolean} easierOnly */
function choices({ run, words }, easierOnly) {
  const { easier, swap_to } = run.item;
  const all = easierOnly ? (easier ? [easier] : []) : swap_to;
  return all
    .filter(({ exercise }) => run.script.alternatives?.[exercise])
    .map(({ exercise, name }) => ({ exercise, text: words.get("instead", { name }) }));
}

/**
 * Opens a panel over the session; what it was doing goes on if the panel is closed without an answer.
 * @param {Player} player
 * @param {string} name
 */
async function over({ run, panels, refresh }, name) {
  const wasPaused = run.clock.paused;
  run.pause();
  refresh();
  panels.write(name, "name", run.item.name);
  const answer = await panels.ask(name);
  if (answer === "" && !wasPaused) run.resume();
  if (answer === "go") run.resume();
  refresh();
  return answer;
}

/** @param {Player} player */
export async function askBefore({ run, panels }) {
  const known = run.place.painBefore !== null;
  panels.find("before")?.querySelector("[data-part='scale']")?.toggleAttribute("hidden", known);
  await panels.ask("before");
  if (!known) run.place.painBefore = painOf(panels.marked("before").get("pain_before"));
  run.place.asked = true;
}

/** Stops at once, asks afterwards. @param {Player} player */
export async function askHurt(player) {
  const { run, panels, words, refresh } = player;
  run.pause();
  player.stopSounds();
  refresh();
  panels.write("hurt", "off", words.get("hurt_off", { name: run.item.name }));
  const started = run.place.painBefore;
  panels.write("hurt", "started", started === null ? "" : words.get("started_at", { n: started }));
  const answer = await panels.ask("hurt");
  if (answer === "" || answer === "mistake") return;
  const marked = panels.marked("hurt");
  player.note({
    pain_during: painOf(marked.get("pain_now")),
    sharp: marked.has("sharp"),
    spread: marked.has("spread"),
  });
  if (answer === "next") {
    run.endExercise("hurts");
    if (run.tooManyStops) return askEnough(player);
    if (run.step.kind === "done") return refresh();
    run.clock.hold();
    return refresh(words.get("when_settled"));
  }
  player.leaveQuietly();
  if (answer === "end") {
    run.endExercise("hurts");
    player.finish();
  } else {
    run.endExercise(/** @type {Reason} */ (answer));
    player.safety(answer);
  }
}

/** Two exercises stopped are enough for one day. @param {Player} player */
export async function askEnough(player) {
  player.leaveQuietly();
  player.run.pause();
  await player.panels.ask("enough");
  player.finish();
}

/** @param {Player} player */
export async function askHard(player) {
  player.panels.offer("hard", choices(player, true));
  const answer = await over(player, "hard");
  if (answer.startsWith("swap:")) player.run.swap(answer.slice(5), "too_hard");
  if (answer === "next") player.run.endExercise("too_hard");
}

/** @param {Player} player */
export async function askSkip(player) {
  player.panels.offer("skip", choices(player, false));
  await change(player, await over(player, "skip"));
}

/** @param {Player} player */
export async function askOther(player) {
  player.panels.offer("other", choices(player, false));
  await change(player, await over(player, "other"));
}

/** @param {Player} player @param {string} answer */
async function change(player, answer) {
  if (answer.startsWith("swap:")) player.run.swap(answer.slice(5), "swapped");
  if (answer === "skip") player.run.endExercise("skipped");
  if (answer === "again") player.run.again();
  if (answer === "leave") await askLeave(player);
}

/** @param {Player} player */
export async function askLeave(player) {
  const { run } = player;
  const answer = await over(player, "leave");
  if (answer !== "leave") return;
  player.leaveQuietly();
  const any = run.begun || run.midExercise;
  if (run.midExercise) run.endExercise("left");
  if (any) player.finish();
  else player.goHome();
}
