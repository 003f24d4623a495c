// SPDX-License-Identifier: Apache-2.0
// @ts-check

/** A button that prints is of use only where this file runs; the hint stands in for it elsewhere. */
const button = document.querySelector("[data-print]");
const hint = document.querySelector("[data-no-print-button]");
if (button instanceof HTMLElement && hint instanceof HTMLElement) {
  button.hidden = false;
  hint.hidden = true;
  button.addEventListener("click", () => window.print());
}
