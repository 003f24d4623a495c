# SPDX-License-Identifier: Apache-2.0
"""Works a written movement out: every key pose, then steps between each and the next."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from lumbar.core.motion.body import Body, placed
from lumbar.core.motion.motion import Motion
from lumbar.core.motion.movement import Key, Move, Movement
from lumbar.core.motion.posing import Before, between_bodies, pose_body
from lumbar.core.motion.posture import blended, mirrored

STEPS: Final = 6
"""How many steps lie between two key poses; what lies between steps is blended."""


def work_out(motion: Motion, steps: int = STEPS) -> Movement:
    """The movement with all its postures."""
    keys = key_postures(motion)
    return Movement(motion=motion, keys=keys, moves=moves_between(motion, keys, steps))


def key_postures(motion: Motion) -> tuple[Key, ...]:
    """Every key pose worked out, in the order of the cycle."""
    found: dict[str, Key] = {}
    first: Body | None = None
    before: Before | None = None
    for name in motion.cycle:
        pose = motion.pose(name)
        like = found.get(pose.like) if pose.like is not None else None
        solution = pose_body(pose, None if like is None else like.posture, first, before)
        found[name] = Key(name=name, posture=solution.posture, missed=solution.missed)
        body = placed(solution.posture)
        first = first or body
        before = Before(pose, body)
    return tuple(found.values())


def moves_between(motion: Motion, keys: tuple[Key, ...], steps: int) -> tuple[Move, ...]:
    """The moves of a cycle of key poses; a way back over the same poses is the way out reversed."""
    if len(keys) == 1:
        return ()
    moves: list[Move] = []
    for key, following in zip(keys, (*keys[1:], keys[0]), strict=True):
        back = next((m for m in moves if (m.start, m.end) == (following.name, key.name)), None)
        if back is None:
            moves.append(_move(motion, key, following, steps))
        else:
            moves.append(
                replace(back, start=back.end, end=back.start, steps=tuple(reversed(back.steps)))
            )
    return tuple(moves)


def _move(motion: Motion, start: Key, end: Key, steps: int) -> Move:
    poses = (motion.pose(start.name), motion.pose(end.name))
    body = placed(start.posture)
    way, missed = [start.posture], 0.0
    for step in range(1, steps):
        wished = blended(start.posture, end.posture, step / steps)
        near = blended(way[-1], end.posture, 1 / (steps - step + 1))
        found = between_bodies(poses, body, wished, near)
        way.append(found.posture)
        missed = max(missed, found.missed)
    return Move(start=start.name, end=end.name, steps=(*way, end.posture), missed=missed)


def other_side(movement: Movement) -> Movement:
    """The movement done with the other side: its mirror image."""
    return Movement(
        motion=movement.motion,
        keys=tuple(replace(key, posture=mirrored(key.posture)) for key in movement.keys),
        moves=tuple(
            replace(move, steps=tuple(mirrored(step) for step in move.steps))
            for move in movement.moves
        ),
    )
