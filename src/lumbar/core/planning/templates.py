# SPDX-License-Identifier: Apache-2.0
"""The exercises that the weekly templates reach for, down to each person's present step (4.12)."""

from __future__ import annotations

from collections.abc import Iterator

from lumbar.core.catalogue.catalogue import Catalogue
from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.planning.person import Preference
from lumbar.core.planning.plan import Stage


def reached_for(
    catalogue: Catalogue, stage: Stage, preference: Preference, *, gentle: bool
) -> frozenset[ExerciseId]:
    """Give what the templates of a stage and direction name, with every easier step to it."""
    known = Preference.NONE if preference is Preference.UNKNOWN else preference
    return frozenset(_steps(catalogue, stage, known, gentle=gentle))


def _steps(
    catalogue: Catalogue, stage: Stage, preference: Preference, *, gentle: bool
) -> Iterator[ExerciseId]:
    for template in catalogue.templates:
        if not template.suits(stage, preference, gentle=gentle):
            continue
        for ladder in catalogue.ladders.ladders:
            if ladder.id in template.ladders:
                yield from ladder.steps
        for exercise in template.exercises:
            yield exercise
            ladder_of = catalogue.ladder_of(exercise)
            if ladder_of is not None and ladder_of.progression:
                yield from ladder_of.steps[: ladder_of.steps.index(exercise)]
