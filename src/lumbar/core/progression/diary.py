# SPDX-License-Identifier: Apache-2.0
"""A settled history, sorted into what the rules ask for.

Everything that was done on one day is one sitting: "two sessions on two different days" is then two
sittings. A led session that broke off (a crash, a flat battery) is put together from its sets.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.planning.person import Person
from lumbar.core.progression.events import (
    Event,
    ExerciseDone,
    Morning,
    PersonTold,
    SessionFinished,
    SetFinished,
)

B = TypeVar("B")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One exercise as it was done, and when it was told."""

    at: datetime
    done: ExerciseDone


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """All exercises of one day. `pain_after` and `effort` are the worst told at a session's end."""

    day: date
    entries: tuple[Entry, ...]
    pain_after: int | None
    effort: int | None

    @property
    def began(self) -> datetime:
        """When the first exercise was told."""
        return self.entries[0].at

    @property
    def ended(self) -> datetime:
        """When the last exercise was told."""
        return self.entries[-1].at

    @property
    def pain_before(self) -> int | None:
        """Pain before the first exercise that tells it."""
        told = (entry.done.pain_before for entry in self.entries)
        return next((pain for pain in told if pain is not None), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A pain that was told at a moment."""

    at: datetime
    pain: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Diary:
    """The history up to `on`, oldest first; `mornings` holds the worst pain of each morning."""

    on: date
    events: tuple[Event, ...]
    mornings: dict[date, Told]
    sittings: tuple[Sitting, ...]
    pains: tuple[Told, ...]
    persons: tuple[tuple[date, Person], ...]

    def of(self, kind: type[B]) -> tuple[tuple[Event, B], ...]:
        """Give the events of one kind with their bodies."""
        return tuple((each, each.body) for each in self.events if isinstance(each.body, kind))

    def person_on(self, day: date) -> Person | None:
        """Give what the person last told about themselves; before they told it, what they will."""
        before = [person for told, person in self.persons if told <= day]
        after = [person for told, person in self.persons if told > day]
        return before[-1] if before else next(iter(after), None)

    @property
    def first_day(self) -> date | None:
        """The day of the first event."""
        return min((event.day for event in self.events), default=None)


def diary_of(events: tuple[Event, ...], on: date) -> Diary:
    """Sort a settled history."""
    return Diary(
        on=on,
        events=events,
        mornings=_mornings(events),
        sittings=tuple(_sittings(events)),
        pains=tuple(_pains(events)),
        persons=tuple(
            (event.day, event.body.person) for event in events if isinstance(event.body, PersonTold)
        ),
    )


def _mornings(events: Iterable[Event]) -> dict[date, Told]:
    found: dict[date, Told] = {}
    for event in events:
        if isinstance(event.body, Morning):
            other = found.get(event.day)
            if other is None or event.body.pain > other.pain:
                found[event.day] = Told(at=event.at, pain=event.body.pain)
    return found


def _pains(events: Iterable[Event]) -> Iterable[Told]:
    for event in events:
        match event.body:
            case (
                Morning(pain=int() as pain)
                | ExerciseDone(pain_before=int() as pain)
                | SessionFinished(pain_after=int() as pain)
            ):
                yield Told(at=event.at, pain=pain)
            case _:
                continue


def _sittings(events: tuple[Event, ...]) -> Iterable[Sitting]:
    entries: dict[date, list[Entry]] = {}
    ends: dict[date, list[SessionFinished]] = {}
    for event in events:
        if isinstance(event.body, ExerciseDone):
            entries.setdefault(event.day, []).append(Entry(at=event.at, done=event.body))
        elif isinstance(event.body, SessionFinished):
            ends.setdefault(event.day, []).append(event.body)
    for entry in _salvaged(events):
        entries.setdefault(entry.at.date(), []).append(entry)
    for day in sorted(entries):
        finished = ends.get(day, [])
        yield Sitting(
            day=day,
            entries=tuple(sorted(entries[day], key=lambda entry: entry.at)),
            pain_after=_worst(each.pain_after for each in finished),
            effort=_worst(each.effort for each in finished),
        )


def _salvaged(events: tuple[Event, ...]) -> Iterable[Entry]:
    """Put together what single sets tell of exercises that were never told whole."""
    told = [(event.day, event.body) for event in events if isinstance(event.body, ExerciseDone)]
    by_session = {(body.session, body.exercise) for _, body in told}
    by_day = {(day, body.exercise) for day, body in told if body.session is None}
    found: dict[tuple[str, ExerciseId], list[tuple[Event, SetFinished]]] = {}
    for event in events:
        if isinstance(event.body, SetFinished):
            key = (event.body.session, event.body.exercise)
            if key not in by_session and (event.day, event.body.exercise) not in by_day:
                found.setdefault(key, []).append((event, event.body))
    for sets in found.values():
        yield _put_together(sets)


def _put_together(sets: list[tuple[Event, SetFinished]]) -> Entry:
    last = {(body.set_number, body.done.side): body for _, body in sets}
    first_event, first = sets[0]
    return Entry(
        at=first_event.at,
        done=ExerciseDone(
            exercise=first.exercise,
            variant=first.variant,
            sets=tuple(body.done for _, body in sorted(last.items(), key=_place)),
            pain_before=None,
            pain_during=None,
            sharp=False,
            spread=False,
            effort=None,
            form_score=None,
            stop_faults=(),
            stopped=False,
            session=first.session,
        ),
    )


def _place(item: tuple[tuple[int, object], SetFinished]) -> tuple[int, str]:
    return (item[0][0], str(item[0][1]))


def _worst(values: Iterable[int | None]) -> int | None:
    return max((value for value in values if value is not None), default=None)
