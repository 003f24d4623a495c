# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from datetime import timedelta

import pytest

from lumbar.core.catalogue.vocabulary import ConditionCode, Direction, Equipment
from lumbar.core.planning.because import Rule, because
from lumbar.core.planning.case import gather
from lumbar.core.planning.eligibility import Ruling, judge
from lumbar.core.planning.person import Person, Preference
from lumbar.core.planning.plan import Stage
from lumbar.core.planning.standing import FRESH, Lock, Mastered, Standing
from lumbar.library import load
from tests.support.people import ON, person

CATALOGUE = load().catalogue


def mastered(*exercises: str, **more: object) -> Standing:
    """Give a past in which the own target of some exercises was reached without pain."""
    known = [CATALOGUE.exercise(each) for each in exercises]
    plain: dict[str, object] = {
        "at_target": tuple(each.id for each in known),
        "painless": tuple(each.id for each in known),
        "mastered": tuple(
            Mastered(exercise=each.id, variant=each.variants[0].name, dose=each.variants[0].target)
            for each in known
        ),
    }
    return Standing(**{**plain, **more})  # type: ignore[arg-type]


def ruling(exercise: str, who: Person, standing: Standing = FRESH) -> Ruling:
    rulings = judge(gather(who, CATALOGUE, ON, standing, ()))
    return next(each for each in rulings if each.id == exercise)


def rules(exercise: str, who: Person, standing: Standing = FRESH) -> list[str]:
    return [reason.rule for reason in ruling(exercise, who, standing).reasons]


@pytest.mark.parametrize(
    ("exercise", "who", "expected"),
    [
        ("cat-camel", person(), []),
        ("sit-up", person(), ["access"]),
        ("crunch", person(), ["access", "4.3"]),
        ("professional-instruction", person(), ["access"]),
        ("low-impact-aerobic", person(), ["4.7"]),
        ("bridge", person(), ["2.4"]),
        ("standing-cat-stretch", person(conditions=(ConditionCode.OP,)), ["3.5 OP"]),
        ("cat-camel", person(can_kneel=False), ["2.2"]),
        ("cat-camel", person(conditions=(ConditionCode.KN,)), []),
        ("cat-camel", person(conditions=(ConditionCode.FR,)), ["2.2"]),
        ("draw-in", person(can_get_to_floor=False), ["2.2"]),
        ("prone-on-elbows", person(can_lie_prone=False), ["2.2"]),
        ("hamstring-stretch-supine", person(), ["equipment"]),
        ("hamstring-stretch-supine", person(equipment=(Equipment.STRAP,)), []),
        ("knee-plank", person(), ["2.4"]),
    ],
)
def test_reasons_against_an_exercise_for_a_beginner(
    exercise: str, who: Person, expected: list[str]
) -> None:
    assert rules(exercise, who) == expected


@pytest.mark.rule("R24")
def test_sore_shoulder_keeps_hanging_shut_even_where_a_clinician_opened_it() -> None:
    who = person(conditions=(ConditionCode.SH,), equipment=(Equipment.CORNER_COUNTER,))
    hang = CATALOGUE.exercise("corner-traction-legs-out").id
    past = Standing(allowed=(hang,), confirmed=("stable_counter", "traction_switched_on"))
    assert rules(hang, who, past) == ["R24"]


@pytest.mark.rule("R36")
def test_cobra_waits_for_a_painless_prone_on_elbows() -> None:
    strong = Stage.STRENGTHEN
    sore = mastered("prone-on-elbows", stage=strong, painless=())
    assert rules("cobra", person(), sore) == ["R36"]
    assert rules("cobra", person(), mastered("prone-on-elbows", stage=strong)) == []


def test_painful_prone_on_elbows_shuts_the_cobra_for_a_clinician_too() -> None:
    cobra = CATALOGUE.exercise("cobra").id
    past = Standing(stage=Stage.STRENGTHEN, allowed=(cobra,))
    assert rules("cobra", person(), past) == ["R36"]


def test_step_opens_when_every_step_before_it_is_mastered() -> None:
    assert rules("supine-single-leg-extension", person(), mastered("draw-in")) == ["2.4"]
    both = mastered("draw-in", "pelvic-tilt")
    assert ruling("supine-single-leg-extension", person(), both).is_open


def test_earned_step_may_be_a_level_higher_than_a_first_one() -> None:
    ready = mastered("legs-up-alternating-extension", stage=Stage.BUILD_CONTROL)
    assert ruling("dead-bug", person(), ready).is_open
    settling = mastered("legs-up-alternating-extension", stage=Stage.SETTLE)
    assert rules("dead-bug", person(), settling) == ["4.3"]


def test_level_cap_of_a_bad_time_shuts_what_is_above_it() -> None:
    capped = mastered("pelvic-tilt", level_cap=1)
    assert rules("bridge", person(), capped) == ["R34"]


def test_clinician_opens_what_the_matrix_blocks() -> None:
    who = person(conditions=(ConditionCode.OP,))
    stretch = CATALOGUE.exercise("standing-cat-stretch").id
    assert ruling(stretch, who, Standing(allowed=(stretch,))).is_open


def test_lock_gives_its_own_reasons_until_it_ends() -> None:
    tilt = CATALOGUE.exercise("pelvic-tilt").id
    lock = Lock(exercise=tilt, because=(), until=ON)
    assert rules(tilt, person(), Standing(locks=(lock,))) == ["R44"]
    over = Lock(exercise=tilt, because=(), until=ON - timedelta(days=1))
    assert ruling(tilt, person(), Standing(locks=(over,))).is_open


def test_direction_that_is_off_takes_mixed_movement_with_it() -> None:
    past = Standing(directions_off=(Direction.FLEXION,))
    assert rules("single-knee-to-chest", person(), past) == ["4.2"]
    assert rules("cat-camel", person(), past) == ["4.2"]
    assert rules("pelvic-tilt", person(), past) == []


@pytest.mark.parametrize(("days_ago", "expected"), [(0, ["4.2"]), (13, ["4.2"]), (14, [])])
def test_told_preference_rests_the_opposite_for_two_weeks(
    days_ago: int, expected: list[str]
) -> None:
    who = person(direction=Preference.FLEXION, started=ON - timedelta(days=days_ago))
    assert rules("prone-on-elbows", who) == expected


def test_superman_starts_with_the_reach_and_lifts_once_that_is_mastered() -> None:
    before = ("prone-on-elbows", "bird-dog", "draw-in")
    past = mastered(*before, stage=Stage.STRENGTHEN)
    found = ruling("superman", person(), past).variant
    assert found is not None
    assert found.name == "reach"


def test_lock_with_reasons_says_them_alone() -> None:
    tilt = CATALOGUE.exercise("pelvic-tilt").id
    lock = Lock(exercise=tilt, because=(because(Rule.DIRECTION, "left_out.locked"),))
    assert rules(tilt, person(), Standing(locks=(lock,))) == ["4.2"]


def test_tested_direction_rests_only_what_the_history_says() -> None:
    who = person(direction=Preference.FLEXION, started=ON)
    assert rules("prone-on-elbows", who, Standing(direction=Preference.FLEXION)) == []
