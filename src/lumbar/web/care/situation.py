# SPDX-License-Identifier: Apache-2.0
"""Where a person stands on a day: their history, folded, and the plan (or referral) that follows.

A history is folded once for each day and each new event; the result is kept in this process, and so
are the events once read, because they never change. The same result as plain data is kept in
`Projection`, for whoever looks at many people at once.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Final
from uuid import UUID

from lumbar.core.planning.plan import Day, Outcome, Plan, Referral
from lumbar.core.progression.events import Event, Screened
from lumbar.core.progression.reading import Known
from lumbar.core.progression.state import State
from lumbar.core.screening.answers import Answer, Answers
from lumbar.library import Library, load
from lumbar.web import clock
from lumbar.web.care import models
from lumbar.web.care.fold import entries_of, fold
from lumbar.web.care.history import last_sequence
from lumbar.web.care.mapping import event_of
from lumbar.web.care.projection import keep
from lumbar.web.care.rhythm import session_days, trained_days

_KEPT: Final = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """A history on a day. `entries` are its events in order, corrections applied.

    `outcome` is None until the person has answered the safety check and told about themselves.
    """

    on: date
    sequence: int
    entries: tuple[Event, ...]
    state: State
    outcome: Outcome | None

    @property
    def plan(self) -> Plan | None:
        """The plan; None where there is none (yet)."""
        return self.outcome if isinstance(self.outcome, Plan) else None

    @property
    def referral(self) -> Referral | None:
        """The referral; None where nobody has to be seen first."""
        return self.outcome if isinstance(self.outcome, Referral) else None

    @property
    def calendar(self) -> tuple[date, ...]:
        """The session days of the week from today; in a flare that is every day of the plan."""
        if self.plan is None:
            return ()
        if self.state.flare_day is not None:
            return tuple(day.on for day in self.plan.days)
        return session_days(trained_days(self.entries), len(self.plan.days), self.on)

    @property
    def session(self) -> Day | None:
        """What a session holds if it is done today, on a rest day as well."""
        days = () if self.plan is None else self.plan.days
        return next((day for day in days if day.on == self.on), None)

    @property
    def today(self) -> Day | None:
        """The session of the day; None on a rest day."""
        return self.session if self.on in self.calendar else None


def situation_of(person: models.Person, on: date) -> Situation:
    """Where a person stands on a day."""
    return _folded(person.pk, last_sequence(person), on)


def forget() -> None:
    """Drop what this process has folded, for a history that was replaced."""
    _folded.cache_clear()
    _history_of.cache_clear()


@dataclass(slots=True)
class _History:
    """The events of a person that this process has read: number of the last, and their values."""

    read: tuple[int, tuple[Event, ...]] = field(default=(0, ()))

    def up_to(self, person: UUID, sequence: int, known: Known) -> tuple[Event, ...]:
        """The events up to a number; only those are read that came since the last look."""
        last, events = self.read if self.read[0] <= sequence else (0, ())
        rows = models.Event.objects.filter(
            person_id=person, sequence__gt=last, sequence__lte=sequence
        )
        events = (*events, *(event_of(row, known) for row in rows.order_by("sequence")))
        # One assignment, so that threads which look at the same time see a whole history each.
        self.read = (sequence, events)
        return events


@lru_cache(maxsize=_KEPT)
def _history_of(_person: UUID) -> _History:
    return _History()


@lru_cache(maxsize=_KEPT)
def _folded(person: UUID, sequence: int, on: date) -> Situation:
    library: Library = load()
    known = Known(questions=library.screening.ids, kinds={})
    events = _history_of(person).up_to(person, sequence, known)
    state, outcome = fold(events, library, on)
    keep(person, sequence, (state, outcome), library, clock.now())
    return Situation(
        on=on, sequence=sequence, entries=entries_of(events, on), state=state, outcome=outcome
    )


def latest_answers(situation: Situation) -> Answers:
    """The latest answer to each question; empty before the first check."""
    given: dict[str, Answer] = {}
    for entry in situation.entries:
        if isinstance(entry.body, Screened):
            given |= dict(entry.body.answers.given)
    ids = load().screening.ids
    return Answers(given=tuple((each, given[each]) for each in ids if each in given))
