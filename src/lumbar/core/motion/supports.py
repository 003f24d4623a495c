# SPDX-License-Identifier: Apache-2.0
"""What parts of a body can rest, on which surfaces, and where hands can be kept.

A part is a few groups of spheres; of each group the lowest sphere touches. A part that stays on its
surface keeps its anchors where they are.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from lumbar.core.motion.vectors import Vec


@dataclass(frozen=True, slots=True)
class Part:
    """A part that can rest on something: groups of sphere names, and the spheres that stay put."""

    groups: tuple[tuple[str, ...], ...]
    anchors: tuple[str, ...]


_PELVIS: Final = ("buttock", "sacrum", "hip side", "hip front", "lower belly")
_CHEST: Final = ("shoulder blade", "upper chest", "chest", "ribs", "shoulder")

PARTS: Final = {
    "foot": Part((("heel",), ("inner ball",), ("outer ball",)), ("heel", "inner ball")),
    "heel": Part((("heel",),), ("heel",)),
    "foot edge": Part((("heel", "ankle"), ("outer ball", "inner ball")), ("heel", "outer ball")),
    "sliding heel": Part((("heel",),), ()),
    "toes": Part((("inner ball", "outer ball"), ("toe tips",)), ("toe tips",)),
    "shin": Part((("ankle", "shin", "toe tips", "instep", "inner ball"),), ("ankle",)),
    "calf": Part((("calf", "shin", "ankle"),), ("calf",)),
    "knee": Part((("knee", "thigh end"),), ("knee",)),
    "hand": Part(
        (("palm",), ("thumb side",), ("little finger side",), ("fingertips",)),
        ("palm", "fingertips"),
    ),
    "forearm": Part((("elbow",), ("wrist",)), ("elbow", "wrist")),
    "sliding forearm": Part((("elbow",), ("wrist",)), ()),
    "elbow": Part((("elbow",),), ("elbow",)),
    "arm": Part((("elbow",), ("fingertips", "wrist", "palm")), ("elbow",)),
    "shoulder": Part((_CHEST,), ("shoulder blade",)),
    "pelvis": Part((_PELVIS,), ("buttock",)),
    "tail": Part((_PELVIS,), ()),
    "hip": Part((("hip side", "thigh top"),), ("thigh top",)),
    "thigh": Part((("thigh", "thigh end", "thigh top"),), ("thigh",)),
    "head": Part((("back of head", "skull", "jaw", "face", "nose", "ear"),), ("skull",)),
}
"""By their name; all but the head come in pairs. What has no anchors stays down and moves along: a
heel or forearm that slides, and the tail, which is the pelvis where it rolls."""

WHOLES: Final = {
    "feet": ("foot",),
    "heels": ("heel",),
    "shins": ("shin",),
    "calves": ("calf",),
    "knees": ("knee",),
    "hands": ("hand",),
    "forearms": ("forearm",),
    "sliding forearms": ("sliding forearm",),
    "elbows": ("elbow",),
    "arms": ("arm",),
    "shoulders": ("shoulder",),
    "chest": ("shoulder",),
    "seat": ("pelvis",),
    "pelvis": ("pelvis",),
    "tail": ("tail",),
    "thighs": ("thigh",),
    "back": ("shoulder", "tail"),
    "belly": ("shoulder", "pelvis"),
}
"""Names for both sides of a part, or of several."""


@dataclass(frozen=True, slots=True)
class Surface:
    """A plane that carries: where `normal` times a point is `level`, the body being beyond it.

    A surface without a normal is something to hold: what is on it stays where it is in space.
    """

    normal: Vec | None
    level: float = 0.0


_UP: Final[Vec] = (0.0, 1.0, 0.0)

SURFACES: Final = {
    "floor": Surface(_UP),
    "pool floor": Surface(_UP),
    "chair": Surface(_UP, 0.262),
    "ball": Surface(_UP, 0.285),
    "pillow": Surface(_UP, 0.072),
    "board": Surface(_UP, 0.045),
    "step": Surface(_UP, 0.10),
    "table": Surface(_UP, 0.40),
    "stool on table": Surface(_UP, 0.66),
    "counter": Surface(_UP, 0.53),
    "machine seat": Surface(_UP, 0.262),
    "back pad": Surface((1.0, 0.0, 0.0)),
    "thigh pad": Surface((-math.sqrt(0.5), math.sqrt(0.5), 0.0), 0.22),
    "footplate": Surface((math.sqrt(0.5), math.sqrt(0.5), 0.0), 0.05),
    "wall": Surface((-1.0, 0.0, 0.0)),
    "wall behind": Surface((1.0, 0.0, 0.0)),
    "rail": Surface(None),
    "chair back": Surface(None),
    "float": Surface(None),
}
"""By their name, heights in statures of 170 cm: a seat of 45 cm, a worktop of 90 cm. [D]"""

FLOORS: Final = frozenset({"floor", "pool floor"})


@dataclass(frozen=True, slots=True)
class Place:
    """A place where a hand can be kept: a point fixed in a segment, given for the right side."""

    segment: str
    offset: Vec


PLACES: Final = {
    "hip": Place("pelvis", (0.020, 0.062, 0.098)),
    "low back": Place("pelvis", (-0.078, 0.058, 0.045)),
    "belly": Place("l3", (0.076, 0.000, 0.020)),
    "lower belly": Place("pelvis", (0.076, 0.040, 0.030)),
    "chest": Place("t6", (0.068, 0.040, 0.030)),
    "shoulder": Place("t6", (0.036, 0.072, 0.086)),
    "back of head": Place("head", (-0.062, 0.036, 0.020)),
    "temple": Place("head", (0.000, 0.050, 0.064)),
    "forehead": Place("head", (0.074, 0.030, 0.018)),
    "nape": Place("c7", (-0.044, 0.040, 0.016)),
    "thigh": Place("thigh", (0.052, -0.175, 0.000)),
    "outer knee": Place("thigh", (0.036, -0.200, 0.055)),
    "back of thigh": Place("thigh", (-0.050, -0.185, 0.000)),
    "knee": Place("shank", (0.050, -0.010, 0.000)),
    "shin": Place("shank", (0.040, -0.060, 0.000)),
    "stick": Place("t6", (-0.058, 0.078, 0.230)),
    "stick at neck": Place("c7", (-0.070, 0.030, 0.000)),
    "stick at low back": Place("pelvis", (-0.078, 0.085, 0.000)),
    "strap": Place("foot", (-0.200, 0.270, 0.000)),
}
"""By their name. A stick lies across the shoulders; a strap runs from the sole to the hands."""
