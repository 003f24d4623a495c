# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.progression.events import (
    Action,
    Body,
    Corrects,
    DirectionTested,
    Discharged,
    Event,
    Excused,
    Finding,
    Measured,
    Morning,
    Override,
    Screened,
    SessionFinished,
    SetDone,
    SetFinished,
)
from lumbar.core.progression.reading import Kind
from lumbar.core.progression.writing import KINDS, write_event
from lumbar.core.screening.answers import Answer, Answers
from tests.support.histories import START, moment

SET = SetDone(side=None, reps=8, hold_s=2.0)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (Morning(pain=3), {"kind": "morning", "pain": 3}),
        (
            SessionFinished(pain_after=2, effort=None),
            {
                "kind": "session_finished",
                "pain_after": 2,
                "effort": None,
            },
        ),
        (
            DirectionTested(result=Finding.FLEXION),
            {
                "kind": "direction_tested",
                "result": "flexion",
            },
        ),
        (
            Measured(name="walk_minutes", value=12.5),
            {
                "kind": "measure",
                "name": "walk_minutes",
                "value": 12.5,
            },
        ),
        (
            Excused(first=START, last=START, reason="away"),
            {
                "kind": "excused",
                "from": "2026-01-05",
                "to": "2026-01-05",
                "reason": "away",
            },
        ),
        (
            Screened(answers=Answers(given=(("RF01", Answer.NO),))),
            {
                "kind": "screened",
                "answers": {"RF01": "no"},
            },
        ),
        (Discharged(), {"kind": "discharged"}),
        (Corrects(event="b", body=None), {"kind": "corrects", "event": "b", "void": True}),
        (
            Corrects(event="b", body=Morning(pain=3)),
            {"kind": "corrects", "event": "b", "body": {"kind": "morning", "pain": 3}},
        ),
        (
            Override(exercise=None, action=Action.CLEAR, reason="seen"),
            {
                "kind": "override",
                "exercise": None,
                "action": "clear",
                "reason": "seen",
                "key": None,
            },
        ),
        (
            SetFinished(
                session="s",
                exercise=ExerciseId("bridge"),
                variant="reps",
                set_number=1,
                done=SET,
            ),
            {
                "kind": "set_done",
                "session": "s",
                "exercise": "bridge",
                "variant": "reps",
                "set_number": 1,
                "side": None,
                "reps": 8,
                "hold_s": 2.0,
            },
        ),
    ],
)
def test_event_is_written_with_its_head_and_its_fields(
    body: Body | Corrects, expected: dict[str, object]
) -> None:
    event = Event(id="a", at=moment(START, 8), by="person", body=body)
    head = {"id": "a", "at": "2026-01-05T08:00:00+00:00", "by": "person"}
    assert write_event(event) == {**head, **expected}


def test_content_revision_is_written_where_it_is_known() -> None:
    event = Event(id="a", at=moment(START, 8), by="x", body=Morning(pain=1), content="r1")
    assert write_event(event)["content"] == "r1"


def test_every_kind_is_written_by_one_class() -> None:
    assert sorted(KINDS.values()) == sorted(Kind)
