# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import replace

import pytest

from lumbar.core.kernel.errors import MisuseError
from lumbar.core.planning.case import Case, gather
from lumbar.core.planning.choice import Choice, choices
from lumbar.core.planning.day import day_of
from lumbar.core.planning.eligibility import judge
from lumbar.core.planning.standing import FRESH, Standing, Step
from lumbar.library import load
from tests.support.people import ON, person

CATALOGUE = load().catalogue


def case_with(minutes: int, standing: Standing = FRESH) -> Case:
    return gather(person(minutes=minutes), CATALOGUE, ON, standing, ())


def choice_of(case: Case, exercise: str) -> Choice:
    return next(each for each in choices(case, judge(case)) if each.id == exercise)


@pytest.mark.parametrize(
    ("minutes", "expected"), [(20, ["cat-camel", "pelvic-tilt"]), (1, ["cat-camel"])]
)
def test_session_is_cut_to_the_time_there_is(minutes: int, expected: list[str]) -> None:
    case = case_with(minutes)
    picks = [choice_of(case, each) for each in ("cat-camel", "pelvic-tilt")]
    found = day_of(case, ON, picks, ())
    assert [item.exercise for item in found.items] == expected
    assert found.seconds <= minutes * 60


def test_sets_are_cut_before_anything_else() -> None:
    leg_lift = CATALOGUE.exercise("side-lying-leg-lift")
    variant = leg_lift.variants[0]
    step = Step(exercise=leg_lift.id, variant=variant.name, dose=variant.target)
    case = case_with(3, Standing(steps=(step,)))
    (item,) = day_of(case, ON, [choice_of(case, leg_lift.id)], ()).items
    assert item.dose.sets < variant.target.sets
    assert item.dose.reps == variant.target.reps


def test_session_without_any_time_keeps_one_repetition() -> None:
    case = case_with(0)
    (item,) = day_of(case, ON, [choice_of(case, "cat-camel")], ()).items
    assert (item.dose.sets, item.dose.reps) == (1, 1)


def test_choice_that_is_not_open_cannot_be_given_a_dose() -> None:
    case = case_with(20)
    choice = choice_of(case, "cat-camel")
    shut = replace(choice, ruling=replace(choice.ruling, variant=None))
    with pytest.raises(MisuseError, match="cat-camel"):
        day_of(case, ON, [shut], ())
