# SPDX-License-Identifier: Apache-2.0
from dataclasses import replace

import pytest

from lumbar.core.kernel.errors import MisuseError
from lumbar.core.motion.motion import FaultPose
from lumbar.core.motion.movement import Movement
from lumbar.core.motion.pace import KEPT_S, Pace
from lumbar.core.motion.performance import Flaw, Performance, Plan, perform
from lumbar.core.motion.truth import Held, Repetition, Shown
from lumbar.core.motion.working_out import work_out
from tests.support.movements import LEFT, MIDDLE, RIGHT, motion, pose, resting

KEY = ("shoulder", RIGHT)
OTHER = ("shoulder", LEFT)
FEET = resting("foot")
STAND = pose("stand", on=FEET, angles={KEY: 0, OTHER: 0})
UP = pose("up", on=FEET, angles={KEY: 60}, like="stand")
FAULTS = (
    FaultPose(code="T-1", poses=("up",), angles={KEY: 40}),
    FaultPose(code="T-2", poses=("stand",), angles={KEY: 20}),
)
WAVE = replace(work_out(motion(STAND, UP)).motion, faults=FAULTS)
MOVEMENT = work_out(WAVE)
SIDED = replace(MOVEMENT, motion=replace(WAVE, side=RIGHT))
PACE = Pace(out_s=1, hold_s=2, back_s=1, pause_s=0.5)
TWICE = Plan(pace=PACE, sides=(MIDDLE, MIDDLE), still_s=1, rest_s=1)


def raised(performance: Performance, *times: float) -> list[int]:
    return [round(performance.posture(t_s).angle(*KEY)) for t_s in times]


def test_repetitions_follow_each_other_after_a_still_start() -> None:
    done = perform(MOVEMENT, TWICE)
    assert done.truth.reps == (
        Repetition(
            side=MIDDLE,
            start_s=1.0,
            peak_s=2.0,
            end_s=5.0,
            holds=(Held(side=MIDDLE, start_s=2.0, end_s=4.0),),
        ),
        Repetition(
            side=MIDDLE,
            start_s=5.5,
            peak_s=6.5,
            end_s=9.5,
            holds=(Held(side=MIDDLE, start_s=6.5, end_s=8.5),),
        ),
    )
    assert done.truth.duration_s == 10.5
    times = (-1.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.5, 5.2, 7.0, 9.5, 99.0)
    assert raised(done, *times) == [0, 0, 0, 30, 60, 60, 30, 0, 60, 0, 0]


def test_nothing_is_still_where_no_time_is_given_to_it() -> None:
    plan = replace(TWICE, still_s=0, rest_s=0, pace=replace(PACE, pause_s=0))
    done = perform(MOVEMENT, plan)
    assert [(each.start_s, each.end_s) for each in done.truth.reps] == [(0, 4), (4, 8)]
    assert done.truth.duration_s == 8


@pytest.mark.parametrize("share", [0.5, 1.0])
def test_part_of_the_range_is_a_part_of_the_way(share: float) -> None:
    done = perform(MOVEMENT, replace(TWICE, range_share=share))
    assert raised(done, 3.0) == [round(60 * share)]


def test_other_side_is_done_by_the_mirror_image() -> None:
    done = perform(SIDED, replace(TWICE, sides=(RIGHT, LEFT)))
    assert [each.side for each in done.truth.reps] == [RIGHT, LEFT]
    assert raised(done, 3.0, 7.0) == [60, 0]
    assert round(done.posture(7.0).angle(*OTHER)) == 60


def test_walking_without_a_side_begins_with_the_right() -> None:
    done = perform(MOVEMENT, replace(TWICE, sides=(RIGHT, LEFT)))
    assert raised(done, 3.0, 7.0) == [60, 0]


def test_start_that_is_elsewhere_on_the_other_side_is_reached_first() -> None:
    leaned = replace(STAND, angles={KEY: 90, OTHER: 0}, given=frozenset({KEY, OTHER}))
    movement = work_out(replace(motion(leaned, UP), side=RIGHT))
    done = perform(movement, replace(TWICE, sides=(RIGHT, LEFT)))
    first, second = done.truth.reps
    assert second.start_s - first.end_s == pytest.approx(0.5 + 90 / 45, abs=0.01)
    assert raised(done, second.start_s) == [0]


def test_flaw_is_shown_in_the_repetitions_that_have_it() -> None:
    plan = replace(TWICE, flaws=(Flaw(code="T-1", amount=0.5, reps=frozenset({2})),))
    done = perform(MOVEMENT, plan)
    assert [each.faults for each in done.truth.reps] == [(), ("T-1",)]
    assert done.truth.faults == (Shown(code="T-1", start_s=6.5, end_s=8.5),)
    assert raised(done, 3.0, 7.0) == [60, 80]


def test_flaw_of_a_movement_that_is_not_held_is_shown_about_the_top() -> None:
    plan = replace(TWICE, pace=replace(PACE, hold_s=0), flaws=(Flaw(code="T-1"),), sides=(MIDDLE,))
    done = perform(MOVEMENT, plan)
    assert done.truth.faults == (Shown(code="T-1", start_s=1.5, end_s=2.5),)
    assert raised(done, 2.0) == [100]


def test_flaw_of_the_start_is_taken_up_before_the_repetition() -> None:
    plan = replace(TWICE, flaws=(Flaw(code="T-2", reps=frozenset({2})),))
    done = perform(MOVEMENT, plan)
    first, second = done.truth.reps
    assert second.start_s - first.end_s == pytest.approx(0.5 + 0.6)
    assert raised(done, first.end_s, second.start_s) == [0, 20]


def test_flaw_that_the_motion_does_not_draw_is_refused() -> None:
    with pytest.raises(MisuseError, match="draws no fault 'T-9'"):
        perform(MOVEMENT, replace(TWICE, flaws=(Flaw(code="T-9"),)))


def test_walking_in_comes_first() -> None:
    done = perform(MOVEMENT, replace(TWICE, walk_in_s=2))
    assert done.truth.reps[0].start_s == 2 + 4 + 1
    assert done.posture(0.0).at[0] == pytest.approx(done.posture(6.5).at[0] - 1.2, abs=0.01)
    assert done.posture(1.0).angle("hip", LEFT) != done.posture(6.5).angle("hip", LEFT)


def kept() -> Movement:
    return work_out(motion(STAND))


def test_position_is_kept_once_for_each_repetition_without_being_still_before() -> None:
    done = perform(kept(), replace(TWICE, sides=(MIDDLE,), pace=replace(PACE, hold_s=0)))
    assert done.truth.duration_s == KEPT_S
    assert done.truth.reps == (
        Repetition(
            side=MIDDLE,
            start_s=0.0,
            peak_s=0.0,
            end_s=KEPT_S,
            holds=(Held(side=MIDDLE, start_s=0.0, end_s=KEPT_S),),
        ),
    )


@pytest.mark.parametrize(
    "wrong", [{"sides": ()}, {"still_s": -1}, {"rest_s": -1}, {"walk_in_s": -1}]
)
def test_plan_without_repetitions_or_with_seconds_below_0_is_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="a repetition, and seconds from 0"):
        replace(TWICE, **wrong)  # type: ignore[arg-type]  # any of its values


@pytest.mark.parametrize("share", [0.0, 1.1])
def test_plan_beyond_the_range_is_refused(share: float) -> None:
    with pytest.raises(ValueError, match="a share of the range"):
        replace(TWICE, range_share=share)
