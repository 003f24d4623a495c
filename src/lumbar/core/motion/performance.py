# SPDX-License-Identifier: Apache-2.0
"""A movement as somebody performs it: set up, be still, repetition after repetition, rest.

The plan says how; what comes of it gives the posture at any time and the truth about it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from lumbar.core.motion.faulting import with_fault
from lumbar.core.motion.movement import Movement
from lumbar.core.motion.pace import Pace
from lumbar.core.motion.posture import Posture
from lumbar.core.motion.repeating import Part, Span, repetition_parts
from lumbar.core.motion.skeleton import BodySide
from lumbar.core.motion.truth import Held, Repetition, Shown, Truth
from lumbar.core.motion.ways import Across, Still, Walk, apart, are_same, standing_at
from lumbar.core.motion.working_out import other_side

_WAY_IN: Final = 1.2
_STEPS: Final = 4
_DOWN_S: Final = 4.0
_DEG_PER_S: Final = 45.0
_PER_S: Final = 0.25
_LEAST_S: Final = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Flaw:
    """A fault of the motion that is shown, how much of it, and in which repetitions (from 1)."""

    code: str
    amount: float = 1.0
    reps: frozenset[int] | None = None

    def is_in(self, rep: int) -> bool:
        """Whether this repetition shows it; without numbers every one does."""
        return self.reps is None or rep in self.reps


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How a movement is performed.

    `sides` names the working side of every repetition in turn, the middle where none is meant.
    `range_share` is how much of the way is gone. Before the first repetition the start is kept for
    `still_s`, after the last for `rest_s`; with `walk_in_s` somebody walks in before that.
    """

    pace: Pace
    sides: tuple[BodySide, ...]
    range_share: float = 1.0
    flaws: tuple[Flaw, ...] = ()
    still_s: float = 1.5
    rest_s: float = 1.0
    walk_in_s: float = 0.0

    def __post_init__(self) -> None:
        if not self.sides or min(self.still_s, self.rest_s, self.walk_in_s) < 0:
            raise ValueError(f"a repetition, and seconds from 0 expected, not {self}")
        if not 0 < self.range_share <= 1:
            raise ValueError(f"a share of the range up to 1 expected, not {self.range_share}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Performance:
    """Spans of time one after another, and the truth about them."""

    spans: tuple[Span, ...]
    truth: Truth
    starts: tuple[float, ...] = field(repr=False)

    def posture(self, t_s: float) -> Posture:
        """The posture at a time; before the beginning and after the end it is still."""
        return self.spans[max(bisect_right(self.starts, t_s) - 1, 0)].posture(t_s)


def perform(movement: Movement, plan: Plan) -> Performance:
    """The movement, performed as planned.

    A movement of one pose is a position that is kept: each repetition is one hold of it.

    Raises:
        MisuseError: a flaw that the motion does not draw.
    """
    return _Performer(movement, plan).performed()


class _Performer:
    """Puts spans one after another and notes what they are."""

    def __init__(self, movement: Movement, plan: Plan) -> None:
        self._plan = plan
        self._movement = movement
        self._done: dict[tuple[BodySide, tuple[Flaw, ...]], Movement] = {}
        self._spans: list[Span] = []
        self._reps: list[Repetition] = []
        self._shown: list[Shown] = []

    def performed(self) -> Performance:
        plan = self._plan
        kept = len(self._movement.keys) == 1
        first = self._version(1).start
        if plan.walk_in_s:
            self._walk_in(first)
        if not kept:
            self._add(Still(first), plan.still_s)
        for number in range(1, len(plan.sides) + 1):
            self._repeat(number, last=number == len(plan.sides))
        if not kept:
            self._add(Still(self._spans[-1].posture(self._now)), plan.rest_s)
        truth = Truth(duration_s=self._now, reps=tuple(self._reps), faults=tuple(self._shown))
        starts = tuple(each.start_s for each in self._spans)
        return Performance(spans=tuple(self._spans), truth=truth, starts=starts)

    @property
    def _now(self) -> float:
        return self._spans[-1].end_s if self._spans else 0.0

    def _add(self, way: Still | Across | Walk, seconds: float) -> None:
        if seconds:
            self._spans.append(Span(self._now, self._now + seconds, way))

    def _walk_in(self, first: Posture) -> None:
        standing = standing_at(first.at[0], first.at[2])
        self._add(Walk(_WAY_IN, _STEPS, standing), self._plan.walk_in_s)
        self._add(Across(standing, first), _DOWN_S)

    def _version(self, rep: int) -> Movement:
        """The movement with the side and the flaws of a repetition."""
        side = self._plan.sides[rep - 1]
        flaws = tuple(each for each in self._plan.flaws if each.is_in(rep))
        key = (side, flaws)
        if key not in self._done:
            found = self._movement
            for flaw in flaws:
                found = with_fault(found, flaw.code, flaw.amount)
            written = self._movement.motion.side
            if written is BodySide.MIDDLE:
                written = BodySide.RIGHT
            turned = side not in {written, BodySide.MIDDLE}
            self._done[key] = other_side(found) if turned else found
        return self._done[key]

    def _repeat(self, number: int, *, last: bool) -> None:
        movement = self._version(number)
        parts = repetition_parts(movement, self._plan.pace, self._plan.range_share)
        self._reach(parts[0].way.posture(0.0))
        spans = [(part, self._placed(part)) for part in parts if part.seconds]
        self._note(number, spans)
        if not last:
            self._add(Still(self._spans[-1].posture(self._now)), self._plan.pace.pause_s)

    def _reach(self, posture: Posture) -> None:
        """Get from where the body is to where a repetition begins, if that is elsewhere."""
        if not self._spans:
            return
        here = self._spans[-1].posture(self._now)
        if not are_same(here, posture):
            deg, way = apart(here, posture)
            self._add(Across(here, posture), max(deg / _DEG_PER_S, way / _PER_S, _LEAST_S))

    def _placed(self, part: Part) -> Span:
        span = Span(self._now, self._now + part.seconds, part.way)
        self._spans.append(span)
        return span

    def _note(self, number: int, spans: list[tuple[Part, Span]]) -> None:
        side = self._plan.sides[number - 1]
        holds = tuple(
            Held(side=side, start_s=span.start_s, end_s=span.end_s)
            for part, span in spans
            if part.is_hold
        )
        peak = next((span.end_s for part, span in spans if not part.is_hold), spans[0][1].start_s)
        codes = tuple(each.code for each in self._plan.flaws if each.is_in(number))
        rep = Repetition(
            side=side,
            start_s=spans[0][1].start_s,
            peak_s=peak,
            end_s=spans[-1][1].end_s,
            holds=holds,
            faults=codes,
        )
        self._reps.append(rep)
        self._shown += self._faults(rep)

    @staticmethod
    def _faults(rep: Repetition) -> Iterator[Shown]:
        if rep.holds:
            start, end = rep.peak_s, rep.holds[0].end_s
        else:
            start, end = (rep.start_s + rep.peak_s) / 2.0, (rep.peak_s + rep.end_s) / 2.0
        for code in rep.faults:
            yield Shown(code=code, start_s=start, end_s=end)
