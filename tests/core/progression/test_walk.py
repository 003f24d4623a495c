# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.planning.person import Pain
from lumbar.core.planning.standing import Step
from lumbar.core.progression.events import Action, Body, Morning, Override
from lumbar.core.progression.fold import fold
from tests.support.histories import ANSWERED, CATALOGUE, done, moment, numbered, screen
from tests.support.people import person
from tests.support.stories import Days, day, state_on

CALM = {"pain_before": 0, "pain_during": 0}
REPS = CATALOGUE.exercise("bridge").variant("reps")
HOLD = CATALOGUE.exercise("bridge").variant("hold")


def step(on: int, days: Days, exercise: str = "bridge") -> Step:
    found = state_on(on, days).standing.step(exercise)
    assert found is not None
    return found


def work(variant: str) -> list[Body]:
    return [Morning(pain=0), done("bridge", variant=variant, **CALM)]


def test_another_way_of_doing_it_begins_anew_and_the_first_is_kept() -> None:
    days: dict[int, list[Body]] = dict.fromkeys(range(3), work("reps"))
    days[3] = work("hold")
    assert (step(3, days).variant, step(3, days).dose) == ("hold", HOLD.start)
    days[4] = work("reps")
    assert (step(4, days).variant, step(4, days).dose.reps) == ("reps", REPS.start.reps + 1)


@pytest.mark.parametrize(("blocked", "expected"), [(False, ["step"]), (True, ["access"])])
def test_weeks_away_leave_a_blocked_exercise_as_it_is(
    *, blocked: bool, expected: list[str]
) -> None:
    block = Override(
        exercise=CATALOGUE.exercise("bridge").id, action=Action.BLOCK, reason="", key=None
    )
    days: dict[int, list[Body]] = {0: work("reps"), 1: [block] if blocked else []}
    changes = state_on(20, days).changes
    assert [each.variable for each in changes if each.exercise == "bridge"] == expected


def test_variant_that_is_gone_counts_as_the_first() -> None:
    assert step(0, {0: work("one-that-is-gone")}).variant == "reps"


def test_exercise_without_a_dose_is_not_followed() -> None:
    without = next(each.id for each in CATALOGUE.exercises if not each.variants)
    assert state_on(0, {0: [done(without)]}).standing.steps == ()


def test_nothing_left_to_take_away_stays_as_it_is() -> None:
    red: list[Body] = [Morning(pain=2), done("cat-camel", sharp=True)]
    (start,) = [each.start for each in CATALOGUE.exercise("cat-camel").variants[:1]]
    found = step(60, dict.fromkeys(range(58), red), "cat-camel").dose
    assert (found.sets, found.reps) == (1, 1)
    assert start.reps > found.reps


@pytest.mark.parametrize(("born", "days"), [(1950, 7), (1980, 2)])
def test_step_opens_a_week_later_for_an_older_person(born: int, days: int) -> None:
    who = person(answers=ANSWERED, born=date(born, 1, 1), pain=Pain(usual=2, worst=3))
    names = ("cat-camel", "single-knee-to-chest", "bridge", "side-lying-leg-lift")
    calm: list[Body] = [Morning(pain=0), *(done(name, **CALM) for name in names)]
    state = state_on(90, dict.fromkeys(range(90), calm), who)
    changes = [each for each in state.changes if each.exercise == "cat-camel"]
    opened = next(place for place, each in enumerate(changes) if each.variable == "step")
    waited = changes[opened].at.date() - changes[opened - 1].at.date()
    assert waited.days == days


def test_dose_of_somebody_unknown_is_the_usual_start() -> None:
    told: list[tuple[datetime, Body]] = []
    for count in range(40):
        told += [(moment(day(count), 7), Morning(pain=0))]
        told += [(moment(day(count), 9), done("single-knee-to-chest", **CALM))]
    state = fold(numbered(told), CATALOGUE, day(40), screen)
    assert state.person is None
    assert state.standing.at_target == ("single-knee-to-chest",)


def test_second_gap_before_the_dose_is_back_takes_no_more() -> None:
    days: dict[int, list[Body]] = {0: work("reps"), 5: work("reps")[1:]}
    changes = state_on(10, days).changes
    assert [each.after for each in changes if each.variable == "share"] == [0.9]


def test_exercise_that_is_gone_is_not_followed() -> None:
    gone = replace(done("bridge"), exercise=ExerciseId("one-that-is-gone"))
    assert state_on(1, {0: [gone]}).standing.steps == ()


def test_low_form_with_one_set_leaves_the_dose_as_it_is() -> None:
    low: list[Body] = [Morning(pain=0), done("cat-camel", form_score=50, **CALM)]
    found = state_on(1, {0: low})
    (start,) = [each.start for each in CATALOGUE.exercise("cat-camel").variants[:1]]
    assert start.sets == 1
    assert [each for each in found.changes if each.exercise == "cat-camel"] == []


def test_step_back_passes_over_a_step_that_rests_itself() -> None:
    block = Override(
        exercise=CATALOGUE.exercise("bridge").id, action=Action.BLOCK, reason="", key=None
    )
    easier = Override(
        exercise=CATALOGUE.exercise("single-leg-bridge-knee-hug").id,
        action=Action.EASIER,
        reason="",
        key=None,
    )
    days: dict[int, list[Body]] = {0: [done("single-leg-bridge-knee-hug", **CALM)]}
    beside = state_on(2, {**days, 1: [easier]}).changes[-1]
    beyond = state_on(2, {**days, 1: [block, easier]}).changes[-1]
    assert (beside.after, beyond.after) == ("bridge", CATALOGUE.easier("bridge"))


def test_step_comes_back_for_its_own_easier_step_alone() -> None:
    sore: list[Body] = [
        done(each, stopped=True, pain_during=6) for each in ("bridge", "quadruped-arm-lift")
    ]
    calm: list[Body] = [Morning(pain=0), done("pelvic-tilt", **CALM)]
    days: dict[int, list[Body]] = {0: sore, **dict.fromkeys(range(1, 9), calm)}
    assert [lock.exercise for lock in state_on(9, days).locked] == ["quadruped-arm-lift"]


@pytest.mark.parametrize(("weeks_before", "week"), [(0, 1), (2, 3)])
def test_weeks_count_from_the_day_on_which_somebody_says_to_have_started(
    weeks_before: int, week: int
) -> None:
    who = person(answers=ANSWERED, started=day(-7 * weeks_before))
    assert state_on(0, {}, who).standing.aerobic_week == week
