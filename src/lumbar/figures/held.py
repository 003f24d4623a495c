# SPDX-License-Identifier: Apache-2.0
"""Things that are held or carried: they go with the body and are drawn among its parts."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from lumbar.core.motion.body import BONE
from lumbar.core.motion.motion import Prop
from lumbar.core.motion.skeleton import SIDES, BodySide
from lumbar.core.motion.vectors import Vec
from lumbar.figures.room import Room


@dataclass(frozen=True, slots=True)
class Held:
    """A ball of a thing that goes with a segment."""

    bone: int
    offset: Vec
    radius: float


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing that goes with the body: hulls of balls in one cloth, ordered like a part."""

    name: str
    cloth: str
    blobs: tuple[tuple[Held, ...], ...]


def held_things(props: Sequence[Prop], room: Room) -> tuple[Thing, ...]:
    """What is held or carried."""
    return tuple(thing for prop in _HELD if prop in props for thing in _HELD[prop](room))


def _stick(_: Room) -> tuple[Thing, ...]:
    """Three pieces, so that each lies before or behind what it crosses."""
    bone = BONE["t6", BodySide.MIDDLE]
    return tuple(
        Thing(name, "wood", (tuple(Held(bone, (-0.058, 0.078, z), 0.009) for z in ends),))
        for name, ends in (
            ("left of the stick", (-0.42, -0.07)),
            ("middle of the stick", (-0.08, 0.08)),
            ("right of the stick", (0.07, 0.42)),
        )
    )


def _spine_stick(_: Room) -> tuple[Thing, ...]:
    low = Held(BONE["pelvis", BodySide.MIDDLE], (-0.078, -0.05, 0.0), 0.009)
    high = Held(BONE["head", BodySide.MIDDLE], (-0.080, 0.13, 0.0), 0.009)
    return (Thing("spine stick", "wood", ((low, high),)),)


def _strap(room: Room) -> tuple[Thing, ...]:
    """A flat band from both hands round the sole of the higher foot."""
    foot = max(SIDES, key=lambda side: room.places("heel", room.bodies[-1])[SIDES.index(side)][1])
    bone = BONE["foot", foot]
    across = (-0.016, 0.016)
    under = [tuple(Held(bone, (x, -0.038, z), 0.0045) for x in (0.024, 0.056)) for z in across]
    sole = tuple(each for edge in under for each in edge)
    bands = tuple(
        (*(Held(BONE["hand", side], (x, -0.045, 0.0), 0.0045) for x in (-0.008, 0.008)), *edge)
        for side, edge in zip(SIDES, under, strict=True)
    )
    return tuple(
        Thing(name, "strap", (blob,))
        for name, blob in (("sole", sole), ("left band", bands[0]), ("right band", bands[1]))
    )


def _float(_: Room) -> tuple[Thing, ...]:
    bone = BONE["t6", BodySide.MIDDLE]
    ends = tuple(Held(bone, (0.03, 0.0, z), 0.034) for z in (-0.26, 0.26))
    return (Thing("float", "float", (ends,)),)


def _pack(name: str, cloth: str) -> Thing:
    """A pack that lies across the low back."""
    bone = BONE["l3", BodySide.MIDDLE]
    corners = tuple(
        Held(bone, (-0.060, 0.010 + y, z), 0.020) for y in (-0.055, 0.055) for z in (-0.08, 0.08)
    )
    return Thing(name, cloth, (corners,))


def _warm_pack(_: Room) -> tuple[Thing, ...]:
    """Warm air rises from it."""
    bone = BONE["l3", BodySide.MIDDLE]
    bends = ((0.105, 0.007), (0.125, -0.007), (0.145, 0.007), (0.165, -0.007))
    waves = tuple(
        tuple(Held(bone, (-out, middle + y, 0.0), 0.0045) for out, y in pair)
        for middle in (-0.035, 0.01, 0.055)
        for pair in pairwise(bends)
    )
    return _pack("warm pack", "warm"), Thing("warm air", "heat", waves)


def _cold_pack(_: Room) -> tuple[Thing, ...]:
    """A star of ice is on it."""
    bone = BONE["l3", BodySide.MIDDLE]
    turns = [math.radians(deg) for deg in (90, 30, 150)]
    ends = [(0.040 * math.cos(turn), 0.040 * math.sin(turn)) for turn in turns]
    star = tuple(
        tuple(Held(bone, (-0.078, 0.010 + way * y, way * z), 0.0045) for way in (1, -1))
        for y, z in ends
    )
    return _pack("cold pack", "cool"), Thing("ice", "frost", star)


def _handles(_: Room) -> tuple[Thing, ...]:
    """A grip in each hand, and the rope that leads from it to the pillar behind the back."""
    pelvis = BONE["pelvis", BodySide.MIDDLE]
    things = []
    for side in SIDES:
        hand, out = BONE["hand", side], -1.0 if side is BodySide.LEFT else 1.0
        grip = tuple(Held(hand, (x, -0.052, -0.014 * out), 0.0085) for x in (-0.04, 0.042))
        pulley = Held(pelvis, (-0.11, 0.34, 0.11 * out), 0.004)
        rope = (Held(hand, (0.0, -0.052, -0.014 * out), 0.0035), pulley)
        things += [
            Thing(f"{side} rope", "strap", (rope,)),
            Thing(f"{side} grip", "strap", (grip,)),
        ]
    return tuple(things)


def _box(_: Room) -> tuple[Thing, ...]:
    """A box between the palms."""
    corners = tuple(
        Held(BONE["hand", side], (x, y, 0.0), 0.012)
        for side in SIDES
        for x in (-0.075, 0.075)
        for y in (-0.02, -0.155)
    )
    return (Thing("box", "wood", (corners,)),)


_BELT: Final = ((-0.044, 0.078), (0.000, 0.086), (0.050, 0.072))


def _belt(_: Room) -> tuple[Thing, ...]:
    """A belt round the waist, over the hips: a piece for each side."""
    bone = BONE["pelvis", BodySide.MIDDLE]
    return tuple(
        Thing(
            f"{side} of the belt",
            "strap",
            (tuple(Held(bone, (x, 0.070, out * z), 0.015) for x, z in _BELT),),
        )
        for side, out in zip(SIDES, (-1.0, 1.0), strict=True)
    )


_HELD: Final[dict[Prop, Callable[[Room], tuple[Thing, ...]]]] = {
    Prop.STICK: _stick,
    Prop.SPINE_STICK: _spine_stick,
    Prop.STRAP: _strap,
    Prop.FLOAT: _float,
    Prop.WARM_PACK: _warm_pack,
    Prop.COLD_PACK: _cold_pack,
    Prop.BELT: _belt,
    Prop.BOX: _box,
    Prop.HANDLES: _handles,
}
