# SPDX-License-Identifier: Apache-2.0
"""What an exercise means for somebody with a health condition."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lumbar.core.catalogue.exercise import Exercise
from lumbar.core.catalogue.vocabulary import ConditionCode, Mark
from lumbar.library.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Caution:
    """One condition: `change` says what to do differently, or why it is not done at all."""

    condition: str
    is_blocked: bool
    change: str


def cautions_of(
    exercise: Exercise, words: Words, only: Iterable[ConditionCode] | None = None
) -> tuple[Caution, ...]:
    """Every condition of the matrix that matters here, or those among `only`."""
    wanted = set(ConditionCode) if only is None else set(only)
    return tuple(
        _caution(exercise, code, mark, words)
        for code, mark in exercise.contraindications
        if code in wanted
    )


def _caution(exercise: Exercise, code: ConditionCode, mark: Mark, words: Words) -> Caution:
    name = words.text(f"conditions.{code}.name")
    match mark:
        case Mark.X:
            why = words.text(f"conditions.{code}.why")
            told = words.text("exercise_pages.conditions.blocked").format(why=why)
            return Caution(condition=name, is_blocked=True, change=told)
        case Mark.C:
            facts = {
                "exercise": exercise.id,
                "position": exercise.position,
                "loads": " ".join(exercise.loads),
            }
            return Caution(condition=name, is_blocked=False, change=words.change(code, facts))
