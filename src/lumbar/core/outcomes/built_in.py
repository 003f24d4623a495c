# SPDX-License-Identifier: Apache-2.0
"""What is measured, when, and on which scale (5.1). No licensed questionnaire is among it."""

from __future__ import annotations

from dataclasses import dataclass

from lumbar.core.catalogue.dose import Span
from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.kernel.errors import MisuseError
from lumbar.core.kernel.evidence import Evidence
from lumbar.core.outcomes.measures import Cuts, MeaningfulChange, Scale


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A code of a terminology; `checked` says whether it was looked up there."""

    system: str
    code: str
    checked: bool
    source: Evidence
    use: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A code for something that is no measure, such as the condition itself."""

    meaning: str
    code: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class CapacityTest:
    """A small test of what somebody can hold or repeat, never to the limit."""

    id: str
    exercise: ExerciseId
    unit: str
    source: Evidence
    per_side: bool = False
    within_s: int | None = None
    lift_in: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recurrence:
    """When returning pain counts as a new episode."""

    lasts_h: int
    pain_at_least: int
    limits_activity: bool
    after_free_days: int
    source: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """One measure; its words are in `text`. `scale` is None for counts without an upper end."""

    id: str
    source: Evidence
    when: tuple[str, ...]
    scale: Scale | None = None
    unit: str | None = None
    change: MeaningfulChange | None = None
    cuts: Cuts | None = None
    recovered_at_most: float | None = None
    areas: tuple[str, ...] = ()
    readings: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    counts: tuple[str, ...] = ()
    anchors: tuple[int, ...] = ()
    activities: Span | None = None
    weekly_target: int | None = None
    recurrence: Recurrence | None = None
    tests: tuple[CapacityTest, ...] = ()
    codes: tuple[Code, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """All measures and terms."""

    all: tuple[Measure, ...]
    terms: tuple[Term, ...]

    def measure(self, measure_id: str) -> Measure:
        """The measure of that id.

        Raises:
            MisuseError: there is none.
        """
        for each in self.all:
            if each.id == measure_id:
                return each
        raise MisuseError(f"no measure {measure_id!r}")
