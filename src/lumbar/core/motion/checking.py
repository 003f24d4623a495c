# SPDX-License-Identifier: Apache-2.0
"""What is wrong with a movement that was worked out: contacts, floor, slides, jumps."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from lumbar.core.kernel.errors import Fault
from lumbar.core.motion.body import placed
from lumbar.core.motion.flesh import SPHERE, SPHERES, centre
from lumbar.core.motion.motion import Motion, Support
from lumbar.core.motion.movement import Move, Movement
from lumbar.core.motion.posing import STATURE_CM
from lumbar.core.motion.posture import COORDINATES, Posture
from lumbar.core.motion.skeleton import BodySide
from lumbar.core.motion.supports import PARTS, SURFACES
from lumbar.core.motion.vectors import Vec, cross, length, subtract

MOST_MISSED_MM: Final = 4.0
"""How far a contact, aim or hold may be missed."""
MOST_SUNK_MM: Final = 10.0
"""How deep flesh may go into the floor; a body is soft."""
MOST_SLID_MM: Final = 6.0
"""How far a part that stays on its surface may slide along it."""
MOST_DEG_PER_S: Final = 300.0
"""How fast a joint may turn at the tempo of the exercise."""

_MM: Final = STATURE_CM * 10.0
_PEAK: Final = 1.875  # the top speed of a minimum-jerk move over its mean speed


def movement_faults(movement: Movement, move_s: float) -> tuple[Fault, ...]:
    """Every fault, by the key of the pose or move; `move_s` is the shortest move of the tempo."""
    return (*_key_faults(movement), *_move_faults(movement, move_s))


def fault_pose_faults(movement: Movement, code: str) -> tuple[Fault, ...]:
    """What cannot be in a movement done with a fault: contacts missed, parts in the floor."""
    return tuple(
        replace(fault, key=f"fault.{code}: {fault.key}") for fault in _key_faults(movement)
    )


def _key_faults(movement: Movement) -> Iterator[Fault]:
    for key in movement.keys:
        where = f"pose.{key.name}"
        if key.missed * _MM > MOST_MISSED_MM:
            yield _fault(where, "contacts, aims and holds that can all be met", key.missed)
        yield from _sunk(where, key.posture)


def _move_faults(movement: Movement, move_s: float) -> Iterator[Fault]:
    for move in movement.moves:
        where = f"cycle: {move.start} to {move.end}"
        if move.missed * _MM > MOST_MISSED_MM:
            yield _fault(where, "contacts that can be kept on the way", move.missed)
        for posture in move.steps[1:-1]:
            yield from _sunk(where, posture)
        yield from _slid(where, movement.motion, move)
        yield from _hurried(where, move, move_s)


def _sunk(where: str, posture: Posture) -> Iterator[Fault]:
    body = placed(posture)
    depth, name = max((each.radius - centre(body, each)[1], each.name) for each in SPHERES)
    if depth * _MM > MOST_SUNK_MM:
        yield _fault(where, "no part in the floor", depth, name)


def _slid(where: str, motion: Motion, move: Move) -> Iterator[Fault]:
    ends = (motion.pose(move.start), motion.pose(move.end))
    bodies = tuple(placed(posture) for posture in move.steps)
    for support in ends[0].supports:
        anchors = PARTS[support.part].anchors
        if support not in ends[1].supports or not anchors:
            continue
        name = anchors[0]
        sphere = SPHERE.get((name, support.side)) or SPHERE[name, BodySide.MIDDLE]
        first = centre(bodies[0], sphere)
        away = max(
            length(_along(support, subtract(centre(body, sphere), first))) for body in bodies
        )
        if away * _MM > MOST_SLID_MM:
            yield _fault(where, "what rests on a surface to stay there", away, _said(support))


def _along(support: Support, way: Vec) -> Vec:
    normal = SURFACES[support.surface].normal
    return way if normal is None else cross(normal, way)


def _hurried(where: str, move: Move, move_s: float) -> Iterator[Fault]:
    steps = len(move.steps) - 1
    for place, each in enumerate(COORDINATES):
        widest = max(
            abs(after.deg[place] - before.deg[place])
            for before, after in zip(move.steps, move.steps[1:], strict=False)
        )
        speed = widest * steps / move_s * _PEAK
        if speed > MOST_DEG_PER_S:
            yield Fault(
                key=where,
                expected=f"joints no faster than {MOST_DEG_PER_S:.0f} degrees a second",
                found=f"{each.angle.name} of the {each.side} at {math.ceil(speed)}",
            )


def _said(support: Support) -> str:
    return f"{support.side} {support.part} on {support.surface}"


def _fault(where: str, expected: str, by: float, what: str = "") -> Fault:
    found = f"{by * _MM:.0f} mm"
    return Fault(key=where, expected=expected, found=f"{what}: {found}" if what else found)
