# SPDX-License-Identifier: Apache-2.0
"""The safety check and where its answers lead."""

from __future__ import annotations

from datetime import timedelta

import pytest

from lumbar.core.screening.answers import Answer
from lumbar.library import load
from tests.web.visitor import NOW, QUICK_NO, SetClock, Visitor, event, heading

CLINICIAN = {
    "who": "Dr Grace Sample",
    "on": "2026-11-20",
    "said": "Nothing found",
    "may_exercise": "on",
}
PROGRAMME = ("/", "/plan/", "/session/", "/flare/", "/progress/")


@pytest.fixture
def agreed(visitor: Visitor) -> Visitor:
    """Somebody who has agreed and answered nothing."""
    visitor.post("/welcome/", agree="on")
    return visitor


def test_no_to_every_page_leads_to_about_you(agreed: Visitor) -> None:
    agreed.answer_no_to_all()
    kind, body = agreed.events[0]
    assert kind == "screened"
    assert body["answers"] == dict.fromkeys(load().screening.ids, "no")
    assert agreed.get("/")[0] == "/about-you/"


def test_half_a_check_stores_nothing_and_goes_on_where_it_was_left(agreed: Visitor) -> None:
    agreed.post("/safety/bladder_bowel/", answer="no")
    assert agreed.events == []
    assert agreed.get("/safety/")[0] == "/safety/legs/"
    assert agreed.get("/safety/?again")[0] == "/safety/bladder_bowel/"


@pytest.mark.parametrize("answer", ["yes", "unsure"])
def test_emergency_answer_stops_at_once(agreed: Visitor, answer: str) -> None:
    assert agreed.answer_yes_to("RF03", answer) == "/safety/emergency/"
    body = agreed.events[0][1]["answers"]
    assert (body["RF03"], body["RF01"], "RF20" in body) == (answer, "no", False)


def test_emergency_page_calls_names_and_shows_no_exercise(
    settled: Visitor, set_clock: SetClock
) -> None:
    set_clock(NOW + timedelta(hours=1))
    settled.answer_yes_to("RF03")
    _, page = settled.get("/safety/emergency/")
    words = page.content.decode()
    assert heading(page) == "Please get help now"
    assert 'href="tel:112"' in words
    assert "changed feeling between your legs" in words
    assert "numbness in the saddle area" in words
    assert ("<nav" in words, 'class="fig' in words, "/exercises/" in words) == (False, False, False)


@pytest.mark.parametrize("path", PROGRAMME)
def test_programme_is_closed_in_an_emergency(
    settled: Visitor, set_clock: SetClock, path: str
) -> None:
    set_clock(NOW + timedelta(hours=1))
    settled.answer_yes_to("RF01")
    assert settled.get(path)[0] == "/safety/emergency/"


def test_wrong_answer_goes_back_and_keeps_both_and_stays_closed(
    agreed: Visitor, set_clock: SetClock
) -> None:
    agreed.answer_yes_to("RF03")
    set_clock(NOW + timedelta(minutes=1))
    assert agreed.post("/safety/wrong-answer/")[0] == "/safety/bladder_bowel/"
    agreed.answer_no_to_all()
    answers = [body["answers"]["RF03"] for kind, body in agreed.events if kind == "screened"]
    assert answers == ["yes", "no"]
    assert agreed.get("/")[0] == "/safety/emergency/"


def test_emergency_is_opened_by_a_clinician_alone(settled: Visitor, set_clock: SetClock) -> None:
    set_clock(NOW + timedelta(hours=1))
    settled.answer_yes_to("RF03")
    set_clock(NOW + timedelta(hours=5))
    clear = event("override", exercise=None, action="clear", reason="fine")
    settled.send([clear | {"at": (NOW + timedelta(hours=4)).isoformat()}])
    assert settled.get("/")[0] == "/safety/emergency/"
    _, page = settled.get("/safety/seen/")
    assert heading(page) == "For the clinician"
    assert settled.post("/safety/seen/", **CLINICIAN)[0] == "/"
    kind, body = settled.events[-1]
    assert (kind, body["action"]) == ("override", "clear")


@pytest.mark.parametrize(
    "change", [{"who": ""}, {"said": ""}, {"may_exercise": ""}, {"on": "2026-11-21"}, {"on": "x"}]
)
def test_clearing_with_a_gap_keeps_it_closed(agreed: Visitor, change: dict[str, str]) -> None:
    agreed.answer_yes_to("RF03")
    before = agreed.events
    assert agreed.post("/safety/seen/", **CLINICIAN | change)[0] == "/safety/seen/"
    assert agreed.events == before


def test_clinician_first_says_how_soon_and_why(agreed: Visitor) -> None:
    for page in load().screening.pages:
        if "RF14" in page.questions:
            agreed.answer_yes_to("RF14")
        else:
            agreed.post(f"/safety/{page.id}/", answer="no")
    where, page_shown = agreed.get("/")
    assert (where, heading(page_shown)) == ("/safety/clinician/", "See a doctor within two weeks")
    assert "weight loss without a reason" in page_shown.content.decode()
    set_by = agreed.post("/safety/seen/", **CLINICIAN)[0]
    assert set_by == "/about-you/"


def test_yes_asks_which_and_needs_one(agreed: Visitor) -> None:
    where, page = agreed.post("/safety/legs/", answer="yes")
    assert (where, heading(page)) == ("/safety/legs/which/yes/", "Which of these is true for you?")
    _, page = agreed.post("/safety/legs/which/yes/")
    assert "Please choose at least one" in page.content.decode()
    _, page = agreed.post("/safety/legs/which/yes/", which=["none", "RF04"])
    assert "either none of these" in page.content.decode()
    assert agreed.post("/safety/legs/which/yes/", which=["none"])[0] == "/safety/bladder_bowel/"


@pytest.mark.parametrize(
    ("traits", "counted"),
    [([], Answer.NO), (["began_before_35", "buttock_pain", "ever_psoriasis"], Answer.YES)],
)
def test_scored_question_counts_only_with_enough_traits(
    agreed: Visitor, traits: list[str], counted: Answer
) -> None:
    for page in load().screening.pages:
        if "RF24" not in page.questions:
            agreed.post(f"/safety/{page.id}/", answer="no")
    agreed.post("/safety/this_pain/", answer="yes")
    where, _ = agreed.post("/safety/this_pain/which/yes/", which=["RF24"])
    assert where == "/safety/this_pain/score/"
    agreed.post(where, true=traits)
    assert agreed.events[0][1]["answers"]["RF24"] == counted


def test_session_needs_the_three_quick_questions(settled: Visitor) -> None:
    assert settled.get("/session/")[0] == "/safety/session/?next=session"
    where, _ = settled.post("/safety/session/?next=session", **QUICK_NO | {"unwell": ""})
    assert where == "/safety/session/?next=session"
    assert settled.post("/safety/session/?next=session", **QUICK_NO)[0] == "/session/"


def test_quick_question_with_yes_stops(settled: Visitor, set_clock: SetClock) -> None:
    set_clock(NOW + timedelta(hours=1))
    where, _ = settled.post("/safety/session/", **QUICK_NO | {"leg_change": "yes"})
    assert where == "/safety/emergency/"
    answers = settled.events[-1][1]["answers"]
    assert {answers["RF04"], answers["RF06"]} == {"yes"}
    assert answers["RF01"] == "no"


def test_quick_questions_lead_nowhere_foreign(settled: Visitor) -> None:
    assert settled.post("/safety/session/?next=//evil.example", **QUICK_NO)[0] == "/"


def test_chest_pain_in_a_session_closes_the_programme(
    settled: Visitor, set_clock: SetClock
) -> None:
    set_clock(NOW + timedelta(hours=1))
    told = event(
        "exercise_done",
        exercise="bridge",
        variant="reps",
        sets=[],
        stopped=True,
        reason="chest_pain",
        session="s",
    )
    settled.send([told])
    assert settled.get("/safety/stopped/")[0] == "/safety/emergency/"
    assert settled.get("/")[0] == "/safety/emergency/"
    settled.send([told])
    assert [kind for kind, _ in settled.events].count("screened") == 2


def test_stop_by_numbness_leads_to_the_questions(settled: Visitor) -> None:
    told = event(
        "exercise_done", exercise="bridge", variant="reps", sets=[], stopped=True, reason="numbness"
    )
    settled.send([told])
    where, page = settled.get("/safety/stopped/")
    assert where == "/safety/stopped/"
    assert "/safety/session/?next=session_end" in page.content.decode()


@pytest.mark.parametrize("path", ["/safety/party/", "/safety/legs/which/no/"])
def test_unknown_page_is_not_found(agreed: Visitor, path: str) -> None:
    assert agreed.client.get(path).status_code == 404
