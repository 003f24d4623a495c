# SPDX-License-Identifier: Apache-2.0
"""A posture: where the pelvis is, how it is turned, and every joint angle."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from lumbar.core.motion.skeleton import (
    BELLY,
    BLADE,
    HIP_HEIGHT,
    LIMB_ANGLES,
    SIDES,
    SPINE_ANGLES,
    Angle,
    BodySide,
)
from lumbar.core.motion.vectors import NO_TURN, Turn, Vec, between, turn_between


@dataclass(frozen=True, slots=True)
class Coordinate:
    """One angle of one side: a number of the posture."""

    angle: Angle
    side: BodySide

    @property
    def sign(self) -> int:
        """The sign of the rotation; the left side mirrors all but bending."""
        mirrored = self.side is BodySide.LEFT and self.angle.axis != "z"
        return -self.angle.sign if mirrored else self.angle.sign


_BLADES: Final = Angle(BLADE, "-", 1, -1, 1, 0)
_BELLY: Final = Angle(BELLY, "-", 1, -1, 1, 0)

COORDINATES: Final = (
    *(Coordinate(angle, BodySide.MIDDLE) for angle in (*SPINE_ANGLES, _BELLY)),
    *(Coordinate(angle, side) for side in SIDES for angle in (*LIMB_ANGLES, _BLADES)),
)
INDEX: Final = {(each.angle.name, each.side): place for place, each in enumerate(COORDINATES)}
"""The place of an angle in a posture, by its name and side."""

ANGLE_NAMES: Final = frozenset(each.angle.name for each in COORDINATES)
_MIRRORED: Final = tuple(
    (INDEX[each.angle.name, each.side.other], -1.0 if each.angle.flips else 1.0)
    for each in COORDINATES
)


@dataclass(frozen=True, slots=True)
class Posture:
    """`deg` are the angles in the order of COORDINATES; `at` and `facing` place the pelvis."""

    deg: tuple[float, ...]
    at: Vec = (0.0, HIP_HEIGHT, 0.0)
    facing: Turn = NO_TURN

    def angle(self, name: str, side: BodySide = BodySide.MIDDLE) -> float:
        """One angle in degrees."""
        return self.deg[INDEX[name, side]]

    def with_angles(self, wanted: dict[tuple[str, BodySide], float]) -> Posture:
        """This posture with some angles set."""
        deg = list(self.deg)
        for key, value in wanted.items():
            deg[INDEX[key]] = value
        return Posture(tuple(deg), self.at, self.facing)


STANDING: Final = Posture((0.0,) * len(COORDINATES))


def mirrored(posture: Posture) -> Posture:
    """The posture as a mirror beside the body shows it: left and right change places."""
    f = posture.facing
    return Posture(
        tuple(posture.deg[place] * sign for place, sign in _MIRRORED),
        (posture.at[0], posture.at[1], -posture.at[2]),
        (f[0], f[1], -f[2], f[3], f[4], -f[5], -f[6], -f[7], f[8]),
    )


def blended(a: Posture, b: Posture, share: float) -> Posture:
    """The posture `share` of the way from a to b, angle by angle."""
    return Posture(
        tuple(x + (y - x) * share for x, y in zip(a.deg, b.deg, strict=True)),
        between(a.at, b.at, share),
        turn_between(a.facing, b.facing, share),
    )
