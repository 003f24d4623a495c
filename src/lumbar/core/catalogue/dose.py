# SPDX-License-Identifier: Apache-2.0
"""How much: sets, repetitions, holds and rests; and how long that takes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias, assert_never

from lumbar.core.catalogue.vocabulary import Sides
from lumbar.core.kernel.evidence import Evidence

Span: TypeAlias = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dose:
    """One prescription of one exercise.

    `reps` are per side where the exercise is sided; `hold_s` is 0 where nothing is held. A whole
    activity (water, walking, heat) has `time_s` and one set of one repetition.
    """

    sets: int
    reps: int
    hold_s: int
    rest_between_reps_s: int
    rest_between_sets_s: int
    times_per_day: int
    source: Evidence
    lift_in: int | None = None
    time_s: int | None = None

    def __post_init__(self) -> None:
        least_one = (self.sets, self.reps, self.times_per_day)
        not_negative = (self.hold_s, self.rest_between_reps_s, self.rest_between_sets_s)
        if min(least_one) < 1 or min(not_negative) < 0:
            msg = f"sets, reps and times a day from 1, seconds from 0 expected, not {self}"
            raise ValueError(msg)

    def reaches(self, bar: Dose) -> bool:
        """True where this dose is at least `bar` in sets, repetitions and hold."""
        return self.sets >= bar.sets and self.reps >= bar.reps and self.hold_s >= bar.hold_s

    def volume(self, sides: Sides) -> int:
        """Repetitions times hold seconds (at least 1) over sets and sides, once through."""
        return self.sets * self.reps * max(self.hold_s, 1) * side_count(sides)


@dataclass(frozen=True, slots=True, kw_only=True)
class SeedDose:
    """What one source document says, each figure as (low, high), None where it gives none."""

    seed: str
    sets: Span | None = None
    reps: Span | None = None
    hold_s: Span | None = None
    rest_between_reps_s: Span | None = None
    rest_between_sets_s: Span | None = None
    times_per_day: Span | None = None
    per_day: Span | None = None
    lift_in: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tempo:
    """Seconds of the way out and back; `phases` counts the held positions of one repetition."""

    out_s: float
    back_s: float
    phases: int
    source: Evidence

    def rep_s(self, hold_s: int) -> float:
        """Seconds of one repetition with its holds."""
        return self.out_s + self.back_s + self.phases * hold_s


@dataclass(frozen=True, slots=True, kw_only=True)
class Pauses:
    """Seconds that a led session adds around the work: to get ready, and to change sides."""

    get_ready_s: int
    change_over_s: int


def side_count(sides: Sides) -> int:
    """How many sides are prescribed: 2 for everything that has a left and a right."""
    return 1 if sides is Sides.NONE else 2


def set_s(dose: Dose, tempo: Tempo, sides: Sides, pauses: Pauses) -> float:
    """Seconds of one set, both sides, without the rest after it."""
    rep_s = tempo.rep_s(dose.hold_s)
    one_side = dose.reps * rep_s + (dose.reps - 1) * dose.rest_between_reps_s
    match sides:
        case Sides.NONE | Sides.TOGETHER:
            return one_side
        case Sides.EACH:
            return 2 * one_side + pauses.change_over_s
        case Sides.ALTERNATE:
            return 2 * dose.reps * rep_s + (2 * dose.reps - 1) * dose.rest_between_reps_s
    assert_never(sides)


def exercise_s(dose: Dose, tempo: Tempo, sides: Sides, pauses: Pauses) -> float:
    """Seconds of one exercise once through, from getting ready to the end of the last set."""
    if dose.time_s is not None:
        return pauses.get_ready_s + dose.time_s
    work_s = dose.sets * set_s(dose, tempo, sides, pauses)
    return pauses.get_ready_s + work_s + (dose.sets - 1) * dose.rest_between_sets_s


def work_s(dose: Dose, tempo: Tempo, sides: Sides) -> float:
    """Seconds under work in one day: the measure of load that the weekly limit counts."""
    if dose.time_s is not None:
        return float(dose.time_s * dose.times_per_day)
    turns = 2 if sides in {Sides.EACH, Sides.ALTERNATE} else 1
    return dose.sets * dose.reps * turns * tempo.rep_s(dose.hold_s) * dose.times_per_day
