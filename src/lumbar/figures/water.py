# SPDX-License-Identifier: Apache-2.0
"""A calm body of water: what is in it is seen through its sides and through its surface."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from lumbar.core.motion.motion import Prop
from lumbar.figures.marks import Shape
from lumbar.figures.room import Room
from lumbar.figures.solids import Ground, box, polygon, prism_shapes

LEVELS: Final = {Prop.POOL: 0.70, Prop.DEEP_POOL: 0.82}
"""How high the water stands, in statures. [D]"""
_FLOOR: Final = -0.02
_AROUND: Final = 0.08
_NARROWEST: Final = 0.42
_SHALLOWEST: Final = 0.26
_SURFACE: Final = 0.26
_SIDES: Final = {"thing.front": 0.34, "thing.side": 0.46}
_RIM: Final = 1.5


def water_behind(props: Sequence[Prop], room: Room) -> Iterator[Shape]:
    """The farther half of the surface, which lies behind the body."""
    for level, base in _pools(props, room):
        yield _surface(_half(base, room, -1.0), level, room)
        rim = [(x, level, z) for x, z in base]
        yield Shape(d=polygon(rim, room.camera), line="water", width=_RIM, opacity=0.9)


def water_before(props: Sequence[Prop], room: Room) -> Iterator[Shape]:
    """The nearer half of the surface and the sides that are turned to the eye."""
    for level, base in _pools(props, room):
        yield _surface(_half(base, room, 1.0), level, room)
        (x0, z0), _, (x1, z1), _ = base
        for face in prism_shapes(box((x0, _FLOOR, z0), (x1, level, z1)), room.camera):
            if face.fill in _SIDES:
                yield Shape(d=face.d, fill="water", opacity=_SIDES[face.fill])


def _pools(
    props: Sequence[Prop], room: Room
) -> Iterator[tuple[float, tuple[Ground, Ground, Ground, Ground]]]:
    for prop, level in LEVELS.items():
        if prop in props:
            x0, x1, z0, z1 = room.extent(2.0)
            x, z = (x0 + x1) / 2, (z0 + z1) / 2
            half = max((x1 - x0) / 2 + _AROUND, _NARROWEST)
            deep = max((z1 - z0) / 2 + _AROUND, _SHALLOWEST)
            yield (
                level,
                (
                    (x - half, z - deep),
                    (x + half, z - deep),
                    (x + half, z + deep),
                    (x - half, z + deep),
                ),
            )


def _surface(base: Sequence[Ground], level: float, room: Room) -> Shape:
    corners = [(x, level, z) for x, z in base]
    return Shape(d=polygon(corners, room.camera), fill="water", opacity=_SURFACE)


def _half(base: Sequence[Ground], room: Room, sign: float) -> list[Ground]:
    """The part of an outline that is nearer to the eye than the body, or farther."""
    toward, (bx, _, bz) = room.camera.toward, room.start.posture.at

    def beyond(point: Ground) -> float:
        return sign * ((point[0] - bx) * toward[0] + (point[1] - bz) * toward[2])

    found: list[Ground] = []
    for one, other in zip(base, (*base[1:], base[0]), strict=True):
        a, b = beyond(one), beyond(other)
        if a >= 0:
            found.append(one)
        if (a >= 0) != (b >= 0):
            share = a / (a - b)
            found.append(
                (one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share)
            )
    return found
