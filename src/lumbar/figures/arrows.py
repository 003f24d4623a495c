# SPDX-License-Identifier: Apache-2.0
"""Arrows along the way of what moves: they widen toward a head, in the blue of the pen."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, TypeAlias

from lumbar.figures.hulls import Pen
from lumbar.figures.marks import Shape

Point: TypeAlias = tuple[float, float]

_TAIL: Final = 4.5
_NECK: Final = 9.0
_HEAD: Final = 26.0
_HEAD_LENGTH: Final = 50.0
_HALO: Final = 4.0
SHORTEST: Final = 130.0
LONGEST_STRAIGHT: Final = 240.0


def bent(start: Point, middle: Point, end: Point, largest: float = 1.0) -> Shape:
    """An arrow from start to end that goes through the middle of its way.

    It is as broad as its length allows, and at most `largest` of its usual breadth.
    """
    control = (
        2 * middle[0] - (start[0] + end[0]) / 2,
        2 * middle[1] - (start[1] + end[1]) / 2,
    )
    way = math.dist(start, middle) + math.dist(middle, end)
    head = min(_HEAD_LENGTH * largest, way * 0.42)
    size = head / _HEAD_LENGTH
    neck = _along(start, control, end, 1 - head / max(way, 1.0))
    toward = _unit(neck, end)
    first = _unit(start, control)
    # The curve up to the neck has its own control point.
    bend = _mix(start, control, 1 - head / max(way, 1.0))
    at_bend = _unit(start, neck)
    pen = Pen()
    pen.move(*_aside(start, first, -_TAIL * size))
    pen.curve(
        *_aside(bend, at_bend, -(_TAIL + _NECK) / 2 * size), *_aside(neck, toward, -_NECK * size)
    )
    pen.line(*_aside(neck, toward, -_HEAD * size))
    pen.line(*end)
    pen.line(*_aside(neck, toward, _HEAD * size))
    pen.line(*_aside(neck, toward, _NECK * size))
    pen.curve(
        *_aside(bend, at_bend, (_TAIL + _NECK) / 2 * size), *_aside(start, first, _TAIL * size)
    )
    return Shape(d=pen.closed(), fill="pen", line="halo", width=_HALO * min(size, 1.0))


def straight(start: Point, end: Point, largest: float = 1.0) -> Shape:
    """An arrow from start to end."""
    return bent(start, _mix(start, end, 0.5), end, largest)


def round_arrow(
    centre: Point, radius: float, angles_deg: tuple[float, float], largest: float = 1.0
) -> Shape:
    """An arrow on a circle; angles grow clockwise on the picture from the right."""
    start_deg, end_deg = angles_deg

    def at(deg: float) -> Point:
        turn = math.radians(deg)
        return centre[0] + radius * math.cos(turn), centre[1] + radius * math.sin(turn)

    return bent(at(start_deg), at((start_deg + end_deg) / 2), at(end_deg), largest)


def middle_of(way: Sequence[Point]) -> Point:
    """The point half-way along a way."""
    left = sum(math.dist(a, b) for a, b in pairwise(way)) / 2
    for a, b in pairwise(way):
        each = math.dist(a, b)
        if left <= each and each > 0:
            return _mix(a, b, left / each)
        left -= each
    return way[-1]


def _along(start: Point, control: Point, end: Point, share: float) -> Point:
    return _mix(_mix(start, control, share), _mix(control, end, share), share)


def _mix(a: Point, b: Point, share: float) -> Point:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def _unit(a: Point, b: Point) -> Point:
    away = math.dist(a, b)
    return ((b[0] - a[0]) / away, (b[1] - a[1]) / away) if away else (1.0, 0.0)


def _aside(point: Point, way: Point, by: float) -> Point:
    return point[0] - way[1] * by, point[1] + way[0] * by
