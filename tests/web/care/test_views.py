# SPDX-License-Identifier: Apache-2.0
"""The door for events, the welcome and the page about you."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client

from lumbar.core.planning.person import Preference
from lumbar.web.care.models import Audit, Event
from lumbar.web.care.present import new_person
from tests.web.visitor import ABOUT_YOU, NOW, SetClock, Visitor, event, heading


def why(answer: Any) -> list[str]:
    """The reasons of an answer's refusals."""
    return [each["why"] for each in answer["refused"]]


def test_events_that_are_new_are_stored_once(visitor: Visitor) -> None:
    told = [event("morning", pain=3), event("flare")]
    ids = [each["id"] for each in told]
    assert visitor.send(told) == (201, {"stored": ids, "known": [], "refused": []})
    assert visitor.send(told) == (200, {"stored": [], "known": ids, "refused": []})
    assert visitor.events == [("morning", {"pain": 3}), ("flare", {})]


def test_events_in_one_batch_twice_are_stored_once(visitor: Visitor) -> None:
    told = event("morning", pain=3)
    status, answer = visitor.send([told, told])
    assert (status, answer["stored"], answer["known"]) == (201, [told["id"]], [told["id"]])
    assert len(visitor.events) == 1


def test_single_event_without_a_list_is_stored(visitor: Visitor) -> None:
    assert visitor.send(event("morning", pain=0))[0] == 201


def test_event_without_by_is_told_by_the_person(visitor: Visitor) -> None:
    told = event("flare")
    del told["by"]
    visitor.send([told])
    assert Event.objects.get().by == "person"


def test_event_keeps_the_local_day(visitor: Visitor) -> None:
    told = event("flare") | {"at": "2026-11-20T00:30:00+01:00"}
    visitor.send([told])
    assert Event.objects.get().local_at.isoformat() == "2026-11-20T00:30:00+01:00"


def test_same_id_with_another_body_is_refused(visitor: Visitor) -> None:
    told = event("morning", pain=3)
    visitor.send([told])
    status, answer = visitor.send([told | {"pain": 4}])
    assert (status, why(answer)) == (200, ["id: another event has this id"])
    assert visitor.events == [("morning", {"pain": 3})]


def test_id_of_another_persons_event_is_refused(visitor: Visitor) -> None:
    told = event("morning", pain=3)
    visitor.send([told])
    other = new_person("Grace")
    row = Event.objects.get()
    taken = Event(
        id=row.id.__class__(int=row.id.int ^ 1),
        person=other.person,
        sequence=1,
        at=row.at,
        offset_minutes=0,
        by="person",
        kind="flare",
        body={},
        received_at=row.at,
    )
    taken.save()
    _, answer = visitor.send([event("flare") | {"id": str(taken.id)}])
    assert why(answer) == ["id: another event has this id"]
    assert Event.objects.filter(person=other.person).count() == 1


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"pain": 11}, "pain: expected a whole number from 0 to 10, found 11"),
        ({"pain": None}, "pain: expected a whole number from 0 to 10, found null"),
        ({"kind": "party"}, None),
        ({"colour": "blue"}, None),
        ({"id": "seven"}, "id: expected a UUID, found seven"),
        ({"id": None}, "id: expected a UUID, found None"),
        ({"at": "yesterday"}, None),
        ({"at": "2026-11-20T09:00:00"}, None),
        ({"at": "0001-01-01T00:00:00+14:00"}, None),
        ({"at": "1066-10-14T09:00:00+00:00"}, None),
        ({"by": "clinician:me"}, None),
        ({"by": ""}, None),
        ({"by": "x" * 200}, None),
        ({"person": "somebody-else"}, None),
    ],
)
def test_event_with_a_wrong_value_is_refused_by_its_key(
    visitor: Visitor, change: dict[str, Any], reason: str | None
) -> None:
    status, answer = visitor.send([event("morning", pain=3) | change, event("flare")])
    assert (status, len(answer["stored"]), len(answer["refused"])) == (201, 1, 1)
    key = next(iter(change))
    assert key in why(answer)[0]
    assert reason is None or why(answer) == [reason]
    assert visitor.events == [("flare", {})]


@pytest.mark.parametrize("raw", [7, "flare", None, [], True])
def test_event_that_is_no_table_is_refused(visitor: Visitor, raw: Any) -> None:
    status, answer = visitor.send([raw])
    assert (status, answer["stored"], len(answer["refused"])) == (200, [], 1)


def test_event_of_the_person_by_id_is_stored(visitor: Visitor) -> None:
    told = event("flare") | {"person": str(visitor.person.pk)}
    assert visitor.send([told])[0] == 201


@pytest.mark.parametrize(("ahead", "stored"), [(9, 1), (11, 0)])
def test_event_from_the_future_is_refused_beyond_ten_minutes(
    visitor: Visitor, ahead: int, stored: int
) -> None:
    at = (NOW + timedelta(minutes=ahead)).isoformat()
    visitor.send([event("flare") | {"at": at}])
    assert Event.objects.count() == stored


def test_event_about_an_unknown_exercise_is_refused(visitor: Visitor) -> None:
    told = event(
        "set_done",
        session="s",
        exercise="headstand",
        variant="reps",
        set_number=1,
        reps=3,
        hold_s=0,
    )
    assert why(visitor.send([told])[1]) == [
        "exercise: expected an exercise of the catalogue, found headstand"
    ]


def test_set_as_the_player_names_it_is_stored(visitor: Visitor) -> None:
    told = event("set_done", session="s", exercise="bridge", variant="reps", set=2, side=None)
    assert visitor.send([told | {"reps": 8, "hold_s": 2}])[0] == 201
    assert visitor.events[0][1]["set_number"] == 2


def test_person_who_cannot_be_is_refused(settled: Visitor) -> None:
    told = dict(settled.events)["person"]["person"]
    _, answer = settled.send([event("person", person=told | {"born": "2031-01-01"})])
    assert "born" in why(answer)[0]


def test_correction_finds_the_kind_of_what_it_corrects(visitor: Visitor) -> None:
    told = event("morning", pain=3)
    visitor.send([told])
    correction = event("corrects", event=told["id"], body={"pain": 5})
    assert visitor.send([correction])[0] == 201
    bodies = [entry.body for entry in visitor.situation.entries]
    assert [getattr(body, "pain", None) for body in bodies] == [5]


@pytest.mark.parametrize(
    ("raw", "where"),
    [
        (b"", "line 1 column 1"),
        (b'[{"id": ', "line 1 column 9"),
        (b"\xff\xfe", "byte 0"),
        (b"[NaN]", ""),
        (b"7", ""),
        (b'"flare"', ""),
        (b"[" * 100_000, ""),
        (b'[{"kind": "a\\u0000b"}]', "[0].kind"),
        (b'[{"kind": "\\ud800"}]', "[0].kind"),
    ],
)
def test_body_that_is_no_list_of_events_is_refused_with_its_place(
    visitor: Visitor, raw: bytes, where: str
) -> None:
    status, answer = visitor.send(raw)
    assert (status, answer["error"][0]["where"]) == (400, where)
    assert visitor.events == []


def test_body_over_the_limit_is_refused_as_too_large(visitor: Visitor) -> None:
    status, answer = visitor.send(b" " * 1_000_001)
    assert (status, answer["error"]["title"]) == (413, "That was too much at once")


def test_events_leave_one_audit_row_a_request(visitor: Visitor) -> None:
    told = [event("flare"), event("morning", pain=2)]
    visitor.send(told)
    visitor.send(told)
    rows = list(Audit.objects.values_list("action", "by", "detail"))
    assert rows == [("events", "person", {"events": [each["id"] for each in told]})]


def test_events_need_a_token(visitor: Visitor) -> None:
    strict = Client(SERVER_NAME="127.0.0.1", enforce_csrf_checks=True)
    raw = json.dumps([event("flare")])
    assert strict.post("/events/", raw, content_type="application/json").status_code == 403
    assert visitor.events == []


def test_events_door_answers_post_alone(visitor: Visitor) -> None:
    response = visitor.client.get("/events/")
    assert (response.status_code, response.headers["Allow"]) == (405, "POST")


def test_set_is_stored_in_few_queries(visitor: Visitor, django_assert_max_num_queries: Any) -> None:
    with django_assert_max_num_queries(10):
        visitor.send([event("flare")])


def test_welcome_needs_the_tick(visitor: Visitor) -> None:
    where, page = visitor.post("/welcome/")
    assert where == "/welcome/"
    assert "Please tick the box first" in page.content.decode()
    visitor.profile.refresh_from_db()
    assert visitor.profile.agreed_at is None


def test_welcome_leads_to_the_safety_check(visitor: Visitor) -> None:
    assert visitor.post("/welcome/", agree="on")[0] == "/safety/bladder_bowel/"
    visitor.profile.refresh_from_db()
    assert visitor.profile.agreed_at == NOW


def test_pages_lead_from_the_empty_start_to_a_plan(visitor: Visitor) -> None:
    assert visitor.get("/")[0] == "/welcome/"
    visitor.post("/welcome/", agree="on")
    visitor.answer_no_to_all()
    assert visitor.get("/")[0] == "/about-you/"
    where, page = visitor.post("/about-you/", **ABOUT_YOU)
    assert (where, heading(page)) == ("/plan/", "Your plan")
    assert heading(visitor.get("/")[1]) == "Good morning, Ada"


def test_about_you_keeps_the_person_and_makes_a_plan(settled: Visitor) -> None:
    kinds = [kind for kind, _ in settled.events]
    assert kinds == ["screened", "person", "measure"]
    told = settled.situation.state.person
    assert told is not None
    assert (told.pain.usual, told.direction, told.started) == (3, Preference.UNKNOWN, NOW.date())
    assert settled.situation.plan is not None
    settled.profile.refresh_from_db()
    assert settled.profile.activities == ("Put on socks", "", "")


def test_about_you_again_shows_what_was_told(settled: Visitor, set_clock: SetClock) -> None:
    _, page = settled.get("/about-you/")
    assert 'value="1970-05-01"' in page.content.decode()
    set_clock(NOW + timedelta(hours=1))
    settled.post("/about-you/", **ABOUT_YOU | {"pain_usual": "5", "pain_worst": "7"})
    person = settled.situation.state.person
    assert person is not None
    assert (person.pain.usual, person.pain.worst) == (5, 7)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"born": "2031-01-01"}, "Please give the day on which you were born."),
        ({"born": "1850-01-01"}, "Please give the day on which you were born."),
        ({"pain_usual": "11"}, "Please use a number from 0 to 10."),
        ({"pain_worst": "1"}, "Worst is below usual. Please check the two."),
        ({"map": ""}, "Please choose one."),
        ({"now_1": ""}, "Please use a number from 0 to 10."),
    ],
)
def test_about_you_with_a_slip_says_so_and_keeps_nothing(
    settled: Visitor, change: dict[str, str], words: str
) -> None:
    before = settled.events
    where, page = settled.post("/about-you/", **ABOUT_YOU | change)
    assert (where, heading(page)) == ("/about-you/", "About you")
    assert words in page.content.decode()
    assert settled.events == before


def test_theme_is_kept_in_a_cookie(visitor: Visitor) -> None:
    _, page = visitor.post("/theme/", theme="dark")
    assert 'data-theme="dark"' in page.content.decode()
    _, page = visitor.post("/theme/", theme="device")
    assert "data-theme" not in page.content.decode()
