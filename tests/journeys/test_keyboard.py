# SPDX-License-Identifier: Apache-2.0
"""By keyboard alone, from the welcome into a running session, and always in sight of the focus."""

from __future__ import annotations

from typing import Final

import pytest
from playwright.sync_api import Browser, Page

from tests.support.browser import visit
from tests.support.house import House
from tests.support.walk import is_in, play_until, set_clock

pytestmark = pytest.mark.journey

_MOST_STOPS: Final = 120
# The ring may be on the control, or on the drawn part beside one that is hidden itself. The
# browser draws its own where the focus is in its bar (the body) or on its calendar (a date).
_FOCUS: Final = """() => {
  const at = document.activeElement;
  const drawn = [at, at.nextElementSibling, at.closest("label")].filter(Boolean);
  const ringed = drawn.some((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  });
  const box = (at.matches("label input") ? at.closest("label") : at).getBoundingClientRect();
  const inView = box.bottom > 0 && box.top < innerHeight && box.width > 0;
  const words = [at.getAttribute("aria-label"), at.labels?.[0]?.innerText, at.innerText, at.value];
  const text = words.find(Boolean) || "";
  const browsers = at === document.body || (at.type === "date" && !at.matches(":focus"));
  return {
    text: text.trim(), seen: browsers || (ringed && inView), name: at.getAttribute("name") || "",
    value: at.getAttribute("value") || "", html: at.outerHTML.slice(0, 120),
  };
}"""


def _await(page: Page, mode: str) -> None:
    page.locator(f"lb-player[data-mode={mode}]").wait_for()


class Keys:
    """Somebody without a mouse; notes each stop at which the focus could not be seen."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.unseen: list[str] = []

    def to(self, text: str = "", *, name: str = "") -> dict[str, str]:
        """Press Tab until the focus is on a control, by its words or the name of its field."""
        for _ in range(_MOST_STOPS):
            self.page.keyboard.press("Tab")
            at: dict[str, str] = self.page.evaluate(_FOCUS)
            if not at["seen"]:
                self.unseen.append(f"{self.page.url}: {at['html']}")
            if (text and at["text"].startswith(text)) or (name and at["name"] == name):
                return at
        raise TimeoutError(f"no stop {text or name} on {self.page.url}")

    def press(self, text: str) -> None:
        """Go to a button or link and press Enter; wait for the page where it leads."""
        self.to(text)
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")

    def choose(self, name: str, value: str) -> None:
        """Go to a group of radio buttons and choose by the arrows."""
        at = self.to(name=name)
        self.page.keyboard.press("Space")
        for _ in range(_MOST_STOPS):
            if at["value"] == value:
                return
            self.page.keyboard.press("ArrowRight")
            at = self.page.evaluate(_FOCUS)
        raise TimeoutError(f"no {value} in {name}")


def test_keyboard_alone_leads_from_the_welcome_into_a_session_and_through_its_panels(
    browser: Browser, house: House
) -> None:
    with visit(browser, base_url=house.url) as (page, _), house.at("2026-11-16T08:30"):
        keys = Keys(page)
        page.goto("/")
        keys.to(name="agree")
        page.keyboard.press("Space")
        keys.press("Go on")
        while "/safety/result/" not in page.url:
            keys.press("No, none")
        keys.press("Next: about you")
        keys.to(name="name")
        page.keyboard.type("Robin")
        keys.to(name="born")
        page.keyboard.type("05171970")
        keys.choose("map", "1")
        keys.choose("pain_usual", "4")
        keys.choose("pain_worst", "6")
        keys.press("Next: your plan")
        assert page.locator("h1").inner_text() == "Your plan"

        page.goto("/")
        keys.to(name="pain")
        with page.expect_navigation():
            page.keyboard.press("Enter")
        set_clock(page, "2026-11-16T08:31")
        keys.press("Start")
        for each in ("bladder_bowel_saddle", "leg_change", "unwell"):
            keys.choose(each, "no")
        keys.press("Go on")
        keys.to("Start")
        page.keyboard.press("Enter")

        play_until(page, is_in("work"), hop_ms=3_000)
        page.keyboard.press("Space")
        _await(page, "paused")
        page.keyboard.press("Enter")
        _await(page, "work")
        page.keyboard.press("ArrowRight")
        keys.to("Go on with it")
        page.keyboard.press("Enter")
        _await(page, "work")
        page.keyboard.press("ArrowLeft")
        keys.choose("pain_now", "5")
        keys.to(name="sharp")
        page.keyboard.press("Space")
        keys.to("Next exercise")
        page.keyboard.press("Enter")
        # After something hurt, the next exercise waits for a word.
        _await(page, "ready")
        page.keyboard.press("Space")
        _await(page, "work")
        for name in ("Leave", "Tones", "It hurts", "Pause", "Too hard"):
            keys.to(name)
    assert keys.unseen == []
