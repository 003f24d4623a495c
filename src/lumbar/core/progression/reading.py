# SPDX-License-Identifier: Apache-2.0
"""Events from plain data (a line of EVENTS.jsonl) and back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.kernel.errors import Fault
from lumbar.core.kernel.reading import Reader
from lumbar.core.planning.plan import Side
from lumbar.core.planning.reading import read_person
from lumbar.core.progression.events import (
    Action,
    Body,
    Corrects,
    DirectionTested,
    Discharged,
    Event,
    Excused,
    ExerciseDone,
    Finding,
    Flare,
    Measured,
    Morning,
    Override,
    PersonTold,
    Screened,
    SessionFinished,
    SetDone,
    SetFinished,
)
from lumbar.core.screening.reading import read_answers

POINTS: Final = (0, 10)
PERCENT: Final = (0, 100)
REPS: Final = (0, 1000)
HOLD_S: Final = (0, 86_400)
SETS: Final = (1, 100)
VALUES: Final = (-1e9, 1e9)
_MOMENT: Final = "a moment with its offset, such as 2026-03-01T08:30:00+01:00"


class Kind(StrEnum):
    """The kinds of events, as the events file names them."""

    PERSON = "person"
    SCREENED = "screened"
    EXERCISE_DONE = "exercise_done"
    SET_DONE = "set_done"
    SESSION_FINISHED = "session_finished"
    MORNING = "morning"
    FLARE = "flare"
    DIRECTION_TESTED = "direction_tested"
    MEASURE = "measure"
    EXCUSED = "excused"
    OVERRIDE = "override"
    DISCHARGED = "discharged"
    CORRECTS = "corrects"


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What an event is read against: the screening questions, and the kinds of other events."""

    questions: tuple[str, ...]
    kinds: Mapping[str, str]


def kinds_of(rows: Iterable[object]) -> dict[str, str]:
    """Give the kind of every event by its id, so that a correction knows what it corrects.

    A correction of a correction has the kind of what both are about.
    """
    kinds: dict[str, str] = {}
    targets: dict[str, str] = {}
    for row in rows:
        match row:
            case {"id": str() as name, "kind": Kind.CORRECTS.value, "event": str() as target}:
                targets[name] = target
            case {"id": str() as name, "kind": str() as kind}:
                kinds[name] = kind
            case _:
                continue
    for name, target in targets.items():
        seen, last = {name}, target
        while last in targets and last not in seen:
            seen.add(last)
            last = targets[last]
        if last in kinds:
            kinds[name] = kinds[last]
    return kinds


def read_event(reader: Reader, known: Known) -> Event | None:
    """Give the event of a table; None where anything in it is wrong, with every fault noted."""
    name = reader.text("id")
    at = _read_moment(reader)
    by = reader.text("by")
    content = _text_or_none(reader, "content")
    kind = reader.choice("kind", Kind)
    if reader.raw("kind") != kind.value:
        return None
    if kind is Kind.CORRECTS:
        body: Body | Corrects | None = _read_correction(reader, known)
    else:
        body = _read_body(reader, kind, known)
    reader.done()
    if not reader.sound or at is None or body is None:
        return None
    return Event(id=name, at=at, by=by, body=body, content=content)


def from_the_future(event: Event, now: datetime) -> Fault | None:
    """Give the fault of an event that has not happened yet; None where it has."""
    if event.at <= now:
        return None
    return Fault(key="at", expected=f"a moment up to {now.isoformat()}", found=event.at.isoformat())


def _read_moment(reader: Reader) -> datetime | None:
    text = reader.text("at")
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        at = None
    if at is not None and at.tzinfo is not None:
        return at
    if text:
        reader.fail("at", _MOMENT)
    return None


def _read_correction(reader: Reader, known: Known) -> Corrects | None:
    target = reader.text("event")
    if reader.has("void"):
        if not reader.flag("void"):
            reader.fail("void", "true, or a body in its place")
        if reader.has("body"):
            reader.fail("body", "nothing beside void", "a body")
        return Corrects(event=target, body=None)
    inner = reader.table("body")
    if inner.has("kind") or target not in known.kinds:
        kind = inner.choice("kind", Kind)
    else:
        kind = Kind(known.kinds[target]) if known.kinds[target] in set(Kind) else Kind.CORRECTS
    if kind is Kind.CORRECTS:
        inner.fail("kind", "the kind of the event that is corrected")
    if not inner.sound:
        return None
    body = _read_body(inner, kind, known)
    inner.done()
    return Corrects(event=target, body=body) if body is not None else None


def _read_body(reader: Reader, kind: Kind, known: Known) -> Body | None:
    if kind is Kind.PERSON:
        person = read_person(reader.table("person"), known.questions)
        return PersonTold(person=person) if person is not None else None
    if kind is Kind.SCREENED:
        return Screened(answers=read_answers(reader.table("answers"), known.questions))
    return _READERS[kind](reader)


def _read_session(reader: Reader) -> SessionFinished:
    return SessionFinished(
        pain_after=reader.whole_or_none("pain_after", *POINTS),
        effort=reader.whole_or_none("effort", *POINTS),
    )


def _read_exercise(reader: Reader) -> ExerciseDone:
    return ExerciseDone(
        exercise=ExerciseId(reader.text("exercise")),
        variant=reader.text("variant"),
        sets=tuple(_read_set(each) for each in reader.tables("sets")),
        pain_before=reader.whole_or_none("pain_before", *POINTS),
        pain_during=reader.whole_or_none("pain_during", *POINTS),
        sharp=reader.flag("sharp", default=False),
        spread=reader.flag("spread", default=False),
        effort=reader.whole_or_none("effort", *POINTS),
        form_score=reader.whole_or_none("form_score", *PERCENT),
        stop_faults=reader.texts("stop_faults", required=False),
        stopped=reader.flag("stopped", default=False),
        reason=_text_or_none(reader, "reason"),
        session=_text_or_none(reader, "session"),
    )


def _read_set(reader: Reader) -> SetDone:
    done = _read_done(reader)
    reader.done()
    return done


def _read_done(reader: Reader) -> SetDone:
    side = reader.choice("side", Side) if reader.has("side") else None
    reader.raw("side")
    return SetDone(
        side=side,
        reps=reader.whole("reps", *REPS),
        hold_s=reader.number("hold_s", *HOLD_S, default=0.0),
    )


def _read_set_finished(reader: Reader) -> SetFinished:
    return SetFinished(
        session=reader.text("session"),
        exercise=ExerciseId(reader.text("exercise")),
        variant=reader.text("variant"),
        set_number=reader.whole("set_number", *SETS),
        done=_read_done(reader),
    )


def _read_excused(reader: Reader) -> Excused | None:
    first, last = reader.day("from"), reader.day("to")
    for key, day in (("from", first), ("to", last)):
        if day is None and not reader.has(key):
            reader.fail(key, "a date written YYYY-MM-DD", "nothing")
    reason = _text_or_none(reader, "reason") or ""
    if first is None or last is None:
        return None
    if first > last:
        reader.fail("to", f"a day from {first}")
    return Excused(first=first, last=last, reason=reason)


def _read_override(reader: Reader) -> Override:
    exercise = _text_or_none(reader, "exercise")
    action = reader.choice("action", Action)
    if exercise is None and action not in {Action.CLEAR, Action.CONFIRM}:
        reader.fail("exercise", f"the exercise to {action}", "nothing")
    return Override(
        exercise=ExerciseId(exercise) if exercise is not None else None,
        action=action,
        reason=_text_or_none(reader, "reason") or "",
        key=_text_or_none(reader, "key"),
    )


def _text_or_none(reader: Reader, key: str) -> str | None:
    """Give a text; None where it is absent, null or empty."""
    return None if reader.raw(key) in (None, "") else reader.text(key)


_READERS: Final[Mapping[Kind, Callable[[Reader], Body | None]]] = {
    Kind.EXERCISE_DONE: _read_exercise,
    Kind.SET_DONE: _read_set_finished,
    Kind.SESSION_FINISHED: _read_session,
    Kind.MORNING: lambda reader: Morning(pain=reader.whole("pain", *POINTS)),
    Kind.FLARE: lambda _: Flare(),
    Kind.DIRECTION_TESTED: lambda reader: DirectionTested(result=reader.choice("result", Finding)),
    Kind.MEASURE: lambda reader: Measured(
        name=reader.text("name"), value=reader.number("value", *VALUES)
    ),
    Kind.EXCUSED: _read_excused,
    Kind.OVERRIDE: _read_override,
    Kind.DISCHARGED: lambda _: Discharged(),
}
