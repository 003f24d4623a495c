# SPDX-License-Identifier: Apache-2.0
"""What the coach watches in an exercise, as data: the pose it needs, what drives it, how far.

Signals are named as in `[content-format]`. No exercise has code of its own: a new exercise is a
new set of these values.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class WatchMode(StrEnum):
    """Whether repetitions are counted or a position is timed."""

    REPETITIONS = "repetitions"
    HOLD = "hold"


class Blend(StrEnum):
    """How far along a repetition is, where several signals drive it."""

    LEAST = "least"
    MEAN = "mean"


class WatchedSides(StrEnum):
    """Whose limbs are followed.

    The body's middle; each side by itself; each, but named after the side across, which works; the
    left one of a pair that takes turns within one repetition.
    """

    NONE = "none"
    EACH = "each"
    OPPOSITE = "opposite"
    LEFT = "left"


@dataclass(frozen=True, slots=True, kw_only=True)
class Within:
    """A signal that lies between two values; one of them may be open."""

    signal: str
    low: float | None = None
    high: float | None = None

    def __post_init__(self) -> None:
        if self.low is None and self.high is None:
            msg = f"{self.signal}: min or max expected"
            raise ValueError(msg)


@dataclass(frozen=True, slots=True, kw_only=True)
class Drive:
    """A signal that carries a repetition from its start value to the value at its top."""

    signal: str
    start: float
    top: float

    def __post_init__(self) -> None:
        if self.start == self.top:
            msg = f"{self.signal}: a top that differs from the start expected"
            raise ValueError(msg)


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """How the coach follows an exercise.

    `pose` holds all through, `start` before a repetition, `top` at its top; in a hold, `pose` and
    `top` together are the position that is timed. `counts_at` is the share of the way from which
    a repetition counts. With `diagonal` the arm across moves with a leg; with `to_knee` the body's
    line ends at the knee and not at the ankle. With `judges_pose` form is judged in `pose` too,
    before `top` is reached, because no other exercise looks like it.
    """

    mode: WatchMode
    pose: tuple[Within, ...]
    start: tuple[Within, ...] = ()
    drives: tuple[Drive, ...] = ()
    top: tuple[Within, ...] = ()
    blend: Blend = Blend.LEAST
    sides: WatchedSides = WatchedSides.NONE
    counts_at: float = 0.65
    diagonal: bool = False
    to_knee: bool = False
    judges_pose: bool = False
