# SPDX-License-Identifier: Apache-2.0
"""What a clinician would reach for first: weekly templates by stage and direction (4.12)."""

from __future__ import annotations

from dataclasses import dataclass

from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.kernel.evidence import Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class WeeklyTemplate:
    """Exercises that belong together. It steers the choice among what is open and opens nothing.

    `stage` and `direction` say for whom it is, None for everybody; `is_gentle` keeps it for people
    who are older or frail. `exercises` are all that its entries name; `ladders` are named where a
    person's present step is meant.
    """

    id: str
    source: Evidence
    stage: str | None
    direction: str | None
    exercises: tuple[ExerciseId, ...]
    ladders: tuple[str, ...]
    is_gentle: bool = False

    def suits(self, stage: str, direction: str, *, gentle: bool) -> bool:
        """True where the template is for that stage, direction and person."""
        fits = self.stage in {None, stage} and self.direction in {None, direction}
        return fits and (gentle or not self.is_gentle)
