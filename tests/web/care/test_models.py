# SPDX-License-Identifier: Apache-2.0
"""Events are added and never changed: by the model, by the manager, by the database itself."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction

from lumbar.core.kernel.errors import MisuseError
from lumbar.web.care.models import Event, Person
from tests.web.visitor import NOW


def row(person: Person, **fields: Any) -> Event:
    """A row that is not stored yet."""
    told = {
        "id": uuid4(),
        "person": person,
        "sequence": 1,
        "at": NOW,
        "offset_minutes": 60,
        "by": "person",
        "kind": "flare",
        "body": {},
        "received_at": NOW,
    }
    return Event(**told | fields)


@pytest.fixture
def stored(person: Person) -> Event:
    """A row that is stored."""
    event = row(person)
    event.save()
    return event


def test_event_is_never_saved_again(stored: Event) -> None:
    stored.by = "somebody else"
    with pytest.raises(MisuseError):
        stored.save()


def test_event_is_never_deleted(stored: Event) -> None:
    with pytest.raises(MisuseError):
        stored.delete()


def test_events_are_never_updated_or_deleted_together(stored: Event) -> None:  # noqa: ARG001
    with pytest.raises(MisuseError):
        Event.objects.all().update(by="somebody else")
    with pytest.raises(MisuseError):
        Event.objects.all().delete()


@pytest.mark.parametrize("statement", ["UPDATE care_event SET by = 'x'", "DELETE FROM care_event"])
def test_database_refuses_to_change_an_event(stored: Event, statement: str) -> None:  # noqa: ARG001
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)
    assert Event.objects.get().by == "person"


@pytest.mark.parametrize(
    "fields",
    [
        {"sequence": 0},
        {"by": ""},
        {"kind": "party"},
        {"offset_minutes": 1440},
        {"offset_minutes": -1440},
    ],
)
def test_database_refuses_what_must_never_be(person: Person, fields: dict[str, Any]) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        row(person, **fields).save()


def test_sequence_is_given_once(stored: Event) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        row(stored.person).save()
