# SPDX-License-Identifier: Apache-2.0
"""Path data of SVG -> the path operators of PDF, with every curve as a cubic one."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias

Point: TypeAlias = tuple[float, float]

_TOKEN: Final = re.compile(r"([MmLlAaQqZz])|(-?(?:\d+\.?\d*|\.\d+))|([^\s,])")
_TAKES: Final = {"M": 2, "L": 2, "Q": 4, "A": 7, "Z": 0}
_THEN: Final = {"M": "L", "m": "l"}  # what numbers mean that follow without a letter
_SHOWN: Final = 20
_QUARTER: Final = math.pi / 2


class BeyondUsError(Exception):
    """A drawing holds something that is not among our plain shapes."""


@dataclass(slots=True, kw_only=True)
class Frame:
    """Where a drawing lies: everything in it is scaled, then moved."""

    scale: float = 1
    move: Point = (0, 0)

    def within(self, scale: float, move: Point) -> Frame:
        """A frame that lies in this one."""
        x, y = self.move
        moved = (x + self.scale * move[0], y + self.scale * move[1])
        return Frame(scale=self.scale * scale, move=moved)

    def placed(self, x: float, y: float) -> str:
        """A point as two numbers; a tenth of a unit is finer than any printer."""
        at = self.scale
        return f"{self.move[0] + at * x:.1f} {self.move[1] + at * y:.1f}"


@dataclass(slots=True, kw_only=True)
class _Pen:
    """The operators so far, where the pen is, and where the outline began."""

    frame: Frame
    at: Point = (0, 0)
    began: Point = (0, 0)
    said: list[str] = field(default_factory=list)

    def move(self, x: float, y: float) -> None:
        self.said.append(f"{self.frame.placed(x, y)} m")
        self.at = self.began = (x, y)

    def line(self, x: float, y: float) -> None:
        self.said.append(f"{self.frame.placed(x, y)} l")
        self.at = (x, y)

    def bend(self, cx: float, cy: float, x: float, y: float) -> None:
        """A quadratic curve."""
        (px, py), third = self.at, 2 / 3
        first = (px + third * (cx - px), py + third * (cy - py))
        second = (x + third * (cx - x), y + third * (cy - y))
        self.curve(first, second, (x, y))

    def curve(self, first: Point, second: Point, end: Point) -> None:
        placed = self.frame.placed
        self.said.append(f"{placed(*first)} {placed(*second)} {placed(*end)} c")
        self.at = end

    def close(self) -> None:
        self.said.append("h")
        self.at = self.began

    def arc(self, arc: Sequence[float], x: float, y: float) -> None:
        """An arc of an upright ellipse, a quarter at most at a time."""
        rx, ry, turned, large, sweep = arc
        if turned or rx <= 0 or ry <= 0 or {large, sweep} - {0, 1}:
            raise BeyondUsError("an arc")
        if (x, y) == self.at:
            return
        for first, second, end in _quarters(self.at, (x, y), (rx, ry), (large, sweep)):
            self.curve(first, second, end)
        self.at = (x, y)


def path(data: str, frame: Frame) -> str:
    """The operators of a path.

    Raises:
        BeyondUsError: it holds a command that our drawings do not use, or is not sound.
    """
    pen = _Pen(frame=frame)
    for command, numbers in _commands(data):
        _draw(pen, command, numbers)
    return " ".join(pen.said)


def circle(x: float, y: float, radius: float, frame: Frame) -> str:
    """The operators of a circle."""
    pen = _Pen(frame=frame)
    pen.move(x - radius, y)
    for to in (x + radius, x - radius):
        pen.arc((radius, radius, 0, 0, 1), to, y)
    pen.close()
    return " ".join(pen.said)


def _commands(data: str) -> Iterator[tuple[str, list[float]]]:
    """Each command with the numbers that it takes once."""
    command, takes = "", -1
    numbers: list[float] = []
    for letter, number, other in _TOKEN.findall(data):
        if other or (number and takes <= 0) or (letter and numbers):
            raise BeyondUsError(data[:_SHOWN])
        if number:
            numbers.append(float(number))
        else:
            command, takes = letter, _TAKES[letter.upper()]
        if len(numbers) == takes:
            yield command, numbers
            command, numbers = _THEN.get(command, command), []
    if numbers:
        raise BeyondUsError(data[-_SHOWN:])


def _draw(pen: _Pen, command: str, numbers: list[float]) -> None:
    kind = command.upper()
    if kind == "Z":
        pen.close()
        return
    x, y = (0.0, 0.0) if command == kind else pen.at
    if kind == "A":
        pen.arc(numbers[:5], x + numbers[5], y + numbers[6])
        return
    along = [value + (y if place % 2 else x) for place, value in enumerate(numbers)]
    match kind:
        case "M":
            pen.move(*along)
        case "L":
            pen.line(*along)
        case _:
            pen.bend(*along)


def _quarters(
    start: Point, end: Point, radii: Point, flags: tuple[float, float]
) -> Iterator[tuple[Point, Point, Point]]:
    """The cubic curves of an arc: its two handles and its end each (SVG 2, appendix B.2)."""
    (rx, ry), (large, sweep) = radii, flags
    ax, ay, bx, by = start[0] / rx, start[1] / ry, end[0] / rx, end[1] / ry
    half_x, half_y = (ax - bx) / 2, (ay - by) / 2
    squared = half_x * half_x + half_y * half_y
    grown = max(1.0, math.sqrt(squared))  # radii too small for the way are made to fit
    away = math.sqrt(max(0.0, grown * grown / squared - 1))
    if large == sweep:
        away = -away
    cx, cy = (ax + bx) / 2 + away * half_y, (ay + by) / 2 - away * half_x
    angle = math.atan2(ay - cy, ax - cx)
    turn = math.atan2(by - cy, bx - cx) - angle
    if sweep and turn < 0:
        turn += 2 * math.pi
    elif not sweep and turn > 0:
        turn -= 2 * math.pi
    parts = max(1, math.ceil(abs(turn) / _QUARTER - 1e-9))
    step = turn / parts
    pull = 4 / 3 * math.tan(step / 4)
    cos, sin = grown * math.cos(angle), grown * math.sin(angle)
    for _ in range(parts):
        angle += step
        next_cos, next_sin = grown * math.cos(angle), grown * math.sin(angle)
        yield (
            (rx * (cx + cos - pull * sin), ry * (cy + sin + pull * cos)),
            (rx * (cx + next_cos + pull * next_sin), ry * (cy + next_sin - pull * next_cos)),
            (rx * (cx + next_cos), ry * (cy + next_sin)),
        )
        cos, sin = next_cos, next_sin
