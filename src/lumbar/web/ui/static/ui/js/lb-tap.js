// SPDX-License-Identifier: Apache-2.0
// @ts-check

/**
 * `<lb-tap>`: sends the form in it as soon as an answer is tapped. Whoever moves through the answers
 * with the keyboard passes over some on the way, so there the form waits for its button.
 */
class LbTap extends HTMLElement {
  connectedCallback() {
    this.addEventListener("click", (click) => {
      const answer = /** @type {Element} */ (click.target).closest("input[type='radio']");
      // The browser makes a click of its own for a key; a tap has a count.
      if (answer && click.detail > 0) this.querySelector("form")?.requestSubmit();
    });
  }
}

customElements.define("lb-tap", LbTap);
