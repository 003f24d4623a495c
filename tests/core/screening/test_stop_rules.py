# SPDX-License-Identifier: Apache-2.0
"""What stops an exercise, a direction or a session, as the table of facts has it (3.3)."""

import pytest

from lumbar.core.screening.stop_rules import (
    CallEmergency,
    CallProvider,
    GoOn,
    Reading,
    Stop,
    StopDirection,
    StopExercise,
    StopSession,
    judge,
)
from lumbar.library import load

RULES = load().screening.stop_rules


def test_numbers_of_the_stop_rules_are_those_of_the_table() -> None:
    assert (
        RULES.rise_points,
        RULES.level_points,
        RULES.settle_minutes,
        RULES.stopped_exercises,
    ) == (2, 6, 10, 2)
    assert set(RULES.emergency_questions) == {
        "RF01", "RF02", "RF03", "RF04", "RF05", "RF06", "RF07", "RF17", "RF19", "RF20", "RF21",
    }  # fmt: skip


@pytest.mark.rule("R44")
@pytest.mark.parametrize(
    ("before", "during", "stop"),
    [
        (3, 3, GoOn()),
        (3, 4, GoOn()),
        (3, 5, StopExercise(10)),
        (3, 10, StopExercise(10)),
        (4, 5, GoOn()),
        (5, 6, StopExercise(10)),
        (6, 6, StopExercise(10)),
        (7, 5, GoOn()),
        (None, 5, GoOn()),
        (None, 6, StopExercise(10)),
        (3, None, GoOn()),
        (None, None, GoOn()),
    ],
)
def test_pain_that_rises_by_two_or_reaches_six_stops_the_exercise(
    before: int | None, during: int | None, stop: Stop
) -> None:
    assert judge(Reading(pain_before=before, pain_during=during), RULES) == stop


@pytest.mark.rule("R44")
@pytest.mark.parametrize(
    ("sharp", "spread", "stop"),
    [
        (False, False, GoOn()),
        (True, False, StopExercise(10)),
        (False, True, StopDirection()),
        (True, True, StopDirection()),
    ],
)
def test_sharp_pain_stops_the_exercise_and_spread_its_direction(
    sharp: bool,  # noqa: FBT001
    spread: bool,  # noqa: FBT001
    stop: Stop,
) -> None:
    reading = Reading(pain_before=3, pain_during=3, sharp=sharp, spread=spread)
    assert judge(reading, RULES) == stop


@pytest.mark.parametrize(
    ("stopped_before", "pain", "stop"),
    [
        (0, 6, StopExercise(10)),
        (1, 6, StopSession()),
        (2, 6, StopSession()),
        (1, 3, GoOn()),
    ],
)
def test_second_stopped_exercise_ends_the_session(
    stopped_before: int, pain: int, stop: Stop
) -> None:
    reading = Reading(pain_before=3, pain_during=pain, stopped_before=stopped_before)
    assert judge(reading, RULES) == stop


@pytest.mark.parametrize(
    ("sign", "pregnant", "stop"),
    [
        ("dizzy", False, StopSession()),
        ("faint", False, StopSession()),
        ("chest_pain", False, CallEmergency()),
        ("short_of_breath", False, CallEmergency()),
        ("bleeding", True, CallProvider()),
        ("contractions", True, CallProvider()),
        ("fluid_loss", True, CallProvider()),
        ("calf_pain_or_swelling", True, CallProvider()),
        ("headache", True, CallProvider()),
        ("dizzy", True, CallProvider()),
        ("weak_muscles", True, CallProvider()),
        ("breathless_before_effort", True, CallProvider()),
        ("chest_pain", True, CallEmergency()),
        ("faint", True, StopSession()),
        ("headache", False, GoOn()),
        ("hungry", True, GoOn()),
    ],
)
def test_sign_calls_for_whom_it_needs(
    sign: str,
    pregnant: bool,  # noqa: FBT001
    stop: Stop,
) -> None:
    reading = Reading(pain_before=3, pain_during=3, signs=(sign,), pregnant=pregnant)
    assert judge(reading, RULES) == stop


def test_strongest_of_many_reasons_counts() -> None:
    reading = Reading(
        pain_before=3,
        pain_during=9,
        sharp=True,
        spread=True,
        signs=("bleeding", "dizzy", "chest_pain"),
        pregnant=True,
        stopped_before=1,
    )
    assert judge(reading, RULES) == CallEmergency()
