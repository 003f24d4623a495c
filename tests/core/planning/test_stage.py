# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from lumbar.core.planning.person import Pain
from lumbar.core.planning.plan import Stage
from lumbar.core.planning.stage import (
    exercises_in_session,
    session_days,
    session_minutes,
    stage_of,
)
from lumbar.core.planning.standing import FRESH, Standing
from lumbar.library import load
from tests.support.people import person

RULES = load().catalogue.thresholds


@pytest.mark.parametrize(
    ("usual", "stage"),
    [(8, Stage.SETTLE), (5, Stage.BUILD_CONTROL), (2, Stage.STRENGTHEN)],
)
def test_beginner_starts_where_irritability_says(usual: int, stage: Stage) -> None:
    assert stage_of(person(pain=Pain(usual=usual, worst=9)), FRESH, RULES) is stage


def test_history_decides_the_stage_once_there_is_one() -> None:
    assert stage_of(person(), Standing(stage=Stage.MAINTAIN), RULES) is Stage.MAINTAIN


@pytest.mark.parametrize(
    ("stage", "expected"),
    [
        (Stage.SETTLE, 12),
        (Stage.BUILD_CONTROL, 20),
        (Stage.STRENGTHEN, 30),
        (Stage.MAINTAIN, 20),
    ],
)
def test_session_is_as_long_as_the_stage_bears(stage: Stage, expected: int) -> None:
    assert session_minutes(stage, person(minutes=60), RULES) == expected
    assert session_minutes(stage, person(minutes=9), RULES) == 9


@pytest.mark.parametrize(
    ("stage", "minutes", "expected"),
    [(Stage.BUILD_CONTROL, 20, 4), (Stage.SETTLE, 20, 3), (Stage.STRENGTHEN, 10, 2)],
)
def test_session_holds_few_exercises(stage: Stage, minutes: int, expected: int) -> None:
    assert exercises_in_session(stage, person(minutes=minutes), RULES) == expected


@pytest.mark.rule("R15")
@pytest.mark.parametrize(("days", "expected"), [(1, 2), (2, 2), (3, 3), (6, 3)])
def test_maintenance_takes_two_or_three_days(days: int, expected: int) -> None:
    assert session_days(Stage.MAINTAIN, person(days_per_week=days), RULES) == expected
    assert session_days(Stage.STRENGTHEN, person(days_per_week=days), RULES) == days
