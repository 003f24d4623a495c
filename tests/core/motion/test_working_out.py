# SPDX-License-Identifier: Apache-2.0
from dataclasses import replace

import pytest

from lumbar.core.motion.movement import eased
from lumbar.core.motion.posture import mirrored
from lumbar.core.motion.working_out import STEPS, other_side, work_out
from tests.support.movements import BRIDGE, LEFT, RIGHT, both, motion, pose, resting

FEET = resting("foot")
STAND = pose("stand", on=FEET)
ONE = pose("one", on=FEET, angles={("shoulder", RIGHT): 60}, like="stand")
TWO = pose("two", on=FEET, angles={("shoulder", RIGHT): 120}, like="one")


def test_way_back_is_the_way_out_reversed() -> None:
    movement = work_out(BRIDGE)
    out, back = movement.moves
    assert (out.start, out.end, back.start, back.end) == ("start", "top", "top", "start")
    assert back.steps == out.steps[::-1]
    assert len(out.steps) == STEPS + 1
    assert (out.steps[0], out.steps[-1]) == (movement.start, movement.top)


def test_three_poses_are_gone_round() -> None:
    movement = work_out(motion(STAND, ONE, TWO))
    assert [(each.start, each.end) for each in movement.moves] == [
        ("stand", "one"),
        ("one", "two"),
        ("two", "stand"),
    ]
    assert movement.key("two").angle("shoulder", RIGHT) == pytest.approx(120, abs=0.5)


def test_one_pose_is_kept() -> None:
    movement = work_out(motion(STAND))
    assert movement.moves == ()
    assert movement.start == movement.top


def test_cycle_says_which_poses_are_gone_through() -> None:
    assert [key.name for key in work_out(motion(STAND, ONE, TWO, cycle=("stand", "one"))).keys] == [
        "stand",
        "one",
    ]


def test_pose_grows_from_one_that_is_not_in_the_cycle_as_from_a_posture() -> None:
    alone = work_out(motion(STAND, replace(ONE, like="elsewhere")))
    assert alone.top.angle("shoulder", RIGHT) == pytest.approx(60, abs=0.5)


def test_other_side_is_the_mirror_image() -> None:
    movement = work_out(motion(STAND, ONE))
    other = other_side(movement)
    assert other.top == mirrored(movement.top)
    assert other.moves[0].steps[3] == mirrored(movement.moves[0].steps[3])
    assert other.top.angle("shoulder", LEFT) == pytest.approx(60, abs=0.5)


@pytest.mark.parametrize(("share", "deg"), [(-1, 0), (0, 0), (0.25, 15), (0.5, 30), (2, 60)])
def test_posture_of_a_move_at_a_share_of_the_way(share: float, deg: float) -> None:
    move = work_out(motion(pose("a", height=1), pose("b", height=1, angles=both(knee=60)))).moves[0]
    assert move.posture(share).angle("knee", LEFT) == pytest.approx(deg, abs=0.1)


@pytest.mark.parametrize(("share", "way"), [(0, 0), (0.5, 0.5), (1, 1), (0.25, 0.103515625)])
def test_eased_is_at_rest_at_both_ends(share: float, way: float) -> None:
    assert eased(share) == pytest.approx(way)


def test_same_motion_is_worked_out_the_same() -> None:
    assert work_out(BRIDGE) == work_out(BRIDGE)


def test_pose_that_is_held_can_be_a_later_one() -> None:
    movement = work_out(replace(motion(STAND, ONE, TWO), held="two"))
    assert movement.top == movement.key("two")
