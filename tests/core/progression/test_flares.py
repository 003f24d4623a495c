# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from lumbar.core.planning.plan import Stage
from lumbar.core.progression.events import Body, Flare, Morning
from lumbar.core.progression.flares import share_of
from tests.support.histories import CATALOGUE, done
from tests.support.stories import Days, day, mornings, road_on, state_on

RULE = CATALOGUE.thresholds.flare
CALM: dict[int, list[Body]] = mornings(2, 2, 2)
FLARED: dict[int, list[Body]] = {**CALM, 3: [Morning(pain=6), Flare()]}


def shares(days: dict[int, list[Body]], *on: int) -> list[float]:
    (flare,) = road_on(40, days).flares
    road = road_on(40, days)
    return [share_of(road.diary, flare, day(each), RULE) for each in on]


def test_one_bad_morning_is_no_flare_and_two_in_a_row_are() -> None:
    assert road_on(9, {**CALM, 3: [Morning(pain=4)], 5: [Morning(pain=4)]}).flares == ()
    (flare,) = road_on(9, {**CALM, 3: [Morning(pain=4)], 4: [Morning(pain=4)]}).flares
    assert (flare.began, flare.usual, flare.worst) == (day(4), 2, 4)


def test_first_days_of_a_flare_are_half_whatever_the_mornings_say() -> None:
    assert shares({**FLARED, 4: [Morning(pain=2)]}, 3, 4, 5) == [0.5, 0.5, 0.5]


def test_pain_that_falls_gives_more_from_the_third_day() -> None:
    assert shares({**FLARED, 5: [Morning(pain=5)]}, 6, 8) == [0.7, 0.7]
    assert shares({**FLARED, 5: [Morning(pain=6)]}, 6, 8) == [0.5, 0.5]


def test_pain_that_nobody_tells_is_not_known_to_fall() -> None:
    assert shares(FLARED, 6, 8, 9, 16) == [0.5, 0.5, 0.7, 0.7]


def test_pain_that_is_back_gives_most_from_the_sixth_day() -> None:
    assert shares({**FLARED, 8: [Morning(pain=2)]}, 8, 9, 13) == [0.7, 0.8, 0.8]


@pytest.mark.parametrize(
    ("days", "over"),
    [
        ({**FLARED, 8: [Morning(pain=2)]}, 14),
        ({**FLARED, 8: [Morning(pain=6)], 20: [Morning(pain=3)]}, 20),
        (FLARED, 18),
        ({**FLARED, 39: [Morning(pain=6)]}, 18),
        ({**FLARED, 8: [Morning(pain=6)], 39: [Morning(pain=6)]}, None),
    ],
)
def test_flare_is_over_when_the_pain_is_back(days: dict[int, list[Body]], over: int | None) -> None:
    (flare,) = road_on(40, days).flares
    assert flare.over == (None if over is None else day(over))


def test_bad_day_within_a_flare_begins_its_way_back_again_and_counts_once() -> None:
    (flare,) = road_on(9, {**FLARED, 7: [Flare()]}).flares
    assert (flare.began, flare.start) == (day(3), day(7))


def test_bad_day_long_after_is_another_flare() -> None:
    days: Days = {**FLARED, 8: [Morning(pain=6)], 16: [Flare()]}
    assert [flare.began for flare in road_on(20, days).flares] == [day(3), day(16)]


def test_what_set_a_flare_off_goes_a_step_down() -> None:
    calm, sore = done("draw-in"), done("bridge", pain_during=3)
    days: Days = {**CALM, 2: [Morning(pain=2), calm, sore], 3: [Flare()]}
    (flare,) = road_on(3, days).flares
    assert flare.trigger == "bridge"
    assert [lock.exercise for lock in state_on(3, days).locked] == ["bridge"]


def test_flare_after_calm_sessions_blames_nothing() -> None:
    days: Days = {**CALM, 2: [Morning(pain=2), done("bridge")], 3: [Flare()]}
    (flare,) = road_on(3, days).flares
    assert flare.trigger is None


def test_flare_settles_gently_and_often_and_goes_back_to_the_stage_before() -> None:
    days: Days = {**FLARED, 8: [Morning(pain=2)]}
    first, later, after = (state_on(on, days) for on in (3, 9, 14))
    assert (first.flare_day, first.standing.stage, first.standing.level_cap) == (0, Stage.SETTLE, 1)
    assert first.standing.times_per_day == 3
    assert (later.standing.share, later.standing.stage) == (0.8, Stage.BUILD_CONTROL)
    assert (after.flare_day, after.standing.share) == (None, 1.0)


def test_nothing_rises_during_a_flare() -> None:
    work: list[Body] = [Morning(pain=2), done("bridge")]
    days: Days = {**FLARED, **dict.fromkeys(range(8, 14), work)}
    assert [each for each in state_on(13, days).changes if each.variable == "reps"] == []


def test_bad_mornings_within_a_flare_begin_no_other() -> None:
    days: Days = {**FLARED, **mornings(6, 6, 6, first=4)}
    assert [flare.began for flare in road_on(9, days).flares] == [day(3)]


def test_bad_day_on_the_way_back_puts_off_the_day_on_which_the_flare_is_over() -> None:
    days: Days = {**FLARED, 8: [Morning(pain=2)], 10: [Flare()], 15: [Morning(pain=2)]}
    (flare,) = road_on(40, days).flares
    assert (flare.start, flare.over) == (day(10), day(21))
