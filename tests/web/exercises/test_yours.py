# SPDX-License-Identifier: Apache-2.0
"""Where each exercise stands for one person."""

from __future__ import annotations

from datetime import timedelta

from lumbar.core.catalogue.vocabulary import Access
from lumbar.core.planning.plan import Plan
from lumbar.core.planning.planner import plan
from lumbar.core.screening.answers import Clear
from lumbar.library import load
from lumbar.web.exercises.yours import Group, Yours
from tests.support.people import ON, person

CATALOGUE = load().catalogue


def a_plan() -> Plan:
    found = plan(person(started=ON), CATALOGUE, ON, Clear())
    assert isinstance(found, Plan)
    return found


PLAN = a_plan()
YOURS = Yours(plan=PLAN)


def group_of(exercise: str) -> Group:
    return YOURS.standing(CATALOGUE.exercise(exercise)).group


def test_standing_of_planned_exercises_is_in_plan_with_the_first_turn_and_all_days() -> None:
    first = PLAN.days[0].items[0]
    standing = YOURS.standing(CATALOGUE.exercise(first.exercise))
    turns = [item for day in PLAN.days for item in day.items if item.exercise == first.exercise]
    assert (standing.group, standing.item, standing.days) == (Group.IN_PLAN, first, len(turns))


def test_standing_in_plan_is_for_exactly_what_the_days_hold() -> None:
    planned = {item.exercise for day in PLAN.days for item in day.items}
    found = {each.id for each in CATALOGUE.exercises if group_of(each.id) is Group.IN_PLAN}
    assert found == planned


def test_standing_of_a_step_that_is_shut_is_not_yet_with_its_reason() -> None:
    standing = YOURS.standing(CATALOGUE.exercise("bird-dog"))
    keys = {reason.message.key for reason in standing.reasons}
    assert (standing.group, keys) == (Group.NOT_YET, {"planning.left_out.step_before"})


def test_standing_of_a_clinicians_exercise_is_not_yet() -> None:
    assert group_of("good-morning") is Group.NOT_YET


def test_standing_of_walking_and_of_heat_is_fine() -> None:
    assert (group_of("low-impact-aerobic"), group_of("hot-pack")) == (Group.FINE, Group.FINE)


def test_standing_of_reference_records_and_advice_is_explained() -> None:
    found = {each.id for each in CATALOGUE.exercises if group_of(each.id) is Group.EXPLAINED}
    reference = {each.id for each in CATALOGUE.exercises if each.access is Access.REFERENCE_ONLY}
    assert found == {*reference, "posture-and-carrying-education"}


def test_standing_never_calls_fine_what_the_plan_holds_back() -> None:
    held_back = {
        left.exercise
        for left in PLAN.left_out
        if any("step_before" in r.message.key or "only" in r.message.key for r in left.because)
    }
    assert {each for each in held_back if group_of(each) is Group.FINE} == set()


def test_plan_of_the_examples_is_of_the_day() -> None:
    assert [PLAN.on, PLAN.days[-1].on < PLAN.on + timedelta(days=7)] == [ON, True]
