# SPDX-License-Identifier: Apache-2.0
"""What is done differently because of a condition: one change for every C cell (3.6)."""

from __future__ import annotations

from typing import Final

from lumbar.core.catalogue.exercise import Exercise
from lumbar.core.catalogue.vocabulary import Mark
from lumbar.core.kernel.messages import message
from lumbar.core.planning.case import Case
from lumbar.core.planning.plan import Change

KEY: Final = "condition.change"


def changes_for(case: Case, exercise: Exercise) -> tuple[Change, ...]:
    """Give the changes for a person, in the order of the matrix.

    An X that a clinician has lifted is done with the condition's change as well. The facts say
    which words fit: those for the exercise, for a load, for the position, or the general ones.
    """
    lifted = exercise.id in case.standing.allowed
    return tuple(
        Change(
            condition=condition.code,
            message=message(
                KEY,
                code=condition.code,
                exercise=exercise.id,
                position=exercise.position,
                loads=" ".join(exercise.loads),
            ),
        )
        for condition, mark in case.marks(exercise)
        if mark is Mark.C or lifted
    )
