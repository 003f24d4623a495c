# SPDX-License-Identifier: Apache-2.0
"""Doses are sound, compare with a bar, and take the time that they say."""

import pytest

from lumbar.core.catalogue.dose import Pauses, exercise_s, set_s, side_count, work_s
from lumbar.core.catalogue.vocabulary import Sides
from tests.support.values import a_dose, a_tempo

PAUSES = Pauses(get_ready_s=10, change_over_s=6)


@pytest.mark.parametrize(
    ("sets", "reps", "hold_s", "times_per_day"),
    [(0, 1, 0, 1), (1, 0, 0, 1), (1, 1, -1, 1), (1, 1, 0, 0)],
)
def test_dose_below_one_repetition_is_refused(
    sets: int, reps: int, hold_s: int, times_per_day: int
) -> None:
    with pytest.raises(ValueError, match="sets, reps and times a day from 1"):
        a_dose(sets, reps, hold_s, times_per_day=times_per_day)


@pytest.mark.parametrize(("rest_s", "set_rest_s"), [(-1, 0), (0, -1)])
def test_dose_with_a_rest_below_nothing_is_refused(rest_s: int, set_rest_s: int) -> None:
    with pytest.raises(ValueError, match="seconds from 0"):
        a_dose(rest_s=rest_s, set_rest_s=set_rest_s)


@pytest.mark.parametrize(
    ("done", "reached"),
    [((3, 10, 5), True), ((4, 12, 6), True), ((2, 10, 5), False), ((3, 9, 5), False)],
)
def test_dose_reaches_a_bar_in_sets_reps_and_hold(
    done: tuple[int, int, int],
    reached: bool,  # noqa: FBT001
) -> None:
    assert a_dose(*done).reaches(a_dose(3, 10, 5)) is reached


def test_dose_with_a_shorter_hold_does_not_reach_the_bar() -> None:
    assert a_dose(3, 10, 4).reaches(a_dose(3, 10, 5)) is False


@pytest.mark.parametrize(
    ("hold_s", "sides", "volume"),
    [(0, Sides.NONE, 30), (5, Sides.NONE, 150), (0, Sides.EACH, 60), (2, Sides.TOGETHER, 120)],
)
def test_volume_counts_holds_and_sides(hold_s: int, sides: Sides, volume: int) -> None:
    assert a_dose(3, 10, hold_s).volume(sides) == volume


@pytest.mark.parametrize(
    ("sides", "count"),
    [(Sides.NONE, 1), (Sides.EACH, 2), (Sides.ALTERNATE, 2), (Sides.TOGETHER, 2)],
)
def test_side_count_of_everything_sided_is_two(sides: Sides, count: int) -> None:
    assert side_count(sides) == count


def test_repetition_with_two_held_phases_holds_twice() -> None:
    assert a_tempo(2, 3, phases=2).rep_s(5) == 15


# Five repetitions of 2 + 3 + 2 seconds with one second between.
@pytest.mark.parametrize(
    ("sides", "seconds"),
    [
        (Sides.NONE, 5 * 7 + 4 * 1),
        (Sides.TOGETHER, 5 * 7 + 4 * 1),
        (Sides.EACH, 2 * (5 * 7 + 4 * 1) + 6),
        (Sides.ALTERNATE, 10 * 7 + 9 * 1),
    ],
)
def test_set_takes_its_repetitions_rests_and_changes(sides: Sides, seconds: float) -> None:
    assert set_s(a_dose(1, 5, 3, rest_s=1), a_tempo(), sides, PAUSES) == seconds


def test_exercise_takes_its_sets_and_the_rests_between() -> None:
    dose = a_dose(3, 5, 3, rest_s=1, set_rest_s=60)
    assert exercise_s(dose, a_tempo(), Sides.NONE, PAUSES) == 10 + 3 * 39 + 2 * 60


def test_whole_activity_takes_its_own_time() -> None:
    dose = a_dose(1, 1, time_s=600)
    assert exercise_s(dose, a_tempo(0, 0), Sides.NONE, PAUSES) == 610


@pytest.mark.parametrize(
    ("sides", "seconds"),
    [(Sides.NONE, 140), (Sides.TOGETHER, 140), (Sides.EACH, 280), (Sides.ALTERNATE, 280)],
)
def test_work_counts_turns_and_times_a_day_without_rests(sides: Sides, seconds: float) -> None:
    dose = a_dose(2, 5, 3, rest_s=9, set_rest_s=60, times_per_day=2)
    assert work_s(dose, a_tempo(), sides) == seconds


def test_work_of_a_whole_activity_is_its_time() -> None:
    assert work_s(a_dose(1, 1, time_s=600, times_per_day=2), a_tempo(0, 0), Sides.NONE) == 1200
