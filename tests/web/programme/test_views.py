# SPDX-License-Identifier: Apache-2.0
"""The plan with its reasons, progress with its numbers, entries with their corrections."""

from __future__ import annotations

from datetime import timedelta

import pytest

from lumbar.core.progression.events import Measured, Morning
from lumbar.library import load
from tests.web.visitor import NOW, SetClock, Visitor, event, heading


def tell_mornings(visitor: Visitor, *pains: int) -> list[str]:
    """Mornings up to today, one a day; gives their ids."""
    days = len(pains)
    told = [
        event("morning", pain=pain)
        | {"at": (NOW - timedelta(days=days - 1 - n, hours=1)).isoformat()}
        for n, pain in enumerate(pains)
    ]
    visitor.send(told)
    return [each["id"] for each in told]


def test_plan_shows_every_exercise_with_its_reasons_and_sources(settled: Visitor) -> None:
    words = settled.get("/plan/")[1].content.decode()
    plan = settled.situation.plan
    assert plan is not None
    for item in plan.days[0].items:
        assert f'<a href="/exercises/{item.exercise}/">' in words
        assert all(load().words.say(each.message) in words for each in item.reasons)
    assert words.count("Where the dose comes from") == len(
        {item.exercise for day in plan.days for item in day.items}
    )


def test_plan_says_what_is_left_out(settled: Visitor) -> None:
    words = settled.get("/plan/")[1].content.decode()
    plan = settled.situation.plan
    assert plan is not None
    for each in plan.left_out:
        assert f'<a href="/exercises/{each.exercise}/">' in words


@pytest.mark.parametrize("action", ["easier", "harder"])
def test_asking_for_another_step_is_kept_with_who_asked(settled: Visitor, action: str) -> None:
    plan = settled.situation.plan
    assert plan is not None
    exercise = plan.days[0].items[0].exercise
    where, page = settled.post("/plan/adjust/", exercise=exercise, action=action)
    assert where == f"/plan/?asked={action}"
    assert "Noted." in page.content.decode()
    kind, body = settled.events[-1]
    assert (kind, body["exercise"], body["action"]) == ("override", exercise, action)


@pytest.mark.parametrize(
    ("exercise", "action"), [("headstand", "easier"), ("bridge", "allow"), ("bridge", "")]
)
def test_asking_for_what_there_is_not_stores_nothing(
    settled: Visitor, exercise: str, action: str
) -> None:
    before = settled.events
    settled.post("/plan/adjust/", exercise=exercise, action=action)
    assert settled.events == before


def test_progress_of_a_beginner_claims_nothing(settled: Visitor) -> None:
    _, page = settled.get("/progress/")
    assert heading(page) == "You have made a start"
    assert "Too few days yet" in page.content.decode()


@pytest.mark.parametrize(
    ("pains", "finding"),
    [
        ((5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3, 3, 3), "Your mornings are easier"),
        ((3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3), "Your mornings are about the same"),
        ((3, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5), "Your mornings have been harder of late"),
    ],
)
def test_title_of_progress_is_the_finding(
    settled: Visitor, pains: tuple[int, ...], finding: str
) -> None:
    tell_mornings(settled, *pains)
    _, page = settled.get("/progress/")
    assert heading(page) == finding
    assert '<svg class="chart chart-full"' in page.content.decode()


def test_progress_page_has_no_style_of_its_own(settled: Visitor) -> None:
    tell_mornings(settled, 3, 4, 5)
    words = settled.get("/progress/")[1].content.decode()
    assert ("style=" in words, "<style" in words, "onclick" in words) == (False, False, False)


def test_entry_is_corrected_and_the_first_is_kept(settled: Visitor, set_clock: SetClock) -> None:
    name = tell_mornings(settled, 7)[0]
    set_clock(NOW + timedelta(hours=1))
    where, page = settled.post(f"/progress/entries/{name}/", pain="2")
    assert where == "/progress/entries/"
    assert "an entry was replaced" in page.content.decode()
    assert ("morning", {"pain": 7}) in settled.events
    told = [each.body for each in settled.situation.entries if isinstance(each.body, Morning)]
    assert told == [Morning(pain=2)]


def test_entry_that_does_not_count_stays_in_the_history(
    settled: Visitor, set_clock: SetClock
) -> None:
    name = tell_mornings(settled, 7)[0]
    set_clock(NOW + timedelta(hours=1))
    settled.post(f"/progress/entries/{name}/void/")
    assert ("morning", {"pain": 7}) in settled.events
    assert [each for each in settled.situation.entries if isinstance(each.body, Morning)] == []


@pytest.mark.parametrize("pain", ["11", "", "x"])
def test_correction_with_a_slip_stores_nothing(settled: Visitor, pain: str) -> None:
    name = tell_mornings(settled, 7)[0]
    before = settled.events
    settled.post(f"/progress/entries/{name}/", pain=pain)
    assert settled.events == before


def test_entry_with_a_name_of_its_own_is_shown(settled: Visitor) -> None:
    settled.send([event("measure", name="steps {value}", value=4000)])
    assert "steps {value}: 4000" in settled.get("/progress/entries/")[1].content.decode()


@pytest.mark.parametrize("path", ["", "void/"])
def test_entry_that_is_not_there_is_not_found(settled: Visitor, path: str) -> None:
    address = f"/progress/entries/00000000-0000-4000-8000-000000000000/{path}"
    assert settled.client.post(address).status_code == 404


def test_measures_ask_what_was_named_and_keep_it(settled: Visitor, set_clock: SetClock) -> None:
    set_clock(NOW + timedelta(hours=1))
    assert "Put on socks" in settled.get("/measures/")[1].content.decode()
    where, page = settled.post("/measures/", now_1="7")
    assert where == "/progress/"
    assert "from 4 to 7 of 10" in page.content.decode()
    told = [each.body for each in settled.situation.entries if isinstance(each.body, Measured)]
    assert [(each.name, each.value) for each in told] == [("function_1", 4), ("function_1", 7)]
