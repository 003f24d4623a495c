# SPDX-License-Identifier: Apache-2.0
"""The led session where things go wrong: pain, a reload, a server that is away."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.support.browser import visit
from tests.support.house import House
from tests.support.walk import (
    begin,
    doses,
    let_pass,
    mark,
    mode,
    open_session,
    play_to_end,
    play_until,
    press,
    set_clock,
    tap_morning,
)

pytestmark = pytest.mark.journey


def _hurts(page: Page, exercise: str) -> None:
    """Play until an exercise is being done, then say that it hurts."""
    play_until(page, exercise)
    while mode(page) != "work":
        let_pass(page, 3_000)
    page.get_by_role("button", name="It hurts").click()


def _sets(events: list[dict[str, Any]]) -> list[tuple[str, int, str | None, int]]:
    return [
        (each["exercise"], each["set_number"], each["side"], each["reps"])
        for each in events
        if each["kind"] == "set_done"
    ]


def test_sharp_pain_takes_the_exercise_off_and_changes_it_next_time_with_a_reason(
    browser: Browser, house: House
) -> None:
    with visit(browser, base_url=house.url) as (page, _):
        with house.at("2026-11-16T08:30"):
            begin(page)
            page.goto("/")
            first = doses(page)
            set_clock(page, "2026-11-16T08:31")
            open_session(page, pain=4)
            _hurts(page, "Hip hinge with a stick")
            assert page.get_by_text("Hip hinge with a stick is off for today.").count() == 1
            mark(page, "pain_now", 6)
            page.locator("input[name=sharp]").check(force=True)
            page.get_by_role("button", name="Next exercise").click()
            print(mode(page), page.inner_text("main"))
            play_to_end(page)
        with house.at("2026-11-16T08:50"):
            page.reload()
            mark(page, "pain_after", 4)
            press(page, "Save")
            print(page.inner_text("main"))
        for day in ("2026-11-17", "2026-11-18"):
            with house.at(f"{day}T08:30"):
                tap_morning(page, 4)
                print(page.inner_text("main"))
                page.goto("/progress/")
                print(page.inner_text("main"))
        print(first, doses(page))
        print([e for e in house.events() if e["kind"] == "exercise_done"][-1])
        assert 0


def test_numbness_in_the_player_leads_to_the_questions_and_from_there_to_the_stop_screen(
    browser: Browser, house: House
) -> None:
    with visit(browser, base_url=house.url) as (page, _), house.at("2026-11-16T08:30"):
        begin(page)
        set_clock(page, "2026-11-16T08:31")
        open_session(page)
        _hurts(page, "Cat and camel")
        press(page, "New numbness or tingling")
        page.wait_for_url("**/safety/stopped/#numbness")
        assert page.locator("main h2").all_inner_texts() == ["New numbness or tingling"]
        press(page, "Answer three questions")
        page.locator("input[name=bladder_bowel_saddle][value=yes]").check(force=True)
        for each in ("leg_change", "unwell"):
            page.locator(f"input[name={each}][value=no]").check(force=True)
        press(page, "Go on")
        assert page.url.endswith("/safety/emergency/")
        done = [each for each in house.events() if each["kind"] == "exercise_done"]
    assert [(each["reason"], each["stopped"]) for each in done] == [("numbness", True)]


def test_reload_in_the_middle_of_set_2_begins_it_again_and_counts_each_set_once(
    browser: Browser, house: House
) -> None:
    with visit(browser, base_url=house.url) as (page, _), house.at("2026-11-16T08:30"):
        begin(page)
        set_clock(page, "2026-11-16T08:31")
        open_session(page)
        play_until(page, "Set 2 of 2")
        while mode(page) != "work":
            let_pass(page, 3_000)
        page.reload()
        page.locator("lb-player[data-mode=ready]").wait_for()
        assert page.locator("[data-slot=name]").inner_text() == "Hip hinge with a stick"
        assert page.locator("[data-slot=set]").inner_text() == "Set 2 of 2"
        play_to_end(page)
        told = house.events()
    hinge = [each for each in _sets(told) if each[0] == "hip-hinge-stick"]
    assert hinge == [("hip-hinge-stick", 1, None, 8), ("hip-hinge-stick", 2, None, 8)]
    assert len(_sets(told)) == len(set(_sets(told)))
    done = [each["exercise"] for each in told if each["kind"] == "exercise_done"]
    assert len(done) == len(set(done)) == 4


def test_server_away_during_the_sets_keeps_them_on_the_device_and_sends_each_once(
    browser: Browser, house: House
) -> None:
    with visit(browser, base_url=house.url) as (page, witness):
        with house.at("2026-11-16T08:30"):
            begin(page)
            set_clock(page, "2026-11-16T08:31")
            open_session(page)
        play_until(page, "Set 2 of 2")
        status = page.locator("[data-slot=status]")
        assert status.inner_text().endswith("kept here, sent later")
        assert _sets(house.events()) == []
        refused = "ERR_CONNECTION_REFUSED"
        assert any(refused in error for error in witness.errors)
        witness.errors[:] = [error for error in witness.errors if refused not in error]
        with house.at("2026-11-16T08:36"):
            play_until(page, "That was today's session.")
            status.filter(has_not_text="kept").wait_for(state="attached")
            press(page, "Finish")
            told = house.events()
    sets = _sets(told)
    assert len(sets) == len(set(sets)) == 6
    done = [each["exercise"] for each in told if each["kind"] == "exercise_done"]
    assert len(done) == len(set(done)) == 4
