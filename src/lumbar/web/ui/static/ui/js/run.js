// SPDX-License-Identifier: Apache-2.0
// @ts-check

import { isStop } from "./events.js";
import {
  finishedSets, isLastSet, isOver, isWork, nextItemAt, partialSets, readyStep, takeUpAt, withSwap,
} from "./script.js";

/**
 * @typedef {import("./script.js").Script} Script
 * @typedef {import("./script.js").Step} Step
 * @typedef {import("./script.js").SetDone} SetDone
 * @typedef {import("./events.js").Reason} Reason
 * @typedef {{at: number, index: number, asked: boolean, painBefore: number | null, stops: number,
 *   sets: Record<number, SetDone[]>, swaps: {item: number, exercise: string}[]}} Place
 * @typedef {{onStep(step: Step, before: Step | null): void,
 *   onSet(step: Step, sets: SetDone[]): void,
 *   onExercise(item: number, sets: SetDone[], reason: Reason): void,
 *   onAway(): void, onOver(): void}} Listener
 */

/** A silence longer than this means that the page was frozen and nobody was guided. */
const FROZEN_S = 10;
/** After a longer break than this a session waits for a word before it goes on. */
const LONG_BREAK_MS = 10 * 60 * 1000;
/** Two stopped exercises end a session: clinical rule of the programme, `[D]`. */
const STOPS_THAT_END = 2;

/** Plays a script: where it stands, what was done, what comes next. Knows no page, sound or network. */
export class Run {
  /** @type {Step | null} a step that stands before the one in the script */
  #detour = null;
  #away = false;
  #lastTick;
  #listener;
  clock;
  script;
  /** @type {Place} */
  place;

  /**
   * @param {Script} script
   * @param {import("./clock.js").StepClock} clock
   * @param {Listener} listener
   * @param {Place | null} place where an earlier page left it
   */
  constructor(script, clock, listener, place = null) {
    this.clock = clock;
    this.#listener = listener;
    this.#lastTick = clock.now();
    this.place = place ?? {
      at: 0, index: 0, asked: false, painBefore: script.pain_before ?? null, stops: 0, sets: {}, swaps: [],
    };
    this.script = this.place.swaps.reduce((now, swap) => withSwap(now, swap.item, swap.exercise), script);
    this.place.index = Math.min(this.place.index, script.steps.length - 1);
  }

  get steps() {
    return this.script.steps;
  }

  /** @returns {Step} */
  get step() {
    return this.#detour ?? this.steps[this.place.index];
  }

  /** Whether it stands before the step of the script, to let somebody get into place. */
  get detour() {
    return this.#detour !== null;
  }

  get item() {
    return this.script.items[this.step.item];
  }

  get tooManyStops() {
    return this.place.stops >= STOPS_THAT_END;
  }

  get begun() {
    return Object.values(this.place.sets).some((sets) => sets.length > 0);
  }

  /** Begins, or takes up again at the set that was in hand. @param {number} nowMs */
  start(nowMs) {
    const longBreak = this.place.at > 0 && nowMs - this.place.at > LONG_BREAK_MS;
    this.#takeUp(takeUpAt(this.steps, this.place.index), this.place.index > 0);
    if (longBreak) this.clock.hold();
  }

  tick() {
    const now = this.clock.now();
    const gap = now - this.#lastTick;
    this.#lastTick = now;
    if (this.clock.paused) return;
    if (gap > FROZEN_S && isWork(this.step)) {
      this.clock.forget(gap);
      this.clock.pause();
      this.#away = true;
      this.#listener.onAway();
    } else if (gap > FROZEN_S && this.clock.over()) {
      this.#advance(now);
    }
    while (this.clock.over()) this.#advance(this.clock.endedAt());
  }

  /** "I am ready", "done": ends the step now. */
  next() {
    this.#advance(this.clock.now());
  }

  pause() {
    this.clock.pause();
  }

  resume() {
    if (this.#away) this.again();
    else this.clock.resume();
  }

  /** From the start of the set in hand. */
  again() {
    this.#takeUp(takeUpAt(this.steps, this.place.index), true);
  }

  /** Ends the exercise in hand and goes on with the next. @param {Reason} reason */
  endExercise(reason) {
    this.#close(reason);
    this.#goTo(nextItemAt(this.steps, this.place.index), this.clock.now());
  }

  /** Another exercise in its place, for today. @param {string} exercise @param {Reason} reason */
  swap(exercise, reason) {
    const { item } = this.step;
    this.#close(reason);
    this.script = withSwap(this.script, item, exercise);
    this.place.swaps.push({ item, exercise });
    this.place.sets[item] = [];
    this.#goTo(this.steps.findIndex((step) => step.item === item), this.clock.now());
  }

  /** @param {Reason} reason */
  #close(reason) {
    const { item } = this.step;
    const sets = [...(this.place.sets[item] ?? []), ...this.#partial()];
    if (isStop(reason)) this.place.stops += 1;
    this.place.sets[item] = sets;
    this.#listener.onExercise(item, sets, reason);
  }

  /** Whether leaving now would leave an exercise half done. */
  get midExercise() {
    const { item, kind } = this.step;
    const done = this.place.sets[item]?.length ?? 0;
    return kind !== "done" && !isOver(this.steps, this.place.index) && (done > 0 || isWork(this.step));
  }

  #partial() {
    return this.#detour ? [] : partialSets(this.steps, this.place.index, this.clock.elapsed());
  }

  /** @param {number} index @param {boolean} again */
  #takeUp(index, again) {
    this.#away = false;
    const needsReady = again && isWork(this.steps[index]);
    this.#goTo(index, this.clock.now(), needsReady ? readyStep(this.script, index) : null);
  }

  /** @param {number} at */
  #advance(at) {
    const { index, sets } = this.place;
    const step = this.steps[index];
    if (this.#detour) {
      this.#goTo(index, at);
      return;
    }
    if (step.ends_set) {
      const done = finishedSets(this.steps, index);
      sets[step.item] = [...(sets[step.item] ?? []), ...done];
      this.#listener.onSet(step, done);
      if (isLastSet(this.steps, index)) this.#listener.onExercise(step.item, sets[step.item], "finished");
    }
    this.#goTo(index + 1, at);
  }

  /** @param {number} index @param {number} at @param {Step | null} detour */
  #goTo(index, at, detour = null) {
    if (index >= this.steps.length) {
      this.clock.begin(null);
      this.#listener.onOver();
      return;
    }
    const before = this.step;
    this.place.index = index;
    this.#detour = detour;
    const { seconds, open_ended, kind } = this.step;
    this.clock.begin(open_ended || (kind === "done" && seconds <= 0) ? null : seconds, at);
    this.#listener.onStep(this.step, before);
  }
}
