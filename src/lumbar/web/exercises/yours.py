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


# Reasons that say why something open was not chosen; any other reason keeps the person from it.
_NO_HINDRANCE: Final = frozenset(
    f"planning.left_out.{key}" for key in ("comfort", "in_aerobic", "not_needed", "passed")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One exercise for one person; `item` is its next turn and `days` counts its days in the plan."""

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
        if exercise.access is Access.REFERENCE_ONLY:
            return Standing(group=Group.EXPLAINED, reasons=because)
        return Standing(group=_group(because), reasons=because)

    def _because(self, exercise: ExerciseId) -> tuple[Reason, ...]:
        found = (each.because for each in self.plan.left_out if each.exercise == exercise)
        return next(found, ())


def _group(because: tuple[Reason, ...]) -> Group:
    hindered = any(reason.message.key not in _NO_HINDRANCE for reason in because)
    return Group.NOT_YET if hindered else Group.FINE
