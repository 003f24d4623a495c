# SPDX-License-Identifier: Apache-2.0
"""What was told wrongly can be corrected: both stay in the history, and the plan follows."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page

from tests.support.browser import visit
from tests.support.house import House
from tests.support.walk import (
    begin,
    doses,
    open_session,
    play_to_end,
    press,
    set_clock,
    tap_morning,
)

pytestmark = pytest.mark.journey


def _correct(page: Page, entry: str, field: str, value: str) -> None:
    page.goto("/progress/entries/")
    press(page, f"Correct : {entry}")
    page.locator(f"main {field}").fill(value)
    press(page, "Save")
    corrections = page.locator("section", has=page.get_by_role("heading", name="Corrections"))
    assert corrections.get_by_role("listitem").count() == 1


def test_morning_corrected_later_keeps_both_and_takes_back_what_followed(
    browser: Browser, house: House
) -> None:
    with visit(browser, base_url=house.url) as (page, _):
        with house.at("2026-11-16T08:30"):
            begin(page)
            set_clock(page, "2026-11-16T08:31")
            open_session(page)
            play_to_end(page)
        with house.at("2026-11-17T08:30"):
            page.goto("/")
            planned = doses(page)
            tap_morning(page, 6)
            assert doses(page) != planned
            said = page.locator("section", has_text="How is your back this morning?")
            assert said.get_by_text("That is well above your usual.").count() == 1
            _correct(page, "Morning pain 6", "input[type=number]", "4")
            page.goto("/")
            assert doses(page) == planned
            told = house.events()
    mornings = [(each["kind"], each.get("pain")) for each in told[-2:]]
    assert mornings == [("morning", 6), ("corrects", None)]
    assert told[-1]["event"] == told[-2]["id"]
    assert told[-1]["body"] == {"kind": "morning", "pain": 4}


def test_set_corrected_afterwards_keeps_both_and_counts_the_new_number(
    browser: Browser, house: House
) -> None:
    with (
        visit(browser, base_url=house.url) as (page, _),
        house.at("2026-11-16T08:30"),
    ):
        begin(page)
        set_clock(page, "2026-11-16T08:31")
        open_session(page)
        play_to_end(page)
        row = page.locator("section", has=page.get_by_role("heading", name="What was counted"))
        counted = row.locator("li", has_text="Hip hinge with a stick").locator("span").first
        assert counted.inner_text().startswith("8, 8")
        press(page, "Correct Hip hinge with a stick")
        page.get_by_label("Repetitions").nth(1).fill("5")
        press(page, "Save")
        assert counted.inner_text().startswith("8, 5")
        told = house.events()
    done = next(
        each for each in told if each.get("exercise") == "hip-hinge-stick" and "sets" in each
    )
    assert [each["reps"] for each in done["sets"]] == [8, 8]
    assert told[-1]["event"] == done["id"]
    assert [each["reps"] for each in told[-1]["body"]["sets"]] == [8, 5]
