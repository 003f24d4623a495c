# SPDX-License-Identifier: Apache-2.0
"""Clinical measures of a placed body: angles between segments as they are read from the side.

An angle is measured in the plane in which the body bends (at right angles to the pelvis's own axis
from left to right), on the front of the body, from 0 to 360 degrees: 180 is straight, below it is
bent forward, above it arched back. A spatial angle would never reach 180, since shoulders are wider
than hips.
"""

from __future__ import annotations

import math
from typing import Final

from lumbar.core.motion.body import BONE, Body
from lumbar.core.motion.skeleton import BodySide
from lumbar.core.motion.vectors import ORIGIN, Vec, dot, subtract, turned

JOINTS: Final[dict[str, tuple[str, Vec]]] = {
    "shoulder": ("arm", ORIGIN),
    "elbow": ("forearm", ORIGIN),
    "wrist": ("hand", ORIGIN),
    "hip": ("thigh", ORIGIN),
    "knee": ("shank", ORIGIN),
    "ankle": ("foot", ORIGIN),
}
"""A joint's centre as a point of a segment."""

ANGLES: Final = {
    "shoulder-hip-knee": ("shoulder", "hip", "knee"),
    "shoulder-hip-ankle": ("shoulder", "hip", "ankle"),
    "hip-knee-ankle": ("hip", "knee", "ankle"),
    "hip-shoulder-elbow": ("hip", "shoulder", "elbow"),
    "shoulder-elbow-wrist": ("shoulder", "elbow", "wrist"),
}
"""The three joints of each angle, the middle one being its vertex."""

_FULL: Final = 360.0


def joint(body: Body, name: str, side: BodySide) -> Vec:
    """Where a joint's centre is in space."""
    segment, offset = JOINTS[name]
    return body.point(BONE[segment, side], offset)


def angle_deg(body: Body, name: str, side: BodySide) -> float:
    """One of ANGLES, from 0 to 360 degrees."""
    a, b, c = (joint(body, each, side) for each in ANGLES[name])
    return front_angle_deg(body, (a, b, c))


def front_angle_deg(body: Body, points: tuple[Vec, Vec, Vec]) -> float:
    """The angle at the middle point, on the front of the body, in the plane of bending."""
    forward, upward = turned(body.turns[0], (1, 0, 0)), turned(body.turns[0], (0, 1, 0))
    a, b, c = points
    first, second = subtract(a, b), subtract(c, b)
    one = math.atan2(dot(first, upward), dot(first, forward))
    other = math.atan2(dot(second, upward), dot(second, forward))
    return math.degrees(one - other) % _FULL
