# SPDX-License-Identifier: Apache-2.0
"""Answers that stop the programme: the stop screen, the visit that comes first, the ways back."""

from __future__ import annotations

from typing import Final

import pytest
from playwright.sync_api import Browser, Page

from tests.support.browser import visit
from tests.support.house import House
from tests.support.walk import agree, answer_safety, press, tell_about_you

pytestmark = pytest.mark.journey

PROGRAMME: Final = (
    "/",
    "/plan/",
    "/session/",
    "/session/end/",
    "/flare/",
    "/progress/",
    "/measures/",
)


def _refused(page: Page, lands_on: str) -> dict[str, str]:
    """Addresses of the programme that did not lead to the page that stands before them."""
    ends = {}
    for path in PROGRAMME:
        page.goto(path)
        ends[path] = page.url
    return {path: end for path, end in ends.items() if not end.endswith(lands_on)}


def _seen(page: Page, *, who: str, said: str) -> None:
    page.get_by_label("name and profession").or_(page.get_by_label("Who has seen you?")).fill(who)
    page.get_by_label("On which day?").fill("2026-11-16")
    page.get_by_label("What did they say?").fill(said)
    page.locator("input[name=may_exercise]").check(force=True)
    press(page, "Save and go on")


@pytest.mark.rule("RF03")
def test_numb_saddle_shows_the_stop_screen_and_nothing_of_the_programme(
    browser: Browser, house: House
) -> None:
    with visit(browser, base_url=house.url) as (page, witness):
        with house.at("2026-11-16T08:30"):
            agree(page)
            answer_safety(page, {"RF03": "Yes"})
            assert page.url.endswith("/safety/emergency/")
            assert _refused(page, "/safety/emergency/") == {}
            assert page.locator("nav, .moves, .figure, .fig-box").count() == 0
            asked_before = len(witness.requests)
        # The application is switched off: what is on the screen needs nothing more.
        call = page.get_by_role("link", name="Call 112")
        assert call.get_attribute("href") == "tel:112"
        box = call.bounding_box()
        assert box is not None
        assert box["y"] + box["height"] <= 640
        said = page.locator(".say").inner_text()
        assert said == (
            "“I have back pain and numbness in the saddle area."
            " I am worried about cauda equina syndrome.”"
        )
        assert len(witness.requests) == asked_before


@pytest.mark.rule("RF03")
def test_wrong_answer_after_an_emergency_keeps_both_answers_until_a_clinician_opens(
    browser: Browser, house: House
) -> None:
    with visit(browser, base_url=house.url) as (page, _), house.at("2026-11-16T08:30"):
        agree(page)
        answer_safety(page, {"RF03": "Yes"})
        press(page, "I pressed the wrong answer")
        answer_safety(page)
        assert page.url.endswith("/safety/emergency/")

        press(page, "A clinician opens the programme")
        _seen(page, who="Kim Sample, doctor", said="Examined, no sign of cauda equina.")
        assert page.url.endswith("/about-you/")
        tell_about_you(page)
        assert page.locator("article.rx").count() == 5

        told = house.events()
        answers = [each["answers"]["RF03"] for each in told if each["kind"] == "screened"]
        cleared = [each for each in told if each["kind"] == "override"]
    assert answers == ["yes", "no"]
    assert [(each["by"], each["action"]) for each in cleared] == [
        ("clinician:Kim Sample, doctor", "clear")
    ]


@pytest.mark.rule("RF17")
def test_fever_not_sure_waits_for_a_visit_that_the_person_tells(
    browser: Browser, house: House
) -> None:
    with visit(browser, base_url=house.url) as (page, _), house.at("2026-11-16T08:30"):
        agree(page)
        answer_safety(page, {"RF17": "Not sure"})
        assert page.url.endswith("/safety/clinician/")
        assert _refused(page, "/safety/clinician/") == {}
        assert page.locator(".moves, .figure, .fig-box").count() == 0
        assert page.locator("h1").inner_text() == "See a doctor today"
        assert page.locator("ol.do li").first.inner_text() == (
            "Call your doctor or an urgent care service now."
        )
        assert page.locator(".note-stop li").first.inner_text() == (
            "Call 112 if you cannot pass urine or lose control of bladder or bowel."
        )

        press(page, "I have been seen")
        _seen(page, who="Dr Sam Invented", said="A cold. You may exercise.")
        tell_about_you(page)
        page.goto("/")
        assert page.get_by_role("heading", name="Today's session").count() == 1

        cleared = [each for each in house.events() if each["kind"] == "override"]
    assert [(each["by"], each["reason"]) for each in cleared] == [
        ("person", "Dr Sam Invented, 2026-11-16: A cold. You may exercise.")
    ]
