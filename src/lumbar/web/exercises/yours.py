# SPDX-License-Identifier: Apache-2.0
"""What the catalogue is to one person: in the plan, fine, not yet (and why), or only explained."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from lumbar.core.catalogue.exercise import Exercise
from lumbar.core.catalogue.vocabulary import Access, ConditionCode, ExerciseId
from lumbar.core.kernel.messages import Reason
from lumbar.core.planning.plan import Item, Plan


class Group(StrEnum):
    """Where an exercise stands for somebody, in the order in which the groups are shown."""

    IN_PLAN = "in_plan"
    FINE = "fine"
    NOT_YET = "not_yet"
    EXPLAINED = "explained"


_ADVICE: Final = "planning.left_out.without_dose"
# Reasons that say why something open was not chosen; any other reason keeps the person from it.
_NO_HINDRANCE: Final = frozenset(
    f"planning.left_out.{key}" for key in ("comfort", "in_aerobic", "not_needed", "passed")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One exercise for one person; `item` is its first turn, `days` counts its days in the plan."""

    group: Group
    reasons: tuple[Reason, ...] = ()
    item: Item | None = None
    days: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Yours:
    """Somebody's plan and the conditions that they told."""

    plan: Plan
    conditions: tuple[ConditionCode, ...] = ()

    def standing(self, exercise: Exercise) -> Standing:
        """Where an exercise stands for this person."""
        turns = [
            item for day in self.plan.days for item in day.items if item.exercise == exercise.id
        ]
        if turns:
            return Standing(
                group=Group.IN_PLAN, reasons=turns[0].reasons, item=turns[0], days=len(turns)
            )
        because = self._because(exercise.id)
        return Standing(group=_group(exercise, because), reasons=because)

    def _because(self, exercise: ExerciseId) -> tuple[Reason, ...]:
        found = (each.because for each in self.plan.left_out if each.exercise == exercise)
        return next(found, ())


def _group(exercise: Exercise, because: tuple[Reason, ...]) -> Group:
    hindrances = {reason.message.key for reason in because} - _NO_HINDRANCE
    if exercise.access is Access.REFERENCE_ONLY or hindrances == {_ADVICE}:
        return Group.EXPLAINED
    return Group.NOT_YET if hindrances else Group.FINE
