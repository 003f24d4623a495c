# SPDX-License-Identifier: Apache-2.0
"""The programmes of the source documents, whole: what each lists, in its own order."""

from __future__ import annotations

from dataclasses import dataclass

from lumbar.core.catalogue.dose import SeedDose, Span
from lumbar.core.catalogue.vocabulary import ExerciseId, Review
from lumbar.core.kernel.evidence import Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeItem:
    """One entry. `dose` is what the document says, None where it gives no figure.

    `note` is the key of a sentence in `text`; `variant` is None where the first one is meant.
    """

    exercise: ExerciseId
    variant: str | None
    dose: SeedDose | None
    note: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """A programme that somebody can choose whole; screening and the matrix still filter it."""

    id: str
    seed: str
    review: Review
    source: Evidence
    items: tuple[ProgrammeItem, ...]
    days_per_week: Span | None = None

    def __post_init__(self) -> None:
        if not self.items:
            raise ValueError(f"{self.id}: a programme holds at least one exercise")

    @property
    def gives_doses(self) -> bool:
        """True where the document gives at least one figure."""
        return any(item.dose is not None for item in self.items)
