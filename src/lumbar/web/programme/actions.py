# SPDX-License-Identifier: Apache-2.0
"""What the pages of the plan and of progress add to a history."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.progression.events import Action, Body, Corrects, Event, Measured, Override
from lumbar.web.care.actions import function_measure
from lumbar.web.care.history import tell
from lumbar.web.care.models import Person
from lumbar.web.words_in_templates import t


def ask_for_step(person: Person, exercise: ExerciseId, action: Action, now: datetime) -> None:
    """The person wants an exercise easier or harder; the rules decide what is open."""
    override = Override(exercise=exercise, action=action, reason=t(f"plan.asked.{action}"))
    tell(person, [override], now, f"plan_{action}")


def correct_entry(person: Person, entry: Event, body: Body, now: datetime) -> None:
    """An entry is replaced by another; the first stays in the history."""
    if entry.body != body:
        tell(person, [Corrects(event=entry.id, body=body)], now, "entry_corrected")


def void_entry(person: Person, entry: Event, now: datetime) -> None:
    """An entry no longer counts; it stays in the history."""
    tell(person, [Corrects(event=entry.id, body=None)], now, "entry_voided")


def tell_measures(person: Person, points: Mapping[int, int], now: datetime) -> None:
    """How well each activity goes now, by its number."""
    told = [Measured(name=function_measure(n), value=value) for n, value in points.items()]
    tell(person, told, now, "measures")
