# SPDX-License-Identifier: Apache-2.0
"""What a pose demands of a body, as equations: each gives rows whose value has to become nothing.

A row holds its value and how the value changes with points of the body: for each point its segment,
where it is, and the gradient. `give` says how far the row may yield (0 not at all). A row that is
`one_way` only has to come to nothing where it would fall below.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Protocol

from lumbar.core.motion.body import BONE, BONES, Body
from lumbar.core.motion.clinical_angles import ANGLES, JOINTS, front_angle_deg
from lumbar.core.motion.flesh import SPHERES, Sphere, centre
from lumbar.core.motion.skeleton import BodySide
from lumbar.core.motion.supports import Surface
from lumbar.core.motion.vectors import Vec, add, dot, scaled, subtract

AXES: Final[tuple[Vec, Vec, Vec]] = ((1, 0, 0), (0, 1, 0), (0, 0, 1))
_SLIGHT: Final = 1e-5


@dataclass(frozen=True, slots=True)
class Pull:
    """A point of a segment, and how a row's value grows as it moves."""

    bone: int
    point: Vec
    gradient: Vec


@dataclass(frozen=True, slots=True)
class Row:
    """One equation at the present body."""

    value: float
    pulls: tuple[Pull, ...]
    give: float = 0.0
    one_way: bool = False


class Demand(Protocol):
    """Something that is asked of a body."""

    def rows(self, body: Body) -> Iterator[Row]:
        """The equations at this body."""
        ...


@dataclass(frozen=True, slots=True)
class Touches:
    """The lowest of some spheres touches a surface."""

    spheres: tuple[Sphere, ...]
    normal: Vec
    level: float

    def rows(self, body: Body) -> Iterator[Row]:
        """One row: the gap."""
        gap, lowest, at = min(
            (
                (dot(self.normal, at) - each.radius - self.level, each, at)
                for each in self.spheres
                for at in (centre(body, each),)
            ),
            key=lambda found: found[0],
        )
        yield Row(gap, (Pull(lowest.bone, at, self.normal),))


@dataclass(frozen=True, slots=True)
class Stays:
    """A sphere's centre stays at a place, along some directions."""

    sphere: Sphere
    place: Vec
    along: tuple[Vec, ...]
    give: float = 0.0

    def rows(self, body: Body) -> Iterator[Row]:
        """One row for each direction."""
        at = centre(body, self.sphere)
        away = subtract(at, self.place)
        for axis in self.along:
            yield Row(dot(axis, away), (Pull(self.sphere.bone, at, axis),), self.give)


@dataclass(frozen=True, slots=True)
class Meets:
    """Two points of the body lie together, or `apart` in space."""

    one: tuple[int, Vec]
    other: tuple[int, Vec]
    along: tuple[Vec, ...] = AXES
    apart: Vec = (0.0, 0.0, 0.0)
    give: float = 0.0

    def rows(self, body: Body) -> Iterator[Row]:
        """One row for each direction."""
        a, b = body.point(*self.one), body.point(*self.other)
        away = subtract(subtract(a, b), self.apart)
        for axis in self.along:
            pulls = (Pull(self.one[0], a, axis), Pull(self.other[0], b, scaled(axis, -1)))
            yield Row(dot(axis, away), pulls, self.give)


@dataclass(frozen=True, slots=True)
class Reaches:
    """A clinical angle has a value in degrees."""

    angle: str
    side: BodySide
    value_deg: float

    def rows(self, body: Body) -> Iterator[Row]:
        """One row, in radians."""
        places = tuple(
            (BONE[segment, self.side], offset)
            for segment, offset in (JOINTS[name] for name in ANGLES[self.angle])
        )
        points = [body.point(*place) for place in places]
        now = front_angle_deg(body, (points[0], points[1], points[2]))
        pulls = []
        for place, (bone, _) in enumerate(places):
            slopes = []
            for axis in AXES:
                moved = list(points)
                moved[place] = add(points[place], scaled(axis, _SLIGHT))
                then = front_angle_deg(body, (moved[0], moved[1], moved[2]))
                slopes.append(math.radians(_turned(then - now)) / _SLIGHT)
            pulls.append(Pull(bone, points[place], (slopes[0], slopes[1], slopes[2])))
        yield Row(math.radians(_turned(now - self.value_deg)), tuple(pulls))


@dataclass(frozen=True, slots=True)
class KeepsOff:
    """No sphere but those that are meant to touch goes through a surface, flesh giving a little."""

    surface: Surface
    but: frozenset[Sphere]
    softness: float = 0.003
    near: float = 0.02

    def rows(self, body: Body) -> Iterator[Row]:
        """One row for each sphere that is near the surface or too deep."""
        normal = self.surface.normal
        if normal is None:
            return
        for each in SPHERES:
            if each in self.but:
                continue
            at = centre(body, each)
            gap = dot(normal, at) - each.radius - self.surface.level + self.softness
            if gap < self.near:
                yield Row(gap, (Pull(each.bone, at, normal),), 3e-5, one_way=True)


_MASSES: Final = tuple(
    (place, (x, y, -z if bone.side is BodySide.LEFT else z), bone.segment.mass)
    for place, bone in enumerate(BONES)
    if bone.segment.mass
    for x, y, z in (bone.segment.mass_at,)
)


def centre_of_mass(body: Body) -> Vec:
    """The centre of mass of the whole body."""
    whole = (0.0, 0.0, 0.0)
    for bone, offset, mass in _MASSES:
        whole = add(whole, scaled(body.point(bone, offset), mass))
    return whole


@dataclass(frozen=True, slots=True)
class Balances:
    """The centre of mass stands over the middle of some spheres."""

    spheres: tuple[Sphere, ...]

    def rows(self, body: Body) -> Iterator[Row]:
        """Two rows: forward and to the side."""
        feet = [(each.bone, centre(body, each)) for each in self.spheres]
        share = -1.0 / len(feet)
        parts = [(bone, body.point(bone, at), mass) for bone, at, mass in _MASSES]
        for axis in (AXES[0], AXES[2]):
            pulls = [Pull(bone, at, scaled(axis, mass)) for bone, at, mass in parts]
            pulls += [Pull(bone, at, scaled(axis, share)) for bone, at in feet]
            yield Row(sum(dot(each.gradient, each.point) for each in pulls), tuple(pulls), 1e-3)


def _turned(deg: float) -> float:
    """The same turn from -180 to 180 degrees."""
    return (deg + 180.0) % 360.0 - 180.0
