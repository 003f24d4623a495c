# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from lumbar.core.progression.events import Body, Morning, SessionFinished
from lumbar.core.progression.settings import Settings, Strict
from lumbar.core.progression.state import Move
from tests.support.histories import CATALOGUE, done
from tests.support.stories import Days, day, state_on

RULE = CATALOGUE.thresholds.pain


@pytest.mark.parametrize(
    ("strict", "expected"),
    [
        (Strict.NEVER, [False, False]),
        (Strict.FIRST_WEEKS, [True, False]),
        (Strict.ALWAYS, [True, True]),
    ],
)
def test_strictness_lasts_as_the_operator_chose(strict: Strict, expected: list[bool]) -> None:
    chosen = Settings(strict=strict)
    assert [chosen.is_strict(day(0), day(count), RULE) for count in (13, 14)] == expected


@pytest.mark.parametrize(("strict", "move"), [(Strict.NEVER, Move.UP), (Strict.ALWAYS, Move.HOLD)])
def test_strictness_decides_about_a_rise_of_one(strict: Strict, move: Move) -> None:
    rose: list[Body] = [
        Morning(pain=2),
        done("bridge", pain_during=3),
        SessionFinished(pain_after=2, effort=4),
    ]
    days: Days = {0: rose, 1: rose, 2: [Morning(pain=2)]}
    (decided,) = state_on(2, days, settings=Settings(strict=strict)).decisions
    assert decided.move is move
