# SPDX-License-Identifier: Apache-2.0
"""The shadow on the floor: soft where the body is low over it, dark where it rests."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Final

from lumbar.figures.camera import PER_STATURE
from lumbar.figures.figure import View
from lumbar.figures.hulls import Circle, hull, outline
from lumbar.figures.marks import Shape
from lumbar.figures.shapes import BALLS, PARTS

LEVELS: Final = ((0.26, 1.0, 0.10), (0.028, 0.85, 0.20))
"""For each level of shadow: the height below which it falls, its breadth, and how dark it is."""


def shadows(seen: View) -> Iterator[Shape]:
    """The soft shadow, then the dark one."""
    flat = math.sin(math.radians(seen.camera.up_deg))
    for height, breadth, opacity in LEVELS:
        path = ""
        for part in PARTS:
            low: list[Circle] = []
            for at in sorted(part.balls):
                ball = BALLS[at]
                x, y, z = seen.body.point(ball.bone, ball.offset)
                if y - ball.radius < height:
                    across, down, _ = seen.camera.seen((x, 0.0, z))
                    low.append(Circle(across, down / flat, ball.radius * breadth * PER_STATURE))
            if low:
                path += outline(hull(low), flat)
        if path:
            yield Shape(d=path, fill="shadow", opacity=opacity)
