// SPDX-License-Identifier: Apache-2.0
// @ts-check

/**
 * Speaks cues, where the device has a voice of its own. Some browsers offer voices that are made on a
 * server far away; those are never used, because what is said must not leave the device.
 */
export class Voice {
  on = true;
  #language;
  /** @type {SpeechSynthesisVoice | null} */
  #voice = null;
  #onChange;

  /** @param {string} language @param {() => void} onChange called when a voice is found */
  constructor(language, onChange) {
    this.#language = language.toLowerCase().split("-")[0];
    this.#onChange = onChange;
    if (!("speechSynthesis" in globalThis)) return;
    this.#choose();
    speechSynthesis.addEventListener?.("voiceschanged", () => this.#choose());
  }

  get available() {
    return this.#voice !== null;
  }

  get speaking() {
    return this.on && this.available;
  }

  #choose() {
    const own = speechSynthesis.getVoices().filter((voice) => voice.localService);
    const fit = own.filter((voice) => voice.lang.toLowerCase().startsWith(this.#language));
    this.#voice = fit.find((voice) => voice.default) ?? fit[0] ?? null;
    this.#onChange();
  }

  /** Says it now and drops what was being said. Never waits for an end that may not come. @param {string} text */
  say(text) {
    if (!this.speaking || !text) return;
    try {
      speechSynthesis.cancel();
      const words = new SpeechSynthesisUtterance(text);
      words.voice = this.#voice;
      words.lang = this.#voice?.lang ?? this.#language;
      words.rate = 0.95;
      speechSynthesis.speak(words);
    } catch {
      this.#voice = null;
    }
  }

  hush() {
    if (this.available) speechSynthesis.cancel();
  }
}
