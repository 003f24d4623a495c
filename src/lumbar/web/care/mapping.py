# SPDX-License-Identifier: Apache-2.0
"""Rows of the event table <-> events of the core."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from lumbar.core.kernel.errors import Fault, InputError
from lumbar.core.kernel.reading import Reader
from lumbar.core.progression import events as core
from lumbar.core.progression.reading import Known, read_event
from lumbar.core.progression.writing import write_event
from lumbar.web.care.models import Event, Person

_ENVELOPE = ("id", "at", "by", "kind", "content")


def wire(row: Event) -> dict[str, Any]:
    """A row as one line of an events file."""
    line: dict[str, Any] = {
        "id": str(row.id),
        "at": row.local_at.isoformat(),
        "by": row.by,
        "kind": row.kind,
    }
    if row.content:
        line["content"] = row.content
    return {**line, **row.body}


def read_line(line: Mapping[str, Any], known: Known) -> core.Event:
    """One line of an events file as a value.

    Raises:
        InputError: with every fault in it.
    """
    faults: list[Fault] = []
    event = read_event(Reader(line, faults), known)
    if event is None or faults:
        raise InputError(tuple(faults))
    return event


def event_of(row: Event, known: Known) -> core.Event:
    """A row as a value."""
    return read_line(wire(row), known)


def row_of(event: core.Event, person: Person, sequence: int, received_at: datetime) -> Event:
    """An event as a row that is not stored yet."""
    line = write_event(event)
    return Event(
        id=UUID(event.id),
        person=person,
        sequence=sequence,
        at=event.at.astimezone(UTC),
        offset_minutes=_offset_minutes(event.at),
        by=event.by,
        kind=str(line["kind"]),
        body=body_of(line),
        content=event.content or "",
        received_at=received_at,
    )


def body_of(line: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of an event's kind, without what every event carries."""
    return {key: value for key, value in line.items() if key not in _ENVELOPE}


def same(row: Event, event: core.Event) -> bool:
    """True where a stored row says what the event says."""
    line = write_event(event)
    return (row.at, row.offset_minutes, row.by, row.kind, row.body, row.content) == (
        event.at.astimezone(UTC),
        _offset_minutes(event.at),
        event.by,
        line["kind"],
        body_of(line),
        event.content or "",
    )


def _offset_minutes(at: datetime) -> int:
    return int((at.utcoffset() or timedelta()) / timedelta(minutes=1))
