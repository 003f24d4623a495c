# SPDX-License-Identifier: Apache-2.0
"""A bad day: three questions, half the amount, and the way back."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.support.browser import visit
from tests.support.house import House
from tests.support.walk import answer_quick, begin, doses, press

pytestmark = pytest.mark.journey


def _reps(dose: str) -> int:
    return int(dose.split(maxsplit=1)[0])


def test_bad_day_after_three_questions_halves_the_amount_and_shows_the_way_back(
    browser: Browser, house: House
) -> None:
    with visit(browser, base_url=house.url) as (page, _), house.at("2026-11-16T08:30"):
        begin(page)
        page.goto("/")
        usual = doses(page)
        press(page, "Today is a bad day")
        assert page.locator("fieldset").count() == 3
        answer_quick(page)
        assert page.url.endswith("/flare/")
        gentle = doses(page)
        way_back = page.locator("section", has=page.get_by_role("heading", name="The way back"))
        assert way_back.locator("li b").all_inner_texts() == [
            "Today to day 2",
            "Days 3 to 7",
            "Days 8 to 17",
        ]
        assert page.get_by_text("at 50 % of your usual amount").count() == 1
        both = usual.keys() & gentle.keys()
        assert "Cat and camel" in both
        assert [name for name in both if 2 * _reps(gentle[name]) > _reps(usual[name])] == []
        press(page, "Do my usual session")
        assert doses(page) == usual


def test_bad_day_with_a_warning_sign_leads_to_the_stop_screen(
    browser: Browser, house: House
) -> None:
    with visit(browser, base_url=house.url) as (page, _), house.at("2026-11-16T08:30"):
        begin(page)
        page.goto("/flare/")
        answer_quick(page, bladder_bowel_saddle="yes")
        assert page.url.endswith("/safety/emergency/")
        told = [each["kind"] for each in house.events()]
    assert "flare" not in told
