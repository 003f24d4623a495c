# SPDX-License-Identifier: Apache-2.0
"""The skeleton placed in space by a posture: where every segment is and how it is turned."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from lumbar.core.motion.posture import COORDINATES, INDEX, Posture
from lumbar.core.motion.skeleton import (
    BELLY,
    BELLY_IN,
    BLADE,
    SEGMENTS,
    SHOULDER_NARROWING,
    SHOULDER_RISE,
    SHOULDER_SLIDE,
    SIDES,
    BodySide,
    Segment,
)
from lumbar.core.motion.vectors import Turn, Vec, add, turned


@dataclass(frozen=True, slots=True)
class _Rotation:
    axis: str
    coordinate: int
    factor: float


@dataclass(frozen=True, slots=True)
class Bone:
    """A segment of one side, with its parent's place and the rotations of its joint."""

    segment: Segment
    side: BodySide
    parent: int
    offset: Vec
    rotations: tuple[_Rotation, ...]
    rest: float


def _bones() -> tuple[Bone, ...]:
    bones: list[Bone] = []
    place: dict[tuple[str, BodySide], int] = {}
    middle = [(each, BodySide.MIDDLE) for each in SEGMENTS if not each.paired]
    paired = [(each, side) for side in SIDES for each in SEGMENTS if each.paired]
    for segment, side in (*middle, *paired):
        parent = place.get((segment.parent, side), place.get((segment.parent, BodySide.MIDDLE), -1))
        x, y, z = segment.offset
        rotations = tuple(
            _Rotation(
                COORDINATES[at].angle.axis, at, math.radians(COORDINATES[at].sign * moving.share)
            )
            for moving in segment.moving
            for at in (INDEX[moving.angle, side],)
        )
        place[segment.name, side] = len(bones)
        offset = (x, y, -z if side is BodySide.LEFT else z)
        bones.append(Bone(segment, side, parent, offset, rotations, math.radians(segment.rest_deg)))
    return tuple(bones)


BONES: Final = _bones()
BONE: Final = {(bone.segment.name, bone.side): place for place, bone in enumerate(BONES)}
"""The place of a segment in a body, by its name and side."""


def _chain(place: int) -> frozenset[int]:
    parent = BONES[place].parent
    return frozenset({place}) | (_chain(parent) if parent >= 0 else frozenset())


CHAINS: Final = tuple(_chain(place) for place in range(len(BONES)))
"""For every segment, itself and all between it and the pelvis."""


@dataclass(frozen=True, slots=True)
class Hinge:
    """An elementary rotation as it stands in space: `axis` times `factor` moves its segment."""

    coordinate: int
    bone: int
    axis: Vec
    origin: Vec
    factor: float


@dataclass(frozen=True, slots=True)
class Body:
    """Every segment's joint and rotation, in the order of BONES, and all hinges."""

    posture: Posture
    origins: tuple[Vec, ...]
    turns: tuple[Turn, ...]
    hinges: tuple[Hinge, ...]

    def point(self, bone: int, offset: Vec) -> Vec:
        """A point that is fixed in a segment, in space."""
        return add(self.origins[bone], turned(self.turns[bone], offset))


def placed(posture: Posture) -> Body:
    """The skeleton in this posture."""
    origins: list[Vec] = []
    turns: list[Turn] = []
    hinges: list[Hinge] = []
    for place, bone in enumerate(BONES):
        if bone.parent < 0:
            origins.append(posture.at)
            turns.append(posture.facing)
            continue
        outer = turns[bone.parent]
        origin = add(origins[bone.parent], turned(outer, _offset(bone, posture)))
        turn = _leaned(outer, bone.rest) if bone.rest else outer
        for each in bone.rotations:
            angle = posture.deg[each.coordinate] * each.factor
            turn, axis = _rotated(turn, each.axis, angle)
            hinges.append(Hinge(each.coordinate, place, axis, origin, each.factor))
        origins.append(origin)
        turns.append(turn)
    return Body(posture, tuple(origins), tuple(turns), tuple(hinges))


def _offset(bone: Bone, posture: Posture) -> Vec:
    """Where the joint lies in the parent's frame; that of the belly slides inward."""
    if bone.segment.draws_in:
        x, y, z = bone.offset
        return x - BELLY_IN * bone.segment.draws_in * posture.angle(BELLY), y, z
    return _shoulder(bone, posture) if bone.segment.name == "arm" else bone.offset


def _shoulder(bone: Bone, posture: Posture) -> Vec:
    """The shoulder joint rises and moves in as the arm goes overhead, and slides with the blade."""
    flexed = math.radians(posture.angle("shoulder", bone.side))
    out = math.radians(posture.angle("shoulder_out", bone.side))
    overhead = (1.0 - math.cos(flexed) * math.cos(out)) / 2.0
    x, y, z = bone.offset
    return (
        x + SHOULDER_SLIDE * posture.angle(BLADE, bone.side),
        y + SHOULDER_RISE * overhead,
        z * (1.0 - SHOULDER_NARROWING * overhead),
    )


def _leaned(turn: Turn, angle: float) -> Turn:
    return _rotated(turn, "z", angle)[0]


def _rotated(turn: Turn, axis: str, angle: float) -> tuple[Turn, Vec]:
    """The rotation followed inside by one about a coordinate axis, and that axis in space."""
    a0, a1, a2, a3, a4, a5, a6, a7, a8 = turn
    c, s = math.cos(angle), math.sin(angle)
    if axis == "z":
        return (
            a0 * c + a1 * s, a1 * c - a0 * s, a2,
            a3 * c + a4 * s, a4 * c - a3 * s, a5,
            a6 * c + a7 * s, a7 * c - a6 * s, a8,
        ), (a2, a5, a8)  # fmt: skip
    if axis == "x":
        return (
            a0, a1 * c + a2 * s, a2 * c - a1 * s,
            a3, a4 * c + a5 * s, a5 * c - a4 * s,
            a6, a7 * c + a8 * s, a8 * c - a7 * s,
        ), (a0, a3, a6)  # fmt: skip
    return (
        a0 * c - a2 * s, a1, a2 * c + a0 * s,
        a3 * c - a5 * s, a4, a5 * c + a3 * s,
        a6 * c - a8 * s, a7, a8 * c + a6 * s,
    ), (a1, a4, a7)  # fmt: skip
