# SPDX-License-Identifier: Apache-2.0
"""What does not change while a figure moves: frame, things, arrows."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from lumbar.core.motion.body import Body, placed
from lumbar.core.motion.motion import Sided, Tracked
from lumbar.core.motion.movement import Movement
from lumbar.core.motion.posture import Posture
from lumbar.core.motion.skeleton import SIDES, BodySide
from lumbar.figures.arrows import (
    LONGEST_STRAIGHT,
    SHORTEST,
    Point,
    bent,
    middle_of,
    straight,
)
from lumbar.figures.camera import CAMERAS, Camera
from lumbar.figures.figure import View, view
from lumbar.figures.held import Thing, held_things
from lumbar.figures.hulls import Circle, hull, inside
from lumbar.figures.inset import RADIUS, Inset, inset
from lumbar.figures.marks import Shape
from lumbar.figures.room import Room
from lumbar.figures.shapes import BALL, PARTS
from lumbar.figures.standing import nearer_things, standing_things

Box: TypeAlias = tuple[int, int, int, int]
Extent: TypeAlias = tuple[float, float, float, float]

_RATIO: Final = 4 / 3
_MARGIN: Final = 26.0
_NARROWEST: Final = 900.0
_GAP: Final = 24.0
_ALIKE: Final = 60.0
_FAR_OUT: Final = 190.0
_APART: Final = 20.0
_TRACKED: Final = {
    Tracked.HIPS: ("hip side", False),
    Tracked.CHEST: ("chest", False),
    Tracked.HEAD: ("skull", False),
    Tracked.BACK: ("low ribs", False),
    Tracked.HAND: ("knuckle front", True),
    Tracked.ELBOW: ("elbow", True),
    Tracked.KNEE: ("knee", True),
    Tracked.FOOT: ("instep", True),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """Where a movement is shown; `arrows` are those of each key pose, by its name."""

    camera: Camera
    box: Box
    under: tuple[Shape, ...]
    over: tuple[Shape, ...]
    things: tuple[Thing, ...]
    arrows: dict[str, tuple[Shape, ...]]
    inset: Inset | None = None


def stage(movement: Movement, *, works_left: bool = False) -> Stage:
    """The stage of a movement; `works_left` where it is the mirror image of what is written.

    Where there is a close view, it has the arrow of the trunk.
    """
    motion = movement.motion
    camera = CAMERAS[motion.camera]
    bodies = tuple(placed(key.posture) for key in movement.keys)
    room = Room(bodies, camera)
    under = tuple(standing_things(motion.props, room))
    over = tuple(nearer_things(motion.props, room))
    tracked = [
        flipped(each, flip=works_left)
        for each in motion.arrows
        if not motion.inset or _TRACKED[Tracked(each.name)][1]
    ]
    arrows = dict(_arrows(movement, tracked, camera))
    seen = [view(body, camera) for body in _along(movement)]
    shapes = (*under, *over, *(each for some in arrows.values() for each in some))
    extent = _extent(seen, shapes)
    close = inset(movement, camera, extent) if motion.inset else None
    return Stage(
        camera=camera,
        box=_box(extent if close is None else _with(extent, close)),
        under=under,
        over=over,
        things=held_things(motion.props, room),
        arrows=arrows,
        inset=close,
    )


def flipped(each: Sided, *, flip: bool) -> Sided:
    """A part or area of the other side, where the movement is the mirror image."""
    return Sided(name=each.name, side=each.side.other) if flip else each


def _along(movement: Movement) -> Iterable[Body]:
    for key in movement.keys:
        yield placed(key.posture)
    for move in movement.moves:
        yield placed(move.steps[len(move.steps) // 2])


@dataclass(frozen=True, slots=True)
class _Way:
    points: tuple[Point, ...]
    is_limb: bool


def _arrows(
    movement: Movement, tracked: Sequence[Sided], camera: Camera
) -> Iterator[tuple[str, tuple[Shape, ...]]]:
    """At the start the way that lies ahead; at every other key pose the way that led to it."""
    for place, key in enumerate(movement.keys if movement.moves else ()):
        seen = view(placed(key.posture), camera)
        move = movement.moves[max(place - 1, 0)]
        steps = [view(placed(posture), camera) for posture in move.steps]
        ways = _apart([way for each in tracked for way in _ways(steps, each)])
        yield key.name, tuple(_arrow(way, seen, ahead=place == 0) for way in ways)


def _ways(steps: Sequence[View], tracked: Sided) -> list[_Way]:
    """The way of a part on the picture; where both sides go alike, that of the nearer one."""
    name, is_limb = _TRACKED[Tracked(tracked.name)]
    if (name, BodySide.MIDDLE) in BALL:
        return [_way(steps, [BALL[name, BodySide.MIDDLE]], is_limb=is_limb)]
    if tracked.side is not BodySide.MIDDLE:
        return [_way(steps, [BALL[name, tracked.side]], is_limb=is_limb)]
    both = [BALL[name, side] for side in SIDES]
    if not is_limb:
        return [_way(steps, both, is_limb=False)]
    ways = [_way(steps, [at], is_limb=True) for at in both]
    shifts = [
        (way.points[-1][0] - way.points[0][0], way.points[-1][1] - way.points[0][1]) for way in ways
    ]
    if math.dist(*shifts) < _ALIKE:
        nearer = max(both, key=lambda at: steps[0].balls[at].near)
        return [ways[both.index(nearer)]]
    return ways


def _apart(ways: list[_Way]) -> list[_Way]:
    """The ways, those that lead to and fro on one line drawn beside each other."""
    return [
        _Way(_beside(way.points), is_limb=True)
        if any(
            math.dist(way.points[0], other.points[-1]) < _ALIKE
            and math.dist(way.points[-1], other.points[0]) < _ALIKE
            for other in ways
            if other is not way
        )
        else way
        for way in ways
    ]


def _beside(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """A way moved to its own right."""
    (x0, y0), (x1, y1) = points[0], points[-1]
    long = math.dist(points[0], points[-1]) or 1.0
    dx, dy = -(y1 - y0) / long * _APART, (x1 - x0) / long * _APART
    return tuple((x + dx, y + dy) for x, y in points)


def _way(steps: Sequence[View], places: Sequence[int], *, is_limb: bool) -> _Way:
    points = tuple(
        (
            sum(each.balls[at].x for at in places) / len(places),
            sum(each.balls[at].y for at in places) / len(places),
        )
        for each in steps
    )
    return _Way(points, is_limb)


def _arrow(way: _Way, seen: View, *, ahead: bool) -> Shape:
    """The arrow of a way: along it for a limb; for the trunk beside the body, or to where it is."""
    start, end = way.points[0], way.points[-1]
    far = math.dist(start, end)
    if way.is_limb and far >= SHORTEST * 0.6:
        return bent(start, middle_of(way.points), end)
    length = min(max(far, SHORTEST), LONGEST_STRAIGHT)
    dx, dy = ((end[0] - start[0]) / far, (end[1] - start[1]) / far) if far else (0.0, -1.0)
    if ahead:
        begin = _outside(seen, start, (dx, dy))
        if math.dist(begin, start) > _FAR_OUT:
            begin = start
        return straight(begin, (begin[0] + dx * length, begin[1] + dy * length))
    return straight((end[0] - dx * length, end[1] - dy * length), end)


def _outside(seen: View, begin: Point, way: Point) -> Point:
    """The first point on a straight way that lies clear of the body."""
    hulls = [
        hull([Circle(b.x, b.y, b.r) for b in (seen.balls[at] for at in blob)])
        for part in PARTS
        for layer in part.layers
        for blob in layer.blobs
    ]
    x, y = begin
    for _ in range(60):
        if not any(inside((x, y), each) for each in hulls):
            break
        x, y = x + way[0] * 10, y + way[1] * 10
    return x + way[0] * _GAP, y + way[1] * _GAP


def _extent(seen: Iterable[View], shapes: Iterable[Shape]) -> Extent:
    """From left, top to right, bottom of all that is seen at any time."""
    xs: list[float] = []
    ys: list[float] = []
    for each in seen:
        for ball in each.balls:
            xs += (ball.x - ball.r, ball.x + ball.r)
            ys += (ball.y - ball.r, ball.y + ball.r)
    for shape in shapes:
        for x, y in points_of(shape.d):
            xs.append(x)
            ys.append(y)
    return min(xs), min(ys), max(xs), max(ys)


def with_room_for(scene: Stage, posture: Posture) -> Stage:
    """The stage with its frame widened, where it has to be, so that a posture is seen whole."""
    x, y, wide, high = scene.box
    left, top, right, bottom = _extent([view(placed(posture), scene.camera)], ())
    inner = (x + _MARGIN, y + _MARGIN, x + wide - _MARGIN, y + high - _MARGIN)
    if left >= inner[0] and top >= inner[1] and right <= inner[2] and bottom <= inner[3]:
        return scene
    both = (min(left, inner[0]), min(top, inner[1]), max(right, inner[2]), max(bottom, inner[3]))
    return replace(scene, box=_box(both))


def _with(extent: Extent, close: Inset) -> Extent:
    (x, y), r = close.at, RADIUS + _GAP / 4
    left, top, right, bottom = extent
    return min(left, x - r), min(top, y - r), max(right, x + r), max(bottom, y + r)


def _box(extent: Extent) -> Box:
    """The frame around an extent, with one ratio for every exercise."""
    left, top, right, bottom = extent
    wide = right - left + 2 * _MARGIN
    high = bottom - top + 2 * _MARGIN
    wide = max(wide, high * _RATIO, _NARROWEST)
    x, y = (left + right) / 2, (top + bottom) / 2
    return (
        round(x - wide / 2),
        round(y - wide / _RATIO / 2),
        round(wide),
        round(wide / _RATIO),
    )


def points_of(d: str) -> list[Point]:
    """The corners of a path that the pen of this package wrote."""
    found: list[Point] = []
    x = y = 0.0
    for command, numbers in _commands(d):
        if command == "M":
            x, y = numbers[0], numbers[1]
        else:
            x, y = x + numbers[-2], y + numbers[-1]
        found.append((x, y))
    return found


def _commands(d: str) -> Iterable[tuple[str, list[float]]]:
    spaced = "".join(f" {c} " if c.isalpha() else c.replace("-", " -") for c in d)
    command, numbers = "", list[float]()
    for word in spaced.split():
        if word.isalpha():
            if numbers:
                yield command, numbers
            command, numbers = word, []
        else:
            numbers.append(float(word))
    if numbers:
        yield command, numbers
