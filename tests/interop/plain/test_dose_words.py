# SPDX-License-Identifier: Apache-2.0
"""Doses in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lumbar.core.catalogue.dose import Dose
from lumbar.core.catalogue.exercise import Bar
from lumbar.core.catalogue.vocabulary import ExerciseId, Sides
from lumbar.interop.plain.dose_words import bar_words, dose_words, length_words
from lumbar.library import load
from tests.support.values import a_dose

WORDS = load().words
BRIDGE = ExerciseId("bridge")


@pytest.mark.parametrize(
    ("dose", "sides", "phases", "expected"),
    [
        (
            a_dose(2, 8, 2, set_rest_s=60, times_per_day=2),
            Sides.EACH,
            1,
            "2 sets of 8 on each side, hold 2 seconds, rest 1 minute, twice a day",
        ),
        (a_dose(1, 5), Sides.NONE, 1, "5 times"),
        (a_dose(1, 5, rest_s=3), Sides.NONE, 1, "5 times"),
        (a_dose(1, 3, 10, rest_s=10), Sides.NONE, 1, "3 times, hold 10 seconds, rest 10 seconds"),
        (a_dose(1, 1, 1), Sides.ALTERNATE, 1, "once on each side, hold 1 second"),
        (
            a_dose(3, 1, 30, set_rest_s=90),
            Sides.NONE,
            1,
            "3 times, hold 30 seconds, rest 90 seconds",
        ),
        (a_dose(1, 5, 3), Sides.NONE, 2, "5 times, hold 3 seconds each way"),
        (a_dose(2, 12, set_rest_s=30), Sides.TOGETHER, 1, "2 sets of 12, rest 30 seconds"),
        (a_dose(1, 1, time_s=600, times_per_day=3), Sides.NONE, 1, "10 minutes, 3 times a day"),
        (
            replace(a_dose(1, 8, 2), lift_in=12),
            Sides.EACH,
            1,
            "8 times on each side, lift 12 inches (30 cm), hold 2 seconds",
        ),
    ],
)
def test_dose_words_of_a_dose_say_what_to_do(
    dose: Dose, sides: Sides, phases: int, expected: str
) -> None:
    assert dose_words(dose, sides, WORDS, phases=phases) == expected


@pytest.mark.parametrize(
    ("dose", "sides", "expected"),
    [
        (
            a_dose(2, 8, 5, set_rest_s=60, times_per_day=2),
            Sides.EACH,
            "2 sets of 8 on each side, hold 5 seconds",
        ),
        (a_dose(1, 3, 10, rest_s=10), Sides.NONE, "3 times, hold 10 seconds"),
        (a_dose(1, 1, time_s=90, times_per_day=3), Sides.NONE, "90 seconds"),
    ],
)
def test_short_dose_words_of_a_dose_leave_out_rests_and_times_a_day(
    dose: Dose, sides: Sides, expected: str
) -> None:
    assert dose_words(dose, sides, WORDS, short=True) == expected


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (1, "1 second"),
        (45, "45 seconds"),
        (60, "1 minute"),
        (90, "90 seconds"),
        (150, "2 minutes 30 seconds"),
        (1800, "30 minutes"),
    ],
)
def test_length_words_of_seconds_use_minutes_where_that_is_shorter(
    seconds: int, expected: str
) -> None:
    assert length_words(seconds, WORDS) == expected


@pytest.mark.parametrize(
    ("bar", "painless", "expected"),
    [
        (Bar(exercise=BRIDGE), False, "at its goal"),
        (Bar(exercise=BRIDGE), True, "without pain"),
        (Bar(exercise=BRIDGE, reps=5, hold_s=5), False, "5 times, held for 5 seconds"),
    ],
)
def test_bar_words_of_a_bar_say_how_far(bar: Bar, painless: bool, expected: str) -> None:  # noqa: FBT001
    assert bar_words(bar, WORDS, painless=painless) == expected
