# SPDX-License-Identifier: Apache-2.0
"""One repetition of a movement as ways that follow each other, each with its seconds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lumbar.core.motion.movement import Movement
from lumbar.core.motion.pace import KEPT_S, Pace
from lumbar.core.motion.posture import Posture
from lumbar.core.motion.ways import Along, Smaller, Still, Way

_TWO: Final = 2


@dataclass(frozen=True, slots=True)
class Span:
    """A way with the time in which it is gone."""

    start_s: float
    end_s: float
    way: Way

    def posture(self, t_s: float) -> Posture:
        """The posture at a time."""
        share = (t_s - self.start_s) / (self.end_s - self.start_s)
        return self.way.posture(min(max(share, 0.0), 1.0))


@dataclass(frozen=True, slots=True)
class Part:
    """A way of one repetition and how long it takes."""

    way: Way
    seconds: float
    is_hold: bool = False


def repetition_parts(movement: Movement, pace: Pace, range_share: float) -> tuple[Part, ...]:
    """One repetition from the start pose to the start pose.

    A part of the range is a part of the way between two poses, and taken around its middle where
    both ends are held (cat and camel). Among more poses each is brought nearer to the first.
    """
    if len(movement.keys) == 1:
        return (Part(Still(movement.start), pace.hold_s or KEPT_S, is_hold=True),)
    return tuple(_parts(movement, pace, range_share))


def _parts(movement: Movement, pace: Pace, range_share: float) -> Iterator[Part]:
    last = len(movement.moves) - 1
    for place, way in enumerate(_ways(movement, pace, range_share)):
        yield Part(way, pace.out_s if place == 0 else pace.back_s)
        held_last = place == last and last + 1 == pace.holds == _TWO
        if pace.hold_s and (held_last or place < min(pace.holds, last)):
            yield Part(Still(way.posture(1.0)), pace.hold_s, is_hold=True)


def _ways(movement: Movement, pace: Pace, range_share: float) -> Iterator[Way]:
    if len(movement.moves) == _TWO:
        low = (1.0 - range_share) / 2.0 if pace.holds == _TWO else 0.0
        out = movement.moves[0]
        yield Along(out, low, low + range_share)
        yield Along(out, low + range_share, low)
        return
    for move in movement.moves:
        way = Along(move, 0.0, 1.0)
        yield way if range_share == 1.0 else Smaller(way, movement.start, range_share)
