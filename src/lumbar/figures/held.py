# SPDX-License-Identifier: Apache-2.0
"""Things that are held or carried: they go with the body and are drawn among its parts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
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
    return tuple(_HELD[prop](room) for prop in _HELD if prop in props)


def _stick(_: Room) -> Thing:
    bone = BONE["t6", BodySide.MIDDLE]
    ends = tuple(Held(bone, (-0.058, 0.078, z), 0.009) for z in (-0.42, 0.42))
    return Thing("stick", "wood", (ends,))


def _spine_stick(_: Room) -> Thing:
    low = Held(BONE["pelvis", BodySide.MIDDLE], (-0.078, -0.05, 0.0), 0.009)
    high = Held(BONE["head", BodySide.MIDDLE], (-0.080, 0.13, 0.0), 0.009)
    return Thing("spine stick", "wood", ((low, high),))


def _strap(room: Room) -> Thing:
    """From the hands to the sole of the higher foot."""
    foot = max(SIDES, key=lambda side: room.places("heel", room.bodies[-1])[SIDES.index(side)][1])
    sole = Held(BONE["foot", foot], (0.060, -0.040, 0.0), 0.006)
    blobs = tuple((Held(BONE["hand", side], (0.0, -0.060, 0.0), 0.006), sole) for side in SIDES)
    return Thing("strap", "wood", blobs)


def _float(_: Room) -> Thing:
    bone = BONE["t6", BodySide.MIDDLE]
    ends = tuple(Held(bone, (0.03, 0.0, z), 0.034) for z in (-0.26, 0.26))
    return Thing("float", "soft", (ends,))


def _pack(_: Room) -> Thing:
    bone = BONE["l3", BodySide.MIDDLE]
    corners = tuple(
        Held(bone, (-0.062, 0.010 + y, z), 0.018) for y in (-0.05, 0.05) for z in (-0.07, 0.07)
    )
    return Thing("pack", "soft", (corners,))


def _box(_: Room) -> Thing:
    """A box between the palms."""
    corners = tuple(
        Held(BONE["hand", side], (x, y, 0.0), 0.012)
        for side in SIDES
        for x in (-0.075, 0.075)
        for y in (-0.02, -0.155)
    )
    return Thing("box", "wood", (corners,))


def _belt(_: Room) -> Thing:
    bone = BONE["pelvis", BodySide.MIDDLE]
    around = tuple(
        Held(bone, (x, 0.036, z), 0.030) for x in (-0.045, 0.045) for z in (-0.072, 0.072)
    )
    return Thing("belt", "soft", (around,))


_HELD: Final[dict[Prop, Callable[[Room], Thing]]] = {
    Prop.STICK: _stick,
    Prop.SPINE_STICK: _spine_stick,
    Prop.STRAP: _strap,
    Prop.FLOAT: _float,
    Prop.PACK: _pack,
    Prop.BELT: _belt,
    Prop.BOX: _box,
}
