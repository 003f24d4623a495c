# SPDX-License-Identifier: Apache-2.0
"""The core's fold and planner with the content of this installation."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from lumbar.core.planning.person import Person
from lumbar.core.planning.plan import Outcome
from lumbar.core.progression.events import Event
from lumbar.core.progression.history import settled
from lumbar.core.progression.replay import replay
from lumbar.core.progression.state import State
from lumbar.core.screening.answers import Answers, Triage
from lumbar.core.screening.triage import NOTHING_KNOWN, Facts, triage
from lumbar.library import Library, load


def screen(answers: Answers, person: Person | None, on: date) -> Triage:
    """What answers mean, with what is known of the person on a day."""
    return triage(load().screening, answers, _facts(person, on))


def fold(events: Iterable[Event], library: Library, on: date) -> tuple[State, Outcome | None]:
    """The state on a day, with the plan or the referral.

    A referral stands even where the person has not told about themselves yet.
    """
    walking = library.activities.walking.weeks
    state, outcome = replay(events, library.catalogue, on, screen, walking=walking)
    return state, state.referral if outcome is None else outcome


def entries_of(events: Iterable[Event], on: date) -> tuple[Event, ...]:
    """The events that count on a day, oldest first, corrections applied."""
    return settled(events, on)


def _facts(person: Person | None, on: date) -> Facts:
    if person is None:
        return NOTHING_KNOWN
    return Facts(
        age=person.age_years(on),
        pain_usual=person.pain.usual,
        pain_worst=person.pain.worst,
    )
