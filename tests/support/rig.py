# SPDX-License-Identifier: Apache-2.0
"""Measures of a figure in a key pose, in the units of the form criteria."""

from dataclasses import dataclass
from functools import cache

from lumbar.core.motion.body import Body, placed
from lumbar.core.motion.clinical_angles import angle_deg, joint
from lumbar.core.motion.flesh import SPHERE, centre
from lumbar.core.motion.movement import Movement
from lumbar.core.motion.posing import STATURE_CM
from lumbar.core.motion.skeleton import BodySide
from lumbar.core.motion.vectors import Vec
from lumbar.core.motion.working_out import work_out
from lumbar.library import load

LEFT, RIGHT = BodySide.LEFT, BodySide.RIGHT


@cache
def movement(exercise: str) -> Movement:
    """The worked-out movement of an exercise of the content."""
    motion = load().motion(exercise)
    assert motion is not None
    return work_out(motion)


@dataclass(frozen=True)
class Figure:
    """A body in a pose, with measures."""

    body: Body

    def angle(self, name: str, side: BodySide) -> float:
        """An angle of `clinical_angles.ANGLES` in degrees, 180 straight."""
        return angle_deg(self.body, name, side)

    def joint(self, name: str, side: BodySide) -> Vec:
        """A joint's centre, in statures."""
        return joint(self.body, name, side)

    def height_cm(self, sphere: str, side: BodySide = BodySide.MIDDLE) -> float:
        """How high a sphere's lowest point is above the floor, for a person of 170 cm."""
        ball = SPHERE[sphere, side]
        return (centre(self.body, ball)[1] - ball.radius) * STATURE_CM


def figure(exercise: str, pose: str) -> Figure:
    """The figure of an exercise in one key pose."""
    return Figure(placed(movement(exercise).key(pose)))
