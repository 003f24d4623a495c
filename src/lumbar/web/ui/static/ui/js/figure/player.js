// SPDX-License-Identifier: Apache-2.0
// @ts-check

import { blended } from "./body.js";
import { courseOf, eased, isActivity, ownRound, spotInRound, spotOf } from "./course.js";
import { postureAt } from "./scenes.js";

/**
 * @typedef {import("./course.js").Step & {i: number, side: "left" | "right" | "both" | null}} Step
 * @typedef {{elapsed(): number, paused: boolean}} Clock of a step
 * @typedef {import("./course.js").Spot} Spot
 * @typedef {import("./stage.js").Shown} Shown
 */

/** How long a cut is softened where a step is left before its end. */
const SOFTEN_S = 0.35;
const SLOW = 0.5;

/** Which moment of a movement is shown, and when: by its own round, or led by the steps of a session. */
export class FigurePlayer {
  #frames;
  #tempo;
  #show;
  #round;
  #calm = matchMedia("(prefers-reduced-motion: reduce)");
  #beat = 0;
  #last = 0;
  #mark = "";
  /** @type {{step: Step, clock: Clock, course: import("./course.js").Course} | null} */ #led = null;
  /** @type {import("./body.js").Posture | null} */ #before = null;
  /** @type {{posture: import("./body.js").Posture, at: number} | null} */ #soften = null;
  seconds = 0;
  slow = false;
  other = false;

  /**
   * @param {import("./scenes.js").Frames} frames
   * @param {{outS: number, backS: number, phases: number}} tempo
   * @param {(shown: Shown) => void} show
   */
  constructor(frames, tempo, show) {
    this.#frames = frames;
    this.#tempo = { ...tempo, keys: frames.keys.length, top: frames.top, flows: frames.flows };
    this.#round = ownRound({ ...this.#tempo, outS: tempo.outS || (frames.moveS ?? 0), backS: tempo.backS || (frames.moveS ?? 0) });
    this.#show = show;
  }

  get moving() {
    return this.#beat !== 0;
  }

  /** Whether there is anything to play at all. */
  get moves() {
    return this.#frames.keys.length > 1;
  }

  play() {
    if (this.#beat || !this.moves) return;
    this.#last = performance.now();
    this.#beat = requestAnimationFrame(() => this.#tick());
  }

  pause() {
    cancelAnimationFrame(this.#beat);
    this.#beat = 0;
  }

  /** Shows the moment so many seconds into the figure's own round. @param {number} seconds */
  seek(seconds) {
    this.seconds = seconds;
    this.#own();
  }

  /** One picture that tells the move: the held pose, a pale start, an arrow. */
  rest() {
    this.pause();
    this.#mark = "";
    this.#key(this.#frames.top);
  }

  /** Follows a step of the session. @param {Step} step @param {Clock} clock */
  lead(step, clock) {
    const led = this.#led;
    if (!led || led.step !== step) {
      if (this.#before && led) this.#soften = { posture: this.#before, at: performance.now() };
      const keys = led?.course.keys ?? [0];
      this.#led = { step, clock, course: courseOf(step, keys[keys.length - 1], this.#tempo) };
      const other = this.#otherSide(step);
      if (other !== this.other) this.#soften = null;
      this.other = other;
    }
    this.#session();
    if (clock.paused) this.pause();
    else this.play();
  }

  /** @param {Step} step */
  #otherSide({ side, rep }) {
    const { side: own, alternates } = this.#frames;
    if (side === "left" || side === "right") return own !== "middle" && side !== own;
    return alternates && own === "middle" && (rep ?? 1) % 2 === 0;
  }

  #tick() {
    const now = performance.now();
    this.seconds += ((now - this.#last) / 1000) * (this.slow ? SLOW : 1);
    this.#last = now;
    const goesOn = this.#led ? this.#session() : this.#own();
    this.#beat = goesOn ? requestAnimationFrame(() => this.#tick()) : 0;
  }

  #own() {
    const spot = spotInRound(this.#round, this.seconds);
    const turned = this.#frames.alternates && spot.turn % 2 === 1;
    this.#at(spot, this.other !== turned);
    return true;
  }

  /** @returns {boolean} whether more is to come in this step */
  #session() {
    if (!this.#led) return false;
    const { step, clock, course } = this.#led;
    const elapsed = clock.elapsed();
    if (this.#calm.matches) return this.#still(course);
    if (isActivity(step)) {
      const spot = spotInRound(this.#round, elapsed);
      this.#at(spot, this.other !== (this.#frames.alternates && spot.turn % 2 === 1));
      return true;
    }
    this.#at(spotOf(course, elapsed), this.other);
    return elapsed < Math.max(course.seconds, SOFTEN_S);
  }

  /** Without motion: the pose that the step ends in. @param {import("./course.js").Course} course */
  #still({ keys }) {
    const at = keys[keys.length - 1];
    if (this.#isNew(`still ${at} ${this.other}`)) this.#key(at);
    return false;
  }

  /** A key pose, the one before it as a pale shape, and arrows. @param {number} at */
  #key(at) {
    const { cycle, keys } = this.#frames;
    const ghost = at > 0 ? keys[at - 1] : null;
    this.#show({ posture: keys[at], other: this.other, ghost, arrows: cycle[at] });
  }

  /** @param {Spot} spot @param {boolean} other */
  #at(spot, other) {
    const soft = this.#soften;
    const share = soft ? (performance.now() - soft.at) / 1000 / SOFTEN_S : 1;
    if (share >= 1) this.#soften = null;
    if (!this.#isNew(`${spot.from} ${spot.to} ${spot.share} ${other} ${Math.min(share, 1)}`)) return;
    const target = postureAt(this.#frames, spot);
    const posture = soft && share < 1 ? blended(soft.posture, target, eased(share)) : target;
    this.#before = posture;
    this.#show({ posture, other });
  }

  /** Whether something else is to be seen than before. @param {string} mark */
  #isNew(mark) {
    const isNew = mark !== this.#mark;
    this.#mark = mark;
    return isNew;
  }
}
