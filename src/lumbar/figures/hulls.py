# SPDX-License-Identifier: Apache-2.0
"""The outline around circles: exact arcs joined by tangents, the one shape of every body part."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final, NamedTuple

_FULL: Final = 2.0 * math.pi
_TINY: Final = 1e-9
_SMALL: Final = 14.0


class Circle(NamedTuple):
    """A circle on the picture: y grows downward."""

    x: float
    y: float
    r: float


class Arc(NamedTuple):
    """A piece of an outline: the circle, and the angles between which it is the outermost."""

    circle: Circle
    start: float
    end: float


def hull(circles: Sequence[Circle]) -> tuple[Arc, ...]:
    """The convex outline of circles, as arcs in the order of growing angle.

    At every direction the outermost circle is the one whose tangent lies farthest out. The walk
    begins at angle 0 and goes on to whichever circle overtakes the present one first.
    """
    now = max(circles, key=lambda each: (each.x + each.r, each.r))
    angle = 0.0
    arcs: list[Arc] = []
    while angle < _FULL and len(arcs) <= 4 * len(circles):
        step, following = _overtaken(now, angle, circles)
        end = min(angle + step, _FULL)
        arcs.append(Arc(now, angle, end))
        now, angle = following, end
    if len(arcs) > 1 and arcs[0].circle == arcs[-1].circle:
        arcs[0] = Arc(arcs[0].circle, arcs[-1].start - _FULL, arcs[0].end)
        arcs.pop()
    return tuple(arcs)


def _overtaken(now: Circle, angle: float, circles: Sequence[Circle]) -> tuple[float, Circle]:
    """How far the circle stays outermost from an angle on, and which one follows."""
    best, following = _FULL, now
    for other in circles:
        dx, dy = other.x - now.x, other.y - now.y
        away = math.hypot(dx, dy)
        if away <= abs(now.r - other.r) + _TINY:
            continue
        at = math.atan2(dy, dx) - math.acos((now.r - other.r) / away)
        step = (at - angle + _TINY) % _FULL
        if step < best - _TINY:
            best, following = step, other
    return best, following


def inside(point: tuple[float, float], arcs: Sequence[Arc]) -> bool:
    """Whether a point lies within an outline, up to a hair's breadth."""
    for arc in arcs:
        circle, start, end = arc
        dx, dy = point[0] - circle.x, point[1] - circle.y
        toward = math.atan2(dy, dx)
        share = (toward - start) % _FULL
        at = toward if share <= end - start else None
        for angle in (start, end) if at is None else (start, end, at):
            if dx * math.cos(angle) + dy * math.sin(angle) > circle.r + _TINY:
                return False
    return True


def outline(arcs: Sequence[Arc], flat: float = 1.0) -> str:
    """The outline as SVG path data, each step from where the last one ended.

    It is in whole units, and in tenths where it is small, as an eye is. `flat` presses the picture
    together from top to bottom, for what lies on the floor.
    """
    pen = Pen(tenths=max(arc.circle.r for arc in arcs) < _SMALL)
    for place, (circle, start, end) in enumerate(arcs):
        pieces = 2 if end - start > math.pi else 1
        for piece in range(pieces + 1):
            angle = start + (end - start) * piece / pieces
            x = circle.x + circle.r * math.cos(angle)
            y = (circle.y + circle.r * math.sin(angle)) * flat
            if piece:
                pen.arc(circle.r, circle.r * flat, x, y)
            elif place:
                pen.line(x, y)
            else:
                pen.move(x, y)
    return pen.closed()


class Pen:
    """Writes path data in whole units or tenths, without letting the rounding add up."""

    def __init__(self, *, tenths: bool = False) -> None:
        """A pen that has not been set down yet."""
        self._scale = 10 if tenths else 1
        self._text: list[str] = []
        self._x = 0
        self._y = 0

    def move(self, x: float, y: float) -> None:
        """Begin at a point."""
        self._x, self._y = round(x * self._scale), round(y * self._scale)
        self._text.append(f"M{self._shown(self._x)} {self._shown(self._y)}")

    def line(self, x: float, y: float) -> None:
        """Go straight to a point."""
        if step := self._to(x, y):
            self._text.append(f"l{step}")

    def arc(self, rx: float, ry: float, x: float, y: float) -> None:
        """Go to a point along an ellipse, clockwise on the picture."""
        radii = " ".join(self._shown(round(r * self._scale)) for r in (rx, ry))
        if step := self._to(x, y):
            self._text.append(f"a{radii} 0 0 1 {step}")

    def curve(self, cx: float, cy: float, x: float, y: float) -> None:
        """Go to a point along a curve that is drawn toward another."""
        control = self._away(cx, cy)
        if step := self._to(x, y):
            self._text.append(f"q{control} {step}")

    def closed(self) -> str:
        """The path, closed."""
        return "".join((*self._text, "z")).replace(" -", "-")

    def _to(self, x: float, y: float) -> str:
        step = self._away(x, y)
        self._x, self._y = round(x * self._scale), round(y * self._scale)
        return "" if step == "0 0" else step

    def _away(self, x: float, y: float) -> str:
        dx, dy = round(x * self._scale) - self._x, round(y * self._scale) - self._y
        return f"{self._shown(dx)} {self._shown(dy)}"

    def _shown(self, steps: int) -> str:
        return f"{steps / self._scale:.6g}"
