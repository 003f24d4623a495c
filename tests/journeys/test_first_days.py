# SPDX-License-Identifier: Apache-2.0
"""A new person's first days: from the welcome to a plan that has changed for a reason."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.support.browser import visit
from tests.support.house import House
from tests.support.walk import (
    agree,
    answer_safety,
    begin,
    doses,
    mark,
    open_session,
    play_to_end,
    press,
    set_clock,
    tap_morning,
    tell_about_you,
)

pytestmark = pytest.mark.journey


def test_first_day_from_welcome_to_end_gives_a_plan_with_reasons_and_keeps_the_session(
    browser: Browser, house: House
) -> None:
    with visit(browser, base_url=house.url) as (page, _):
        with house.at("2026-11-16T08:30"):
            agree(page)
            answer_safety(page)
            assert page.get_by_role("heading", level=1).inner_text() == "You can start"
            press(page, "Next: about you")
            tell_about_you(page)

            assert page.locator(".over").inner_text() == "Week 1, stage 2: build control"
            cards = page.locator("article.rx")
            assert cards.count() == 5
            assert all(card.locator(".dose").inner_text() for card in cards.all())
            assert all(card.locator(".why dt", has_text="Why you").count() for card in cards.all())
            left_out = page.locator("section", has=page.get_by_text("What we left out, and why"))
            reasons = left_out.locator("li span").all_text_contents()
            assert len(reasons) > 20
            assert all(reasons)

            page.goto("/")
            planned = doses(page)
            set_clock(page, "2026-11-16T08:31")
            open_session(page)
            play_to_end(page)
        with house.at("2026-11-16T08:50"):
            page.reload()
            assert page.locator("h1").inner_text() == "That is today done"
            mark(page, "pain_after", 4)
            mark(page, "effort", 3)
            press(page, "Save")
            assert page.get_by_role("status").inner_text() == "Saved."
            page.goto("/")
            assert page.get_by_role("heading", name="That is today done").count() == 1

    told = house.events()
    assert [each["kind"] for each in told[:2]] == ["screened", "person"]
    done = [each for each in told if each["kind"] == "exercise_done"]
    assert len(done) == len(planned) == 4
    assert {each["reason"] for each in done} == {"finished"}
    finished = [each for each in told if each["kind"] == "session_finished"]
    assert [(each["pain_after"], each["effort"]) for each in finished] == [(4, 3)]


def test_third_day_after_two_calm_days_asks_for_more_and_says_why(
    browser: Browser, house: House
) -> None:
    hinge = "Hip hinge with a stick"
    asked = {}
    with visit(browser, base_url=house.url) as (page, _):
        for day in ("2026-11-16", "2026-11-17"):
            with house.at(f"{day}T08:30"):
                if day == "2026-11-16":
                    begin(page, usual=2, worst=4)
                tap_morning(page, 2)
                asked[day] = doses(page)[hinge]
                set_clock(page, f"{day}T08:31")
                open_session(page, pain=2)
                play_to_end(page, pain=2)
            with house.at(f"{day}T08:50"):
                page.reload()
                mark(page, "pain_after", 2)
                mark(page, "effort", 4)
                press(page, "Save")
        with house.at("2026-11-18T08:30"):
            tap_morning(page, 2)
            asked["2026-11-18"] = doses(page)[hinge]
            news = page.locator(".note", has_text="New in your plan").locator("li")
            said = {each.split(":")[0]: each for each in news.all_inner_texts()}

    assert asked == {
        "2026-11-16": "2 sets of 8",
        "2026-11-17": "2 sets of 8",
        "2026-11-18": "2 sets of 9",
    }
    assert said[hinge] == (
        "Hip hinge with a stick: 8 to 9 times."
        " You did it in full twice and your mornings were calm."
    )
