# SPDX-License-Identifier: Apache-2.0
"""What the pages of a day add to the history: one transaction and one audit row each."""

from __future__ import annotations

from datetime import datetime

from lumbar.core.progression.events import (
    Corrects,
    Event,
    ExerciseDone,
    Flare,
    Measured,
    Morning,
    SessionFinished,
)
from lumbar.web.care.history import tell
from lumbar.web.care.log import WALK, DayLog
from lumbar.web.care.models import Person


def tell_morning(person: Person, log: DayLog, pain: int, now: datetime) -> None:
    """Pain this morning; telling it again corrects what was told before."""
    morning = Morning(pain=pain)
    if log.morning is None:
        tell(person, [morning], now, "morning")
    elif log.morning[1] != morning:
        tell(person, [Corrects(event=log.morning[0].id, body=morning)], now, "morning_corrected")


def tell_walk(person: Person, minutes: float, now: datetime) -> None:
    """A walk was taken."""
    tell(person, [Measured(name=WALK, value=minutes)], now, "walk")


def tell_flare(person: Person, log: DayLog, now: datetime) -> None:
    """Today is a bad day; saying it twice changes nothing."""
    if log.flare is None:
        tell(person, [Flare()], now, "flare")


def take_back_flare(person: Person, log: DayLog, now: datetime) -> None:
    """Today is no bad day after all."""
    if log.flare is not None:
        tell(person, [Corrects(event=log.flare.id, body=None)], now, "flare_taken_back")


def finish_session(
    person: Person, log: DayLog, pain_after: int | None, effort: int | None, now: datetime
) -> None:
    """A session is over. Where nothing was done since the last one, that one is corrected."""
    finished = SessionFinished(pain_after=pain_after, effort=effort)
    if log.finished and not log.since_finished.exercised:
        correction = Corrects(event=log.finished[-1][0].id, body=finished)
        tell(person, [correction], now, "session_corrected")
    else:
        tell(person, [finished], now, "session_finished")


def correct_exercise(person: Person, entry: Event, body: ExerciseDone, now: datetime) -> None:
    """What was done was something else."""
    if entry.body != body:
        tell(person, [Corrects(event=entry.id, body=body)], now, "exercise_corrected")
