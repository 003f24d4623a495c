// SPDX-License-Identifier: Apache-2.0
// @ts-check

import { isWork, itemShare } from "./script.js";

/**
 * @typedef {import("./run.js").Run} Run
 * @typedef {"work" | "ready" | "rest" | "waiting" | "open" | "paused" | "done"} Mode
 * @typedef {{text: string, icon: string, hurt?: boolean, pressed?: boolean} | null} Face
 */

/** What the three buttons are in each mode: word and icon, left, middle, right. */
const FACES = {
  work: [["hurts", "hurt"], ["pause", "pause"], ["hard", "easier"]],
  ready: [["skip", "skip"], ["ready", "play"], ["more", "clock"]],
  rest: [["wait", "pause"], ["ready", "play"], ["more", "plus"]],
  waiting: [["waiting", "clock"], ["ready", "play"], ["more", "plus"]],
  open: [["hurts", "hurt"], ["next", "check"], ["hard", "easier"]],
  paused: [["hurts", "hurt"], ["go", "play"], ["other", "swap"]],
  done: [null, ["finish", "check"], null],
};

/** @param {Run} run @returns {Mode} */
export function modeOf(run) {
  const { step, clock } = run;
  if (clock.paused) return "paused";
  if (step.kind === "done") return "done";
  if (isWork(step)) return step.open_ended ? "open" : "work";
  if (step.kind === "rest") return clock.open ? "waiting" : "rest";
  return "ready";
}

/** Draws a run onto the page. Touches only what has changed, so that nothing is announced twice. */
export class View {
  #root;
  #words;
  #icons;
  #calm = matchMedia("(prefers-reduced-motion: reduce)");

  /** @param {HTMLElement} root @param {import("./words.js").Words} words */
  constructor(root, words) {
    this.#root = root;
    this.#words = words;
    this.#icons = root.dataset.icons ?? "";
  }

  /** @param {string} name @returns {HTMLElement | null} */
  slot(name) {
    return this.#root.querySelector(`[data-slot="${name}"]`);
  }

  /** @param {string} name @param {string} text */
  write(name, text) {
    const slot = this.slot(name);
    if (slot && slot.textContent !== text) slot.textContent = text;
  }

  /** What changes from step to step. @param {Run} run @param {string} note said in place of the sentence */
  step(run, note = "") {
    const { step, item, clock } = run;
    const words = this.#words;
    const mode = modeOf(run);
    this.#root.dataset.mode = mode;
    this.write("name", item.name);
    const sided = step.side === "left" || step.side === "right";
    this.slot("side")?.toggleAttribute("hidden", !sided);
    this.slot("title")?.classList.toggle("sided", sided);
    this.write("side", sided ? words.get(`letter_${step.side}`) : "");
    this.write("set", mode === "done" ? "" : this.#setLine(run));
    this.write("word", mode === "paused" ? words.get("paused") : step.word || words.get(step.kind));
    this.write("line", note || (mode === "paused" ? words.get("paused_line") : step.line));
    this.write("next", this.#nextUp(run));
    this.#figure(item.exercise, run);
    this.#segments(run);
    this.faces(mode);
    this.slot("dial")?.classList.toggle("dial-open", clock.open || clock.paused);
    this.time(run);
  }

  /** @param {Run} run */
  #setLine(run) {
    const { step } = run;
    const words = this.#words;
    const counting = isWork(step) && step.reps > 1 && this.#countsSeconds(run);
    const rep = counting ? words.get("rep_of", { ...step }) : "";
    const set = step.sets > 1 ? words.get("set_of", { ...step }) : "";
    const side = step.side === "left" || step.side === "right" ? words.get(step.side) : "";
    return [side, set, rep].filter(Boolean).join(", ");
  }

  /** What changes with time. @param {Run} run */
  time(run) {
    const { step, clock } = run;
    const counts = this.#countsSeconds(run);
    const left = Math.ceil((clock.remaining() ?? 0) - 0.001);
    const inWork = isWork(step);
    const shown = counts ? left : inWork && step.reps ? step.rep : null;
    this.write("count", shown === null ? "" : String(shown));
    this.slot("timer")?.toggleAttribute("data-wide", (shown ?? 0) > 9);
    const unit = counts ? "seconds" : "of";
    this.write("unit", shown === null ? "" : this.#words.get(unit, { reps: step.reps }));
    const label = counts ? this.#words.get("timer", { n: left }) : this.#words.get("rep_of", { ...step });
    this.slot("timer")?.setAttribute("aria-label", shown === null ? step.word : label);
    const whole = this.#calm.matches && step.seconds ? left / Math.max(step.seconds, left) : clock.share();
    this.#ring(counts ? whole : inWork && step.reps ? step.rep / step.reps : 0);
  }

  /** @param {Run} run */
  #countsSeconds({ step, clock }) {
    return step.kind !== "done" && !clock.open && (!isWork(step) || step.count === "down");
  }

  /** @param {number} share */
  #ring(share) {
    const ring = this.slot("ring");
    ring?.setAttribute("stroke-dasharray", `${(share * 100).toFixed(2)} 101`);
    ring?.toggleAttribute("data-empty", share <= 0);
  }

  /** Everything that may be shown later, while there is a network: the next exercises and what may replace them. */
  async fetchFigures() {
    for (const figure of this.#root.querySelectorAll("lumbar-figure")) {
      await /** @type {import("./lumbar-figure.js").LumbarFigure} */ (figure).fetch().catch(() => undefined);
    }
  }

  /** The figure of the exercise in hand follows its step; the others rest. @param {string} exercise @param {Run} run */
  #figure(exercise, { step, clock }) {
    for (const frame of this.#root.querySelectorAll("[data-figure]")) {
      const isShown = frame.getAttribute("data-figure") === exercise;
      frame.toggleAttribute("hidden", !isShown);
      const figure = /** @type {import("./lumbar-figure.js").LumbarFigure | null} */ (frame.querySelector("lumbar-figure"));
      if (isShown) void figure?.lead?.(step, clock);
      else figure?.leave?.();
    }
  }

  /** @param {Run} run */
  #segments(run) {
    const { step, script } = run;
    const bars = this.#root.querySelectorAll("[data-segment] .bar");
    bars.forEach((bar, n) => {
      const before = n < step.item || step.kind === "done";
      const share = before ? 1 : n > step.item ? 0 : itemShare(run.steps, run.place.index);
      bar.setAttribute("width", `${Math.round(share * 100)}%`);
      bar.setAttribute("class", before ? "bar bar-done" : "bar bar-now");
    });
    const at = { n: step.item + 1, of: script.items.length };
    this.slot("segments")?.setAttribute("aria-label", this.#words.get("exercise_of", at));
  }

  /** The next thing that is of another sort than this one. @param {Run} run */
  #nextUp(run) {
    const { steps, script, step, place } = run;
    const rest = steps.slice(run.detour ? place.index : place.index + 1);
    const isOther = (/** @type {import("./script.js").Step} */ one) =>
      !isWork(one) || one.item !== step.item || one.set !== step.set || one.side !== step.side;
    const next = isWork(step) ? rest.find((one) => isOther(one) && !this.#onlySide(one, step)) : rest[0];
    if (!next || step.kind === "done") return "";
    if (isWork(next) && next.item === step.item && step.kind !== "rest") return this.#dose(next);
    if (next.kind === "done") return this.#words.get("next_end");
    if (next.item !== step.item) return this.#words.get("next_item", { name: script.items[next.item].name });
    if (next.kind === "change_over") return this.#words.get("next_side");
    const values = { set: next.set, sets: next.sets, s: Math.round(next.seconds) };
    return this.#words.get(next.kind === "rest" ? "next_rest" : "next_set", values);
  }

  /** @param {import("./script.js").Step} step */
  #dose({ planned: { reps, hold_s } }) {
    if (reps > 1) return this.#words.get(hold_s > 0 ? "dose_hold" : "dose", { reps, s: hold_s });
    return hold_s > 0 ? this.#words.get("dose_long", { s: hold_s }) : "";
  }

  /** In a set that alternates, the other side is no news. @param {import("./script.js").Step} one @param {import("./script.js").Step} step */
  #onlySide(one, step) {
    return isWork(one) && one.item === step.item && one.set === step.set;
  }

  /** @param {Mode} mode */
  faces(mode) {
    ["left", "middle", "right"].forEach((place, n) => {
      const button = this.#root.querySelector(`[data-do="${place}"]`);
      const face = FACES[mode][n];
      button?.toggleAttribute("data-away", face === null);
      if (!button || !face) return;
      const [word, icon] = face;
      button.classList.toggle("p-btn-hurt", word === "hurts");
      button.querySelector("use")?.setAttribute("href", `${this.#icons}#${icon}`);
      const text = button.querySelector("span");
      if (text && text.textContent !== this.#words.get(word)) text.textContent = this.#words.get(word);
      if (word === "waiting") button.setAttribute("aria-pressed", "true");
      else button.removeAttribute("aria-pressed");
    });
  }

  /** @param {string} name of a switch @param {boolean} on @param {string} icon @param {string} word */
  toggle(name, on, icon, word) {
    const button = this.#root.querySelector(`[data-do="${name}"]`);
    button?.setAttribute("aria-pressed", String(on));
    button?.querySelector("use")?.setAttribute("href", `${this.#icons}#${icon}`);
    this.write(name, this.#words.get(word));
  }
}
