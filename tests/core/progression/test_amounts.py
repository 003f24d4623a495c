# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import replace

import pytest

from lumbar.core.catalogue.vocabulary import Sides, Variable
from lumbar.core.planning.plan import Side
from lumbar.core.progression.amounts import (
    ceiling,
    cut,
    fewer_sets,
    is_full,
    raises,
    spread_over,
)
from lumbar.core.progression.diary import Entry
from lumbar.core.progression.events import SetDone
from tests.support.histories import CATALOGUE, START, done, moment

RULE = CATALOGUE.thresholds.progress
BRIDGE = CATALOGUE.exercise("bridge").variant("reps")
BRIDGE_HOLD = CATALOGUE.exercise("bridge").variant("hold")
POOL = CATALOGUE.exercise("aquatic-therapy").variants[0]
SIDE_LIFT = CATALOGUE.exercise("side-lying-leg-lift").variants[0]


def entry(*sets: SetDone) -> tuple[Entry, ...]:
    return (Entry(at=moment(START, 9), done=done("bridge", sets=sets)),)


def one(reps: int, hold_s: float = 2.0, side: Side | None = None) -> SetDone:
    return SetDone(side=side, reps=reps, hold_s=hold_s)


def test_first_variable_of_the_order_rises_first() -> None:
    most = ceiling(BRIDGE, RULE, RULE.hold_cap_s)
    (up,) = raises(BRIDGE.start, BRIDGE, most)
    assert (up.variable, up.dose.reps) == (Variable.REPS, BRIDGE.start.reps + 1)
    full_reps = replace(BRIDGE.start, reps=most.reps)
    assert [each.dose.sets for each in raises(full_reps, BRIDGE, most)] == [3]
    assert raises(most, BRIDGE, most) == ()


def test_smaller_steps_follow_the_full_one() -> None:
    most = ceiling(BRIDGE_HOLD, RULE, RULE.hold_cap_s)
    found = raises(BRIDGE_HOLD.start, BRIDGE_HOLD, most)
    assert [each.dose.hold_s for each in found] == [15, 14, 13, 12, 11]


@pytest.mark.rule("R35")
def test_hold_rises_to_its_cap_and_no_further() -> None:
    most = ceiling(BRIDGE_HOLD, RULE, 12)
    found = raises(BRIDGE_HOLD.start, BRIDGE_HOLD, most)
    assert [each.dose.hold_s for each in found] == [12, 11]
    assert raises(replace(BRIDGE_HOLD.start, hold_s=12), BRIDGE_HOLD, most) == ()


def test_variable_outside_of_the_order_comes_back_to_the_target() -> None:
    small = replace(BRIDGE_HOLD.target, reps=1)
    most = ceiling(BRIDGE_HOLD, RULE, RULE.hold_cap_s)
    assert [each.variable for each in raises(small, BRIDGE_HOLD, most)] == [Variable.REPS]


def test_height_and_time_rise_by_their_own_steps() -> None:
    (most_lift, *_) = raises(SIDE_LIFT.start, SIDE_LIFT, ceiling(SIDE_LIFT, RULE, 30))
    assert (most_lift.variable, most_lift.dose.lift_in) == (Variable.LIFT, 14)
    times = raises(POOL.start, POOL, ceiling(POOL, RULE, 30))
    assert [each.dose.time_s for each in times] == [2100, 2040, 1980, 1920, 1860]


@pytest.mark.parametrize(
    ("reps", "hold_s", "sets", "expected"),
    [
        (8, 2, 2, (6, 2, 2)),
        (10, 2, 2, (7, 2, 2)),
        (2, 2, 2, (1, 2, 2)),
        (1, 20, 2, (1, 15, 2)),
        (1, 1, 3, (1, 1, 2)),
        (1, 0, 3, (1, 0, 2)),
    ],
)
def test_cut_takes_about_a_quarter_of_the_first_that_gives_way(
    reps: int, hold_s: int, sets: int, expected: tuple[int, int, int]
) -> None:
    less = cut(replace(BRIDGE.start, reps=reps, hold_s=hold_s, sets=sets), BRIDGE, RULE)
    assert less is not None
    assert (less.dose.reps, less.dose.hold_s, less.dose.sets) == expected


def test_cut_of_the_least_there_is_takes_nothing() -> None:
    least = replace(BRIDGE.start, reps=1, hold_s=0, sets=1)
    assert cut(least, BRIDGE, RULE) is None
    assert fewer_sets(least) is None


def test_cut_of_a_whole_activity_takes_time() -> None:
    less = cut(POOL.start, POOL, RULE)
    assert less is not None
    assert less.dose.time_s == 1350


def test_dose_spread_over_more_sets_is_never_less_work() -> None:
    dose = replace(BRIDGE.start, sets=2, reps=15)
    assert [each.reps for each in spread_over(dose, 3)] == [14, 13, 12, 11, 10]
    small = replace(BRIDGE.start, sets=1, reps=2)
    assert [(each.sets, each.reps) for each in spread_over(small, 2)] == [(2, 1)]


@pytest.mark.parametrize(
    ("sets", "full"),
    [
        ((one(8), one(8)), True),
        ((one(8), one(7)), False),
        ((one(8),), False),
        ((one(8), one(8, 1.6)), True),
        ((one(8), one(8, 1.4)), False),
        ((one(7), one(10)), True),
        ((one(10),), False),
        ((), False),
    ],
)
def test_full_dose_is_every_set_or_extra_repetitions_in_the_last(
    sets: tuple[SetDone, ...],
    full: bool,  # noqa: FBT001
) -> None:
    assert is_full(entry(*sets), BRIDGE.start, Sides.NONE, RULE) is full


def test_full_dose_of_a_sided_exercise_needs_both_sides() -> None:
    left, right = one(8, side=Side.LEFT), one(8, side=Side.RIGHT)
    both, one_sided = entry(left, right, left, right), entry(left, left, left, left)
    assert is_full(both, BRIDGE.start, Sides.EACH, RULE)
    assert not is_full(one_sided, BRIDGE.start, Sides.EACH, RULE)
    assert is_full(entry(one(8), one(8)), BRIDGE.start, Sides.ALTERNATE, RULE)


def test_full_dose_of_a_whole_activity_is_its_time() -> None:
    assert is_full(entry(one(1, 1800.0)), POOL.start, Sides.NONE, RULE)
    assert not is_full(entry(one(1, 1700.0)), POOL.start, Sides.NONE, RULE)
