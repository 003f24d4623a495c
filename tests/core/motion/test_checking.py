# SPDX-License-Identifier: Apache-2.0
from dataclasses import replace

import pytest

from lumbar.core.kernel.errors import Fault
from lumbar.core.motion.checking import fault_pose_faults, movement_faults
from lumbar.core.motion.movement import Key, Movement
from lumbar.core.motion.posture import Posture
from lumbar.core.motion.working_out import work_out
from tests.support.movements import BRIDGE, RIGHT, motion, pose, resting

WELL = work_out(BRIDGE)
RAISE = work_out(
    motion(
        pose("stand", on=resting("foot")),
        pose("up", on=resting("foot"), angles={("shoulder", RIGHT): 160}, like="stand"),
    )
)


def moved(posture: Posture, x: float = 0.0, y: float = 0.0) -> Posture:
    return Posture(posture.deg, (posture.at[0] + x, posture.at[1] + y, 0.0), posture.facing)


def with_step(movement: Movement, x: float, y: float) -> Movement:
    out = movement.moves[0]
    steps = (*out.steps[:3], moved(out.steps[3], x, y), *out.steps[4:])
    return replace(movement, moves=(replace(out, steps=steps),))


def test_sound_movement_has_no_fault() -> None:
    assert movement_faults(WELL, 2) == ()


def test_missed_contact_is_named_with_its_pose_and_by_how_much() -> None:
    keys = (replace(WELL.keys[0], missed=0.01), WELL.keys[1])
    assert movement_faults(replace(WELL, keys=keys), 2) == (
        Fault(
            key="pose.start", expected="contacts, aims and holds that can all be met", found="17 mm"
        ),
    )


def test_missed_contact_on_the_way_is_named() -> None:
    moves = (replace(WELL.moves[0], missed=0.01),)
    assert movement_faults(replace(WELL, moves=moves), 2) == (
        Fault(
            key="cycle: start to top",
            expected="contacts that can be kept on the way",
            found="17 mm",
        ),
    )


def test_part_in_the_floor_is_named() -> None:
    key = WELL.keys[0]
    sunk = Key(name="start", posture=moved(key.posture, y=-0.02))
    found = movement_faults(replace(WELL, keys=(sunk,), moves=()), 2)
    assert [(each.key, each.expected) for each in found] == [("pose.start", "no part in the floor")]
    assert found[0].found == "forearm: 35 mm"


def test_part_in_the_floor_on_the_way_is_named() -> None:
    found = movement_faults(with_step(RAISE, 0, -0.02), 2)
    assert [(each.key, each.found) for each in found if "floor" in each.expected] == [
        ("cycle: stand to up", "heel: 34 mm")
    ]


def test_contact_that_slides_is_named() -> None:
    found = movement_faults(with_step(RAISE, 0.01, 0), 2)
    assert found == tuple(
        Fault(
            key="cycle: stand to up",
            expected="what rests on a surface to stay there",
            found=f"{side} foot on floor: 17 mm",
        )
        for side in ("left", "right")
    )


def test_thing_that_is_held_may_not_slide_either() -> None:
    rail = resting("hand", surface="rail")
    held = work_out(
        motion(
            pose("stand", on=(*resting("foot"), *rail)),
            pose("up", on=(*resting("foot"), *rail), like="stand"),
        )
    )
    assert movement_faults(held, 2) == ()
    found = movement_faults(with_step(held, 0, 0.01), 2)
    assert [each.found for each in found if "slide" not in each.key and "hand" in each.found] == [
        "left hand on rail: 17 mm",
        "right hand on rail: 17 mm",
    ]


@pytest.mark.parametrize(("move_s", "speed"), [(2.0, None), (0.5, "right at 600")])
def test_joint_that_hurries_is_named(move_s: float, speed: str | None) -> None:
    found = movement_faults(RAISE, move_s)
    assert [each.found for each in found] == (
        [] if speed is None else [f"shoulder of the {speed}"] * 2
    )


def test_faults_of_a_movement_done_with_a_fault_name_the_fault() -> None:
    keys = (replace(WELL.keys[0], missed=0.01), WELL.keys[1])
    assert [each.key for each in fault_pose_faults(replace(WELL, keys=keys), "BR-1")] == [
        "fault.BR-1: pose.start"
    ]
