# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lumbar.core.catalogue.dose import Dose
from lumbar.core.catalogue.vocabulary import ConditionCode
from lumbar.core.kernel.evidence import Evidence
from lumbar.core.planning.case import gather
from lumbar.core.planning.dosing import capped, dose_for, scaled
from lumbar.core.planning.person import Fitness, Pain, Person
from lumbar.core.planning.standing import FRESH, Standing, Step
from lumbar.library import load
from tests.support.people import ON, person

CATALOGUE = load().catalogue
BRIDGE = CATALOGUE.exercise("bridge")
REPS, HOLD = BRIDGE.variants

doses = st.builds(
    Dose,
    sets=st.integers(1, 3),
    reps=st.integers(1, 30),
    hold_s=st.integers(0, 30),
    rest_between_reps_s=st.integers(0, 30),
    rest_between_sets_s=st.integers(0, 90),
    times_per_day=st.integers(1, 3),
    source=st.just(Evidence("[D]")),
)


def given_to(who: Person, standing: Standing = FRESH) -> Dose:
    case = gather(who, CATALOGUE, ON, standing, ())
    return dose_for(case, BRIDGE, REPS)[0]


def keys_of(who: Person, standing: Standing = FRESH) -> list[str]:
    case = gather(who, CATALOGUE, ON, standing, ())
    return [reason.message.key for reason in dose_for(case, BRIDGE, REPS)[1]]


@given(doses, st.floats(0.1, 1.0))
def test_scaled_dose_is_never_more_and_never_nothing(dose: Dose, share: float) -> None:
    less = scaled(dose, share)
    assert 1 <= less.reps <= dose.reps
    assert min(dose.hold_s, 1) <= less.hold_s <= dose.hold_s
    assert replace(less, reps=dose.reps, hold_s=dose.hold_s) == dose


@given(doses)
def test_whole_share_leaves_the_dose_as_it_is(dose: Dose) -> None:
    assert scaled(dose, 1.0) == dose


@pytest.mark.parametrize(
    ("reps", "hold_s", "share", "expected"),
    [(10, 5, 0.7, (7, 5)), (5, 5, 0.5, (2, 5)), (2, 20, 0.6, (2, 12)), (1, 0, 0.5, (1, 0))],
)
def test_share_takes_repetitions_or_with_few_of_them_the_hold(
    reps: int, hold_s: int, share: float, expected: tuple[int, int]
) -> None:
    less = scaled(replace(REPS.start, reps=reps, hold_s=hold_s), share)
    assert (less.reps, less.hold_s) == expected


@given(doses, doses)
def test_capped_dose_is_within_the_target(dose: Dose, target: Dose) -> None:
    within = capped(dose, target)
    assert target.reaches(within)


def test_usual_start_is_the_start_of_the_variant() -> None:
    assert given_to(person()) == REPS.start
    assert keys_of(person()) == []


@pytest.mark.parametrize(
    ("who", "reps", "keys"),
    [
        (person(born=date(1950, 1, 1)), 4, ["planning.dose.older"]),
        (person(fitness=Fitness.SEDENTARY), 4, ["planning.dose.sedentary"]),
        (person(pain=Pain(usual=8, worst=9)), 4, ["planning.dose.settling"]),
    ],
)
def test_gentle_start_is_smaller_and_says_why(who: Person, reps: int, keys: list[str]) -> None:
    assert given_to(who).reps == reps
    assert keys_of(who) == keys


def test_easily_set_off_back_gets_one_set_with_short_holds() -> None:
    case = gather(person(pain=Pain(usual=8, worst=9)), CATALOGUE, ON, FRESH, ())
    dose, _ = dose_for(case, BRIDGE, HOLD)
    assert (dose.sets, dose.reps, dose.hold_s) == (1, 1, 5)


def test_present_step_is_kept_and_scaled_by_the_share_of_the_day() -> None:
    step = Step(exercise=BRIDGE.id, variant="reps", dose=replace(REPS.start, reps=12))
    older = person(born=date(1950, 1, 1))
    assert given_to(older, Standing(steps=(step,))).reps == 12
    assert given_to(older, Standing(steps=(step,), share=0.5)).reps == 6


def test_step_over_the_target_is_cut_back_to_it() -> None:
    step = Step(exercise=BRIDGE.id, variant="reps", dose=replace(REPS.start, reps=40, sets=5))
    assert given_to(person(), Standing(steps=(step,))) == replace(REPS.start, reps=15, sets=3)


def test_raised_blood_pressure_cuts_long_holds_and_says_so() -> None:
    step = Step(exercise=BRIDGE.id, variant="hold", dose=HOLD.target)
    who = person(conditions=(ConditionCode.BP,))
    case = gather(who, CATALOGUE, ON, Standing(steps=(step,)), ())
    dose, reasons = dose_for(case, BRIDGE, HOLD)
    assert dose.hold_s == 10
    assert [reason.rule for reason in reasons] == ["3.6 BP"]


def test_bad_day_spreads_the_dose_over_the_day() -> None:
    assert given_to(person(), Standing(times_per_day=3)).times_per_day == 3


def test_share_of_a_whole_activity_takes_time() -> None:
    assert scaled(replace(REPS.start, time_s=600), 0.5) == replace(REPS.start, time_s=300)
