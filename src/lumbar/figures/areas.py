# SPDX-License-Identifier: Apache-2.0
"""Where on the body the areas lie that work or are stretched.

A patch is fixed in a segment. It shows where its outward normal does not look away from the eye,
within the parts that it lies on. Places are those of the right side [G]; they show, they do not
measure.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from lumbar.core.motion.body import BONE
from lumbar.core.motion.motion import Area, Sided
from lumbar.core.motion.skeleton import SIDES, BodySide
from lumbar.core.motion.vectors import Vec, dot, turned
from lumbar.figures.camera import PER_STATURE
from lumbar.figures.figure import Key, View
from lumbar.figures.hulls import Circle, hull, inside
from lumbar.figures.marks import Glow, Shape
from lumbar.figures.shapes import PARTS, Part


@dataclass(frozen=True, slots=True)
class Patch:
    """A soft patch: its segment, centre, radius and outward normal, for the right side."""

    segment: str
    offset: Vec
    radius: float
    normal: Vec


_TRUNK: Final = ("trunk",)
_SEAT: Final = ("trunk", "thigh")
_THIGH: Final = ("thigh", "shank")
_BACKWARD: Final[Vec] = (-0.6, 0.0, 0.8)
_FORWARD: Final[Vec] = (0.6, 0.0, 0.8)
_OUTWARD: Final[Vec] = (0.0, 0.0, 1.0)

AREAS: Final[dict[Area, tuple[tuple[str, ...], tuple[Patch, ...]]]] = {
    Area.BELLY: (
        _TRUNK,
        (
            Patch("pelvis", (0.042, 0.060, 0.036), 0.046, _FORWARD),
            Patch("l3", (0.044, 0.010, 0.036), 0.050, _FORWARD),
            Patch("l1", (0.046, 0.030, 0.036), 0.048, _FORWARD),
        ),
    ),
    Area.DEEP_BELLY: (
        _TRUNK,
        (
            Patch("pelvis", (0.034, 0.052, 0.044), 0.050, _FORWARD),
            Patch("l5", (0.036, 0.026, 0.046), 0.050, _FORWARD),
        ),
    ),
    Area.FLANK: (
        _TRUNK,
        (
            Patch("l3", (0.004, 0.010, 0.074), 0.050, _OUTWARD),
            Patch("l1", (0.004, 0.034, 0.080), 0.052, _OUTWARD),
        ),
    ),
    Area.LOW_BACK: (
        _TRUNK,
        (
            Patch("l5", (-0.036, 0.018, 0.040), 0.048, _BACKWARD),
            Patch("l3", (-0.036, 0.018, 0.042), 0.048, _BACKWARD),
            Patch("l1", (-0.034, 0.030, 0.044), 0.050, _BACKWARD),
        ),
    ),
    Area.UPPER_BACK: (
        _TRUNK,
        (
            Patch("t10", (-0.036, 0.030, 0.048), 0.054, _BACKWARD),
            Patch("t6", (-0.034, 0.024, 0.054), 0.054, _BACKWARD),
        ),
    ),
    Area.CHEST: (_TRUNK, (Patch("t6", (0.050, 0.022, 0.046), 0.056, _FORWARD),)),
    Area.SHOULDER: (
        ("upper arm",),
        (Patch("arm", (0.000, -0.016, 0.020), 0.050, _OUTWARD),),
    ),
    Area.NECK: (("head",), (Patch("c7", (-0.012, 0.026, 0.020), 0.038, _BACKWARD),)),
    Area.BUTTOCK: (_SEAT, (Patch("pelvis", (-0.044, -0.012, 0.052), 0.062, _BACKWARD),)),
    Area.HIP_SIDE: (_SEAT, (Patch("pelvis", (-0.006, 0.010, 0.092), 0.058, _OUTWARD),)),
    Area.HIP_FRONT: (_SEAT, (Patch("pelvis", (0.046, 0.006, 0.052), 0.056, _FORWARD),)),
    Area.THIGH_FRONT: (
        _THIGH,
        (
            Patch("thigh", (0.026, -0.085, 0.020), 0.058, _FORWARD),
            Patch("thigh", (0.024, -0.150, 0.018), 0.056, _FORWARD),
        ),
    ),
    Area.THIGH_BACK: (
        _THIGH,
        (
            Patch("thigh", (-0.026, -0.095, 0.020), 0.058, _BACKWARD),
            Patch("thigh", (-0.022, -0.160, 0.018), 0.056, _BACKWARD),
        ),
    ),
    Area.CALF: (
        ("shank",),
        (
            Patch("shank", (-0.024, -0.060, 0.012), 0.040, _BACKWARD),
            Patch("shank", (-0.020, -0.105, 0.010), 0.036, _BACKWARD),
        ),
    ),
}
SHOWS: Final = -0.05
_HATCH_APART: Final = 11.0
_HATCH_STEP: Final = 4.0
_HATCH_WIDTH: Final = 1.1
_HATCHED: Final = 0.74


def patches(works: Sequence[Sided]) -> Iterator[tuple[Area, BodySide]]:
    """Every area, side by side."""
    for each in works:
        for side in SIDES if each.side is BodySide.MIDDLE else (each.side,):
            yield Area(each.name), side


def working(
    seen: View, works: Sequence[Sided], done: Sequence[Key], *, hatched: bool
) -> Iterator[Shape | Glow]:
    """The patches that lie on the part that was drawn last, or on it and one before."""
    for area, side in patches(works):
        names, own = AREAS[area]
        keys = [(each, BodySide.MIDDLE if each in ("trunk", "head") else side) for each in names]
        if done[-1] not in keys or not all(key in done for key in keys):
            continue
        parts = [part for part in PARTS if (part.name, part.side) in keys]
        for patch in own:
            found = _placed(seen, patch, side)
            if found is not None:
                yield from _marks(seen, found, parts, hatched=hatched)


def _placed(seen: View, patch: Patch, side: BodySide) -> Circle | None:
    bone = BONE.get((patch.segment, side))
    if bone is None:
        bone = BONE[patch.segment, BodySide.MIDDLE]
    turn = -1.0 if side is BodySide.LEFT else 1.0
    x, y, z = patch.normal
    if dot(turned(seen.body.turns[bone], (x, y, z * turn)), seen.camera.toward) < SHOWS:
        return None
    x, y, z = patch.offset
    x, y, _ = seen.camera.seen(seen.body.point(bone, (x, y, z * turn)))
    return Circle(x, y, patch.radius * PER_STATURE)


def _marks(
    seen: View, spot: Circle, parts: Sequence[Part], *, hatched: bool
) -> Iterator[Shape | Glow]:
    blobs = [blob for part in parts for layer in part.layers for blob in layer.blobs]
    if not hatched:
        yield Glow(x=spot.x, y=spot.y, r=spot.r, within=seen.outline(blobs))
        return
    near = [
        hull([Circle(b.x, b.y, b.r) for b in (seen.balls[at] for at in blob)]) for blob in blobs
    ]

    def is_in(x: float, y: float) -> bool:
        return any(inside((x, y), each) for each in near)

    radius = spot.r * _HATCHED
    lines = []
    for row in range(-int(radius / _HATCH_APART), int(radius / _HATCH_APART) + 1):
        across = row * _HATCH_APART
        half = math.sqrt(max(radius * radius - across * across, 0.0))
        steps = max(int(2 * half / _HATCH_STEP), 1)
        along = [-half + 2 * half * step / steps for step in range(steps + 1)]
        points = [(spot.x + (a + across) * 0.7071, spot.y + (across - a) * 0.7071) for a in along]
        held = [point for point in points if is_in(*point)]
        if len(held) > 1:
            (x0, y0), (x1, y1) = held[0], held[-1]
            lines.append(f"M{x0:.0f} {y0:.0f}L{x1:.0f} {y1:.0f}")
    if lines:
        yield Shape(d="".join(lines), line="hatch", width=_HATCH_WIDTH)
