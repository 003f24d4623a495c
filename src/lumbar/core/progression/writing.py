# SPDX-License-Identifier: Apache-2.0
"""Events to plain data; reading it again gives an equal event."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from lumbar.core.planning.reading import write_person
from lumbar.core.progression.events import (
    Body,
    Corrects,
    DirectionTested,
    Discharged,
    Event,
    Excused,
    ExerciseDone,
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
from lumbar.core.progression.reading import Kind
from lumbar.core.screening.reading import write_answers

KINDS: Final[Mapping[type, Kind]] = {
    PersonTold: Kind.PERSON,
    Screened: Kind.SCREENED,
    ExerciseDone: Kind.EXERCISE_DONE,
    SetFinished: Kind.SET_DONE,
    SessionFinished: Kind.SESSION_FINISHED,
    Morning: Kind.MORNING,
    Flare: Kind.FLARE,
    DirectionTested: Kind.DIRECTION_TESTED,
    Measured: Kind.MEASURE,
    Excused: Kind.EXCUSED,
    Override: Kind.OVERRIDE,
    Discharged: Kind.DISCHARGED,
    Corrects: Kind.CORRECTS,
}


def write_event(event: Event) -> dict[str, object]:
    """Give the plain data of an event, as one line of EVENTS.jsonl holds it."""
    head: dict[str, object] = {"id": event.id, "at": event.at.isoformat(), "by": event.by}
    content: dict[str, object] = {} if event.content is None else {"content": event.content}
    return head | _with_kind(event.body) | content


def _with_kind(body: Body | Corrects) -> dict[str, object]:
    return {"kind": KINDS[type(body)].value, **_fields(body)}


def _fields(body: Body | Corrects) -> dict[str, object]:
    match body:
        case Corrects(event=target, body=said):
            if said is None:
                return {"event": target, "void": True}
            return {"event": target, "body": _with_kind(said)}
        case ExerciseDone():
            return _exercise(body)
        case SetFinished():
            return {
                "session": body.session,
                "exercise": body.exercise,
                "variant": body.variant,
                "set_number": body.set_number,
                **_done(body.done),
            }
        case Override():
            return {
                "exercise": body.exercise,
                "action": body.action.value,
                "reason": body.reason,
                "key": body.key,
            }
        case _:
            return _short_fields(body)


def _short_fields(body: Body) -> dict[str, object]:
    found: dict[str, object] = {}
    match body:
        case PersonTold(person=person):
            found["person"] = write_person(person)
        case Screened(answers=answers):
            found["answers"] = write_answers(answers)
        case Excused(first=first, last=last, reason=reason):
            found |= {"from": first.isoformat(), "to": last.isoformat(), "reason": reason}
        case SessionFinished(pain_after=pain_after, effort=effort):
            found |= {"pain_after": pain_after, "effort": effort}
        case Morning(pain=pain):
            found["pain"] = pain
        case DirectionTested(result=result):
            found["result"] = result.value
        case Measured(name=name, value=value):
            found |= {"name": name, "value": value}
        case _:
            pass
    return found


def _exercise(body: ExerciseDone) -> dict[str, object]:
    return {
        "exercise": body.exercise,
        "variant": body.variant,
        "sets": [_done(each) for each in body.sets],
        "pain_before": body.pain_before,
        "pain_during": body.pain_during,
        "sharp": body.sharp,
        "spread": body.spread,
        "effort": body.effort,
        "form_score": body.form_score,
        "stop_faults": list(body.stop_faults),
        "stopped": body.stopped,
        "reason": body.reason,
        "session": body.session,
    }


def _done(done: SetDone) -> dict[str, object]:
    side = done.side.value if done.side is not None else None
    return {"side": side, "reps": done.reps, "hold_s": done.hold_s}
