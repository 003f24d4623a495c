# SPDX-License-Identifier: Apache-2.0
"""What a person does on the pages, in steps that many journeys share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

from playwright.sync_api import Page

from lumbar.library import load

END: Final = "**/session/end/**"
# Less than the ten seconds of silence after which the player takes the page for frozen.
_HOP_MS: Final = 8_000
# More than any session takes.
_MOST_HOPS: Final = 300
_NEXT_BEAT: Final = """() => new Promise((seen) => {
  const ring = document.querySelector("[data-slot='ring']");
  new MutationObserver((_, watch) => { watch.disconnect(); seen(); })
    .observe(ring, {attributes: true});
})"""


def press(page: Page, name: str) -> None:
    """Press a button or follow a link that leads to another page, and wait for it."""
    either = page.get_by_role("button", name=name).or_(page.get_by_role("link", name=name))
    with page.expect_navigation():
        either.first.click()


def agree(page: Page) -> None:
    """From the welcome to the first question of the safety check."""
    page.goto("/welcome/")
    page.get_by_label("I understand, and I want to go on").check()
    press(page, "Go on")


def answer_safety(page: Page, told: Mapping[str, str] | None = None) -> None:
    """The safety check, as far as it goes: `told` holds Yes or Not sure by the question's id."""
    told = told or {}
    for part in load().screening.pages:
        page.wait_for_url(f"**/safety/{part.id}/")
        said = {told[each] for each in part.questions if each in told}
        if not said:
            press(page, "No, none")
            continue
        press(page, said.pop())
        for question in part.questions:
            if question in told:
                page.locator(f"input[name=which][value={question}]").check(force=True)
        press(page, "Go on")
        if f"/safety/{part.id}/" in page.url or "/safety/" not in page.url:
            return
        if any(stop in page.url for stop in ("/emergency/", "/clinician/")):
            return


def tell_about_you(page: Page, *, minutes: int = 20, usual: int = 4, worst: int = 6) -> None:
    """The page about you, with the answers that are offered where nothing else is said."""
    page.get_by_label("What may we call you?").fill("Robin")
    page.get_by_label("When were you born?").fill("1970-05-17")
    page.locator("input[name=map][value='1']").check(force=True)
    mark(page, "pain_usual", usual)
    mark(page, "pain_worst", worst)
    page.locator(f"input[name=minutes][value='{minutes}']").check(force=True)
    press(page, "Next: your plan")


def begin(page: Page, *, usual: int = 4, worst: int = 6) -> None:
    """From nothing to the plan: welcome, safety check without a sign, about you."""
    agree(page)
    answer_safety(page)
    press(page, "Next: about you")
    tell_about_you(page, usual=usual, worst=worst)
    page.wait_for_url("**/plan/")


def mark(page: Page, scale: str, value: int) -> None:
    """Mark a number on a scale from 0 to 10."""
    page.locator(f"input[name={scale}][value='{value}']:visible").check(force=True)


def set_clock(page: Page, now: str) -> None:
    """Set the browser's clock; `now` is local time. It ticks on, and `let_pass` moves it."""
    page.clock.install(time=datetime.fromisoformat(now))


def tap_morning(page: Page, pain: int) -> None:
    """The pain of this morning, in one tap on the page of today."""
    page.goto("/")
    with page.expect_navigation():
        page.locator(f"input[name=pain][value='{pain}']").click()


def doses(page: Page) -> dict[str, str]:
    """The exercises that a page lists for a session, with their doses."""
    return {
        move.get_by_role("heading").inner_text(): move.locator("p")
        .first.inner_text()
        .split(" · ")[1]
        for move in page.locator(".moves > li").all()
    }


def answer_quick(page: Page, **told: str) -> None:
    """The three quick questions: `told` by their ids, no to the others."""
    for no in page.locator("input[type=radio][value=no]").all():
        name = no.get_attribute("name") or ""
        page.locator(f"input[name='{name}'][value={told.get(name, 'no')}]").check(force=True)
    press(page, "Go on")


def open_session(page: Page, *, pain: int | None = None) -> None:
    """From today to a running player, by way of the quick questions where they are asked."""
    page.goto("/session/")
    if "/safety/session/" in page.url:
        answer_quick(page)
    if pain is not None:
        mark(page, "pain_before", pain)
    page.get_by_role("button", name="Start").click()
    page.locator("lb-player[data-mode]").wait_for()


def let_pass(page: Page, ms: int = _HOP_MS) -> None:
    """Let time go by in the player's page, and wait until the player has seen it."""
    page.clock.fast_forward(ms)
    page.evaluate(_NEXT_BEAT)


def play_until(
    page: Page, reached: Callable[[Page], bool], *, pain: int | None = None, hop_ms: int = _HOP_MS
) -> None:
    """Let the player run until something is so; tap the pain of each exercise if that is given."""
    for _ in range(_MOST_HOPS):
        if reached(page):
            return
        let_pass(page, hop_ms)
        row = page.locator(f"[data-slot=pain] input[value='{pain}']:visible")
        if pain is not None and row.count():
            row.check(force=True)
    raise TimeoutError(page.locator("lb-player main").inner_text())


def shows(text: str) -> Callable[[Page], bool]:
    """Whether the player shows a text."""
    return lambda page: page.locator("lb-player main", has_text=text).count() > 0


def is_in(wanted: str) -> Callable[[Page], bool]:
    """Whether the player is in a mode: work, ready, rest, paused, done …"""
    return lambda page: page.locator(f"lb-player[data-mode={wanted}]").count() > 0


def play_to_end(page: Page, *, pain: int | None = None) -> None:
    """A whole session without a hand on the screen, then Finish."""
    play_until(page, is_in("done"), pain=pain)
    press(page, "Finish")
    page.wait_for_url(END)
