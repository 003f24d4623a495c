# SPDX-License-Identifier: Apache-2.0
"""The pages on exercises, as a browser gets them."""

from __future__ import annotations

import re
from html import unescape

import pytest
from django.test import Client

from lumbar.core.catalogue.vocabulary import ConditionCode
from lumbar.core.planning.plan import Plan
from lumbar.core.progression.events import PersonTold, Screened
from lumbar.core.screening.answers import Answer, Answers
from lumbar.library import load
from lumbar.web import clock
from lumbar.web.care.history import tell
from lumbar.web.care.present import new_person
from lumbar.web.care.situation import situation_of
from tests.support.people import person

pytestmark = [
    pytest.mark.django_db,
]
LIBRARY = load()
ALL_NO = Answers(given=tuple((each.id, Answer.NO) for each in LIBRARY.screening.questions))


def somebody(**answers: Answer) -> Plan | None:
    """Store somebody who answered no, but for what is told; give the plan."""
    given = tuple((key, answers.get(key, answer)) for key, answer in ALL_NO.given)
    now = clock.now()
    profile = new_person("Ada Example")
    told = person(answers=Answers(given=given), conditions=(ConditionCode.NK,), started=now.date())
    bodies = (Screened(answers=Answers(given=given)), PersonTold(person=told))
    tell(profile.person, bodies, now, "test")
    return situation_of(profile.person, now.date()).plan


def page(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return response.content.decode()


def texts(pattern: str, html: str) -> list[str]:
    """The words inside every match, without tags."""
    bare = (re.sub(r"<[^>]+>", " ", each) for each in re.findall(pattern, html, re.DOTALL))
    return [unescape(" ".join(each.split())) for each in bare]


def names(html: str) -> list[str]:
    return texts(r"<h3>(<a href=\"/exercises/.*?)</h3>", html)


def test_exercises_before_any_answer_are_all_there_by_position(client: Client) -> None:
    html = page(client, "/exercises/")
    assert texts(r"<h2>(.*?)</h2>", html) == [
        "On your back",
        "Hands and knees",
        "On your front",
        "On your side",
        "Sitting or standing",
        "Water",
        "Any position",
    ]
    assert len(names(html)) == len(LIBRARY.catalogue.exercises)


def test_exercises_found_by_another_name_show_that_one(client: Client) -> None:
    html = page(client, "/exercises/?q=Glute-Bridge")
    assert names(html) == ["Bridge", "One-leg bridge with knee hug"]
    assert texts(r"<p role=\"status\">(.*?)</p>", html) == ["2 exercises found for “Glute-Bridge”."]


def test_exercises_with_a_slip_of_the_pen_ask_what_was_meant(client: Client) -> None:
    html = page(client, "/exercises/?q=brigde")
    assert texts(r"<div class=\"note\" role=\"status\">(.*?)</div>", html) == [
        "No exercise is called “brigde”. Did you mean one of these?"
    ]
    assert names(html)[0] == "Bridge"


def test_exercises_for_which_nothing_fits_offer_the_way_back(client: Client) -> None:
    html = page(client, "/exercises/?q=zzzz")
    assert names(html) == []
    assert texts(r"<section class=\"sheet stack-s\">(.*?)</section>", html) == [
        "No exercise is called “zzzz”. Try fewer words, or another name for it. Show all exercises"
    ]


def test_exercises_with_a_query_that_is_markup_show_it_as_words(client: Client) -> None:
    html = page(client, "/exercises/?q=<script>x</script>")
    assert re.findall(r"<script(?! type=\"module\" src=)", html) == []


def test_exercises_of_a_position_keep_the_query_in_every_filter(client: Client) -> None:
    html = page(client, "/exercises/?q=plank&where=front")
    assert names(html) == ["Forearm plank", "Plank on your knees", "High plank"]
    assert texts(r"(<a class=\"btn\"[^>]*aria-current=\"true\">.*?</a>)", html) == ["On your front"]
    filters = re.findall(r"href=\"(/exercises/\?[^\"]*)\"", html)
    assert {unescape(each).startswith("/exercises/?q=plank") for each in filters} == {True}


def test_exercises_with_an_unknown_position_show_all(client: Client) -> None:
    assert len(names(page(client, "/exercises/?where=moon"))) == len(LIBRARY.catalogue.exercises)


def test_exercises_of_somebody_with_a_plan_begin_with_the_plan(client: Client) -> None:
    made = somebody()
    assert made is not None
    html = page(client, "/exercises/")
    assert texts(r"<h2>(.*?)</h2>", html) == [
        "In your plan",
        "Fine for you now",
        "Not for you yet",
        "Explained here, not part of a plan",
    ]
    planned = {item.exercise for day in made.days for item in day.items}
    first = html.split("Fine for you now")[0]
    assert sorted(names(first)) == sorted(LIBRARY.words.exercise(each).name for each in planned)


def test_exercises_that_are_not_for_you_yet_say_why(client: Client) -> None:
    assert somebody() is not None
    html = page(client, "/exercises/?q=cobra")
    assert texts(r"<li class=\"card card-off\"[^>]*>(.*?)</li>", html)[0].endswith(
        "Later It opens when you have mastered Resting on your elbows."
    )


def test_exercise_in_the_plan_shows_the_present_dose_and_the_changes(client: Client) -> None:
    made = somebody()
    assert made is not None
    items = [item for day in made.days for item in day.items]
    changed = next(item for item in items if item.changes)
    html = page(client, f"/exercises/{changed.exercise}/")
    (dose,) = texts(r"<p class=\"dose\">(.*?)</p>", html)
    (yours,) = texts(r"<h2>In your plan</h2>(.*?)</section>", html)
    change = LIBRARY.words.say(changed.changes[0].message)
    assert dose.startswith("In your plan: ")
    assert f"What to change for you Neck trouble. {change}" in yours


def test_exercise_before_any_answer_shows_the_start_dose_steps_and_stop(client: Client) -> None:
    html = page(client, "/exercises/bridge/")
    words = LIBRARY.words.exercise("bridge")
    assert texts(r"<p class=\"dose\">(.*?)</p>", html) == [
        "To start with: 2 sets of 8, hold 2 seconds, rest 1 minute"
    ]
    assert texts(r"<li>(<p>.*?)</li>", html) == [f"Start. {words.start}", *words.steps]
    assert texts(r"<div class=\"note note-stop\">(.*?)</div>", html) == [
        f"When to stop {words.stop}"
    ]
    (sources,) = re.findall(r"<ol class=\"sources\">.*?</ol>", html, re.DOTALL)
    assert texts(r"<li>(.*?)</li>", sources) == [
        "Nine core exercises, a clinic's blog",
        "Illustrated exercises from easy to hard",
        "Ten exercises, reviewed by a physical therapist, 2020",
    ]


def test_exercise_on_a_ladder_leads_up_and_down(client: Client) -> None:
    html = page(client, "/exercises/bridge/")
    (climb,) = re.findall(r"<ol class=\"climb\".*?</ol>", html, re.DOTALL)
    assert re.findall(r"href=\"(.*?)\"", climb) == [
        "/exercises/single-leg-bridge-knee-hug/",
        "/exercises/pelvic-tilt/",
    ]
    assert texts(r"<li class=\"now\" aria-current=\"step\">(.*?)</li>", climb) == [
        "Bridge You are here"
    ]


@pytest.mark.parametrize(
    ("exercise", "statement"),
    [
        ("clinic-lumbar-traction", "traction_evidence"),
        ("electrical-stimulation", "tens_evidence"),
        ("corner-traction-legs-out", "traction_evidence"),
    ],
)
def test_exercise_without_good_evidence_carries_its_statement(
    client: Client, exercise: str, statement: str
) -> None:
    html = page(client, f"/exercises/{exercise}/")
    (note,) = texts(r"<div class=\"note note-care\">(.*?)</div>", html)
    assert note.startswith(LIBRARY.words.text(f"statements.{statement}.text"))


def test_exercise_of_every_id_has_a_page(client: Client) -> None:
    for each in LIBRARY.catalogue.exercises:
        html = page(client, f"/exercises/{each.id}/")
        name = LIBRARY.words.exercise(each.id).name
        assert texts(r"<h1>(.*?)</h1>", html) == [name]


def test_exercise_of_an_unknown_id_is_a_page_that_says_so(client: Client) -> None:
    response = client.get("/exercises/no-such-thing/")
    html = response.content.decode()
    assert (response.status_code, texts(r"<h1>(.*?)</h1>", html)) == (
        404,
        ["There is nothing here"],
    )


def test_exercises_in_an_emergency_are_not_shown(client: Client) -> None:
    assert somebody(RF01=Answer.YES) is None
    found = [client.get(each) for each in ("/exercises/", "/exercises/bridge/")]
    assert [(each.status_code, each["Location"]) for each in found] == [
        (302, "/safety/emergency/")
    ] * 2


def test_exercise_before_a_clinician_has_looked_gives_no_dose(client: Client) -> None:
    assert somebody(RF12=Answer.YES) is None
    html = page(client, "/exercises/bridge/")
    (note, *_) = texts(r"<div class=\"note note-stop\">(.*?)</div>", html)
    assert note == (
        "Please see a clinician first. You can read about the exercises. "
        "Do not start any of them yet. What to do now"
    )
    assert texts(r"<p class=\"dose\">(.*?)</p>", html) == []


def test_exercises_are_only_read(client: Client) -> None:
    assert client.post("/exercises/").status_code == 405
