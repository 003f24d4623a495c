# SPDX-License-Identifier: Apache-2.0
"""The skeleton: segments, how long they are, which angles move them and how far.

Lengths are in statures, from Drillis and Contini (1966) as given in Winter, Biomechanics and Motor
Control of Human Movement, 4th edition (2009), figure 4.1: ankle .039, knee .285, hip .530, shoulder
.818, chin .870, eye .936 above the floor; upper arm .186, forearm .146, hand .108, foot .152. Hip
and shoulder joints stand .052 and .104 to the side. The spine has three lumbar, two thoracic and
two neck joints, with a mild curve at rest that adds up to nothing.

Angles are anatomical and in degrees: standing straight with hanging arms is 0 everywhere. Limits
are rounded clinical ranges [G]: a movement beyond them is refused.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from lumbar.core.motion.vectors import Vec


class BodySide(StrEnum):
    """A side of the body, or its middle."""

    MIDDLE = "middle"
    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> BodySide:
        """The side across; the middle is its own."""
        if self is BodySide.MIDDLE:
            return self
        return BodySide.RIGHT if self is BodySide.LEFT else BodySide.LEFT


SIDES: Final = (BodySide.LEFT, BodySide.RIGHT)


@dataclass(frozen=True, slots=True)
class Angle:
    """A named angle: `axis` turns it (`z` bends, `x` goes sideways, `y` twists) by `sign`.

    `sign` is that of the right side; the left side mirrors x and y. `ease` says how readily the
    angle gives way where contacts ask for another one than was wished: 1 readily, near 0 hardly.
    `flips` marks angles of the middle whose mirror image has the other sign.
    """

    name: str
    axis: str
    sign: int
    low_deg: float
    high_deg: float
    ease: float = 1.0
    flips: bool = False


SPINE_ANGLES: Final = (
    Angle("low_back", "z", -1, -35, 60, 0.01),
    Angle("low_back_side", "x", 1, -25, 25, 0.005, flips=True),
    Angle("low_back_turn", "y", -1, -15, 15, 0.005, flips=True),
    Angle("upper_back", "z", -1, -25, 45, 0.01),
    Angle("upper_back_side", "x", 1, -25, 25, 0.005, flips=True),
    Angle("upper_back_turn", "y", -1, -35, 35, 0.005, flips=True),
    Angle("neck", "z", -1, -60, 55, 0.15),
    Angle("neck_side", "x", 1, -40, 40, 0.1, flips=True),
    Angle("neck_turn", "y", -1, -75, 75, 0.1, flips=True),
)
LIMB_ANGLES: Final = (
    Angle("shoulder", "z", 1, -60, 185),
    Angle("shoulder_out", "x", -1, -50, 180),
    Angle("shoulder_turn", "y", -1, -95, 95, 0.7),
    Angle("elbow", "z", 1, -5, 150),
    Angle("palm", "y", 1, -90, 95, 0.3),
    Angle("wrist", "x", 1, -95, 80, 0.3),
    Angle("hip", "z", 1, -30, 130),
    Angle("hip_out", "x", -1, -30, 50, 0.02),
    Angle("hip_turn", "y", -1, -45, 60, 0.02),
    Angle("knee", "z", -1, -5, 155),
    Angle("ankle", "z", 1, -55, 30, 1.5),
    Angle("ankle_side", "x", 1, -25, 25, 0.2),
    Angle("toes", "z", 1, -40, 85, 1.5),
)
"""Bending forward, rounding, lifting a limb forward or outward and turning outward are positive."""

BLADE: Final = "blade"
"""How far the shoulder blade is drawn forward (1) or back (-1); it slides and does not turn."""


BELLY: Final = "belly"
"""How far the belly is drawn in: 0 at rest, 1 all the way, -1 full of breath; never solved for."""
BELLY_IN: Final = 0.016
"""By how much the belly moves inward, in statures. [D]"""


@dataclass(frozen=True, slots=True)
class Moving:
    """One elementary rotation of a segment: which angle, and what share of it falls here."""

    angle: str
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class Segment:
    """A segment of the right side or the middle.

    `offset` is where its joint lies in the parent's frame; `rest_deg` leans it back at rest. The
    share of the body's mass is after Winter (2009), table 4.1; `mass_at` is its centre in the
    frame. `draws_in` is the share of the belly's way by which it slides inward.
    """

    name: str
    parent: str
    offset: Vec
    moving: tuple[Moving, ...]
    rest_deg: float = 0.0
    mass: float = 0.0
    mass_at: Vec = (0.0, 0.0, 0.0)
    paired: bool = False
    draws_in: float = 0.0


def _of(stem: str, share: float) -> tuple[Moving, ...]:
    return (Moving(stem, share), Moving(f"{stem}_side", share), Moving(f"{stem}_turn", share))


SHOULDER_OUT: Final = 0.104
SHOULDER_RISE: Final = 0.026
SHOULDER_SLIDE: Final = 0.026
SHOULDER_NARROWING: Final = 0.10

SEGMENTS: Final = (
    Segment("pelvis", "", (0, 0, 0), (), mass=0.142, mass_at=(0, 0.02, 0)),
    Segment("l5", "pelvis", (0, 0.053, 0), _of("low_back", 0.40), 6),
    Segment("l3", "l5", (0, 0.034, 0), _of("low_back", 0.35), 5, 0.139, (0, 0.02, 0)),
    Segment("l1", "l3", (0, 0.033, 0), _of("low_back", 0.25), 1),
    Segment("t10", "l1", (0, 0.052, 0), _of("upper_back", 0.5), -7, 0.108, (0, 0.03, 0)),
    Segment("t6", "t10", (0, 0.060, 0), _of("upper_back", 0.5), -9, 0.108, (0, 0.04, 0)),
    Segment("c7", "t6", (0, 0.085, 0), _of("neck", 0.5), -8),
    Segment("head", "c7", (0, 0.055, 0), _of("neck", 0.5), 12, 0.081, (0.01, 0.03, 0)),
    Segment("belly", "l3", (0, 0, 0), (), draws_in=1.0),
    Segment("low belly", "pelvis", (0, 0, 0), (), draws_in=0.4),
    Segment(
        "arm",
        "t6",
        (0, 0.056, SHOULDER_OUT),
        (Moving("shoulder"), Moving("shoulder_out"), Moving("shoulder_turn")),
        rest_deg=4,
        mass=0.028,
        mass_at=(0, -0.081, 0),
        paired=True,
    ),
    Segment(
        "forearm",
        "arm",
        (0, -0.186, 0),
        (Moving("elbow"), Moving("palm")),
        mass=0.016,
        mass_at=(0, -0.063, 0),
        paired=True,
    ),
    Segment(
        "hand",
        "forearm",
        (0, -0.146, 0),
        (Moving("wrist"),),
        mass=0.006,
        mass_at=(0, -0.055, 0),
        paired=True,
    ),
    Segment(
        "thigh",
        "pelvis",
        (0, 0, 0.052),
        (Moving("hip"), Moving("hip_out"), Moving("hip_turn")),
        mass=0.100,
        mass_at=(0, -0.106, 0),
        paired=True,
    ),
    Segment(
        "shank",
        "thigh",
        (0, -0.245, 0),
        (Moving("knee"),),
        mass=0.0465,
        mass_at=(0, -0.107, 0),
        paired=True,
    ),
    Segment(
        "foot",
        "shank",
        (0, -0.246, 0),
        (Moving("ankle"), Moving("ankle_side")),
        mass=0.0145,
        mass_at=(0.03, -0.02, 0),
        paired=True,
    ),
    Segment("toe", "foot", (0.076, -0.025, 0), (Moving("toes"),), paired=True),
)
HIP_HEIGHT: Final = 0.530
"""Height of the hip joints above the floor in standing."""
