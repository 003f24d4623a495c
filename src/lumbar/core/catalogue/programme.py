# SPDX-License-Identifier: Apache-2.0
"""The programmes of the source documents, as a person or therapist can choose them whole."""

from __future__ import annotations

from dataclasses import dataclass

from lumbar.core.catalogue.dose import SeedDose, Span
from lumbar.core.catalogue.vocabulary import ExerciseId, Review
from lumbar.core.kernel.evidence import Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeItem:
    """One exercise of a programme in its order; `note` is the key of a remark, `dose` the goal."""

    order: int
    exercise: ExerciseId
    variant: str | None = None
    dose: SeedDose | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """What one source document puts together; its words are in `text`.

    `dose_given` is false where the document gives no figure worth following.
    """

    id: str
    seed: str
    review: Review
    source: Evidence
    items: tuple[ProgrammeItem, ...]
    dose_given: bool = True
    days_per_week: Span | None = None
