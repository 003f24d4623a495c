# SPDX-License-Identifier: Apache-2.0
"""A close view of the low back, for what the outline of the whole body does not show."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lumbar.core.motion.body import BONE, Body, placed
from lumbar.core.motion.movement import Movement
from lumbar.core.motion.skeleton import BELLY, BodySide
from lumbar.core.motion.vectors import Vec
from lumbar.figures.arrows import Point, round_arrow, straight
from lumbar.figures.camera import Camera
from lumbar.figures.marks import Shape
from lumbar.figures.solids import polygon

CAMERA: Final = Camera(0, 0)
"""Level and from the side, so that the floor is a line and a gap over it is seen."""
SCALE: Final = 1.65
RADIUS: Final = 180.0
WITHOUT: Final = frozenset({"upper arm", "forearm", "head"})
"""Parts that would hide the low back."""

_GAP_HIGH: Final = 0.05
_WIDE: Final = 0.4
_DEEP: Final = 0.2
_LOW: Final = 0.2
_STILL_DEG: Final = 2.0
_ARROW_RADIUS: Final = 54.0
_ARROW_HALF_DEG: Final = 48.0
_ARROW_SIZE: Final = 0.6
_IN_FROM: Final = 0.114
_IN_TO: Final = 0.056


@dataclass(frozen=True, slots=True)
class Inset:
    """The close view: where it stands on the picture, what it looks at, what lies under and over.

    `focus` and all shapes are in the units of its own camera.
    """

    at: Point
    focus: Point
    ring: Point
    under: tuple[Shape, ...]
    arrows: dict[str, tuple[Shape, ...]]


def inset(movement: Movement, camera: Camera, box: tuple[float, float, float, float]) -> Inset:
    """The close view of a movement whose picture fills a box (left, top, right, bottom)."""
    start = placed(movement.start)
    x, y, _ = CAMERA.seen(_middle(start))
    rx, ry, _ = camera.seen(_middle(start))
    left, top, right, bottom = box
    lies = right - left > bottom - top
    at = (rx, top - RADIUS - 12) if lies else (right + RADIUS + 24, ry - RADIUS / 2)
    return Inset(
        at=at,
        focus=(x, y),
        ring=(rx, ry),
        under=tuple(_ground(start)),
        arrows=dict(_arrows(movement)),
    )


def _middle(body: Body) -> Vec:
    return body.point(BONE["l5", BodySide.MIDDLE], (0.0, 0.016, 0.0))


def _ground(body: Body) -> Iterator[Shape]:
    """The floor and, over it, what shows as a gap where the back leaves it."""
    x, y, _ = _middle(body)
    if y > _LOW:
        return
    for paint, low, high in (("gap", 0.0, _GAP_HIGH), ("mat.top", -_DEEP, 0.0)):
        corners = [
            (x - _WIDE, high, 0.0),
            (x + _WIDE, high, 0.0),
            (x + _WIDE, low, 0.0),
            (x - _WIDE, low, 0.0),
        ]
        yield Shape(d=polygon(corners, CAMERA), fill=paint)


def _arrows(movement: Movement) -> Iterator[tuple[str, tuple[Shape, ...]]]:
    """How the pelvis rolls on the way; where the belly is drawn in, an arrow that goes inward."""
    for place, key in enumerate(movement.keys):
        if movement.moves:
            move = movement.moves[max(place - 1, 0)]
            turned = _lean_deg(placed(move.steps[-1])) - _lean_deg(placed(move.steps[0]))
            turned = (turned + 180.0) % 360.0 - 180.0
            if move.steps[-1].angle(BELLY) != move.steps[0].angle(BELLY):
                turned = 0.0
        else:
            turned = 0.0
        yield key.name, (_arrow(placed(key.posture), turned),)


def _lean_deg(body: Body) -> float:
    """The direction from the back of the pelvis to its front, clockwise on the picture."""
    turn = body.turns[BONE["pelvis", BodySide.MIDDLE]]
    x, y, _ = CAMERA.seen((turn[0], turn[3], turn[6]))
    return math.degrees(math.atan2(y, x))


def _arrow(body: Body, turned_deg: float) -> Shape:
    pelvis = BONE["pelvis", BodySide.MIDDLE]
    if abs(turned_deg) < _STILL_DEG:
        begin, end = (
            CAMERA.seen(body.point(BONE["l5", BodySide.MIDDLE], (far, 0.0, 0.0)))
            for far in (_IN_FROM, _IN_TO)
        )
        return straight((begin[0], begin[1]), (end[0], end[1]), _ARROW_SIZE)
    x, y, _ = CAMERA.seen(body.point(pelvis, (0.0, 0.016, 0.0)))
    half = math.copysign(_ARROW_HALF_DEG, turned_deg)
    ahead = _lean_deg(body)
    return round_arrow((x, y), _ARROW_RADIUS, (ahead - half, ahead + half), _ARROW_SIZE)
