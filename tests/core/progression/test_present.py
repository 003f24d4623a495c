# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from lumbar.core.planning.plan import Stage
from lumbar.core.progression.events import Body, Measured, Morning
from tests.support.histories import done
from tests.support.stories import Days, day, state_on


def walk(minutes: float) -> list[Body]:
    return [Measured(name="walk_minutes", value=minutes)]


@pytest.mark.parametrize(
    ("on", "days", "minutes"),
    [
        (0, {}, None),
        (3, {0: walk(10)}, 12),
        (6, {0: walk(10), 3: walk(20)}, 24),
        (7, {0: walk(10)}, 10),
        (9, {0: walk(10), 1: walk(30)}, 30),
        (3, {0: walk(0)}, None),
        (3, {0: walk(float("inf"))}, None),
        (3, {0: [Measured(name="psfs", value=5.0)]}, None),
    ],
)
def test_walking_grows_by_a_fifth_of_what_was_walked(
    on: int, days: Days, minutes: int | None
) -> None:
    assert state_on(on, days).standing.aerobic_minutes == minutes


def test_walking_week_counts_from_the_first_day() -> None:
    assert [state_on(on, {}).standing.aerobic_week for on in (0, 6, 7, 20)] == [1, 1, 2, 3]


def test_last_days_of_strength_and_of_demanding_work_are_known() -> None:
    days: Days = {0: [done("forearm-plank")], 2: [done("draw-in")]}
    standing = state_on(3, days).standing
    assert (standing.last_strength, standing.last_demanding) == (day(0), day(0))


def test_high_pain_today_makes_a_gentle_day_and_tomorrow_may_be_as_ever() -> None:
    days: Days = {3: [Morning(pain=6)]}
    today, tomorrow = state_on(3, days).standing, state_on(4, days).standing
    assert (today.share, today.stage, today.level_cap) == (0.5, Stage.SETTLE, 1)
    assert (tomorrow.share, tomorrow.level_cap) == (1.0, None)


def test_steps_and_what_was_painless_are_those_of_the_last_session() -> None:
    days: Days = {0: [done("bridge", pain_during=0), done("draw-in", pain_during=1)]}
    standing = state_on(1, days).standing
    assert [step.exercise for step in standing.steps] == ["bridge", "draw-in"]
    assert (standing.painless, standing.painful) == (("bridge",), ("draw-in",))


@pytest.mark.rule("R36")
def test_painless_prone_prop_opens_what_a_painful_one_shut() -> None:
    hurt, well = (done("prone-on-elbows", pain_during=pain) for pain in (1, 0))
    assert [lock.exercise for lock in state_on(1, {0: [hurt]}).locked] == ["cobra"]
    assert state_on(2, {0: [hurt], 1: [well]}).locked == ()


def test_partner_stays_for_a_week_beside_the_step_it_opened() -> None:
    calm: list[Body] = [
        Morning(pain=0),
        done("single-knee-to-chest", pain_before=0, pain_during=0),
    ]
    days: Days = {**dict.fromkeys(range(2), calm), 2: [Morning(pain=0)]}
    opened = [each for each in state_on(9, days).changes if each.variable == "step"]
    assert [each.after for each in opened] == ["double-knee-to-chest"]
    kept = [state_on(on, days).standing.favourites for on in (2, 9, 10)]
    assert kept == [("single-knee-to-chest",), ("single-knee-to-chest",), ()]
