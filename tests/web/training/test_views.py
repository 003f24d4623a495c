# SPDX-License-Identifier: Apache-2.0
"""A day: the morning, the session, its end, the bad day."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from typing import Any

import pytest

from lumbar.core.progression.events import ExerciseDone, Flare, Morning, SessionFinished
from tests.web.visitor import ABOUT_YOU, NOW, QUICK_NO, Page, SetClock, Visitor, event, heading


def bodies(visitor: Visitor, kind: type) -> list[Any]:
    """What counts of one kind, corrections applied."""
    return [each.body for each in visitor.situation.entries if isinstance(each.body, kind)]


def script_of(page: Page) -> Any:
    """The script that a page hands to the player."""
    found = re.search(
        r'<script id="script" type="application/json">(.*?)</script>', page.content.decode()
    )
    assert found is not None
    return json.loads(found.group(1))


def open_session(visitor: Visitor) -> Any:
    """Answer the quick questions and open the session."""
    visitor.post("/safety/session/?next=session", **QUICK_NO)
    return script_of(visitor.get("/session/")[1])


def do_all(visitor: Visitor, script: Any, pain_during: int = 3) -> list[dict[str, Any]]:
    """Do every exercise of a script as planned."""
    told = []
    for item in script["items"]:
        steps = [step for step in script["steps"] if step["item"] == item["item"]]
        work = next(step for step in steps if step["kind"] in {"out", "hold"})
        sets = [{"side": None, **work["planned"]}] * work["sets"]
        about = {
            "session": script["session"],
            "exercise": item["exercise"],
            "variant": item["variant"],
        }
        told.append(
            event("exercise_done", **about, sets=sets, pain_before=3, pain_during=pain_during)
        )
    visitor.send(told)
    return told


def test_today_greets_by_name_and_offers_the_session(settled: Visitor) -> None:
    _, page = settled.get("/")
    assert heading(page) == "Good morning, Ada"
    words = page.content.decode()
    assert "Friday 20 November" in words
    assert words.count('class="fig-box"') == len(settled.situation.today.items)  # type: ignore[union-attr]


def test_morning_in_one_tap_folds_and_may_be_changed(settled: Visitor, set_clock: SetClock) -> None:
    settled.post("/morning/", pain="3")
    assert bodies(settled, Morning) == [Morning(pain=3)]
    assert "Change" in settled.get("/")[1].content.decode()
    set_clock(NOW + timedelta(minutes=5))
    settled.post("/morning/", pain="5")
    assert bodies(settled, Morning) == [Morning(pain=5)]
    assert [kind for kind, _ in settled.events][-2:] == ["morning", "corrects"]


@pytest.mark.parametrize(
    ("pain", "said"),
    [
        ("2", "That is below your usual."),
        ("3", "That is your usual."),
        ("4", "That is a little above your usual."),
        ("5", "That is well above your usual."),
    ],
)
def test_first_morning_is_held_against_the_usual_pain_that_was_told(
    settled: Visitor, pain: str, said: str
) -> None:
    settled.post("/morning/", pain=pain)
    assert said in settled.get("/")[1].content.decode()


@pytest.mark.parametrize("pain", ["11", "-1", "", "three", "3.5"])
def test_morning_with_an_impossible_pain_stores_nothing(settled: Visitor, pain: str) -> None:
    before = settled.events
    settled.post("/morning/", pain=pain)
    assert settled.events == before


def test_walk_is_stored_with_its_minutes(settled: Visitor) -> None:
    _, page = settled.post("/walk/", minutes="15")
    assert settled.events[-1] == ("measure", {"name": "walk_minutes", "value": 15})
    assert "15 minutes today" in page.content.decode()


def test_session_script_holds_the_day_of_the_plan(settled: Visitor) -> None:
    script = open_session(settled)
    today = settled.situation.today
    assert today is not None
    assert [item["exercise"] for item in script["items"]] == [item.exercise for item in today.items]
    assert script["events_url"] == "/events/"
    assert script["end_url"] == "/session/end/"


def test_session_keeps_its_id_until_it_is_finished(settled: Visitor, set_clock: SetClock) -> None:
    script = open_session(settled)
    assert script_of(settled.get("/session/")[1])["session"] == script["session"]
    item = script["items"][0]
    about = {"session": script["session"], "exercise": item["exercise"], "variant": item["variant"]}
    settled.send([event("set_done", **about, set=1, side=None, reps=1, hold_s=1)])
    settled.client.session.flush()
    assert open_session(settled)["session"] == script["session"]
    assert "Go on where you were" in settled.get("/")[1].content.decode()
    set_clock(NOW + timedelta(minutes=20))
    settled.post("/session/end/", pain_after="3", effort="4")
    assert script_of(settled.get("/session/")[1])["session"] != script["session"]


def test_swaps_stand_whole_in_the_script(settled: Visitor) -> None:
    script = open_session(settled)
    for item in script["items"]:
        for other in item["swap_to"]:
            alternative = script["alternatives"][other["exercise"]]
            assert alternative["item"]["exercise"] == other["exercise"]
            assert "done" not in {step["kind"] for step in alternative["steps"]}


def test_end_keeps_pain_and_effort_and_a_second_save_corrects(
    settled: Visitor, set_clock: SetClock
) -> None:
    do_all(settled, open_session(settled))
    set_clock(NOW + timedelta(minutes=20))
    settled.post("/session/end/", pain_after="3", effort="4")
    settled.post("/session/end/", pain_after="2", effort="4")
    assert bodies(settled, SessionFinished) == [SessionFinished(pain_after=2, effort=4)]
    _, page = settled.get("/")
    assert "That is today done" in page.content.decode()


def test_end_says_what_was_told_and_no_more(settled: Visitor, set_clock: SetClock) -> None:
    do_all(settled, open_session(settled))
    set_clock(NOW + timedelta(minutes=20))
    _, page = settled.post("/session/end/", pain_after="3", effort="4")
    assert "Your pain did not rise in any exercise." in page.content.decode()
    assert "Tomorrow morning" in page.content.decode()


def test_end_without_anything_told_may_be_saved(settled: Visitor) -> None:
    settled.post("/session/end/")
    assert settled.events[-1] == ("session_finished", {"pain_after": None, "effort": None})


def test_set_is_corrected_and_both_are_kept(settled: Visitor, set_clock: SetClock) -> None:
    told = do_all(settled, open_session(settled))
    set_clock(NOW + timedelta(minutes=20))
    first = told[0]
    _, page = settled.get(f"/session/correct/{first['id']}/")
    assert 'name="reps_0"' in page.content.decode()
    sets = {f"reps_{n}": "2" for n in range(len(first["sets"]))}
    holds = {f"hold_{n}": "1" for n in range(len(first["sets"]))}
    settled.post(f"/session/correct/{first['id']}/", **sets, **holds, pain_during="4")
    done = next(each.body for each in settled.situation.entries if each.id == first["id"])
    assert isinstance(done, ExerciseDone)
    assert ({each.reps for each in done.sets}, done.pain_during) == ({2}, 4)
    assert settled.events[-1][0] == "corrects"


def test_set_of_somebody_else_is_not_found(settled: Visitor) -> None:
    path = "/session/correct/00000000-0000-4000-8000-000000000000/"
    assert settled.client.get(path).status_code == 404


def test_bad_day_asks_three_questions_and_makes_a_gentle_plan(settled: Visitor) -> None:
    usual = settled.situation.plan
    assert heading(settled.get("/flare/")[1]) == "Three quick questions"
    _, page = settled.post("/flare/", **QUICK_NO)
    assert heading(page) == "A gentle plan for a bad day"
    assert bodies(settled, Flare) == [Flare()]
    gentle = settled.situation.plan
    assert usual is not None
    assert gentle is not None
    assert settled.situation.state.flare_day == 0
    assert gentle.days[0].items[0].dose.times_per_day > usual.days[0].items[0].dose.times_per_day


def test_bad_day_said_twice_is_one(settled: Visitor) -> None:
    settled.post("/flare/", **QUICK_NO)
    settled.post("/flare/", **QUICK_NO)
    assert [kind for kind, _ in settled.events].count("flare") == 1


def test_bad_day_may_be_taken_back(settled: Visitor, set_clock: SetClock) -> None:
    settled.post("/flare/", **QUICK_NO)
    set_clock(NOW + timedelta(minutes=5))
    settled.post("/flare/over/")
    assert bodies(settled, Flare) == []
    assert settled.situation.state.flare_day is None


def test_bad_day_with_a_warning_sign_is_no_flare(settled: Visitor, set_clock: SetClock) -> None:
    set_clock(NOW + timedelta(hours=1))
    where, _ = settled.post("/flare/", **QUICK_NO | {"bladder_bowel_saddle": "unsure"})
    assert where == "/safety/emergency/"
    assert bodies(settled, Flare) == []


def test_next_morning_follows_the_session(settled: Visitor, set_clock: SetClock) -> None:
    do_all(settled, open_session(settled))
    set_clock(NOW + timedelta(minutes=20))
    settled.post("/session/end/", pain_after="3", effort="3")
    set_clock(NOW + timedelta(days=1))
    _, page = settled.get("/")
    assert "How is your back this morning?" in page.content.decode()
    _, page = settled.post("/morning/", pain="3")
    assert heading(page) == "Good morning, Ada"
    assert 'value="3"' not in page.content.decode()


def test_rest_day_comes_after_enough_sessions(settled: Visitor, set_clock: SetClock) -> None:
    set_clock(NOW + timedelta(minutes=5))
    settled.post("/about-you/", **ABOUT_YOU | {"days_per_week": "3"})
    do_all(settled, open_session(settled))
    set_clock(NOW + timedelta(days=1))
    words = settled.get("/")[1].content.decode()
    assert "Rest day" in words
    assert "Do a session all the same" in words


def test_today_page_takes_few_queries(settled: Visitor, django_assert_max_num_queries: Any) -> None:
    settled.get("/")
    with django_assert_max_num_queries(3):
        settled.get("/")
