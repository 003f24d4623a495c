# SPDX-License-Identifier: Apache-2.0
"""One file with everything that is kept: packed JSON lines, the same for every database.

Line 1 names the format; then people with their profiles, events in their order, and the audit. What
can be worked out again (projections) and what is passing (sessions) is left out.
"""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from django.contrib.sessions.models import Session
from django.core.serializers.json import DjangoJSONEncoder
from django.db import connection, transaction
from django.forms.models import model_to_dict

from lumbar.core.kernel.errors import Fault, InputError
from lumbar.core.progression.reading import Known
from lumbar.library import load as load_library
from lumbar.web import clock
from lumbar.web.care.append_only import lifted
from lumbar.web.care.mapping import read_line, row_of, wire
from lumbar.web.care.models import Audit, Event, Person, Profile, Projection
from lumbar.web.care.situation import forget

FORMAT: Final = "lumbar-backup"
VERSION: Final = 1
_CHUNK: Final = 500


def write(file: Path) -> None:
    """Write everything, as it stands at one moment, into `file`; readable by its owner alone."""
    part = file.with_name(f"{file.name}.part")
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with (
        os.fdopen(handle, "wb") as raw,
        gzip.open(raw, "wt", encoding="utf-8") as packed,
        _one_moment(),
    ):
        for line in _lines():
            packed.write(json.dumps(line, cls=DjangoJSONEncoder) + "\n")
    part.replace(file)


def load(file: Path) -> None:
    """Put everything back; what is there now is replaced, all or nothing.

    Raises:
        InputError: the file is no backup, or a line of it is wrong; nothing was changed.
    """
    people, profiles, events, audit = _read(file)
    with lifted():
        Projection.objects.all().delete()
        Audit.objects.all().delete()
        with connection.cursor() as cursor:
            # The model refuses; here the whole history makes room for another.
            cursor.execute("DELETE FROM care_event")
        Profile.objects.all().delete()
        Person.objects.all().delete()
        Session.objects.all().delete()
        Person.objects.bulk_create(people)
        Profile.objects.bulk_create(profiles)
        Event.objects.bulk_create(events, batch_size=_CHUNK)
        Audit.objects.bulk_create(audit, batch_size=_CHUNK)
    forget()


@contextmanager
def _one_moment() -> Iterator[None]:
    """A transaction that sees the database as it stands when it begins."""
    outermost = not connection.in_atomic_block
    with transaction.atomic():
        if outermost and connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        yield


def _lines() -> Iterator[dict[str, Any]]:
    head = {"format": FORMAT, "version": VERSION, "made_at": clock.now()}
    yield {**head, "content": load_library().catalogue.revision}
    for profile in Profile.objects.select_related("person").order_by("person__created_at"):
        fields = model_to_dict(profile, exclude=["person"])
        yield {
            "person": profile.person_id,
            "created_at": profile.person.created_at,
            "profile": fields,
        }
    for event in Event.objects.order_by("person_id", "sequence").iterator(_CHUNK):
        envelope = {"of": event.person_id, "sequence": event.sequence}
        yield {**envelope, "received_at": event.received_at, "event": wire(event)}
    for row in Audit.objects.order_by("id").iterator(_CHUNK):
        said = {"at": row.at, "by": row.by, "action": row.action, "detail": row.detail}
        yield {"of": row.person_id, "audit": said}


def _read(file: Path) -> tuple[list[Person], list[Profile], list[Event], list[Audit]]:
    people: dict[str, Person] = {}
    profiles: list[Profile] = []
    events: list[Event] = []
    audit: list[Audit] = []
    known = Known(questions=load_library().screening.ids, kinds={})
    for number, line in _numbered(file):
        try:
            match line:
                case {"person": str(name), "created_at": str(at), "profile": dict(profile)}:
                    people[name] = Person(id=UUID(name), created_at=datetime.fromisoformat(at))
                    profiles.append(Profile(person=people[name], **profile))
                case {"of": str(name), "sequence": int(place), "event": dict(event), **rest}:
                    received = datetime.fromisoformat(str(rest["received_at"]))
                    value = read_line(event, known)
                    events.append(row_of(value, people[name], place, received))
                case {"of": str(name), "audit": dict(said)}:
                    moment = datetime.fromisoformat(str(said.pop("at")))
                    audit.append(Audit(person=people[name], at=moment, **said))
                case _:
                    raise _wrong(file, number, "a person, an event or an audit row", "neither")
        except (KeyError, TypeError, ValueError) as fault:
            raise _wrong(file, number, "a line that a backup wrote", str(fault)) from fault
    return [*people.values()], profiles, events, audit


def _numbered(file: Path) -> Iterator[tuple[int, Any]]:
    try:
        with gzip.open(file, "rt", encoding="utf-8") as packed:
            _check_head(file, json.loads(packed.readline()))
            for number, line in enumerate(packed, start=2):
                yield number, json.loads(line)
    except (OSError, EOFError, ValueError) as fault:
        raise _wrong(file, 0, "a file that `lumbar backup` wrote", str(fault)) from fault


def _check_head(file: Path, found: object) -> None:
    match found:
        case {"format": str(name), "version": int(version)} if (name, version) == (FORMAT, VERSION):
            return
        case _:
            raise _wrong(file, 1, f"{FORMAT} version {VERSION}", str(found)[:60])


def _wrong(file: Path, line: int, expected: str, found: str) -> InputError:
    return InputError(
        (Fault(key="", expected=expected, found=found, file=str(file), line=line or None),)
    )
