# SPDX-License-Identifier: Apache-2.0
"""Adds events to a person's history: all good ones in one transaction, each at most once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import Max

from lumbar.core.progression.events import Body, Corrects, Event
from lumbar.library import load
from lumbar.web.care import models
from lumbar.web.care.ids import fresh_id
from lumbar.web.care.inbox import ME, Refused
from lumbar.web.care.mapping import row_of, same


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What became of events that were handed in: ids newly stored, ids known before, refusals."""

    stored: tuple[str, ...]
    known: tuple[str, ...]
    refused: tuple[Refused, ...]


def add(
    person: models.Person, events: Sequence[Event], now: datetime, action: str, by: str = ME
) -> Receipt:
    """Store every event that is new, and one audit row, in one transaction.

    An event with the id of another event is refused and the others are stored all the same.
    """
    try:
        return _add(person, events, now, action, by)
    except IntegrityError:
        # Somebody else stored one of the ids between our look and our write: look again.
        return _add(person, events, now, action, by)


def tell(
    person: models.Person,
    bodies: Iterable[Body | Corrects],
    now: datetime,
    action: str,
    by: str = ME,
) -> Receipt:
    """Store what a page was told as events with fresh ids, at `now`."""
    content = load().catalogue.revision
    events = [Event(id=fresh_id(now), at=now, by=by, body=body, content=content) for body in bodies]
    return add(person, events, now, action, by)


def _add(
    person: models.Person, events: Sequence[Event], now: datetime, action: str, by: str
) -> Receipt:
    with transaction.atomic():
        # The row of the person is the lock under which sequence numbers are given out.
        models.Person.objects.select_for_update().get(pk=person.pk)
        ids = [UUID(event.id) for event in events]
        there = {row.id: row for row in models.Event.objects.filter(pk__in=ids)}
        rows: dict[UUID, models.Event] = {}
        known: list[str] = []
        refused: list[Refused] = []
        last = last_sequence(person)
        for event in events:
            key = UUID(event.id)
            row = there.get(key) or rows.get(key)
            if row is None:
                rows[key] = row_of(event, person, last + len(rows) + 1, now)
            elif row.person_id == person.pk and same(row, event):
                known.append(event.id)
            else:
                refused.append(Refused(id=event.id, why="id: another event has this id"))
        models.Event.objects.bulk_create(rows.values())
        stored = tuple(str(key) for key in rows)
        if stored:
            models.Audit.objects.create(
                person=person, at=now, by=by, action=action, detail={"events": stored}
            )
    return Receipt(stored=stored, known=tuple(known), refused=tuple(refused))


def last_sequence(person: models.Person) -> int:
    """The number of the event that arrived last; 0 before the first."""
    found = models.Event.objects.filter(person=person).aggregate(last=Max("sequence"))["last"]
    return int(found or 0)
