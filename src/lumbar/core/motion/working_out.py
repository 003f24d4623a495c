# SPDX-License-Identifier: Apache-2.0
"""Works a written movement out: every key pose, then steps between each and the next."""

from __future__ import annotations

from typing import Final

from lumbar.core.motion.body import Body, placed
from lumbar.core.motion.motion import Motion
from lumbar.core.motion.movement import Move, Movement
from lumbar.core.motion.posing import Before, between_bodies, pose_body
from lumbar.core.motion.posture import Posture, blended, mirrored

STEPS: Final = 6
"""How many steps lie between two key poses; what lies between steps is blended."""

_OTHER_SIDE: Final = "'"


def work_out(motion: Motion, steps: int = STEPS) -> Movement:
    """The movement with all its postures."""
    keys = key_postures(motion)
    return Movement(motion=motion, keys=keys, moves=_moves(motion, dict(keys), steps))


def key_postures(motion: Motion) -> tuple[tuple[str, Posture], ...]:
    """The posture of every key pose, in the order of the cycle."""
    found: dict[str, Posture] = {}
    first: Body | None = None
    before: Before | None = None
    for name in motion.cycle:
        pose = motion.pose(name)
        like = found.get(pose.like) if pose.like is not None else None
        posture = pose_body(pose, like, first, before).posture
        found[name] = posture
        body = placed(posture)
        first = first or body
        before = Before(pose, body)
    return tuple(found.items())


def _moves(motion: Motion, keys: dict[str, Posture], steps: int) -> tuple[Move, ...]:
    names = tuple(keys)
    if len(names) == 1:
        return ()
    moves: list[Move] = []
    for name, following in zip(names, (*names[1:], names[0]), strict=True):
        back = next((each for each in moves if (each.start, each.end) == (following, name)), None)
        if back is not None:
            moves.append(Move(start=name, end=following, steps=back.steps[::-1]))
            continue
        moves.append(_move(motion, keys, name, following, steps))
    return tuple(moves)


def _move(
    motion: Motion, keys: dict[str, Posture], start: str, end: str, steps: int
) -> Move:
    poses = (motion.pose(start), motion.pose(end))
    bodies = (placed(keys[start]), placed(keys[end]))
    way = [keys[start]]
    for step in range(1, steps):
        wished = blended(keys[start], keys[end], step / steps)
        near = blended(way[-1], keys[end], 1 / (steps - step + 1))
        way.append(between_bodies(poses, bodies, wished, near).posture)
    return Move(start=start, end=end, steps=(*way, keys[end]))


def other_side(movement: Movement) -> Movement:
    """The movement done with the other side: its mirror image."""
    return Movement(
        motion=movement.motion,
        keys=tuple((name, mirrored(posture)) for name, posture in movement.keys),
        moves=tuple(
            Move(start=each.start, end=each.end, steps=tuple(map(mirrored, each.steps)))
            for each in movement.moves
        ),
    )
