# SPDX-License-Identifier: Apache-2.0
"""What can be measured of a page as it is drawn: sizes of targets and words, motion, width."""

from __future__ import annotations

from typing import Final

from playwright.sync_api import Page

# What can be pressed, as it is drawn: a hidden radio button is its label, the link of a card may
# fill the card. A link inside of a sentence is as high as its line; WCAG 2.2 leaves it out (2.5.8),
# and so do we.
_SMALL: Final = """(least) => {
  const inSentence = (one) => one.matches("a") && getComputedStyle(one).display === "inline"
    && one.parentElement.innerText.trim() !== one.innerText.trim();
  const fills = (one) => getComputedStyle(one, "::after").position === "absolute";
  const drawn = (one) =>
    one.matches("label input") ? one.closest("label") : fills(one) ? one.offsetParent : one;
  const pressed = "a[href], button, input:not([type=hidden]), select, summary";
  return [...document.querySelectorAll(pressed)]
    .filter((one) => !inSentence(one) && !one.matches(".skip"))
    .map((one) => [one, drawn(one)])
    .filter(([, box]) => box.checkVisibility({visibilityProperty: true}))
    .filter(([, box]) => {
      const { width, height } = box.getBoundingClientRect();
      return width > 0 && (width < least - 0.5 || height < least - 0.5);
    })
    .map(([one, box]) => {
      const { width, height } = box.getBoundingClientRect();
      return `${one.outerHTML.slice(0, 90)}: ${Math.round(width)} x ${Math.round(height)}`;
    });
}"""
_TINY: Final = """(least) => {
  const scale = (one) => one.ownerSVGElement ? one.getScreenCTM().a : 1;
  return [...document.querySelectorAll("body *")]
    .filter((one) => [...one.childNodes].some((n) => n.nodeType === 3 && n.data.trim()))
    .filter((one) => one.checkVisibility({visibilityProperty: true}))
    .filter((one) => !one.closest(".hide, template"))
    .filter((one) => parseFloat(getComputedStyle(one).fontSize) * scale(one) < least - 0.1)
    .map((one) => [one, getComputedStyle(one).fontSize])
    .map(([one, size]) => `${one.outerHTML.slice(0, 90)}: ${size} x ${scale(one)}`);
}"""
_MOVING: Final = """() => [...document.querySelectorAll("*")]
  .filter((one) => {
    const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(one);
    const slow = transitionDuration.split(",").some((each) => parseFloat(each) > 0.01);
    return animationName !== "none" || slow || scrollBehavior === "smooth";
  })
  .map((one) => one.outerHTML.slice(0, 90))"""
_BEYOND: Final = """() => {
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide <= 0) return [];
  return [...document.querySelectorAll("body *")]
    .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
    .slice(0, 3)
    .map((one) => `${wide} px too wide: ${one.outerHTML.slice(0, 90)}`);
}"""


def _said(page: Page, script: str, least: int | None = None) -> list[str]:
    found: list[str] = page.evaluate(script, least)
    return [f"{page.url}: {each}" for each in found]


def small_targets(page: Page, least_px: int = 48) -> list[str]:
    """What can be pressed and is smaller than that, either way."""
    return _said(page, _SMALL, least_px)


def tiny_words(page: Page, least_px: int = 16) -> list[str]:
    """Words that are drawn smaller than that."""
    return _said(page, _TINY, least_px)


def moving_parts(page: Page) -> list[str]:
    """What would move by itself or slide on a change."""
    return _said(page, _MOVING)


def sideways(page: Page) -> list[str]:
    """What makes the page wider than its window."""
    return _said(page, _BEYOND)
