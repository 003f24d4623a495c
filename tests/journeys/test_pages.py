# SPDX-License-Identifier: Apache-2.0
"""Every page that a person can come to: readable for all, and asking nobody but this machine."""

from __future__ import annotations

from typing import Final, Literal

import pytest
from playwright.sync_api import Browser, Page

from tests.support.browser import complaints, visit
from tests.support.house import House
from tests.support.looks import moving_parts, sideways, small_targets, tiny_words
from tests.support.walk import (
    agree,
    answer_quick,
    answer_safety,
    begin,
    is_in,
    play_until,
    set_clock,
)

pytestmark = pytest.mark.journey

# One page of each kind of exercise; all others are made by the same template.
EXERCISES: Final = ("bird-dog", "forearm-plank", "clinic-lumbar-traction", "cobra")
PAGES: Final = (
    "/",
    "/?change=morning",
    "/plan/",
    "/plan/print/",
    "/plan/print/?size=large",
    "/progress/",
    "/progress/entries/",
    "/measures/",
    "/session/end/",
    "/flare/",
    "/safety/session/",
    "/safety/stopped/",
    "/safety/emergency/",
    "/safety/bladder_bowel/",
    "/safety/bladder_bowel/which/yes/",
    "/about-you/",
    "/about/",
    "/privacy/",
    "/help/",
    "/exercises/",
    "/exercises/?q=nothing+of+this+name",
    "/no-such-page/",
    "/who/",
    *(f"/exercises/{each}/" for each in EXERCISES),
)
# What somebody can read who has told nothing yet; all else leads to the welcome.
OPEN: Final = (
    "/welcome/",
    "/about/",
    "/privacy/",
    "/help/",
    "/exercises/",
    "/exercises/bird-dog/",
    "/safety/bladder_bowel/",
    "/safety/emergency/",
)
# A width says nothing about colours, nor a theme about widths: two looks cover both.
LOOKS: Final[tuple[tuple[int, Literal["light", "dark"]], ...]] = ((390, "light"), (1280, "dark"))
NARROWEST: Final = 320
FAR_PX: Final = 72
OURS: Final = ("'none'", "'self'", "data:", "blob:", "'wasm-unsafe-eval'")


def _look(page: Page) -> list[str]:
    """What is wrong with the page as it stands, on a phone and on a desk, light and dark."""
    found = []
    for width, theme in LOOKS:
        page.set_viewport_size({"width": width, "height": 844})
        page.emulate_media(color_scheme=theme)
        found += [*small_targets(page), *tiny_words(page)]
        found += [f"{width} {theme}: {each}" for each in complaints(page)]
    page.set_viewport_size({"width": NARROWEST, "height": 640})
    return [*found, *moving_parts(page), *sideways(page)]


def _far(page: Page) -> list[str]:
    """What is wrong with the player as it stands, for somebody two metres away."""
    found = []
    for width, height in ((390, 844), (844, 390), (1280, 800)):
        page.set_viewport_size({"width": width, "height": height})
        # The eleven numbers beside the dial are an offer; they are as large as on other pages.
        far = [each for each in small_targets(page, FAR_PX) if "pain_during" not in each]
        near = small_targets(page)
        found += [f"{width}: {e}" for e in (*far, *near, *tiny_words(page), *sideways(page))]
    found += [*complaints(page), *moving_parts(page)]
    page.set_viewport_size({"width": NARROWEST, "height": 640})
    return [*found, *sideways(page)]


def _only_ours(policy: str) -> list[str]:
    """Sources in a Content Security Policy that are not this machine, or that allow inline code."""
    parts = [part.split() for part in policy.split(";")]
    return [f"{name} {each}" for name, *sources in parts for each in sources if each not in OURS]


def _walk(page: Page, paths: tuple[str, ...]) -> list[str]:
    found = []
    for path in paths:
        answer = page.goto(path)
        assert answer is not None
        policy = answer.header_value("content-security-policy") or ""
        if not policy.startswith("default-src 'none'"):
            found.append(f"{path}: policy {policy!r}")
        found += [f"{path}: {each}" for each in _only_ours(policy)]
        page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
        found += _look(page)
    return found


def test_pages_of_a_person_with_weeks_of_history_suit_everybody(
    browser: Browser, house: House
) -> None:
    with (
        house.at("2026-11-16T08:30", demo=True),
        visit(browser, base_url=house.url, still=True) as (page, seen),
    ):
        page.goto("/")
        page.get_by_role("button", name="Look around as Ruth").click()
        page.wait_for_url(f"{house.url}/")
        found = _walk(page, PAGES)
        seen.errors[:] = [each for each in seen.errors if "404" not in each]
    assert found == []


def test_pages_of_somebody_new_suit_everybody(browser: Browser, house: House) -> None:
    with visit(browser, base_url=house.url, still=True) as (page, _), house.at("2026-11-16T08:30"):
        found = _walk(page, OPEN)
        agree(page)
        answer_safety(page, {"RF17": "Yes"})
        found += _walk(page, ("/safety/clinician/", "/safety/seen/", "/exercises/bird-dog/"))
    assert found == []


def test_player_and_its_panels_can_be_used_from_the_floor(browser: Browser, house: House) -> None:
    with (
        house.at("2026-11-16T08:30"),
        visit(browser, base_url=house.url, still=True) as (page, _),
    ):
        begin(page)
        set_clock(page, "2026-11-16T08:31")
        page.goto("/session/")
        answer_quick(page)
        found = {"before": _far(page)}
        page.get_by_role("button", name="Start").click()
        page.locator("lb-player[data-mode=ready]").wait_for()
        for panel, way_back in (("left", "Do it"), ("leave", "Go on")):
            page.locator(f"[data-do={panel}]").click()
            found[way_back] = _far(page)
            page.locator("dialog[open]").get_by_role("button", name=way_back, exact=True).click()
        play_until(page, is_in("work"), hop_ms=3_000)
        for panel, way_back in (
            ("right", "Go on with it"),
            ("left", "I pressed this by mistake"),
            ("right", "Go on"),
        ):
            page.locator(f"[data-do={panel}]").click()
            found[way_back] = _far(page)
            page.locator("dialog[open]").get_by_role("button", name=way_back, exact=True).click()
        found["work"] = _far(page)
        play_until(page, lambda now: now.locator("[data-slot=pain]:visible").count() > 0)
        found["pain"] = _far(page)
        play_until(page, is_in("rest"))
        found["rest"] = _far(page)
        play_until(page, is_in("done"))
        found["done"] = _far(page)
    assert {name: faults for name, faults in found.items() if faults} == {}
