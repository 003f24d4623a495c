# SPDX-License-Identifier: Apache-2.0
"""Which side works in which repetition."""

from __future__ import annotations

from enum import StrEnum
from itertools import repeat
from typing import Final, assert_never

from lumbar.core.catalogue.vocabulary import Sides
from lumbar.core.motion.movement import Movement
from lumbar.core.motion.posture import mirrored
from lumbar.core.motion.skeleton import BodySide

_ALIKE_DEG: Final = 5.0


class Turns(StrEnum):
    """How the sides take turns: one alone, one after the other, or in turn."""

    LEFT = "left"
    RIGHT = "right"
    EACH = "each"
    ALTERNATE = "alternate"


def has_sides(movement: Movement) -> bool:
    """Whether a repetition is of one side; one that goes through both (pedalling) has none."""
    motion = movement.motion
    return (motion.side is not BodySide.MIDDLE or motion.alternates) and not _shows_both(movement)


def sides_in_order(
    movement: Movement, sides: Sides, reps: int, turns: Turns | None = None
) -> tuple[BodySide, ...]:
    """The working side of every repetition; the middle where no side is meant.

    `reps` are per side. Without `turns` they are taken as the exercise is prescribed; a movement
    without sides has none to choose.
    """
    if not has_sides(movement):
        return (BodySide.MIDDLE,) * reps
    written = movement.motion.side
    first = BodySide.RIGHT if written is BodySide.MIDDLE else written
    match turns or _prescribed(sides):
        case Turns.LEFT:
            return (BodySide.LEFT,) * reps
        case Turns.RIGHT:
            return (BodySide.RIGHT,) * reps
        case Turns.EACH:
            return (*repeat(first, reps), *repeat(first.other, reps))
        case Turns.ALTERNATE:
            return (first, first.other) * reps
        case never:
            assert_never(never)


def _prescribed(sides: Sides) -> Turns:
    return Turns.EACH if sides is Sides.EACH else Turns.ALTERNATE


def _shows_both(movement: Movement) -> bool:
    """Whether a later pose of the cycle is the mirror image of the first."""
    image = mirrored(movement.start).deg
    return any(
        max(abs(a - b) for a, b in zip(image, key.posture.deg, strict=True)) < _ALIKE_DEG
        for key in movement.keys[1:]
    )
