# SPDX-License-Identifier: Apache-2.0
"""What the planner answers: a plan, or a referral. Refusing is a value, so nobody can forget it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from lumbar.core.catalogue.dose import Dose
from lumbar.core.catalogue.vocabulary import ConditionCode, ExerciseId
from lumbar.core.kernel.messages import Message, Reason
from lumbar.core.screening.answers import Level, Urgency


class Stage(StrEnum):
    """Where a person is on the way (4.3)."""

    SETTLE = "A"
    BUILD_CONTROL = "B"
    STRENGTHEN = "C"
    MAINTAIN = "D"


class Side(StrEnum):
    """A side of the body."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What is done differently because of a condition."""

    condition: ConditionCode
    message: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One exercise of one day with its dose, why it is there and what is changed for the person."""

    exercise: ExerciseId
    variant: str
    dose: Dose
    sides: tuple[Side, ...]
    seconds: float
    reasons: tuple[Reason, ...]
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """One day with a session; the items stand in the order in which they are done."""

    on: date
    items: tuple[Item, ...]

    @property
    def seconds(self) -> float:
        """Length of one session of that day."""
        return sum(item.seconds for item in self.items)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """An exercise that is not in the plan, and why."""

    exercise: ExerciseId
    because: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Aerobic:
    """The walking (or water, or cycling) part of a week (4.7)."""

    week: int
    sessions_per_week: int
    minutes: int
    bout_minutes: int | None
    mode: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A week of sessions from `on`. Days without a session are rest days and are not listed."""

    on: date
    stage: Stage
    days: tuple[Day, ...]
    left_out: tuple[LeftOut, ...]
    aerobic: Aerobic
    advice: tuple[Reason, ...]
    content: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral:
    """No plan: somebody has to be seen first. `because` names the answers (RF..) or rules."""

    level: Level
    urgency: Urgency
    because: tuple[str, ...]


Outcome: TypeAlias = Plan | Referral
