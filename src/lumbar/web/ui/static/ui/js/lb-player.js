// SPDX-License-Identifier: Apache-2.0
// @ts-check

import { askBefore, askEnough, askLeave } from "./asks.js";
import { startBeat, StepClock } from "./clock.js";
import { Journal } from "./journal.js";
import "./lumbar-figure.js";
import { painOf, Panels } from "./panels.js";
import { press } from "./press.js";
import { rememberedPlace, rememberPlace, tidy } from "./remember.js";
import { Run } from "./run.js";
import { isWork } from "./script.js";
import { Sounds } from "./sounds.js";
import { View } from "./view.js";
import { Wake } from "./wake.js";
import { Words } from "./words.js";

/** @typedef {import("./script.js").Script} Script */

/** How long leaving waits for the last events to be sent; towards safety hardly at all. */
const LAST_SEND_MS = 2500;
const SAFETY_SEND_MS = 800;

/** `<lb-player>`: plays the script that stands in the block `#script`, hands-free. */
class LbPlayer extends HTMLElement {
  #words = new Words(document.querySelector("template#player-words"));
  #view = new View(this, this.#words);
  #panels = new Panels(this);
  #sounds = new Sounds(this.#view);
  #wake = new Wake();
  /** @type {Run} */ #run;
  /** @type {Journal} */ #journal;
  /** @type {import("./asks.js").Player} */ #self;
  /** @type {{pain_during: number | null, sharp: boolean, spread: boolean} | null} */ #pain = null;
  #quiet = false;
  #stopBeat = () => {};

  async connectedCallback() {
    const data = document.getElementById("script")?.textContent;
    if (!data) return;
    /** @type {Script} */
    const script = JSON.parse(data);
    tidy();
    this.#journal = new Journal(script, (count) => this.#status(count));
    this.#run = new Run(script, new StepClock(), this.#listener(), rememberedPlace(script.session));
    this.#self = this.#asPlayer();
    this.#listen();
    if (!this.#run.place.asked) await askBefore(this.#self);
    void this.#view.fetchFigures();
    this.#wake.keep();
    this.#run.start(Date.now());
    if (this.#run.tooManyStops) await askEnough(this.#self);
    else this.#stopBeat = startBeat(() => this.#beat());
  }

  disconnectedCallback() {
    this.#stopBeat();
  }

  /** @returns {import("./run.js").Listener} */
  #listener() {
    return {
      onStep: (step, before) => {
        const { session } = this.#run.script;
        if (isWork(step)) this.#closePain();
        if (!this.#quiet) this.#sounds.step(step, before);
        this.#view.step(this.#run);
        const place = structuredClone({ ...this.#run.place, at: Date.now() });
        this.#journal.whenKept(() => rememberPlace(session, place));
      },
      onSet: (step, sets) => this.#journal.sets(this.#run.script.items[step.item], step.set, sets),
      onExercise: (n, sets, reason) => {
        const item = this.#run.script.items[n];
        const pain = { pain_before: this.#run.place.painBefore, ...this.#pain };
        this.#pain = null;
        this.#closePain();
        this.#journal.exercise(item, sets, reason, pain);
        if (reason === "finished") this.#openPain(item.name);
      },
      onAway: () => this.#view.step(this.#run, this.#words.get("away")),
      onOver: () => this.#finish(),
    };
  }

  /** @returns {import("./asks.js").Player} what the panels may ask of this element */
  #asPlayer() {
    return {
      run: this.#run,
      panels: this.#panels,
      words: this.#words,
      refresh: (note) => this.#view.step(this.#run, note),
      stopSounds: () => this.#sounds.stop(),
      note: (pain) => (this.#pain = pain),
      leaveQuietly: () => {
        this.#quiet = true;
        this.#stopBeat();
        this.#sounds.voice.hush();
      },
      finish: () => this.#finish(),
      safety: (sign) => this.#go(`${this.#run.script.safety_url}#${sign}`, SAFETY_SEND_MS),
      goHome: () => this.#go(this.querySelector("[data-do='leave']")?.getAttribute("href") ?? "/", 0),
    };
  }

  #listen() {
    this.addEventListener("click", (click) => {
      const button = /** @type {Element} */ (click.target).closest("[data-do]");
      if (!button || button.hasAttribute("data-away")) return;
      click.preventDefault();
      this.#sounds.tones.unlock();
      // A press by hand leaves no focus behind, so that Space stays the middle button.
      if (click.detail > 0) /** @type {HTMLElement} */ (button).blur();
      this.#act(button.getAttribute("data-do") ?? "");
    });
    document.addEventListener("keydown", (key) => this.#key(key));
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") this.#closePain();
    });
    addEventListener("pageshow", (show) => show.persisted && location.reload());
  }

  /** @param {KeyboardEvent} key */
  #key(key) {
    const at = /** @type {Element} */ (key.target).closest("a, button, input, summary");
    // Until the first step is drawn there is nothing that a key could mean.
    if (!this.dataset.mode || this.#panels.open || key.repeat || key.altKey || key.ctrlKey || key.metaKey) return;
    const sideways = { ArrowLeft: "left", ArrowRight: "right" }[key.key];
    const middle = key.key === " " || key.key === "Enter";
    if ((sideways && at?.matches("input")) || (middle && at) || !(sideways || middle)) return;
    key.preventDefault();
    this.#sounds.tones.unlock();
    this.#act(sideways ?? "middle");
  }

  /** @param {string} name */
  #act(name) {
    if (name === "voice" || name === "tones") return this.#sounds.flip(name);
    if (name === "leave") return askLeave(this.#self);
    press(this.#self, /** @type {"left" | "middle" | "right"} */ (name));
    if (this.#run.clock.paused) this.#sounds.voice.hush();
    if (!this.#quiet) this.#view.step(this.#run);
  }

  #beat() {
    this.#run.tick();
    this.#view.time(this.#run);
    if (!this.#run.clock.paused) this.#sounds.time(this.#run.step, this.#run.clock.remaining());
  }

  /** @param {string} name */
  #openPain(name) {
    this.#view.write("pain-name", this.#words.get("during", { name }));
    this.#view.slot("pain")?.removeAttribute("hidden");
  }

  #closePain() {
    const row = this.#view.slot("pain");
    const marked = /** @type {HTMLInputElement | null} */ (row?.querySelector("input:checked"));
    this.#journal.letGo(painOf(marked?.value ?? null));
    if (marked) marked.checked = false;
    row?.setAttribute("hidden", "");
  }

  /** @param {import("./outbox.js").Count} count */
  #status({ waiting, refused }) {
    const kept = waiting > 0 ? this.#words.get("waiting_events", { n: waiting }) : "";
    const lost = refused.length > 0 ? this.#words.get("refused_events", { n: refused.length, why: refused[0] }) : "";
    this.#view.write("status", lost || kept);
  }

  #finish() {
    const end = new URL(this.#run.script.end_url, location.href);
    end.searchParams.set("session", this.#run.script.session);
    this.#go(end.href, LAST_SEND_MS);
  }

  /** @param {string} url @param {number} ms */
  async #go(url, ms) {
    this.#quiet = true;
    this.#stopBeat();
    this.#closePain();
    this.#sounds.voice.hush();
    void this.#wake.letGo();
    await this.#journal.finish(ms);
    location.assign(url);
  }
}

customElements.define("lb-player", LbPlayer);
