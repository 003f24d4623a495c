# SPDX-License-Identifier: Apache-2.0
"""All content as one value."""

from __future__ import annotations

from dataclasses import dataclass

from lumbar.core.catalogue.catalogue import Catalogue
from lumbar.core.catalogue.programme import Programme
from lumbar.core.kernel.errors import MisuseError
from lumbar.core.motion.motion import Motion
from lumbar.core.outcomes.built_in import Measures
from lumbar.core.screening.questions import Screening
from lumbar.library.activities import Activities
from lumbar.library.precautions import Precautions
from lumbar.library.rules import RuleBook
from lumbar.library.sources import Sources
from lumbar.library.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """The content as values: what can be prescribed, asked, measured and said, and its sources."""

    catalogue: Catalogue
    motions: tuple[Motion, ...]
    without_figure: dict[str, str]
    screening: Screening
    words: Words
    precautions: Precautions
    rules: RuleBook
    programmes: tuple[Programme, ...]
    measures: Measures
    activities: Activities
    sources: Sources

    def motion(self, exercise_id: str) -> Motion | None:
        """How an exercise moves; None where no figure can show it."""
        return next((each for each in self.motions if each.exercise == exercise_id), None)

    def programme(self, programme_id: str) -> Programme:
        """The programme of that id.

        Raises:
            MisuseError: there is none.
        """
        for programme in self.programmes:
            if programme.id == programme_id:
                return programme
        raise MisuseError(f"no programme {programme_id!r}")
