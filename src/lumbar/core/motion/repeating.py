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
    both ends are held (cat and camel). Among more poses each is brought nearer to the first. Poses
    on the way to the one that is held, and on the way back, are passed without a stop.
    """
    if len(movement.keys) == 1:
        return (Part(Still(movement.start), pace.hold_s or KEPT_S, is_hold=True),)
    return tuple(_parts(movement, pace, range_share))


def _parts(movement: Movement, pace: Pace, range_share: float) -> Iterator[Part]:
    for way, seconds, is_held in _ways(movement, pace, range_share):
        yield Part(way, seconds)
        if is_held and pace.hold_s:
            yield Part(Still(way.posture(1.0)), pace.hold_s, is_hold=True)


def _ways(movement: Movement, pace: Pace, range_share: float) -> Iterator[tuple[Way, float, bool]]:
    """Each way with its seconds, and whether its end is held."""
    moves, both = movement.moves, pace.holds == _TWO
    if len(moves) == _TWO:
        low = (1.0 - range_share) / 2.0 if both else 0.0
        yield Along(moves[:1], low, low + range_share), pace.out_s, True
        yield Along(moves[:1], low + range_share, low), pace.back_s, both
        return
    top = _held_place(movement)
    for start, end in _stages(len(moves), top, both=both):
        way = Along(moves[start:end])
        smaller = way if range_share == 1.0 else Smaller(way, movement.start, range_share)
        seconds = pace.back_s if start else pace.out_s
        yield smaller, seconds, end == top or (both and end == top + 1 < len(moves))


def _stages(count: int, top: int, *, both: bool) -> tuple[tuple[int, int], ...]:
    """The moves out and the moves back; with two held poses the moves back one by one."""
    back = range(top, count) if both else (top,)
    ends = (*back[1:], count)
    return ((0, top), *zip(back, ends, strict=True))


def _held_place(movement: Movement) -> int:
    later = enumerate(movement.keys[1:], start=1)
    return next(place for place, key in later if key.posture == movement.top)
