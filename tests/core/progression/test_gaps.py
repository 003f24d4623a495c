# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from lumbar.core.planning.plan import Stage
from lumbar.core.progression.events import Body, Discharged, Morning
from lumbar.core.progression.gaps import Away, share_after_calm
from lumbar.core.progression.state import Zone
from tests.support.histories import CATALOGUE, beginning, done
from tests.support.people import person
from tests.support.stories import road_on, state_on

RULE = CATALOGUE.thresholds.gaps
WORK: list[Body] = [Morning(pain=2), done("bridge")]


@pytest.mark.parametrize(
    ("days", "away"),
    [
        (1, None),
        (3, None),
        (4, Away.LITTLE_LESS),
        (7, Away.LITTLE_LESS),
        (8, Away.LESS),
        (14, Away.LESS),
        (15, Away.STEP_DOWN),
        (28, Away.STEP_DOWN),
        (29, Away.RESTART),
        (400, Away.RESTART),
    ],
)
def test_days_away_come_to(days: int, away: Away | None) -> None:
    today = [gap.away for gap in road_on(days, {0: WORK}).gaps]
    came_back = [gap.away for gap in road_on(days, {0: WORK, days: WORK}).gaps]
    assert today == came_back == ([] if away is None else [away])


def test_rhythm_of_few_days_a_week_is_no_gap() -> None:
    seldom = person(answers=beginning()[1][1].answers, days_per_week=1)  # type: ignore[union-attr]
    assert road_on(7, {0: WORK}, seldom).gaps == ()
    assert [gap.away for gap in road_on(8, {0: WORK}, seldom).gaps] == [Away.LESS]


def test_rhythm_of_maintenance_is_no_gap() -> None:
    assert road_on(4, {0: [*WORK, Discharged()]}).gaps == ()


def test_share_returns_by_stairs_and_only_after_calm_sessions() -> None:
    assert share_after_calm(0.7, Zone.GREEN, RULE) == 0.9
    assert share_after_calm(0.9, Zone.AMBER_STEADY, RULE) == 1.0
    assert [share_after_calm(0.7, zone, RULE) for zone in (Zone.AMBER, None)] == [0.7, 0.7]


def test_step_down_of_a_long_gap_takes_what_has_no_easier_step_back_to_its_start() -> None:
    work: list[Body] = [Morning(pain=0), done("cat-camel", pain_before=0, pain_during=0)]
    days = dict.fromkeys(range(10), work)
    before, after = state_on(10, days), state_on(26, days)
    raised, again = before.standing.step("cat-camel"), after.standing.step("cat-camel")
    assert raised is not None
    assert again is not None
    start = CATALOGUE.exercise("cat-camel").variants[0].start
    assert raised.dose.hold_s > start.hold_s
    assert again.dose.hold_s == start.hold_s


def test_restart_forgets_doses_and_begins_at_stage_b() -> None:
    state = state_on(40, {0: WORK, 1: WORK})
    assert (state.standing.steps, state.stage) == ((), Stage.BUILD_CONTROL)
