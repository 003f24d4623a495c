// SPDX-License-Identifier: Apache-2.0
// @ts-check

import { mirrored } from "./body.js";
import { boundsOf } from "./bounds.js";
import { Picture } from "./picture.js";
import { paintsOf } from "./rig.js";

/**
 * @typedef {import("./body.js").Posture} Posture
 * @typedef {{posture: Posture, other: boolean, ghost?: Posture | null, arrows?: string | null}} Shown
 */

/** Finer than this no eye sees, and every frame costs. */
const FINEST = 3;

const dark = matchMedia("(prefers-color-scheme: dark)");

/** The look of the page: what was chosen, else what the device says. @returns {"light" | "dark"} */
function lookOfPage() {
  const { theme } = document.documentElement.dataset;
  return theme === "light" || theme === "dark" ? theme : dark.matches ? "dark" : "light";
}

/** A canvas that fills its frame, and draws one moment of a movement as sharp as the screen. */
export class Stage {
  #canvas = document.createElement("canvas");
  #rig;
  #frames;
  #palette;
  #boxes;
  /** @type {Shown | null} */ #shown = null;
  #watch = new ResizeObserver(() => this.#again());
  #turned = () => this.#again();

  /**
   * @param {HTMLElement} frame
   * @param {{rig: import("./rig.js").Rig, frames: import("./scenes.js").Frames}} files
   * @param {string} palette
   * @param {boolean} large as large as the frame allows, in place of the frame of the stills
   */
  constructor(frame, { rig, frames }, palette, large) {
    this.#rig = rig;
    this.#frames = frames;
    this.#palette = palette;
    this.#boxes = frames.scenes.map((scene) => (large ? boundsOf(rig, frames, scene) : scene.box));
    frame.append(this.#canvas);
    this.#watch.observe(this.#canvas);
    dark.addEventListener("change", this.#turned);
  }

  leave() {
    this.#watch.disconnect();
    dark.removeEventListener("change", this.#turned);
    this.#canvas.remove();
  }

  /** The posture as the other side does it, where it does. @param {Posture} posture @param {boolean} other */
  #sided(posture, other) {
    return other && this.#frames.scenes.length > 1 ? mirrored(this.#rig, posture) : posture;
  }

  #again() {
    if (this.#shown) this.show(this.#shown);
  }

  /** @param {Shown} shown */
  show(shown) {
    this.#shown = shown;
    const { posture, other, ghost, arrows } = shown;
    const canvas = this.#canvas;
    const fine = Math.min(devicePixelRatio || 1, FINEST);
    const wide = Math.round(canvas.clientWidth * fine);
    const high = Math.round(canvas.clientHeight * fine);
    if (wide === 0 || high === 0) return;
    if (canvas.width !== wide || canvas.height !== high) Object.assign(canvas, { width: wide, height: high });
    const pen = canvas.getContext("2d");
    if (!pen) return;
    const at = other && this.#frames.scenes.length > 1 ? 1 : 0;
    const scene = this.#frames.scenes[at];
    const [x, y, boxWide, boxHigh] = this.#boxes[at];
    const scale = Math.min(wide / boxWide, high / boxHigh);
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, wide, high);
    pen.setTransform(scale, 0, 0, scale, (wide - boxWide * scale) / 2 - x * scale, (high - boxHigh * scale) / 2 - y * scale);
    new Picture(pen, paintsOf(this.#rig, lookOfPage(), this.#palette)).draw(this.#rig, scene, {
      posture: this.#sided(posture, other),
      ghost: ghost ? this.#sided(ghost, other) : null,
      arrows,
    });
  }
}
