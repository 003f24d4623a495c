# SPDX-License-Identifier: Apache-2.0
"""Plans of single people, as a therapist would read them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from lumbar.core.catalogue.vocabulary import ConditionCode, Equipment, Region
from lumbar.core.planning.person import Fitness, Pain, Person, Preference
from lumbar.core.planning.plan import LeftOut, Plan, Referral, Stage
from lumbar.core.planning.planner import plan
from lumbar.core.planning.standing import FRESH, Lock, Mastered, Standing
from lumbar.core.screening.answers import Clear, Emergency, Level, Modified, Urgency
from lumbar.library import load
from tests.support.people import ON, person

CATALOGUE = load().catalogue
ALL = tuple(ConditionCode)
NO_POSITION = {"can_get_to_floor": False, "can_kneel": False, "can_lie_prone": False}


def planned(who: Person, standing: Standing = FRESH) -> Plan:
    found = plan(who, CATALOGUE, ON, Clear(), standing)
    assert isinstance(found, Plan)
    return found


def names(found: Plan) -> list[list[str]]:
    return [[str(item.exercise) for item in day.items] for day in found.days]


def regions(found: Plan) -> set[Region]:
    given = {item.exercise for day in found.days for item in day.items}
    return {region for each in given for region in CATALOGUE.exercise(each).regions}


def left_out(found: Plan, exercise: str) -> LeftOut:
    return next(each for each in found.left_out if each.exercise == exercise)


@pytest.mark.rule("R03")
def test_beginner_with_moderate_pain_gets_four_gentle_exercises_a_day() -> None:
    found = planned(person(days_per_week=3))
    hip = "side-lying-leg-lift"
    assert found.stage is Stage.BUILD_CONTROL
    assert names(found) == [
        ["cat-camel", deep, hip, "hip-hinge-stick"]
        for deep in ("pelvic-tilt", "draw-in", "pelvic-tilt")
    ]
    assert regions(found) == set(Region)


def test_easily_set_off_back_gets_three_exercises_of_the_first_level() -> None:
    found = planned(person(pain=Pain(usual=8, worst=9)))
    levels = {CATALOGUE.exercise(each).level for day in names(found) for each in day}
    assert found.stage is Stage.SETTLE
    assert {len(day.items) for day in found.days} == {3}
    assert levels == {1}
    assert regions(found) == set(Region)


@pytest.mark.parametrize(
    ("preference", "expected"),
    [
        (Preference.FLEXION, "single-knee-to-chest"),
        (Preference.EXTENSION, "prone-on-elbows"),
    ],
)
def test_direction_that_eases_comes_first_every_day(preference: Preference, expected: str) -> None:
    found = planned(person(direction=preference))
    assert {day[0] for day in names(found)} == {expected}
    rules = {reason.rule for day in found.days for reason in day.items[0].reasons}
    assert "4.2" in rules


def test_older_people_get_a_gentle_start_and_balance_work() -> None:
    found = planned(person(born=date(1950, 1, 1), fitness=Fitness.SEDENTARY))
    assert sum("tandem-stand" in day for day in names(found)) >= 2


def test_somebody_with_little_time_gets_two_exercises_and_everything_over_the_week() -> None:
    found = planned(person(minutes=8, days_per_week=7))
    assert {len(day.items) for day in found.days} == {2}
    assert regions(found) == set(Region)


@pytest.mark.parametrize("usual", [2, 5, 9])
def test_person_without_any_floor_position_gets_a_full_plan(usual: int) -> None:
    who = person(pain=Pain(usual=usual, worst=9), conditions=ALL, **NO_POSITION)
    found = planned(who)
    full = 3 if found.stage is Stage.SETTLE else 4
    assert [len(day.items) for day in found.days] == [full] * 5
    given = {item.exercise for day in found.days for item in day.items}
    assert {CATALOGUE.exercise(each).active for each in given} == {True}


def test_substitute_names_what_it_stands_in_for() -> None:
    found = planned(person(can_kneel=False, can_get_to_floor=False))
    facts = [
        dict(reason.message.facts)
        for day in found.days
        for item in day.items
        for reason in item.reasons
        if reason.message.key == "planning.reason.instead"
    ]
    assert {"instead": "draw-in"} in facts


@pytest.mark.rule("R05")
def test_favourites_come_first_and_may_be_six() -> None:
    six = ("cat-camel", "draw-in", "pelvic-tilt", "clamshell", "tandem-stand", "wall-plank")
    found = planned(person(), Standing(favourites=tuple(CATALOGUE.exercise(e).id for e in six)))
    assert [set(day) for day in names(found)] == [set(six)] * 5


@pytest.mark.rule("R02")
def test_comfort_that_is_asked_for_stays_shorter_than_the_exercise() -> None:
    asked = Standing(favourites=(CATALOGUE.exercise("hot-pack").id,))
    who = person(equipment=(Equipment.HEAT_PACK,))
    assert [reason.rule for reason in left_out(planned(who, asked), "hot-pack").because] == ["R02"]


@pytest.mark.rule("R19")
@pytest.mark.rule("R23")
def test_hanging_that_is_switched_on_comes_last_with_its_statement() -> None:
    hang = CATALOGUE.exercise("corner-traction-legs-out").id
    past = Standing(favourites=(hang,), confirmed=("stable_counter", "traction_switched_on"))
    found = planned(person(equipment=(Equipment.CORNER_COUNTER,)), past)
    assert {day[-1] for day in names(found)} == {hang}
    assert "statements.traction_evidence.text" in [each.message.key for each in found.advice]


def test_maintenance_keeps_to_three_days() -> None:
    found = planned(person(days_per_week=6), Standing(stage=Stage.MAINTAIN))
    assert len(found.days) == 3


def test_screening_adds_its_conditions_and_its_appointment() -> None:
    triage = Modified(because=("RF26",), conditions=(ConditionCode.ST,), urgency=Urgency.ROUTINE)
    found = plan(person(), CATALOGUE, ON, triage)
    assert isinstance(found, Plan)
    assert found.advice[0].message.key == "planning.advice.appointment.routine"
    assert "3.5 ST" in [reason.rule for reason in left_out(found, "prone-on-elbows").because]


@pytest.mark.parametrize(
    ("exercise", "rules"),
    [
        ("cobra", ["2.4", "R36"]),
        ("bridge", ["2.4"]),
        ("corner-traction-legs-out", ["confirmed", "confirmed", "equipment"]),
        ("hot-pack", ["R02"]),
        ("standing-hip-flexor-stretch", ["R22"]),
        ("prone-on-elbows", ["R11"]),
    ],
)
def test_left_out_exercise_says_why(exercise: str, rules: list[str]) -> None:
    found = left_out(planned(person()), exercise)
    assert [reason.rule for reason in found.because] == rules


def test_nothing_left_to_give_becomes_a_referral() -> None:
    locks = tuple(Lock(exercise=each.id, because=()) for each in CATALOGUE.exercises)
    found = plan(person(), CATALOGUE, ON, Clear(), Standing(locks=locks))
    assert not isinstance(found, Plan)
    assert found.because == ("R02",)


def test_plan_names_the_content_it_was_made_from() -> None:
    assert planned(person()).content == CATALOGUE.revision


@pytest.mark.rule("R02")
def test_nothing_left_to_do_asks_for_somebody_who_can_look() -> None:
    locks = tuple(Lock(exercise=each.id, because=()) for each in CATALOGUE.exercises)
    assert plan(person(), CATALOGUE, ON, Clear(), Standing(locks=locks)) == Referral(
        level=Level.SEE_CLINICIAN_FIRST, urgency=Urgency.ROUTINE, because=("R02",)
    )


def test_emergency_becomes_a_referral_and_never_a_plan() -> None:
    emergency = Emergency(because=("RF01",), conditions=())
    assert plan(person(), CATALOGUE, ON, emergency) == Referral(
        level=Level.EMERGENCY_NOW, urgency=Urgency.NOW, because=("RF01",)
    )


@pytest.mark.rule("RF32")
def test_somebody_under_age_is_sent_to_somebody() -> None:
    found = plan(person(born=date(ON.year - 10, 1, 1)), CATALOGUE, ON, Clear())
    assert found == Referral(
        level=Level.SEE_CLINICIAN_FIRST, urgency=Urgency.ROUTINE, because=("RF32",)
    )


def test_strong_person_rests_between_demanding_days() -> None:
    past = mastered("bridge", stage=Stage.STRENGTHEN)
    found = planned(person(days_per_week=7), past)
    hard = [day.on.toordinal() for day in found.days if "single-leg-bridge-knee-hug" in str(day)]
    assert hard != []
    assert all(later - sooner > 1 for sooner, later in pairwise(hard))


@pytest.mark.rule("R08")
def test_two_favourites_for_the_front_of_the_trunk_take_turns() -> None:
    two = ("partial-curl", "supine-single-leg-extension")
    past = mastered("draw-in", "pelvic-tilt", stage=Stage.STRENGTHEN)
    asked = replace(past, favourites=tuple(CATALOGUE.exercise(each).id for each in two))
    fronts = [[each for each in day if each in two] for day in names(planned(person(), asked))]
    assert {len(day) for day in fronts} == {1}
    assert {each for day in fronts for each in day} == set(two)


def test_extra_that_is_in_the_week_already_is_taken_once() -> None:
    found = planned(person(), mastered("draw-in", stage=Stage.STRENGTHEN))
    assert all(len(set(day)) == len(day) for day in names(found))


def mastered(*exercises: str, stage: Stage) -> Standing:
    """Give a past in which some exercises were mastered without pain."""
    known = [CATALOGUE.exercise(each) for each in exercises]
    ids = tuple(each.id for each in known)
    targets = [(each.id, each.variants[0]) for each in known]
    return Standing(
        stage=stage,
        at_target=ids,
        painless=ids,
        mastered=tuple(Mastered(exercise=id_, variant=v.name, dose=v.target) for id_, v in targets),
    )
