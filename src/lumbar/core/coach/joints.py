# SPDX-License-Identifier: Apache-2.0
"""The points of a body that the coach looks at, and where each skeleton has them.

Whatever a landmark model gives is brought to the same nineteen joints once, at the door. A joint
that a skeleton does not have is missing in every frame, and what would be measured with it stays
unknown.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Final


class Joint(IntEnum):
    """A point of the body; of every pair the left one, whose right one is `PAIRED` further on."""

    NOSE = 0
    EAR = 1
    SHOULDER = 2
    ELBOW = 3
    WRIST = 4
    HIP = 5
    KNEE = 6
    ANKLE = 7
    HEEL = 8
    TOE = 9


PAIRED: Final = 9
"""How far the right joint of a pair lies behind the left one."""

COUNT: Final = 1 + 2 * PAIRED

LEFT: Final = 0
RIGHT: Final = PAIRED
"""A side, as what is added to the number of a joint."""


class Skeleton(StrEnum):
    """The landmark models whose recordings can be read."""

    BLAZEPOSE33 = "blazepose33"
    COCO17 = "coco17"
    BODY25 = "body25"
    KINECT25 = "kinect25"


POINTS: Final[dict[Skeleton, int]] = {
    Skeleton.BLAZEPOSE33: 33,
    Skeleton.COCO17: 17,
    Skeleton.BODY25: 25,
    Skeleton.KINECT25: 25,
}
"""How many points a frame of each has."""

_NONE: Final = -1

PLACES: Final[dict[Skeleton, tuple[int, ...]]] = {
    Skeleton.BLAZEPOSE33: (
        0,
        *(7, 11, 13, 15, 23, 25, 27, 29, 31),
        *(8, 12, 14, 16, 24, 26, 28, 30, 32),
    ),
    Skeleton.COCO17: (
        0,
        *(3, 5, 7, 9, 11, 13, 15, _NONE, _NONE),
        *(4, 6, 8, 10, 12, 14, 16, _NONE, _NONE),
    ),
    Skeleton.BODY25: (
        0,
        *(18, 5, 6, 7, 12, 13, 14, 21, 19),
        *(17, 2, 3, 4, 9, 10, 11, 24, 22),
    ),
    Skeleton.KINECT25: (
        3,
        *(_NONE, 4, 5, 6, 12, 13, 14, _NONE, 15),
        *(_NONE, 8, 9, 10, 16, 17, 18, _NONE, 19),
    ),
}
"""For every joint the number of its point, or -1 where the skeleton has none.

Kinect has one point of the head, which stands in for the nose, and none for ear and heel.
"""
