# SPDX-License-Identifier: Apache-2.0
"""What a person answered, and what the answers mean."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias, assert_never

from lumbar.core.catalogue.vocabulary import ConditionCode


class Answer(StrEnum):
    """The three answers that every question offers."""

    NO = "no"
    YES = "yes"
    UNSURE = "unsure"


class Level(StrEnum):
    """What may be done, worst first."""

    EMERGENCY_NOW = "EMERGENCY_NOW"
    SEE_CLINICIAN_FIRST = "SEE_CLINICIAN_FIRST"
    START_MODIFIED = "START_MODIFIED"
    START = "START"


class Urgency(StrEnum):
    """How soon somebody has to look, most urgent first."""

    NOW = "now"
    SAME_DAY = "same_day"
    WITHIN_2_WEEKS = "within_2_weeks"
    ROUTINE = "routine"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """Answers by question id, in the order of the questions; one not asked is not in it."""

    given: tuple[tuple[str, Answer], ...]

    def get(self, question: str) -> Answer | None:
        """The answer to one question; None where it was not asked."""
        return dict(self.given).get(question)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clear:
    """May start."""

    because: tuple[str, ...] = ()
    conditions: tuple[ConditionCode, ...] = ()
    urgency: Urgency | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Modified:
    """May start with changes; `urgency` where somebody has to look all the same."""

    because: tuple[str, ...]
    conditions: tuple[ConditionCode, ...]
    urgency: Urgency | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicianFirst:
    """Sees a clinician before starting or going on."""

    because: tuple[str, ...]
    conditions: tuple[ConditionCode, ...]
    urgency: Urgency


@dataclass(frozen=True, slots=True, kw_only=True)
class Emergency:
    """Needs help now; no exercise is ever shown."""

    because: tuple[str, ...]
    conditions: tuple[ConditionCode, ...]
    urgency: Urgency = Urgency.NOW


Triage: TypeAlias = Clear | Modified | ClinicianFirst | Emergency


def level_of(triage: Triage) -> Level:
    """The action level of a triage."""
    match triage:
        case Emergency():
            return Level.EMERGENCY_NOW
        case ClinicianFirst():
            return Level.SEE_CLINICIAN_FIRST
        case Modified():
            return Level.START_MODIFIED
        case Clear():
            return Level.START
    assert_never(triage)
