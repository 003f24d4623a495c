// SPDX-License-Identifier: Apache-2.0
// @ts-check

/** @typedef {"tick" | "go" | "end" | "stop"} Tone */

/** Pitches in hertz, length of each in seconds. */
const TONES = {
  tick: { pitches: [660], length: 0.07 },
  go: { pitches: [880], length: 0.28 },
  end: { pitches: [660, 440], length: 0.16 },
  stop: { pitches: [330], length: 0.35 },
};
const LOUDNESS = 0.22;
const EDGE_S = 0.012;

/** Short tones by the browser's own sound engine: no sound files. */
export class Tones {
  on = true;
  /** @type {AudioContext | null} */
  #context = null;

  /** Browsers let sound start only after a touch or a key; call this from one. */
  unlock() {
    if (!("AudioContext" in globalThis)) return;
    try {
      this.#context ??= new AudioContext();
      this.#context.resume().catch(() => {});
    } catch {
      this.#context = null;
    }
  }

  /** @param {Tone} tone */
  play(tone) {
    const context = this.#context;
    if (!this.on || context?.state !== "running") return;
    const { pitches, length } = TONES[tone];
    pitches.forEach((pitch, k) => {
      const from = context.currentTime + k * length;
      const source = context.createOscillator();
      const loudness = context.createGain();
      source.frequency.value = pitch;
      loudness.gain.setValueAtTime(0, from);
      loudness.gain.linearRampToValueAtTime(LOUDNESS, from + EDGE_S);
      loudness.gain.setValueAtTime(LOUDNESS, from + length - EDGE_S);
      loudness.gain.linearRampToValueAtTime(0, from + length);
      source.connect(loudness).connect(context.destination);
      source.start(from);
      source.stop(from + length);
    });
  }
}
