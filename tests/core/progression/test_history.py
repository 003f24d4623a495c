# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from datetime import date, timedelta, timezone

import pytest

from lumbar.core.progression.events import Body, Corrects, Event, Morning
from lumbar.core.progression.history import settled
from tests.support.histories import START, moment


def told(name: str, body: Body | Corrects, *, days: int = 0, hour: int = 8) -> Event:
    return Event(id=name, at=moment(START + timedelta(days=days), hour), by="x", body=body)


def pains(*events: Event, on: date = START + timedelta(days=9)) -> list[tuple[str, int]]:
    found = settled(events, on)
    return [(each.id, each.body.pain) for each in found if isinstance(each.body, Morning)]


def test_settled_events_stand_oldest_first_and_once() -> None:
    first, second = told("b", Morning(pain=1)), told("a", Morning(pain=2), hour=9)
    assert pains(second, first, second) == [("b", 1), ("a", 2)]


def test_settled_events_of_one_moment_stand_by_id() -> None:
    assert pains(told("b", Morning(pain=1)), told("a", Morning(pain=2))) == [("a", 2), ("b", 1)]


def test_two_events_under_one_id_leave_the_same_one_in_any_order() -> None:
    one, other = told("a", Morning(pain=1)), told("a", Morning(pain=2))
    assert pains(one, other) == pains(other, one)


def test_equal_moments_on_different_days_leave_the_same_one_in_any_order() -> None:
    late = told("a", Morning(pain=1), hour=23)
    there = late.at.astimezone(timezone(timedelta(hours=5)))
    moved = Event(id="a", at=there, by="x", body=Morning(pain=1))
    assert {each.day for each in settled([late, moved], date.max)} == {
        each.day for each in settled([moved, late], date.max)
    }


def test_event_after_the_day_is_not_known() -> None:
    assert pains(told("a", Morning(pain=1), days=3), on=START) == []


def test_correction_after_the_day_is_not_known() -> None:
    wrong = told("a", Morning(pain=1))
    right = told("c", Corrects(event="a", body=Morning(pain=5)), days=3)
    assert pains(wrong, right, on=START) == [("a", 1)]
    assert pains(wrong, right) == [("a", 5)]


def test_corrected_event_keeps_its_moment_and_who_said_it() -> None:
    wrong = told("a", Morning(pain=1))
    found = settled([wrong, told("c", Corrects(event="a", body=Morning(pain=5)))], START)
    assert [(each.at, each.by) for each in found] == [(wrong.at, "x")]


def test_latest_of_several_corrections_wins() -> None:
    wrong = told("a", Morning(pain=1))
    first = told("c", Corrects(event="a", body=Morning(pain=5)), hour=9)
    last = told("b", Corrects(event="a", body=Morning(pain=7)), hour=10)
    assert pains(last, wrong, first) == [("a", 7)]


def test_voided_event_is_gone() -> None:
    assert pains(told("a", Morning(pain=1)), told("c", Corrects(event="a", body=None))) == []


def test_withdrawn_correction_leaves_what_stood_before() -> None:
    wrong = told("a", Morning(pain=1))
    first = told("b", Corrects(event="a", body=Morning(pain=5)), hour=9)
    second = told("c", Corrects(event="a", body=Morning(pain=7)), hour=10)
    withdrawn = told("d", Corrects(event="c", body=None), hour=11)
    assert pains(wrong, first, second, withdrawn) == [("a", 5)]


def test_withdrawn_void_brings_the_event_back() -> None:
    wrong = told("a", Morning(pain=1))
    void = told("b", Corrects(event="a", body=None), hour=9)
    withdrawn = told("c", Corrects(event="b", body=None), hour=10)
    assert pains(wrong, void, withdrawn) == [("a", 1)]


def test_corrected_correction_says_the_last_word() -> None:
    wrong = told("a", Morning(pain=1))
    first = told("b", Corrects(event="a", body=Morning(pain=5)), hour=9)
    second = told("c", Corrects(event="b", body=Morning(pain=8)), hour=10)
    assert pains(wrong, first, second) == [("a", 8)]


@pytest.mark.parametrize("target", ["b", "c", "nobody"])
def test_corrections_in_a_circle_or_of_nothing_change_nothing(target: str) -> None:
    circle = told("b", Corrects(event=target, body=None))
    back = told("c", Corrects(event="b", body=Morning(pain=9)))
    assert pains(told("a", Morning(pain=1)), circle, back) == [("a", 1)]


def test_very_long_chain_of_corrections_is_followed_to_its_end() -> None:
    links = 5000
    chain = [told("e0", Morning(pain=1))]
    chain += [
        told(f"e{n}", Corrects(event=f"e{n - 1}", body=Morning(pain=n % 11)))
        for n in range(1, links + 1)
    ]
    assert pains(*chain) == [("e0", links % 11)]
