# SPDX-License-Identifier: Apache-2.0
"""What a player may offer in the place of an exercise: nothing that the person may not do."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from lumbar.core.catalogue.catalogue import Catalogue
from lumbar.core.catalogue.exercise import Exercise
from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.planning.plan import Plan

_ONLY_FOR_ROOM: Final = frozenset({"planning.left_out.not_needed", "planning.left_out.passed"})


def easier_of(
    exercise: Exercise, catalogue: Catalogue, open_to: Collection[str]
) -> ExerciseId | None:
    """The nearest step back that is open to the person; None at the foot."""
    step = catalogue.easier(exercise.id)
    while step is not None and step not in open_to:
        step = catalogue.easier(step)
    return step


def swaps_of(
    exercise: Exercise, catalogue: Catalogue, open_to: Collection[str], taken: Collection[str]
) -> tuple[ExerciseId, ...]:
    """Open exercises of the same role that are not in the session already, nearest level first."""
    level = exercise.level or 0
    found = (
        each
        for each in catalogue.exercises
        if each.role is exercise.role and each.id in open_to and each.id not in taken
    )
    return tuple(each.id for each in sorted(found, key=lambda each: abs((each.level or 0) - level)))


def open_to(plan: Plan) -> frozenset[ExerciseId]:
    """The exercises that this person may do: those of the week, and those left out only for room.

    Passive comfort is not among them, nor is anything that a condition, a gate or a lock shuts.
    """
    planned = {item.exercise for day in plan.days for item in day.items}
    spare = {
        each.exercise
        for each in plan.left_out
        if all(reason.message.key in _ONLY_FOR_ROOM for reason in each.because)
    }
    return frozenset(planned | spare)
