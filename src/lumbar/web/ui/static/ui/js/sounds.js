// SPDX-License-Identifier: Apache-2.0
// @ts-check

import { rememberSwitch, switchIsOn } from "./remember.js";
import { isWork } from "./script.js";
import { Tones } from "./tones.js";
import { Voice } from "./voice.js";

/** @typedef {import("./script.js").Step} Step */

/** The last seconds of a wait that are ticked out. */
const TICKS_S = 3;

/** Voice and tones, each with its own switch that this device remembers. */
export class Sounds {
  #view;
  #ticked = 0;
  voice;
  tones = new Tones();

  /** @param {import("./view.js").View} view */
  constructor(view) {
    this.#view = view;
    this.voice = new Voice(document.documentElement.lang || "en", () => this.show());
    this.voice.on = switchIsOn("voice");
    this.tones.on = switchIsOn("tones");
    this.show();
  }

  /** @param {"voice" | "tones"} name */
  flip(name) {
    const part = this[name];
    part.on = !part.on;
    if (name === "voice" && !part.on) this.voice.hush();
    rememberSwitch(name, part.on);
    this.show();
  }

  show() {
    if (!this.voice) return;
    const { voice, tones } = this;
    const word = !voice.available ? "voice_none" : voice.on ? "voice_on" : "voice_off";
    this.#view.toggle("voice", voice.speaking, voice.speaking ? "sound" : "mute", word);
    this.#view.toggle("tones", tones.on, tones.on ? "bell" : "bell-off", tones.on ? "tones_on" : "tones_off");
    // Where the voice says a cue, a screen reader need not say it again.
    this.#view.slot("cue")?.setAttribute("aria-live", voice.speaking ? "off" : "polite");
  }

  /** @param {Step} step @param {Step | null} before */
  step(step, before) {
    this.#ticked = 0;
    const heldOut = before?.kind === "hold" && before.count === "down";
    if (isWork(step) && before && !isWork(before)) this.tones.play("go");
    else if (before?.ends_set || heldOut) this.tones.play("end");
    this.voice.say(step.say);
  }

  /** @param {Step} step @param {number | null} left */
  time(step, left) {
    const second = Math.ceil(left ?? 0);
    if (isWork(step) || second > TICKS_S || second < 1 || second === this.#ticked) return;
    this.#ticked = second;
    this.tones.play("tick");
  }

  stop() {
    this.voice.hush();
    this.tones.play("stop");
  }
}
