# SPDX-License-Identifier: Apache-2.0
"""Where every exercise of one person stands, as the history is walked through."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from lumbar.core.catalogue.catalogue import Catalogue
from lumbar.core.catalogue.dose import Dose
from lumbar.core.catalogue.exercise import Exercise, Variant
from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.kernel.messages import Fact, Reason
from lumbar.core.planning.standing import Lock, Mastered
from lumbar.core.progression.amounts import ceiling
from lumbar.core.progression.state import Changed, Decided


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """The way of one exercise so far.

    `doses` are the doses it had with the day from which each held, `first` the one it began with.
    `full_days` counts the clean full days in a row at the present dose, `clean_days` at any dose,
    `reds` says of the last sessions whether they were red.
    """

    exercise: Exercise
    variant: Variant
    first: Dose
    doses: tuple[tuple[date, Dose], ...]
    done: date
    full_days: int = 0
    clean_days: int = 0
    reds: tuple[bool, ...] = ()
    low_forms: int = 0
    painless: bool | None = None
    at_target: bool = False
    mastered: tuple[Mastered, ...] = ()
    calm: bool = False

    @property
    def dose(self) -> Dose:
        """The present dose."""
        return self.doses[-1][1]

    @property
    def since(self) -> date:
        """The day from which the present dose holds."""
        return self.doses[-1][0]

    def dose_on(self, day: date) -> Dose:
        """Give the dose of a day; before it began, the first."""
        found = self.doses[0][1]
        for start, dose in self.doses:
            if start <= day:
                found = dose
        return found

    def at(self, dose: Dose, day: date) -> Course:
        """Give the course with another dose from a day on; counting starts anew."""
        return replace(self, doses=(*self.doses, (day, dose)), full_days=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepDown:
    """A step that rests while an easier one is done; `asked` where somebody wished it so."""

    lock: Lock
    easier: ExerciseId
    asked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """An exercise that somebody shut."""

    lock: Lock
    by_clinician: bool


@dataclass(slots=True)
class Book:
    """Everything that a walk through the history has come to.

    `parked` holds the courses of variants that are not the present one. `share` is the part of
    every dose that is left after days away.
    """

    catalogue: Catalogue
    courses: dict[ExerciseId, Course] = field(default_factory=dict)
    parked: dict[tuple[ExerciseId, str], Course] = field(default_factory=dict)
    stepped_down: dict[ExerciseId, StepDown] = field(default_factory=dict)
    blocked: dict[ExerciseId, Block] = field(default_factory=dict)
    held: set[ExerciseId] = field(default_factory=set)
    allowed: set[ExerciseId] = field(default_factory=set)
    confirmed: set[str] = field(default_factory=set)
    favourites: dict[ExerciseId, date] = field(default_factory=dict)
    share: float = 1.0
    changes: list[Changed] = field(default_factory=list)
    decisions: tuple[Decided, ...] = ()

    def note(
        self,
        at: datetime,
        exercise: ExerciseId | None,
        variable: str,
        change: tuple[Fact | None, Fact | None],
        *because: Reason,
    ) -> None:
        """Write down a change, from and to, and why."""
        before, after = change
        self.changes.append(
            Changed(
                at=at,
                exercise=exercise,
                variable=variable,
                before=before,
                after=after,
                because=because,
            )
        )

    def in_use(self, first: date) -> Iterator[Course]:
        """Give the exercises that were done on or after a day, in the order of their ids."""
        for exercise in sorted(self.courses):
            if self.courses[exercise].done >= first:
                yield self.courses[exercise]

    def most(self, course: Course, most_hold_s: int) -> Dose:
        """Give the most that an exercise may reach for somebody with a longest hold."""
        return ceiling(course.variant, self.catalogue.thresholds.progress, most_hold_s)

    def rests(self, exercise: ExerciseId, day: date) -> bool:
        """Tell whether an exercise is shut on a day by a block or a step down."""
        down = self.stepped_down.get(exercise)
        is_down = down is not None and (down.lock.until is None or day <= down.lock.until)
        return is_down or exercise in self.blocked
