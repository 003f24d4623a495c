# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from lumbar.core.catalogue.vocabulary import Direction
from lumbar.core.planning.person import Preference
from lumbar.core.progression.events import Action, Body, DirectionTested, Finding, Override
from lumbar.core.progression.state import CheckKind
from tests.support.histories import done
from tests.support.stories import day, state_on

CLEAR = Override(exercise=None, action=Action.CLEAR, reason="")


def trial(result: Finding) -> list[Body]:
    return [DirectionTested(result=result)]


def retest(days: dict[int, list[Body]], on: int = 60) -> int | None:
    due = [each.due for each in state_on(on, days).checks if each.kind is CheckKind.DIRECTION]
    return (due[0] - day(0)).days if due else None


@pytest.mark.parametrize(
    ("result", "preference", "off"),
    [
        (Finding.NONE, Preference.NONE, ()),
        (Finding.FLEXION, Preference.FLEXION, ()),
        (Finding.EXTENSION, Preference.EXTENSION, ()),
        (Finding.FLEXION_WORSE, None, (Direction.FLEXION,)),
        (Finding.EXTENSION_WORSE, None, (Direction.EXTENSION,)),
        (Finding.BOTH_WORSE, None, (Direction.FLEXION, Direction.EXTENSION)),
    ],
)
def test_result_of_a_test_sets_preference_and_what_is_off(
    result: Finding, preference: Preference | None, off: tuple[Direction, ...]
) -> None:
    standing = state_on(1, {0: trial(result)}).standing
    assert (standing.direction, standing.directions_off) == (preference, off)


def test_opposite_end_range_comes_back_after_two_weeks() -> None:
    days = {0: trial(Finding.FLEXION)}
    assert "cobra" in {lock.exercise for lock in state_on(14, days).locked}
    assert "cobra" not in {lock.exercise for lock in state_on(15, days).locked}


def test_direction_that_got_worse_is_no_preference_any_more() -> None:
    days = {0: trial(Finding.FLEXION), 7: trial(Finding.FLEXION_WORSE)}
    assert state_on(7, days).standing.direction is Preference.NONE


def test_later_test_opens_a_direction_again() -> None:
    days = {0: trial(Finding.FLEXION_WORSE), 7: trial(Finding.NONE)}
    assert state_on(7, days).standing.directions_off == ()


def test_spread_turns_its_family_off_until_a_test() -> None:
    days: dict[int, list[Body]] = {0: [done("single-knee-to-chest", spread=True)]}
    assert state_on(40, days).standing.directions_off == (Direction.FLEXION,)
    days[9] = trial(Finding.NONE)
    assert state_on(40, days).standing.directions_off == ()


def test_spread_in_what_no_test_can_show_ends_by_itself() -> None:
    days: dict[int, list[Body]] = {0: [done("supine-trunk-rotation", spread=True)]}
    assert state_on(14, days).standing.directions_off == (Direction.ROTATION,)
    assert state_on(15, days).standing.directions_off == ()


def test_spread_in_a_neutral_exercise_shuts_it_alone() -> None:
    state = state_on(1, {0: [done("draw-in", spread=True)]})
    assert state.standing.directions_off == ()
    assert [lock.exercise for lock in state.locked] == ["draw-in"]


def test_spread_both_ways_asks_for_somebody_to_look_until_cleared() -> None:
    days: dict[int, list[Body]] = {
        0: [done("single-knee-to-chest", spread=True), done("prone-on-elbows", spread=True)]
    }
    found = state_on(1, days).referral
    assert found is not None
    assert found.because == ("4.2",)
    assert state_on(2, {**days, 2: [CLEAR]}).referral is None


def test_tests_are_due_weekly_three_times_and_at_once_after_a_spread() -> None:
    days: dict[int, list[Body]] = {}
    due = [retest(days)]
    for count in (0, 7, 14, 21):
        days[count] = trial(Finding.FLEXION)
        due.append(retest(days))
    assert due == [None, 7, 14, 21, None]
    days[30] = [done("single-knee-to-chest", spread=True)]
    assert retest(days) == 30
