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
    is_in,
    mark,
    open_session,
    play_to_end,
    play_until,
    press,
    set_clock,
    shows,
    tap_morning,
)

pytestmark = pytest.mark.journey


def _hurts(page: Page, exercise: str) -> None:
    """Play until an exercise is being done, then say that it hurts."""
    play_until(page, shows(exercise))
    play_until(page, is_in("work"), hop_ms=3_000)
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
            play_to_end(page)
        with house.at("2026-11-16T08:50"):
            page.reload()
            means = page.locator("section", has=page.get_by_role("heading", name="What this means"))
            mark(page, "pain_after", 4)
            press(page, "Save")
            hinge = means.get_by_role("listitem").filter(has_text="Hip hinge with a stick")
            assert hinge.locator("b").inner_text() == "Hip hinge with a stick: one step easier"
        with house.at("2026-11-17T08:30"):
            tap_morning(page, 4)
            news = page.locator(".note", has_text="New in your plan").locator("li")
            assert (first["Hip hinge with a stick"], doses(page)["Hip hinge with a stick"]) == (
                "2 sets of 8",
                "2 sets of 6",
            )
            assert news.first.inner_text() == (
                "Hip hinge with a stick: 8 to 6 times."
                " You stopped because it hurt more. An easier step comes first."
            )


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
        play_until(page, shows("Set 2 of 2"))
        play_until(page, is_in("work"), hop_ms=3_000)
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
            page.wait_for_load_state("networkidle")  # the figures of the session are on the device
        play_until(page, shows("Set 2 of 2"))
        status = page.locator("[data-slot=status]")
        assert status.inner_text().endswith("kept here, sent later")
        assert _sets(house.events()) == []
        refused = "ERR_CONNECTION_REFUSED"
        assert any(refused in error for error in witness.errors)
        with house.at("2026-11-16T08:36"):
            play_until(page, is_in("done"))
            status.filter(has_not_text="kept").wait_for(state="attached")
            press(page, "Finish")
            told = house.events()
        # A try that was under way when the server came back is told of late: look at the end.
        witness.errors[:] = [error for error in witness.errors if refused not in error]
    sets = _sets(told)
    assert len(sets) == len(set(sets)) == 6
    done = [each["exercise"] for each in told if each["kind"] == "exercise_done"]
    assert len(done) == len(set(done)) == 4
