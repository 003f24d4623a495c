# SPDX-License-Identifier: Apache-2.0
"""A movement done with a fault: what the fault adds, worked out under the same contacts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from lumbar.core.kernel.errors import MisuseError
from lumbar.core.motion.body import placed
from lumbar.core.motion.clinical_angles import ANGLES, angle_deg
from lumbar.core.motion.motion import Aim, AngleKey, FaultPose, Lean, Motion, Pose
from lumbar.core.motion.movement import Key, Movement
from lumbar.core.motion.posing import Before, leaned, pose_body
from lumbar.core.motion.posture import COORDINATES, INDEX, Posture
from lumbar.core.motion.working_out import STEPS, moves_between

_ALL: Final = 1.0


def with_fault(movement: Movement, code: str, amount: float = _ALL, steps: int = STEPS) -> Movement:
    """The movement with one of its motion's faults; `amount` 1 is the fault as it is written.

    Raises:
        MisuseError: the motion has no such fault.
    """
    fault = next((each for each in movement.motion.faults if each.code == code), None)
    if fault is None:
        raise MisuseError(f"{movement.motion.exercise} draws no fault {code!r}")
    poses = {key.name: _faulty(movement, key, fault, amount) for key in movement.keys}
    motion = replace(
        movement.motion,
        poses=tuple(poses.get(each.name, each) for each in movement.motion.poses),
    )
    keys = tuple(_keys(movement, motion, fault, amount))
    return Movement(motion=motion, keys=keys, moves=moves_between(motion, keys, steps))


def _keys(movement: Movement, motion: Motion, fault: FaultPose, amount: float) -> Iterator[Key]:
    first = placed(movement.start)
    before: Before | None = None
    for key in movement.keys:
        pose = motion.pose(key.name)
        if key.name in fault.poses:
            lean = fault.lean
            facing = leaned(
                key.posture.facing,
                Lean(
                    tilt_deg=lean.tilt_deg * amount,
                    roll_deg=lean.roll_deg * amount,
                    turn_deg=lean.turn_deg * amount,
                ),
            )
            like = Posture(key.posture.deg, key.posture.at, facing)
            solution = pose_body(pose, like, first, before)
            yield Key(name=key.name, posture=solution.posture, missed=solution.missed)
        else:
            yield key
        before = Before(movement.motion.pose(key.name), placed(key.posture))


def _faulty(movement: Movement, key: Key, fault: FaultPose, amount: float) -> Pose:
    """The pose with the fault added to what it came to when it was done well."""
    pose = movement.motion.pose(key.name)
    if key.name not in fault.poses:
        return pose
    added = {
        angle: _within(angle, key.posture.angle(*angle) + by * amount)
        for angle, by in fault.angles.items()
    }
    moved = {(each.measure, each.side) for each in fault.aims}
    kept = tuple(each for each in pose.aims if (each.measure, each.side) not in moved)
    return replace(
        pose,
        angles={**pose.angles, **added},
        given=pose.given | added.keys(),
        aims=(*kept, *(_shifted(pose, key, aim, amount) for aim in fault.aims)),
        supports=tuple(each for each in pose.supports if each not in fault.drops),
        lean=Lean(),
    )


def _within(key: AngleKey, deg: float) -> float:
    limit = COORDINATES[INDEX[key]].angle
    return min(max(deg, limit.low_deg), limit.high_deg)


def _shifted(pose: Pose, key: Key, aim: Aim, amount: float) -> Aim:
    if aim.measure in ANGLES:
        done_well = angle_deg(placed(key.posture), aim.measure, aim.side)
    else:
        done_well = next(
            (
                each.value
                for each in pose.aims
                if (each.measure, each.side) == (aim.measure, aim.side)
            ),
            0.0,
        )
    return replace(aim, value=done_well + aim.value * amount)
