# SPDX-License-Identifier: Apache-2.0
"""The 33 BlazePose points as points that are fixed in the segments of the skeleton.

Shoulder, hip and knee are the joints' centres, so that angles agree with the skeleton. The others
are moved a little to where the landmark model puts them: measured as shares of the torso (middle of
the shoulders to middle of the hips) they lie inside the middle half of 22 real recordings from the
side; docs/landmarks.md has the table. [D]
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from lumbar.core.motion.body import BONE, Body, placed
from lumbar.core.motion.posture import STANDING
from lumbar.core.motion.skeleton import BodySide
from lumbar.core.motion.vectors import ORIGIN, Vec, length, subtract


@dataclass(frozen=True, slots=True)
class Landmark:
    """One point: its name, side, segment (as a place in BONES) and offset."""

    name: str
    side: BodySide
    bone: int
    offset: Vec


_LEFT_FIRST: Final = (BodySide.LEFT, BodySide.RIGHT)
_NOSE: Final = Landmark("nose", BodySide.MIDDLE, BONE["head", BodySide.MIDDLE], (0.064, 0.012, 0))

# name: segment, offset for the right side; in the order of the model, whose left side comes first.
_EYES: Final[dict[str, tuple[str, Vec]]] = {
    "eye inner": ("head", (0.050, 0.028, 0.012)),
    "eye": ("head", (0.048, 0.028, 0.018)),
    "eye outer": ("head", (0.044, 0.028, 0.025)),
}
_PAIRS: Final[dict[str, tuple[str, Vec]]] = {
    "ear": ("head", (0.016, 0.016, 0.044)),
    "mouth": ("head", (0.054, -0.006, 0.012)),
    "shoulder": ("arm", ORIGIN),
    "elbow": ("arm", (0.000, -0.168, 0.000)),
    "wrist": ("forearm", (0.000, -0.132, 0.000)),
    "pinky": ("hand", (-0.014, -0.028, 0.000)),
    "index": ("hand", (0.012, -0.032, 0.000)),
    "thumb": ("hand", (0.016, -0.014, 0.000)),
    "hip": ("thigh", ORIGIN),
    "knee": ("shank", ORIGIN),
    "ankle": ("shank", (0.000, -0.236, 0.000)),
    "heel": ("foot", (-0.026, -0.022, 0.000)),
    "foot index": ("toe", (0.013, -0.004, 0.000)),
}


def _sided(name: str, segment: str, offset: Vec, side: BodySide) -> Landmark:
    bone = BONE.get((segment, side), BONE.get((segment, BodySide.MIDDLE), -1))
    x, y, z = offset
    return Landmark(name, side, bone, (x, y, -z if side is BodySide.LEFT else z))


LANDMARKS: Final = (
    _NOSE,
    *(_sided(name, *place, side) for side in _LEFT_FIRST for name, place in _EYES.items()),
    *(_sided(name, *place, side) for name, place in _PAIRS.items() for side in _LEFT_FIRST),
)
"""In the order of the model, 0 the nose to 32 the right tip of the foot."""

NUMBER: Final = {(each.name, each.side): place for place, each in enumerate(LANDMARKS)}
"""The number of a landmark by its name and side."""


def landmark_points(body: Body) -> tuple[Vec, ...]:
    """Where every landmark is in space, in statures."""
    return tuple(body.point(each.bone, each.offset) for each in LANDMARKS)


def middle_of(points: tuple[Vec, ...], name: str) -> Vec:
    """The middle between a left and a right landmark: that of the hips or of the shoulders."""
    left, right = (points[NUMBER[name, side]] for side in _LEFT_FIRST)
    return (
        (left[0] + right[0]) / 2.0,
        (left[1] + right[1]) / 2.0,
        (left[2] + right[2]) / 2.0,
    )


def _torso() -> float:
    points = landmark_points(placed(STANDING))
    return length(subtract(middle_of(points, "shoulder"), middle_of(points, "hip")))


TORSO: Final = _torso()
"""From the middle of the shoulders to the middle of the hips in standing, in statures."""
