# SPDX-License-Identifier: Apache-2.0
"""Events that arrive from a player or a phone: read, checked, and sorted into good and refused.

Reading is apart from storing: nothing here touches the database.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final
from uuid import UUID

from lumbar.core.catalogue.catalogue import Catalogue
from lumbar.core.kernel.errors import Fault, InputError
from lumbar.core.planning.reading import contradictions
from lumbar.core.progression.events import (
    Body,
    Corrects,
    Event,
    ExerciseDone,
    Override,
    PersonTold,
    SetFinished,
)
from lumbar.core.progression.reading import Known
from lumbar.web.care.mapping import read_line

# Clocks of two devices differ; a day that has not come yet would change the plan.
AHEAD: Final = timedelta(minutes=10)
OLDEST: Final = datetime(1900, 1, 1, tzinfo=UTC)
BY_CLINICIAN: Final = "clinician"
ME: Final = "person"
_LONGEST_BY: Final = 120
_LONGEST_CONTENT: Final = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """An event that is not taken, and why (with the path of the key where one is wrong)."""

    id: str | None
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sorted:
    """What arrived, in its order."""

    good: tuple[Event, ...]
    refused: tuple[Refused, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """What events are read against: who sends them, when, by which content, and what is known."""

    person: str
    now: datetime
    catalogue: Catalogue
    known: Known


def sort(data: object, door: Door) -> Sorted:
    """Read a list of events, or one event.

    Raises:
        InputError: it is neither a list nor one event.
    """
    if isinstance(data, Mapping):
        data = [data]
    if not isinstance(data, list):
        raise InputError((Fault(key="", expected="a list of events", found=type(data).__name__),))
    good: list[Event] = []
    refused: list[Refused] = []
    for raw in data:
        try:
            good.append(read_one(raw, door))
        except InputError as faults:
            refused.append(Refused(id=_id_of(raw), why=str(faults)))
    return Sorted(good=tuple(good), refused=tuple(refused))


def read_one(raw: object, door: Door) -> Event:
    """One event as a value that may be stored for the person at the door.

    Raises:
        InputError: with every fault that was found.
    """
    if not isinstance(raw, Mapping):
        raise _wrong("", "an event: a table of keys and values", type(raw).__name__)
    line = {str(key): value for key, value in raw.items()}
    if isinstance(line.get("person"), str) and line.pop("person") != door.person:
        raise _wrong("person", "the person who is signed in", "another person")
    line["id"] = _read_id(line.get("id"))
    line.setdefault("by", ME)
    if "set" in line:  # the player's short name for it
        line.setdefault("set_number", line.pop("set"))
    event = read_line(line, door.known)
    _check_moment(event.at, door.now)
    if event.by.lower().startswith(BY_CLINICIAN):
        raise _wrong("by", "the person; a clinician's decision is told on its own page", event.by)
    if len(event.by) > _LONGEST_BY or len(event.content or "") > _LONGEST_CONTENT:
        raise _wrong("by", f"at most {_LONGEST_BY} characters", "more")
    exercise = _exercise_of(event.body)
    if exercise is not None and exercise not in door.catalogue:
        raise _wrong("exercise", "an exercise of the catalogue", exercise)
    if isinstance(event.body, PersonTold) and (
        faults := contradictions(event.body.person, event.day)
    ):
        raise InputError(faults)
    return event


def targets_of(data: object) -> tuple[str, ...]:
    """The ids that corrections in a list of events are about."""
    rows = data if isinstance(data, list) else [data]
    ids = [row.get("event") for row in rows if isinstance(row, Mapping)]
    return tuple(each for each in ids if isinstance(each, str) and _is_uuid(each))


def _is_uuid(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True


def _read_id(found: object) -> str:
    try:
        return str(UUID(found if isinstance(found, str) else ""))
    except ValueError:
        raise _wrong("id", "a UUID", str(found)) from None


def _check_moment(at: datetime, now: datetime) -> None:
    try:
        moment = at.astimezone(UTC)
    except OverflowError:
        raise _wrong("at", "a moment of our time", str(at)) from None
    if moment > now + AHEAD:
        raise _wrong("at", f"a moment up to {now.isoformat(timespec='minutes')}", at.isoformat())
    if moment < OLDEST:
        raise _wrong("at", f"a moment from {OLDEST.date()}", at.isoformat())
    if (at.utcoffset() or timedelta()) % timedelta(minutes=1):
        raise _wrong("at", "an offset in whole minutes", at.isoformat())


def _exercise_of(body: Body | Corrects | None) -> str | None:
    match body:
        case Corrects():
            return _exercise_of(body.body)
        case ExerciseDone() | SetFinished() | Override():
            return body.exercise
        case _:
            return None


def _id_of(raw: object) -> str | None:
    found = raw.get("id") if isinstance(raw, Mapping) else None
    return found if isinstance(found, str) else None


def _wrong(key: str, expected: str, found: str) -> InputError:
    return InputError((Fault(key=key, expected=expected, found=found[:60]),))
