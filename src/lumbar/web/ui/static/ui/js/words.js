// SPDX-License-Identifier: Apache-2.0
// @ts-check

/**
 * The words of the page, so that they can be translated where all other words are: in the template.
 * Each stands in `<template id="player-words">` as `<i data-word="key">Set {set} of {sets}</i>`.
 */
export class Words {
  /** @type {Map<string, string>} */
  #texts = new Map();

  /** @param {HTMLTemplateElement | null} template */
  constructor(template) {
    for (const word of template?.content.querySelectorAll("[data-word]") ?? []) {
      this.#texts.set(word.getAttribute("data-word") ?? "", word.textContent?.trim() ?? "");
    }
  }

  /** @param {string} key @param {Record<string, unknown>} values */
  get(key, values = {}) {
    const text = this.#texts.get(key) ?? "";
    return text.replace(/\{(\w+)\}/g, (all, name) => String(values[name] ?? all));
  }
}
