# SPDX-License-Identifier: Apache-2.0
"""From where a figure is seen: parallel projection on a picture."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from typing import Final

from lumbar.core.motion.motion import CameraName
from lumbar.core.motion.vectors import Vec, dot

PER_STATURE: Final = 1000.0
"""Units of the picture in the height of the body."""


@dataclass(frozen=True, slots=True)
class Camera:
    """A far eye: `yaw_deg` from the person's right side toward the front, `up_deg` above."""

    yaw_deg: float
    up_deg: float

    @property
    def toward(self) -> Vec:
        """The direction from the body to the eye."""
        return self.axes[2]

    @property
    def axes(self) -> tuple[Vec, Vec, Vec]:
        """What is right and down on the picture, and toward the eye."""
        return _axes(self.yaw_deg, self.up_deg)

    def seen(self, point: Vec) -> Vec:
        """A point as x, y of the picture and nearness to the eye."""
        right, down, toward = self.axes
        return (
            PER_STATURE * dot(point, right),
            PER_STATURE * dot(point, down),
            PER_STATURE * dot(point, toward),
        )


@cache
def _axes(yaw_deg: float, up_deg: float) -> tuple[Vec, Vec, Vec]:
    yaw, up = math.radians(yaw_deg), math.radians(up_deg)
    right = (math.cos(yaw), 0.0, -math.sin(yaw))
    down = (math.sin(up) * math.sin(yaw), -math.cos(up), math.sin(up) * math.cos(yaw))
    toward = (math.cos(up) * math.sin(yaw), math.sin(up), math.cos(up) * math.cos(yaw))
    return right, down, toward


CAMERAS: Final = {
    CameraName.SIDE: Camera(14, 9),
    CameraName.THREE_QUARTER: Camera(34, 15),
    CameraName.FRONT: Camera(78, 12),
    CameraName.BACK: Camera(-62, 12),
    CameraName.CORNER: Camera(62, 17),
    CameraName.FEET: Camera(68, 44),
}
