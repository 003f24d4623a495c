# SPDX-License-Identifier: Apache-2.0
"""The flesh around the skeleton: spheres that are fixed to segments.

Contacts, drawing and hidden landmarks all use them. Sizes follow rounded adult breadths and depths
at joints [G]; they are shape, not measurement. Offsets are in the segment's frame, those of paired
segments for the right side.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from lumbar.core.motion.body import BONE, Body
from lumbar.core.motion.skeleton import SEGMENTS, SIDES, BodySide
from lumbar.core.motion.vectors import Vec


@dataclass(frozen=True, slots=True)
class Sphere:
    """A ball of flesh: its name, side, segment (as a place in BONES), centre and radius."""

    name: str
    side: BodySide
    bone: int
    offset: Vec
    radius: float


# name: segment, offset, radius; z not 0 or a paired segment gives one for each side.
_TABLE: Final[dict[str, tuple[str, Vec, float]]] = {
    "buttock": ("pelvis", (-0.022, -0.008, 0.040), 0.050),
    "hip side": ("pelvis", (0.000, 0.004, 0.050), 0.047),
    "hip front": ("pelvis", (0.012, 0.034, 0.042), 0.046),
    "sacrum": ("pelvis", (-0.014, 0.040, 0.030), 0.050),
    "lower belly": ("low belly", (0.020, 0.030, 0.000), 0.044),
    "loin": ("l5", (0.003, 0.018, 0.030), 0.053),
    "belly": ("belly", (0.014, 0.010, 0.000), 0.053),
    "waist": ("l3", (0.002, 0.018, 0.032), 0.053),
    "low ribs": ("l1", (0.004, 0.025, 0.036), 0.056),
    "ribs": ("t10", (0.006, 0.030, 0.040), 0.060),
    "chest": ("t6", (0.010, 0.016, 0.042), 0.058),
    "shoulder blade": ("t6", (-0.010, 0.030, 0.046), 0.052),
    "upper chest": ("t6", (0.004, 0.052, 0.056), 0.042),
    "neck base": ("t6", (0.000, 0.080, 0.022), 0.032),
    "neck": ("c7", (0.004, 0.028, 0.000), 0.033),
    "nape": ("head", (-0.004, 0.000, 0.000), 0.034),
    "skull": ("head", (0.008, 0.046, 0.000), 0.052),
    "back of head": ("head", (-0.012, 0.042, 0.000), 0.050),
    "jaw": ("head", (0.036, -0.008, 0.000), 0.026),
    "face": ("head", (0.034, 0.026, 0.000), 0.034),
    "nose": ("head", (0.068, 0.016, 0.000), 0.009),
    "ear": ("head", (-0.002, 0.018, 0.048), 0.012),
    "shoulder": ("arm", (0.000, -0.004, 0.002), 0.034),
    "upper arm": ("arm", (0.000, -0.080, 0.000), 0.028),
    "elbow": ("arm", (0.000, -0.186, 0.000), 0.023),
    "forearm": ("forearm", (0.000, -0.045, 0.000), 0.024),
    "wrist": ("forearm", (0.000, -0.146, 0.000), 0.016),
    "palm": ("hand", (0.000, -0.020, 0.000), 0.016),
    "thumb side": ("hand", (0.020, -0.055, 0.000), 0.0125),
    "little finger side": ("hand", (-0.018, -0.055, 0.000), 0.0125),
    "fingertips": ("hand", (0.002, -0.095, 0.000), 0.0085),
    "thigh top": ("thigh", (0.000, -0.030, 0.000), 0.056),
    "thigh": ("thigh", (0.000, -0.125, 0.000), 0.046),
    "thigh end": ("thigh", (0.000, -0.238, 0.000), 0.036),
    "knee": ("shank", (0.006, -0.004, 0.000), 0.033),
    "calf": ("shank", (-0.010, -0.075, 0.000), 0.034),
    "shin": ("shank", (0.000, -0.165, 0.000), 0.024),
    "ankle": ("shank", (0.000, -0.246, 0.000), 0.021),
    "heel": ("foot", (-0.026, -0.020, 0.000), 0.019),
    "instep": ("foot", (0.034, -0.014, 0.000), 0.020),
    "inner ball": ("foot", (0.074, -0.026, -0.014), 0.013),
    "outer ball": ("foot", (0.066, -0.026, 0.016), 0.013),
    "toe tips": ("toe", (0.024, -0.003, 0.000), 0.011),
}


def _spheres() -> tuple[Sphere, ...]:
    paired = {each.name for each in SEGMENTS if each.paired}
    found = []
    for name, (segment, (x, y, z), radius) in _TABLE.items():
        if segment not in paired and not z:
            bone = BONE[segment, BodySide.MIDDLE]
            found.append(Sphere(name, BodySide.MIDDLE, bone, (x, y, z), radius))
            continue
        for side in SIDES:
            bone = BONE[segment, side if segment in paired else BodySide.MIDDLE]
            there = (x, y, -z if side is BodySide.LEFT else z)
            found.append(Sphere(name, side, bone, there, radius))
    return tuple(found)


SPHERES: Final = _spheres()
SPHERE: Final = {(each.name, each.side): each for each in SPHERES}
"""A sphere by its name and side."""


def centre(body: Body, sphere: Sphere) -> Vec:
    """Where the sphere's centre is in space."""
    return body.point(sphere.bone, sphere.offset)
