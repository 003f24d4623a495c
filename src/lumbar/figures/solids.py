# SPDX-License-Identifier: Apache-2.0
"""Things with flat faces on the picture: slabs, boxes, poles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from lumbar.core.motion.vectors import Vec
from lumbar.figures.camera import PER_STATURE, Camera
from lumbar.figures.hulls import Circle, Pen, hull, outline
from lumbar.figures.marks import Shape

_EDGE: Final = 1.0
Ground = tuple[float, float]
"""A place on the floor: x forward, z to the right."""


@dataclass(frozen=True, slots=True)
class Prism:
    """An upright solid: its outline on the floor, going round from x to z, and its heights."""

    base: tuple[Ground, ...]
    bottom: float
    top: float
    paint: str = "thing"


def box(low: Vec, high: Vec, paint: str = "thing") -> Prism:
    """An upright box between two corners."""
    (x0, y0, z0), (x1, y1, z1) = low, high
    return Prism(((x0, z0), (x1, z0), (x1, z1), (x0, z1)), y0, y1, paint)


def prism_shapes(solid: Prism, camera: Camera) -> Iterator[Shape]:
    """The sides that face the eye, the farther first, then the top."""
    toward = camera.toward
    faces = []
    for (xa, za), (xb, zb) in zip(solid.base, (*solid.base[1:], solid.base[0]), strict=True):
        normal = (zb - za, xa - xb)
        facing = normal[0] * toward[0] + normal[1] * toward[2]
        if facing > 0:
            near = (xa + xb) * toward[0] + (za + zb) * toward[2]
            square_on = abs(normal[1]) * toward[2] > abs(normal[0]) * toward[0]
            faces.append((near, square_on, (xa, za), (xb, zb)))
    for _, square_on, (xa, za), (xb, zb) in sorted(faces):
        corners = (
            (xa, solid.top, za),
            (xb, solid.top, zb),
            (xb, solid.bottom, zb),
            (xa, solid.bottom, za),
        )
        yield _face(corners, camera, f"{solid.paint}.{'front' if square_on else 'side'}")
    yield _face([(x, solid.top, z) for x, z in solid.base], camera, f"{solid.paint}.top")


def _face(corners: Sequence[Vec], camera: Camera, fill: str) -> Shape:
    return Shape(d=polygon(corners, camera), fill=fill, line="thing.line", width=_EDGE)


def polygon(corners: Sequence[Vec], camera: Camera) -> str:
    """A flat figure in space as a path."""
    pen = Pen()
    for place, corner in enumerate(corners):
        x, y, _ = camera.seen(corner)
        if place:
            pen.line(x, y)
        else:
            pen.move(x, y)
    return pen.closed()


def slab_shapes(low: Vec, high: Vec, camera: Camera, paint: str) -> Iterator[Shape]:
    """A thin slab as its rim and its top, without lines."""
    for solid in prism_shapes(box(low, high, paint), camera):
        fill = solid.fill if solid.fill == f"{paint}.top" else f"{paint}.side"
        yield Shape(d=solid.d, fill=fill)


def rod_shapes(ends: tuple[Vec, Vec], radius: float, camera: Camera, cloth: str) -> Iterator[Shape]:
    """A round pole between two places."""
    yield from cushion_shapes(ends, radius, camera, cloth)


def cushion_shapes(
    corners: Sequence[Vec], radius: float, camera: Camera, cloth: str
) -> Iterator[Shape]:
    """What is round at every corner: a ball, a pole, a cushion."""
    seen = [camera.seen(corner) for corner in corners]
    circles = [Circle(x, y, radius * PER_STATURE) for x, y, _ in seen]
    line = min(_EDGE * 3, radius * PER_STATURE * 0.2)
    yield Shape(d=outline(hull(circles)), fill=f"{cloth}.shade", line=f"{cloth}.line", width=line)
    lit = [Circle(each.x, each.y - each.r * 0.15, each.r * 0.75) for each in circles]
    yield Shape(d=outline(hull(lit)), fill=f"{cloth}.fill")
