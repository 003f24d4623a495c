# SPDX-License-Identifier: Apache-2.0
"""The skeleton on a picture, in plain numpy: thick lines and round joints."""

from __future__ import annotations

from typing import Final

import numpy as np

from lumbar.core.motion.frames import Frame, Point
from lumbar.pose.pictures import Picture

_BONES: Final = (
    ((11, 12), (23, 24)),  # across shoulders and hips
    ((11, 23), (11, 13), (13, 15), (23, 25), (25, 27), (27, 29), (27, 31), (29, 31)),
    ((12, 24), (12, 14), (14, 16), (24, 26), (26, 28), (28, 30), (28, 32), (30, 32)),
)
_COLOURS: Final = ((255, 255, 255), (64, 160, 255), (255, 176, 32))
"""Across white, left blue, right amber: told apart by lightness as well."""

_SEEN: Final = 0.5
_THICK: Final = 1 / 240
"""Half of a line's width, as a share of the picture's longer side."""


def draw_skeleton(picture: Picture, frame: Frame) -> None:
    """Draw what was seen on the picture itself; limbs of which the model is unsure are left out."""
    if frame.image is None:
        return
    thick = max(1.0, _THICK * max(picture.shape[:2]))
    for bones, colour in zip(_BONES, _COLOURS, strict=True):
        for start, end in bones:
            ends = frame.image[start], frame.image[end]
            if ends[0] is not None and ends[1] is not None and min(ends[0][3], ends[1][3]) > _SEEN:
                draw_line(picture, (ends[0], ends[1]), colour, thick)


def draw_line(
    picture: Picture, ends: tuple[Point, Point], colour: tuple[int, int, int], thick: float
) -> None:
    """Draw a line with round ends; `thick` is half of its width in pixels."""
    height, width = picture.shape[:2]
    (ax, ay), (bx, by) = ((x * width, y * height) for x, y, *_ in ends)
    left, right = _span(ax, bx, thick, width)
    top, bottom = _span(ay, by, thick, height)
    if left >= right or top >= bottom:
        return
    y, x = np.mgrid[top:bottom, left:right] + 0.5
    along_x, along_y = bx - ax, by - ay
    length2 = max(along_x**2 + along_y**2, 1e-9)
    share = np.clip(((x - ax) * along_x + (y - ay) * along_y) / length2, 0.0, 1.0)
    away2 = (x - ax - share * along_x) ** 2 + (y - ay - share * along_y) ** 2
    picture[top:bottom, left:right][away2 <= thick**2] = colour


def _span(one: float, other: float, thick: float, most: int) -> tuple[int, int]:
    low, high = min(one, other) - thick, max(one, other) + thick
    return int(min(max(low, 0), most)), int(min(max(high + 1, 0), most))
