# SPDX-License-Identifier: Apache-2.0
"""What the safety check adds to a history."""

from __future__ import annotations

from datetime import date, datetime

from lumbar.core.progression.events import Action, Override, Screened
from lumbar.core.screening.answers import Answers
from lumbar.web.care.history import tell
from lumbar.web.care.models import Person


def record_answers(person: Person, answers: Answers, now: datetime) -> None:
    """Keep the answers of a safety check; earlier ones stay where they are."""
    tell(person, [Screened(answers=answers)], now, "safety_check")


def record_visit(person: Person, said: str, who: str, on: date, now: datetime) -> None:
    """A clinician has seen the person and they may exercise; told by the person."""
    reason = f"{who}, {on.isoformat()}: {said}"
    tell(person, [Override(exercise=None, action=Action.CLEAR, reason=reason)], now, "seen")


def clear_emergency(person: Person, said: str, who: str, on: date, now: datetime) -> None:
    """A clinician opens a programme that an emergency had closed; told by the clinician."""
    reason = f"{on.isoformat()}: {said}"
    by = f"clinician:{who}"
    tell(person, [Override(exercise=None, action=Action.CLEAR, reason=reason)], now, "cleared", by)
