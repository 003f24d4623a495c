# SPDX-License-Identifier: Apache-2.0
import pytest

from lumbar.core.motion.motion import Motion
from lumbar.core.motion.pace import KEPT_S, Pace
from lumbar.core.motion.repeating import Span, repetition_parts
from lumbar.core.motion.ways import Along, Still
from lumbar.core.motion.working_out import work_out
from tests.support.movements import RIGHT, motion, pose, resting

KEY = ("shoulder", RIGHT)
FEET = resting("foot")
STAND = pose("stand", on=FEET, angles={KEY: 0})
ONE = pose("one", on=FEET, angles={KEY: 60}, like="stand")
TWO = pose("two", on=FEET, angles={KEY: 120}, like="stand")


def parts(written: Motion, pace: Pace, share: float = 1.0) -> list[tuple[float, bool, int, int]]:
    """Seconds, whether it is a hold, and the arm's angle at its beginning and end."""
    return [
        (
            each.seconds,
            each.is_hold,
            round(each.way.posture(0.0).angle(*KEY)),
            round(each.way.posture(1.0).angle(*KEY)),
        )
        for each in repetition_parts(work_out(written), pace, share)
    ]


def test_two_poses_are_out_hold_and_back() -> None:
    assert parts(motion(STAND, ONE), Pace(out_s=1, hold_s=5, back_s=3)) == [
        (1, False, 0, 60),
        (5, True, 60, 60),
        (3, False, 60, 0),
    ]


def test_without_a_hold_there_is_out_and_back() -> None:
    assert parts(motion(STAND, ONE), Pace()) == [(2, False, 0, 60), (2, False, 60, 0)]


def test_part_of_the_range_ends_on_the_way() -> None:
    assert parts(motion(STAND, ONE), Pace(hold_s=1), 0.5) == [
        (2, False, 0, 30),
        (1, True, 30, 30),
        (2, False, 30, 0),
    ]


def test_two_held_poses_are_both_held_and_shrink_about_their_middle() -> None:
    pace = Pace(hold_s=4, holds=2)
    assert parts(motion(STAND, ONE), pace) == [
        (2, False, 0, 60),
        (4, True, 60, 60),
        (2, False, 60, 0),
        (4, True, 0, 0),
    ]
    assert parts(motion(STAND, ONE), pace, 0.5) == [
        (2, False, 15, 45),
        (4, True, 45, 45),
        (2, False, 45, 15),
        (4, True, 15, 15),
    ]


def test_of_three_poses_the_second_is_held_and_the_way_back_passes_the_third() -> None:
    found = parts(motion(STAND, ONE, TWO), Pace(hold_s=4, back_s=3))
    assert found == [(2, False, 0, 60), (4, True, 60, 60), (3, False, 60, 0)]
    back = repetition_parts(work_out(motion(STAND, ONE, TWO)), Pace(hold_s=4), 1.0)[-1].way
    assert round(back.posture(0.5).angle(*KEY)) == 120


def test_of_three_poses_two_are_held_where_the_tempo_says_so() -> None:
    assert parts(motion(STAND, ONE, TWO), Pace(hold_s=4, back_s=3, holds=2)) == [
        (2, False, 0, 60),
        (4, True, 60, 60),
        (3, False, 60, 120),
        (4, True, 120, 120),
        (3, False, 120, 0),
    ]


def test_part_of_the_range_brings_three_poses_nearer_to_the_first() -> None:
    assert parts(motion(STAND, ONE, TWO), Pace(holds=2), 0.5) == [
        (2, False, 0, 30),
        (2, False, 30, 60),
        (2, False, 60, 0),
    ]


@pytest.mark.parametrize(("hold_s", "seconds"), [(7.0, 7.0), (0.0, KEPT_S)])
def test_one_pose_is_one_hold(hold_s: float, seconds: float) -> None:
    assert parts(motion(STAND), Pace(hold_s=hold_s)) == [(seconds, True, 0, 0)]


def test_span_is_at_its_ends_outside_its_time() -> None:
    movement = work_out(motion(STAND, ONE))
    span = Span(2.0, 4.0, Along(movement.moves[:1]))
    assert [round(span.posture(t_s).angle(*KEY)) for t_s in (0.0, 2.0, 3.0, 4.0, 9.0)] == [
        0,
        0,
        30,
        60,
        60,
    ]
    assert Span(0.0, 1.0, Still(movement.start)).posture(5.0) == movement.start
