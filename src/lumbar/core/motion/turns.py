# SPDX-License-Identifier: Apache-2.0
"""Which side works in which repetition."""

from __future__ import annotations

from enum import StrEnum
from itertools import repeat
from typing import assert_never

from lumbar.core.catalogue.vocabulary import Sides
from lumbar.core.motion.motion import Motion
from lumbar.core.motion.skeleton import BodySide


class Turns(StrEnum):
    """How the sides take turns: one alone, one after the other, or in turn."""

    LEFT = "left"
    RIGHT = "right"
    EACH = "each"
    ALTERNATE = "alternate"


def sides_in_order(
    motion: Motion, sides: Sides, reps: int, turns: Turns | None = None
) -> tuple[BodySide, ...]:
    """The working side of every repetition; the middle where no side is meant.

    `reps` are per side. Without `turns` they are taken as the exercise is prescribed; a movement
    without sides has none to choose.
    """
    first = motion.side
    if first is BodySide.MIDDLE and not motion.alternates:
        return (first,) * reps
    if first is BodySide.MIDDLE:
        first = BodySide.RIGHT
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
