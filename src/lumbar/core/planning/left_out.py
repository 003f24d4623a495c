# SPDX-License-Identifier: Apache-2.0
"""Every record that is not in the week, and why (so that nothing is missing without a word)."""

from __future__ import annotations

from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.kernel.messages import Reason
from lumbar.core.planning.because import Rule, because
from lumbar.core.planning.eligibility import Ruling
from lumbar.core.planning.plan import Day, LeftOut


def left_out_of(
    days: tuple[Day, ...],
    rulings: tuple[Ruling, ...],
    passed: frozenset[ExerciseId],
) -> tuple[LeftOut, ...]:
    """Give the records outside the week, in the order of the catalogue."""
    inside = {item.exercise for day in days for item in day.items}
    return tuple(
        LeftOut(exercise=ruling.id, because=ruling.reasons or (_unused(ruling, passed),))
        for ruling in rulings
        if ruling.id not in inside
    )


def _unused(ruling: Ruling, passed: frozenset[ExerciseId]) -> Reason:
    if not ruling.exercise.active:
        return because(Rule.ACTIVE, "left_out.comfort")
    if ruling.id in passed:
        return because(Rule.ONE_STEP, "left_out.passed")
    return because(Rule.KEPT_UP, "left_out.not_needed")
