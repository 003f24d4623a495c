# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from lumbar.core.catalogue.vocabulary import Frequency
from lumbar.core.planning.case import Case, gather
from lumbar.core.planning.choice import choices
from lumbar.core.planning.eligibility import judge
from lumbar.core.planning.person import Pain, Person
from lumbar.core.planning.pool import build_pool
from lumbar.core.planning.standing import FRESH, Standing
from lumbar.core.planning.week import dates_of, lay_out
from lumbar.library import load
from tests.support.people import ON, person

CATALOGUE = load().catalogue


def week(case: Case) -> list[list[str]]:
    days = lay_out(case, build_pool(case, choices(case, judge(case))))
    return [[choice.id for choice in picks] for _, picks in days]


def case_of(who: Person, standing: Standing = FRESH) -> Case:
    return gather(who, CATALOGUE, ON, standing, ())


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (1, [0]),
        (2, [0, 3]),
        (3, [0, 2, 4]),
        (5, [0, 1, 2, 4, 5]),
        (7, [0, 1, 2, 3, 4, 5, 6]),
    ],
)
def test_sessions_are_spread_evenly_from_today(days: int, expected: list[int]) -> None:
    found = dates_of(case_of(person(days_per_week=days)))
    assert [(day - ON).days for day in found] == expected


def test_both_deep_items_take_turns_through_the_week() -> None:
    deep = [
        [each for each in day if each in {"draw-in", "pelvic-tilt"}]
        for day in week(case_of(person(days_per_week=4)))
    ]
    assert deep in (
        [["draw-in"], ["pelvic-tilt"], ["draw-in"], ["pelvic-tilt"]],
        [["pelvic-tilt"], ["draw-in"], ["pelvic-tilt"], ["draw-in"]],
    )


def test_somebody_who_plans_every_day_gets_both_deep_items_too() -> None:
    first = [
        week(gather(person(), CATALOGUE, ON + timedelta(days=ahead), FRESH, ()))[0]
        for ahead in range(4)
    ]
    assert {"draw-in", "pelvic-tilt"} <= {each for day in first for each in day}


def test_stabilisation_rests_on_two_days_of_a_daily_week() -> None:
    found = week(case_of(person(days_per_week=7, pain=Pain(usual=5, worst=6))))
    stable = [
        any(CATALOGUE.exercise(each).frequency is Frequency.STABILISATION for each in day)
        for day in found
    ]
    assert (len(found), stable.count(True)) == (7, 5)


@pytest.mark.parametrize(("frequency", "days"), [(Frequency.STABILISATION, 5), (Frequency.NONE, 7)])
def test_exercise_without_a_frequency_may_come_every_day(frequency: Frequency, days: int) -> None:
    exercises = tuple(
        replace(each, frequency=frequency) if each.id == "tandem-stand" else each
        for each in CATALOGUE.exercises
    )
    past = Standing(favourites=(CATALOGUE.exercise("tandem-stand").id,))
    catalogue = replace(CATALOGUE, exercises=exercises)
    found = week(gather(person(days_per_week=7), catalogue, ON, past, ()))
    assert sum("tandem-stand" in day for day in found) == days


@pytest.mark.parametrize(("days_ago", "expected"), [(0, True), (1, False), (2, True)])
def test_strength_waits_for_a_day_of_rest(days_ago: int, *, expected: bool) -> None:
    # Easy pain opens the knee side plank, which is strength work.
    past = Standing(
        last_strength=ON - timedelta(days=days_ago),
        favourites=(CATALOGUE.exercise("side-plank-knees").id,),
    )
    first = week(case_of(person(pain=Pain(usual=1, worst=2)), past))[0]
    assert ("side-plank-knees" in first) is expected
