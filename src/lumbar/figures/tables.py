# SPDX-License-Identifier: Apache-2.0
"""`figure.json`: all that a browser needs to draw any figure, once for all of them.

The tables are those that the stills are drawn from, so that both draw the same body.
docs/figures.md says what every key means.
"""

from __future__ import annotations

import math
from typing import Final

from lumbar.core.motion.body import BONE, BONES, Bone
from lumbar.core.motion.motion import Area
from lumbar.core.motion.posture import COORDINATES, INDEX
from lumbar.core.motion.skeleton import (
    BELLY,
    BELLY_IN,
    BLADE,
    SHOULDER_NARROWING,
    SHOULDER_RISE,
    SHOULDER_SLIDE,
    SIDES,
    BodySide,
)
from lumbar.figures import areas, figure, inset, order, picture, shadow, shapes
from lumbar.figures.camera import CAMERAS, PER_STATURE, Camera
from lumbar.figures.palettes import CLOTHES, SKINS, Look, paints
from lumbar.figures.shapes import Feature, Layer, Part

VERSION: Final = 1
_SIDES: Final = {BodySide.MIDDLE: 0, BodySide.LEFT: 1, BodySide.RIGHT: 2}
_PLACES: Final = {(part.name, part.side): at for at, part in enumerate(shapes.PARTS)}


def figure_record() -> dict[str, object]:
    """The shared tables as plain data."""
    return {
        "version": VERSION,
        "unit": PER_STATURE,
        "bones": [_bone(bone) for bone in BONES],
        "mirror": [
            [INDEX[each.angle.name, each.side.other], -1 if each.angle.flips else 1]
            for each in COORDINATES
        ],
        "shoulder": {
            "rise": SHOULDER_RISE,
            "slide": SHOULDER_SLIDE,
            "narrowing": SHOULDER_NARROWING,
            "angles": [
                [BONE["arm", side], *(INDEX[name, side] for name in _SHOULDER)] for side in SIDES
            ],
        },
        "belly": {
            "angle": INDEX[BELLY, BodySide.MIDDLE],
            "bones": [
                [at, round(BELLY_IN * bone.segment.draws_in, 6)]
                for at, bone in enumerate(BONES)
                if bone.segment.draws_in
            ],
        },
        "balls": [[b.bone, *b.offset, b.radius] for b in shapes.BALLS],
        "parts": [_part(part) for part in shapes.PARTS],
        "together": [_PLACES.get(figure.TOGETHER.get(key, key), -1) for key in _PLACES],
        "head": _head(),
        "hips": [BONE["thigh", side] for side in SIDES],
        "areas": {area.value: _area(area) for area in areas.AREAS},
        "cameras": {name.value: _camera(camera) for name, camera in CAMERAS.items()},
        "inset": {
            "camera": _camera(inset.CAMERA),
            "scale": inset.SCALE,
            "radius": inset.RADIUS,
            "line": picture.RING_WIDTH,
            "without": [at for at, part in enumerate(shapes.PARTS) if part.name in inset.WITHOUT],
        },
        "drawing": _drawing(),
        "paints": _paints(),
    }


_SHOULDER: Final = ("shoulder", "shoulder_out", BLADE)


def _rounded(values: tuple[float, ...]) -> list[float]:
    return [round(each, 6) for each in values]


def _camera(camera: Camera) -> dict[str, object]:
    right, down, toward = camera.axes
    return {
        "right": _rounded(right),
        "down": _rounded(down),
        "toward": _rounded(toward),
        "flat": round(math.sin(math.radians(camera.up_deg)), 6),
    }


def _bone(bone: Bone) -> list[object]:
    turns = [[each.axis, each.coordinate, round(each.factor, 8)] for each in bone.rotations]
    return [bone.parent, list(bone.offset), round(bone.rest, 8), turns]


def _layers(layers: tuple[Layer, ...]) -> list[object]:
    return [[each.cloth, [list(blob) for blob in each.blobs]] for each in layers]


def _part(part: Part) -> dict[str, object]:
    middle = BodySide.MIDDLE
    joins = [
        [
            _PLACES[each.other, middle if each.other == "trunk" else part.side],
            each.cloth,
            list(each.blob),
        ]
        for each in part.joins
    ]
    return {
        "name": part.name,
        "side": _SIDES[part.side],
        "layers": _layers(part.layers),
        "joins": joins,
    }


def _head() -> dict[str, object]:
    return {
        "bone": BONE["head", BodySide.MIDDLE],
        "part": _PLACES["head", BodySide.MIDDLE],
        "facing": list(shapes.FACING),
        "facingAt": shapes.FACING_AT,
        "face": _layers(shapes.FACE_FIRST),
        "ears": [list(each) for each in shapes.EARS],
        "sideburns": [list(each) for each in shapes.SIDEBURNS],
        "fringe": _marks(shapes.FRINGE),
        "features": _marks(shapes.FEATURES),
        "earWay": [0, 0, 1],
        "shows": figure.TURNED_TO_US,
    }


def _marks(features: tuple[Feature, ...]) -> list[object]:
    return [[list(each.way), list(each.blob), each.paint] for each in features]


def _area(area: Area) -> dict[str, object]:
    names, patches = areas.AREAS[area]
    return {
        "parts": [
            [_PLACES.get((name, side), _PLACES.get((name, BodySide.MIDDLE))) for name in names]
            for side in SIDES
        ],
        "patches": [
            [
                [
                    BONE.get((patch.segment, side), BONE.get((patch.segment, BodySide.MIDDLE)))
                    for side in SIDES
                ],
                list(patch.offset),
                patch.radius,
                list(patch.normal),
            ]
            for patch in patches
        ],
    }


def _drawing() -> dict[str, object]:
    return {
        "line": figure.LINE_WIDTH,
        "earLine": figure.EAR_LINE,
        "thingLine": picture.THING_LINE,
        "lit": figure.LIT,
        "toLight": list(figure.TOWARD_LIGHT),
        "within": figure.WITHIN_LINE,
        "farFrom": figure.FAR_FROM,
        "areaShows": areas.SHOWS,
        "overlap": order.REACH,
        "clear": order.CLEAR,
        "moved": picture.MOVED,
        "ghost": picture.GHOST_OPACITY,
        "shadows": [list(level) for level in shadow.LEVELS],
    }


def _paints() -> dict[str, object]:
    """Colours by look: those of a skin, those of clothes, and those of all else."""
    found: dict[str, object] = {}
    for look in (Look.LIGHT, Look.DARK, Look.PRINT):
        own: dict[str, dict[str, dict[str, str]]] = {"skins": {}, "clothes": {}}
        first = next(iter(SKINS.values())), next(iter(CLOTHES.values()))
        for name, skin in SKINS.items():
            own["skins"][name] = _of(("skin", "hair"), paints(look, skin, first[1]))
        for name, clothes in CLOTHES.items():
            own["clothes"][name] = _of(("top", "legs"), paints(look, first[0], clothes))
        cloths = ("skin", "hair", "top", "legs")
        every = paints(look, *first)
        rest = {key: colour for key, colour in every.items() if key not in _of(cloths, every)}
        found[look.value] = {**own, "rest": rest}
    return found


def _of(cloths: tuple[str, ...], every: dict[str, str]) -> dict[str, str]:
    return {
        key: colour
        for key, colour in every.items()
        if key.removeprefix("far.").partition(".")[0] in cloths
    }
