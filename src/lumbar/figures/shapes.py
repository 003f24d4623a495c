# SPDX-License-Identifier: Apache-2.0
"""Which spheres make which part of the drawn body.

A part is what lies nearer or farther as a whole. It has layers, painted one over the other, and a
layer is one outline around several blobs; a blob is the hull of a few spheres. A join hides the
seam where a part grows out of another. The head has two orders of layers: hair over the face, and
face over the hair where the face looks at us.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from lumbar.core.motion.body import BONE
from lumbar.core.motion.flesh import SPHERES
from lumbar.core.motion.skeleton import SEGMENTS, SIDES, BodySide
from lumbar.core.motion.vectors import Vec


@dataclass(frozen=True, slots=True)
class Ball:
    """A sphere that is drawn: flesh, or a border of clothes, hair or a feature of the face."""

    name: str
    side: BodySide
    bone: int
    offset: Vec
    radius: float


# Flesh carries contacts; these only shape the picture. Offsets are for the right side.
_TRIM: Final[dict[str, tuple[str, Vec, float]]] = {
    "hem front": ("low belly", (0.028, 0.036, 0.032), 0.034),
    "hem back": ("pelvis", (-0.028, 0.036, 0.036), 0.038),
    "hem side": ("pelvis", (0.000, 0.034, 0.060), 0.034),
    "seat": ("pelvis", (-0.006, -0.028, 0.052), 0.040),
    "collar": ("t6", (0.000, 0.074, 0.026), 0.032),
    "neck low": ("t6", (0.005, 0.088, 0.000), 0.0305),
    "neck middle": ("c7", (0.004, 0.028, 0.000), 0.0285),
    "neck high": ("head", (-0.004, 0.002, 0.000), 0.0295),
    "sleeve end": ("arm", (0.000, -0.104, 0.000), 0.0315),
    "sleeve join": ("t6", (0.002, 0.026, 0.072), 0.035),
    "upper arm low": ("arm", (0.000, -0.130, 0.000), 0.026),
    "above elbow": ("arm", (0.000, -0.163, 0.000), 0.0238),
    "forearm high": ("forearm", (0.000, -0.020, 0.000), 0.024),
    "knuckle front": ("hand", (0.014, -0.055, 0.000), 0.0110),
    "knuckle back": ("hand", (-0.014, -0.052, 0.000), 0.0110),
    "finger front": ("hand", (0.009, -0.094, 0.000), 0.0078),
    "finger back": ("hand", (-0.009, -0.088, 0.000), 0.0078),
    "thumb base": ("hand", (0.012, -0.022, -0.004), 0.011),
    "thumb tip": ("hand", (0.034, -0.058, -0.008), 0.0075),
    "thigh root": ("thigh", (0.000, -0.052, 0.000), 0.053),
    "thigh low": ("thigh", (0.000, -0.190, 0.000), 0.040),
    "shank high": ("shank", (0.000, -0.040, 0.000), 0.033),
    "trouser hem": ("shank", (-0.001, -0.212, 0.000), 0.0275),
    "crown": ("head", (-0.014, 0.060, 0.000), 0.0500),
    "back hair": ("head", (-0.028, 0.040, 0.000), 0.0420),
    "parting": ("head", (0.000, 0.083, 0.000), 0.0265),
    "forelock": ("head", (0.036, 0.080, 0.014), 0.0145),
    "hair top": ("head", (0.002, 0.078, 0.018), 0.0290),
    "hairline": ("head", (0.022, 0.072, 0.034), 0.0145),
    "temple": ("head", (0.008, 0.048, 0.042), 0.0110),
    "sideburn": ("head", (0.006, 0.020, 0.046), 0.0055),
    "cheek": ("head", (0.022, 0.020, 0.016), 0.036),
    "forehead": ("head", (0.018, 0.054, 0.000), 0.0435),
    "brow": ("head", (0.046, 0.046, 0.000), 0.0175),
    "chin": ("head", (0.043, -0.020, 0.000), 0.0175),
    "jaw corner": ("head", (0.008, -0.002, 0.024), 0.022),
    "nose bridge": ("head", (0.056, 0.034, 0.000), 0.0060),
    "nose tip": ("head", (0.0695, 0.0125, 0.000), 0.0062),
    "nose base": ("head", (0.055, 0.008, 0.000), 0.0070),
    "ear low": ("head", (-0.003, 0.010, 0.047), 0.0085),
    "eye": ("head", (0.059, 0.034, 0.018), 0.0046),
    "mouth corner": ("head", (0.0585, -0.0065, 0.0100), 0.0020),
}


def _balls() -> tuple[Ball, ...]:
    paired = {each.name for each in SEGMENTS if each.paired}
    found = [Ball(s.name, s.side, s.bone, s.offset, s.radius) for s in SPHERES]
    for name, (segment, (x, y, z), radius) in _TRIM.items():
        if segment not in paired and not z:
            bone = BONE[segment, BodySide.MIDDLE]
            found.append(Ball(name, BodySide.MIDDLE, bone, (x, y, z), radius))
            continue
        for side in SIDES:
            bone = BONE[segment, side if segment in paired else BodySide.MIDDLE]
            there = (x, y, -z if side is BodySide.LEFT else z)
            found.append(Ball(name, side, bone, there, radius))
    return tuple(found)


BALLS: Final = _balls()
BALL: Final = {(each.name, each.side): place for place, each in enumerate(BALLS)}
"""The place of a ball in BALLS, by its name and side."""
PARTNER: Final = tuple(BALL[each.name, each.side.other] for each in BALLS)
"""For every ball its mirror image."""

Blob = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Layer:
    """Blobs of one cloth with one outline."""

    cloth: str
    blobs: tuple[Blob, ...]


@dataclass(frozen=True, slots=True)
class Join:
    """What hides the seam to another part, painted over the two where they meet."""

    other: str
    cloth: str
    blob: Blob


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the body: its layers from the lowest up, and its joins."""

    name: str
    side: BodySide
    layers: tuple[Layer, ...]
    joins: tuple[Join, ...] = ()

    @property
    def balls(self) -> frozenset[int]:
        """All balls that it is made of."""
        return frozenset(ball for each in self.layers for blob in each.blobs for ball in blob)


_TRUNK: Final = (
    ("legs", ("buttock, hip side", "hip side, hip front, lower belly, sacrum", "buttock, sacrum")),
    (
        "top",
        (
            "collar, upper chest, shoulder blade",
            "upper chest, chest, shoulder blade",
            "chest, shoulder blade, ribs",
            "ribs, low ribs",
            "low ribs, waist, belly",
            "waist, belly, loin",
            "loin, belly, hem front, hem back, hem side",
        ),
    ),
)
_FACE: Final = (
    "skin",
    (
        "forehead, brow, cheek",
        "cheek, jaw corner, chin",
        "nose bridge, nose tip, nose base",
    ),
)
_HAIR: Final = ("hair", ("crown, back hair", "crown, parting, forelock, temple"))
_NECK: Final = ("skin", ("neck low, neck middle", "neck middle, neck high"))
_LIMBS: Final = {
    "upper arm": (
        (
            ("skin", ("upper arm, upper arm low", "upper arm low, elbow")),
            ("top", ("shoulder, upper arm", "upper arm, sleeve end")),
        ),
        (("trunk", "top", "shoulder, sleeve join"),),
    ),
    "forearm": (
        (
            (
                "skin",
                (
                    "elbow, forearm",
                    "forearm, wrist",
                    "wrist, palm",
                    "palm, knuckle front, knuckle back",
                    "knuckle front, knuckle back, finger front, finger back",
                    "palm, thumb base, thumb tip",
                ),
            ),
        ),
        (("upper arm", "skin", "above elbow, elbow, forearm high"),),
    ),
    "thigh": (
        (("legs", ("thigh root, thigh", "seat, thigh", "thigh, thigh low, thigh end")),),
        (("trunk", "legs", "thigh root, seat"),),
    ),
    "shank": (
        (
            (
                "skin",
                (
                    "shin, ankle",
                    "ankle, heel, instep",
                    "heel, instep, inner ball, outer ball",
                    "inner ball, outer ball, toe tips",
                ),
            ),
            ("legs", ("knee, thigh end, calf", "calf, shin", "shin, trouser hem")),
        ),
        (("thigh", "legs", "thigh low, knee, thigh end, shank high"),),
    ),
}
FACING: Final = (1.0, -0.35, 0.0)
FACING_AT: Final = 0.6
"""The face is over the hair where this direction of the head points at the eye by so much."""


def _blob(names: str, side: BodySide) -> Blob:
    """The balls of these names; those of both sides for a part of the middle."""
    found: list[int] = []
    for name in names.split(", "):
        sides = (side,) if side is not BodySide.MIDDLE else SIDES
        own = [BALL[name, each] for each in sides if (name, each) in BALL]
        found += own or [BALL[name, BodySide.MIDDLE]]
    return tuple(found)


def _layers(table: tuple[tuple[str, tuple[str, ...]], ...], side: BodySide) -> tuple[Layer, ...]:
    return tuple(Layer(cloth, tuple(_blob(each, side) for each in blobs)) for cloth, blobs in table)


def _parts() -> tuple[Part, ...]:
    middle = BodySide.MIDDLE
    found = [
        Part("trunk", middle, _layers(_TRUNK, middle)),
        Part("head", middle, _layers((_NECK, _FACE, _HAIR), middle)),
    ]
    for name, (layers, joins) in _LIMBS.items():
        for side in SIDES:
            made = tuple(Join(other, cloth, _blob(blob, side)) for other, cloth, blob in joins)
            found.append(Part(name, side, _layers(layers, side), made))
    return tuple(found)


PARTS: Final = _parts()
FACE_FIRST: Final = _layers((_NECK, _HAIR, _FACE), BodySide.MIDDLE)
"""The layers of the head where the face looks at us."""


@dataclass(frozen=True, slots=True)
class Feature:
    """A flat mark on the head, seen where the direction `way` points to the eye."""

    way: Vec
    blob: Blob
    paint: str


def _features() -> tuple[Feature, ...]:
    middle = BodySide.MIDDLE
    eyes = (
        Feature((0.9, -0.25, -0.45 if side is BodySide.LEFT else 0.45), (BALL["eye", side],), "eye")
        for side in SIDES
    )
    nose = Feature((0.35, 0.0, 0.0), _blob("nose tip, nose base", middle), "skin.shade")
    return nose, Feature((0.9, -0.15, 0.0), _blob("mouth corner", middle), "skin.line"), *eyes


FRINGE: Final = tuple(
    Feature(way, _blob(names, BodySide.MIDDLE), "hair.fill")
    for way, names in (
        ((0.95, 1.0, 0.0), "forelock, hairline"),
        ((0.30, 1.0, 0.0), "parting, forelock, hairline"),
        ((0.30, 1.0, 0.0), "hair top, hairline"),
    )
)
"""Hair over the face where it looks at us: less of it the more the face is seen from the chin."""
FEATURES: Final = _features()
EARS: Final = tuple(_blob("ear, ear low", side) for side in SIDES)
SIDEBURNS: Final = tuple(_blob("hairline, temple, sideburn", side) for side in SIDES)
