// SPDX-License-Identifier: Apache-2.0
// @ts-check

/** The panels of the player: one question each, over the session, which stands still meanwhile. */
export class Panels {
  #root;

  /** @param {HTMLElement} root */
  constructor(root) {
    this.#root = root;
    // Enter on a number marks it; it must not press the first button of the panel.
    root.addEventListener("keydown", (key) => {
      const inPanel = /** @type {Element} */ (key.target).matches("dialog input");
      if (inPanel && key.key === "Enter") key.preventDefault();
    });
  }

  /** @param {string} name @returns {HTMLDialogElement | null} */
  find(name) {
    return this.#root.querySelector(`dialog[data-panel="${name}"]`);
  }

  get open() {
    return this.#root.querySelector("dialog[open]") !== null;
  }

  /**
   * Shows a panel and gives the answer: the value of the button that closed it, "" where it was
   * closed without one.
   * @param {string} name
   * @returns {Promise<string>}
   */
  async ask(name) {
    const panel = this.find(name);
    if (!panel) return "";
    panel.querySelector("form")?.reset();
    panel.returnValue = "";
    panel.showModal();
    panel.scrollTop = 0;
    return new Promise((resolve) => {
      panel.addEventListener("close", () => resolve(panel.returnValue), { once: true });
    });
  }

  /** What is marked in a panel. @param {string} name */
  marked(name) {
    const form = this.find(name)?.querySelector("form");
    return form ? new FormData(form) : new FormData();
  }

  /**
   * Fills the rows that offer other exercises, one button each.
   * @param {string} name
   * @param {{exercise: string, text: string}[]} choices
   */
  offer(name, choices) {
    const list = this.find(name)?.querySelector("[data-part='choices']");
    const model = list?.querySelector("template");
    if (!list || !model) return;
    list.querySelectorAll("button").forEach((old) => old.remove());
    for (const { exercise, text } of choices) {
      const copy = /** @type {DocumentFragment} */ (model.content.cloneNode(true));
      const button = copy.querySelector("button");
      const label = copy.querySelector("span");
      if (button) button.value = `swap:${exercise}`;
      if (label) label.textContent = text;
      list.append(copy);
    }
  }

  /** @param {string} name @param {string} part @param {string} text */
  write(name, part, text) {
    const place = this.find(name)?.querySelector(`[data-part="${part}"]`);
    if (place) place.textContent = text;
  }
}

/** A number from 0 to 10, or null where none was chosen. @param {FormDataEntryValue | null} value */
export const painOf = (value) => (value === null || value === "" ? null : Number(value));
