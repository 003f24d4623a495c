# SPDX-License-Identifier: Apache-2.0
"""Ways through postures: being still, going along a move, getting from one posture to another.

Each gives a posture for a share (0 to 1) of its time.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final, Protocol

from lumbar.core.motion.body import placed
from lumbar.core.motion.flesh import SPHERES, centre
from lumbar.core.motion.movement import Move, eased
from lumbar.core.motion.posture import STANDING, Posture, blended
from lumbar.core.motion.skeleton import BodySide
from lumbar.core.motion.vectors import length, subtract


class Way(Protocol):
    """Postures over a span of time."""

    def posture(self, share: float) -> Posture:
        """The posture at a share of the time."""
        ...


@dataclass(frozen=True, slots=True)
class Still:
    """Nothing moves."""

    kept: Posture

    def posture(self, share: float) -> Posture:  # noqa: ARG002  # still at any time
        """The posture that is kept."""
        return self.kept


@dataclass(frozen=True, slots=True)
class Along:
    """Moves one after another, from a share of the whole way to another, with one gentle swing."""

    moves: tuple[Move, ...]
    start: float = 0.0
    end: float = 1.0

    def posture(self, share: float) -> Posture:
        """The posture at a share of the time."""
        way = (self.start + (self.end - self.start) * eased(share)) * len(self.moves)
        place = min(int(way), len(self.moves) - 1)
        return self.moves[place].posture(way - place)


@dataclass(frozen=True, slots=True)
class Smaller:
    """A way that goes only a part of the range, seen from a home posture."""

    way: Way
    home: Posture
    range_share: float

    def posture(self, share: float) -> Posture:
        """The posture at a share of the time."""
        return blended(self.home, self.way.posture(share), self.range_share)


@dataclass(frozen=True, slots=True)
class Across:
    """From any posture to any other, above the floor: setting up, and changing sides."""

    start: Posture
    end: Posture

    def posture(self, share: float) -> Posture:
        """The posture at a share of the time."""
        return lifted(blended(self.start, self.end, eased(share)))


@dataclass(frozen=True, slots=True)
class Walk:
    """Walking ahead over a length (in statures), to end at a place."""

    length: float
    steps: int
    end: Posture

    def posture(self, share: float) -> Posture:
        """The posture at a share of the time."""
        swing = math.sin(math.pi * self.steps * share)
        left, right = BodySide.LEFT, BodySide.RIGHT
        walking = self.end.with_angles(
            {
                ("hip", left): 10.0 + _STRIDE_DEG * swing,
                ("hip", right): 10.0 - _STRIDE_DEG * swing,
                ("knee", left): 12.0 + _STRIDE_DEG * (1.0 - swing),
                ("knee", right): 12.0 + _STRIDE_DEG * (1.0 + swing),
                ("shoulder", left): -_STRIDE_DEG * swing,
                ("shoulder", right): _STRIDE_DEG * swing,
            }
        )
        x, y, z = self.end.at
        there = Posture(walking.deg, (x - self.length * (1.0 - share), y, z), walking.facing)
        return grounded(there)


_STRIDE_DEG: Final = 20.0
_SAME_DEG: Final = 0.5
_SAME: Final = 0.003


def _lowest(posture: Posture) -> float:
    body = placed(posture)
    return min(centre(body, each)[1] - each.radius for each in SPHERES)


def _raised(posture: Posture, by: float) -> Posture:
    x, y, z = posture.at
    return Posture(posture.deg, (x, y + by, z), posture.facing)


def lifted(posture: Posture) -> Posture:
    """The posture, raised where it went through the floor."""
    return _raised(posture, max(0.0, -_lowest(posture)))


def grounded(posture: Posture) -> Posture:
    """The posture, brought to the floor."""
    return _raised(posture, -_lowest(posture))


def standing_at(x: float, z: float) -> Posture:
    """Standing straight at a place of the floor."""
    return grounded(Posture(STANDING.deg, (x, STANDING.at[1], z), STANDING.facing))


def apart(a: Posture, b: Posture) -> tuple[float, float]:
    """How far two postures are apart: the widest angle in degrees, and the way in statures."""
    trace = sum(x * y for x, y in zip(a.facing, b.facing, strict=True))
    turned_deg = math.degrees(math.acos(min(max((trace - 1.0) / 2.0, -1.0), 1.0)))
    widest = max(abs(x - y) for x, y in zip(a.deg, b.deg, strict=True))
    return max(turned_deg, widest), length(subtract(a.at, b.at))


def are_same(a: Posture, b: Posture) -> bool:
    """Whether nobody would see a difference between two postures."""
    deg, way = apart(a, b)
    return deg <= _SAME_DEG and way <= _SAME
