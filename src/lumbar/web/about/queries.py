# SPDX-License-Identifier: Apache-2.0
"""What has been signed off by a clinician and what has not, counted from the content itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from lumbar.core.catalogue.exercise import Exercise
from lumbar.core.catalogue.vocabulary import Review
from lumbar.core.kernel.evidence import Evidence
from lumbar.library import load


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOff:
    """Counts of what waits for a clinician."""

    exercises: int
    exercises_pending: int
    figures: int
    figures_pending: int
    questions: int
    questions_pending: int


@cache
def sign_off() -> SignOff:
    """The state of the clinical sign-off of this content."""
    library = load()
    exercises = library.catalogue.exercises
    figures = [evidence for each in exercises for evidence in _evidence_of(each)]
    questions = library.screening.questions
    return SignOff(
        exercises=len(exercises),
        exercises_pending=sum(each.review is Review.PENDING for each in exercises),
        figures=len(figures),
        figures_pending=sum(evidence.needs_sign_off for evidence in figures),
        questions=len(questions),
        questions_pending=sum(each.source.needs_sign_off for each in questions),
    )


def _evidence_of(exercise: Exercise) -> Iterator[Evidence]:
    yield exercise.tempo.source
    yield exercise.purpose.source
    for variant in exercise.variants:
        yield variant.start.source
        yield variant.target.source
    for gate in exercise.gates:
        yield gate.source
    for fault in exercise.faults:
        yield fault.source
    for criterion in exercise.form:
        yield criterion.source
