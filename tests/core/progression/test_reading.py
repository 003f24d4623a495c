# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.kernel.errors import Fault
from lumbar.core.kernel.reading import Reader
from lumbar.core.planning.plan import Side
from lumbar.core.progression.events import (
    Body,
    Corrects,
    Event,
    Excused,
    ExerciseDone,
    Flare,
    Morning,
    PersonTold,
    Screened,
    SessionFinished,
    SetDone,
    SetFinished,
)
from lumbar.core.progression.reading import Kind, Known, from_the_future, kinds_of, read_event
from lumbar.core.progression.writing import write_event
from lumbar.core.screening.answers import Answer, Answers
from tests.support.histories import done
from tests.support.people import person

HEAD = {"id": "a", "at": "2026-01-05T08:00:00+01:00", "by": "person"}
DONE = {
    "kind": "exercise_done",
    "exercise": "bridge",
    "variant": "reps",
    "sets": [{"side": "left", "reps": 8, "hold_s": 2}],
}


def read(row: object, *rows: object) -> tuple[Event | None, list[str]]:
    faults: list[Fault] = []
    known = Known(questions=("RF01",), kinds=kinds_of((row, *rows)))
    event = read_event(Reader(row, faults), known)
    return event, [f"{each.key}: {each.expected}" for each in faults]


def test_event_of_an_exercise_takes_what_is_absent_as_not_told() -> None:
    event, faults = read({**HEAD, **DONE})
    assert faults == []
    assert event is not None
    assert event.body == ExerciseDone(
        exercise=ExerciseId("bridge"),
        variant="reps",
        sets=(SetDone(side=Side.LEFT, reps=8, hold_s=2.0),),
        pain_before=None,
        pain_during=None,
        sharp=False,
        spread=False,
        effort=None,
        form_score=None,
        stop_faults=(),
        stopped=False,
    )


@pytest.mark.parametrize(
    ("told", "fault"),
    [
        ({"kind": "exercise"}, f"kind: one of {', '.join(Kind)}"),
        ({"kind": ["flare"]}, f"kind: one of {', '.join(Kind)}"),
        (
            {"kind": "flare", "at": "2026-01-05T08:00:00"},
            "at: a moment with its offset, such as 2026-03-01T08:30:00+01:00",
        ),
        (
            {"kind": "flare", "at": "yesterday"},
            "at: a moment with its offset, such as 2026-03-01T08:30:00+01:00",
        ),
        ({"kind": "flare", "at": None}, "at: a text"),
        ({"kind": "flare", "by": ""}, "by: a text"),
        ({"kind": "flare", "pain": 3}, "pain: one of the keys at, by, content, id, kind"),
        ({"kind": "morning", "pain": 11}, "pain: a whole number from 0 to 10"),
        ({"kind": "morning", "pain": 2.5}, "pain: a whole number from 0 to 10"),
        ({"kind": "morning", "pain": True}, "pain: a whole number from 0 to 10"),
        ({**DONE, "effort": 11}, "effort: a whole number from 0 to 10"),
        ({**DONE, "form_score": 101}, "form_score: a whole number from 0 to 100"),
        ({**DONE, "sets": [{"reps": -1}]}, "sets[0].reps: a whole number from 0 to 1000"),
        ({**DONE, "sets": [{"reps": 1, "x": 2}]}, "sets[0].x: one of the keys hold_s, reps, side"),
        (
            {"kind": "direction_tested", "result": "up"},
            "result: one of none, flexion, extension, flexion_worse, extension_worse, both_worse",
        ),
        (
            {"kind": "measure", "name": "psfs", "value": float("nan")},
            "value: a number from -1e+09 to 1e+09",
        ),
        ({"kind": "excused", "from": "2026-02-02"}, "to: a date written YYYY-MM-DD"),
        (
            {"kind": "excused", "from": "2026-02-02", "to": "2026-02-01"},
            "to: a day from 2026-02-02",
        ),
        ({"kind": "override", "action": "block"}, "exercise: the exercise to block"),
        (
            {"kind": "override", "action": "explode", "exercise": "bridge"},
            "action: one of allow, block, release, hold, easier, harder, confirm, clear",
        ),
        ({"kind": "corrects", "event": "b", "void": False}, "void: true, or a body in its place"),
        (
            {"kind": "corrects", "event": "b", "void": True, "body": {"pain": 1}},
            "body: nothing beside void",
        ),
        (
            {"kind": "screened", "answers": {"RF01": "maybe"}},
            "answers.RF01: one of no, yes, unsure",
        ),
        ({"kind": "person", "person": {"born": "2000-01-01"}}, "person.answers: a value"),
    ],
)
def test_event_that_cannot_be_so_is_refused_by_its_key(told: dict[str, object], fault: str) -> None:
    event, faults = read({**HEAD, **told})
    assert event is None
    assert fault in faults


def test_event_with_many_faults_names_every_one() -> None:
    _, faults = read({"id": "", "at": "x", "kind": "morning", "pain": -1, "colour": "red"})
    assert [each.split(":")[0] for each in faults] == ["id", "at", "by", "pain", "colour"]


def test_what_is_no_table_is_refused() -> None:
    assert read("morning")[0] is None


def test_correction_has_the_kind_of_what_it_corrects() -> None:
    first = {**HEAD, "id": "m", "kind": "morning", "pain": 1}
    second = {**HEAD, "id": "c", "kind": "corrects", "event": "m", "body": {"pain": 3}}
    third = {**HEAD, "id": "d", "kind": "corrects", "event": "c", "body": {"pain": 4}}
    found = [read(row, first, second, third)[0] for row in (second, third)]
    assert [each.body for each in found if each is not None] == [
        Corrects(event="m", body=Morning(pain=3)),
        Corrects(event="c", body=Morning(pain=4)),
    ]


def test_correction_of_an_event_from_elsewhere_names_its_kind() -> None:
    row = {**HEAD, "kind": "corrects", "event": "far", "body": {"kind": "morning", "pain": 3}}
    event, _ = read(row)
    assert event is not None
    assert event.body == Corrects(event="far", body=Morning(pain=3))
    _, faults = read({**HEAD, "kind": "corrects", "event": "far", "body": {"pain": 3}})
    assert faults == ["body.kind: a value"]


def test_correction_is_no_event_of_its_own() -> None:
    body = {"kind": "corrects", "event": "b", "void": True}
    event, faults = read({**HEAD, "kind": "corrects", "event": "b", "body": body})
    assert event is None
    assert faults == ["body.kind: the kind of the event that is corrected"]


def test_kinds_of_corrections_in_a_circle_are_not_known() -> None:
    rows = [
        {"id": "a", "kind": "corrects", "event": "b"},
        {"id": "b", "kind": "corrects", "event": "a"},
        {"id": "c"},
        "no event",
    ]
    assert kinds_of(rows) == {}


def test_event_of_the_future_is_a_fault_of_its_moment() -> None:
    now = datetime(2026, 1, 5, 8, tzinfo=UTC)
    event = Event(id="a", at=now + timedelta(seconds=1), by="person", body=Flare())
    fault = from_the_future(event, now)
    assert fault is not None
    assert fault.key == "at"
    assert from_the_future(event, now + timedelta(seconds=1)) is None


def test_excused_days_are_read_from_their_first_to_their_last() -> None:
    event, faults = read({**HEAD, "kind": "excused", "from": "2026-01-05", "to": "2026-01-09"})
    assert faults == []
    assert event is not None
    assert event.body == Excused(first=date(2026, 1, 5), last=date(2026, 1, 9), reason="")


@pytest.mark.parametrize(
    "body",
    [
        PersonTold(person=person(answers=Answers(given=(("RF01", Answer.NO),)))),
        Screened(answers=Answers(given=(("RF01", Answer.UNSURE),))),
        done("bridge"),
        SetFinished(
            session="s",
            exercise=ExerciseId("bridge"),
            variant="reps",
            set_number=2,
            done=SetDone(side=Side.LEFT, reps=8, hold_s=2.0),
        ),
        SessionFinished(pain_after=2, effort=4),
        Excused(first=date(2026, 1, 5), last=date(2026, 1, 9), reason="away"),
        Corrects(event="b", body=Morning(pain=3)),
    ],
    ids=lambda body: type(body).__name__,
)
def test_written_event_reads_as_the_same_event(body: Body | Corrects) -> None:
    event = Event(id="a", at=datetime(2026, 1, 5, 8, tzinfo=UTC), by="person", body=body)
    morning = {"id": "b", "kind": "morning"}
    assert read(write_event(event), morning) == (event, [])
