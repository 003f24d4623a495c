# SPDX-License-Identifier: Apache-2.0
"""Where a person stands on every exercise: what the planner has to know of the past, and no more.

The history of events is folded into a `Standing` by `core/progression`; somebody who has done
nothing yet has `FRESH`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from lumbar.core.catalogue.dose import Dose
from lumbar.core.catalogue.exercise import Bar
from lumbar.core.catalogue.vocabulary import Direction, ExerciseId
from lumbar.core.kernel.messages import Reason
from lumbar.core.planning.person import Preference
from lumbar.core.planning.plan import Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """The present variant and dose of one exercise that was done or opened before."""

    exercise: ExerciseId
    variant: str
    dose: Dose


@dataclass(frozen=True, slots=True, kw_only=True)
class Mastered:
    """A dose of one exercise that met every mark of mastery (2.1)."""

    exercise: ExerciseId
    variant: str
    dose: Dose


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """An exercise that is shut, why, and until when (None: until something opens it again)."""

    exercise: ExerciseId
    because: tuple[Reason, ...]
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The past as the planner sees it.

    `painless` and `painful` say how the last session of an exercise was. `at_target` are the
    exercises whose own target is mastered. `share` scales every dose (flare, gap); `share_reason`
    says why. `allowed` are exercises that a clinician has opened although the matrix blocks them or
    a gate is shut; `confirmed` are keys of gates that were confirmed ("pool_screening").
    `last_demanding` is the last day with a level 4 or 5 item and `last_strength` the last day with
    strength work. `favourites` are exercises somebody asked for (easier, harder, swap).
    """

    stage: Stage | None = None
    direction: Preference | None = None
    steps: tuple[Step, ...] = ()
    mastered: tuple[Mastered, ...] = ()
    at_target: tuple[ExerciseId, ...] = ()
    painless: tuple[ExerciseId, ...] = ()
    painful: tuple[ExerciseId, ...] = ()
    locks: tuple[Lock, ...] = ()
    directions_off: tuple[Direction, ...] = ()
    allowed: tuple[ExerciseId, ...] = ()
    confirmed: tuple[str, ...] = ()
    favourites: tuple[ExerciseId, ...] = ()
    share: float = 1.0
    share_reason: Reason | None = None
    times_per_day: int | None = None
    level_cap: int | None = None
    last_strength: date | None = None
    last_demanding: date | None = None
    aerobic_week: int | None = None
    aerobic_minutes: int | None = None

    def step(self, exercise: str) -> Step | None:
        """The present step of an exercise; None where it was never done."""
        return next((step for step in self.steps if step.exercise == exercise), None)

    def lock(self, exercise: str, on: date) -> Lock | None:
        """The lock that shuts an exercise on a day; None where it is open."""
        for lock in self.locks:
            if lock.exercise == exercise and (lock.until is None or on <= lock.until):
                return lock
        return None

    def meets(self, bar: Bar) -> bool:
        """True where the bar of an edge or gate is mastered."""
        if bar.is_own_target:
            return bar.exercise in self.at_target
        return any(_reaches(each.dose, bar) for each in self._mastered(bar.exercise))

    def meets_any(self, bars: Iterable[Bar]) -> bool:
        """True where one of several bars is mastered."""
        return any(self.meets(bar) for bar in bars)

    def _mastered(self, exercise: ExerciseId) -> tuple[Mastered, ...]:
        return tuple(each for each in self.mastered if each.exercise == exercise)


def _reaches(dose: Dose, bar: Bar) -> bool:
    wanted = ((bar.reps, dose.reps), (bar.hold_s, dose.hold_s), (bar.sets, dose.sets))
    return all(least is None or found >= least for least, found in wanted)


FRESH = Standing()
