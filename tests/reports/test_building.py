# SPDX-License-Identifier: Apache-2.0
from dataclasses import replace
from datetime import timedelta

import pytest

from lumbar.library import load
from lumbar.reports.building import Setting, handout_of
from lumbar.reports.handout import OnScreen
from tests.support.printing import FOUR, MONDAY, a_handout, a_plan


def test_handout_without_a_name_says_whose_it_is_not() -> None:
    handout = a_handout()
    assert (handout.name, handout.title) == (None, "Your exercises")
    assert handout.made_from == "Made from content abc123. For one person, and for nobody else."


def test_handout_with_a_name_bears_it() -> None:
    handout = a_handout(name="Ruth")
    assert (handout.name, handout.title) == ("Ruth", "Exercises for Ruth")
    assert handout.made_from == (
        "Made from content abc123. For the person named above, and for nobody else."
    )


def test_handout_says_when_it_was_made_and_in_which_language() -> None:
    handout = a_handout()
    assert (handout.made_on, handout.language) == (MONDAY, "en")


def test_lead_says_from_when_how_often_and_how_long() -> None:
    assert a_handout().lead == (
        "From Monday 2 November 2026.",
        "3 sessions this week. Up to 6 minutes each.",
        "Also walk for 15 minutes, 5 times a week, or do something as easy.",
    )


@pytest.mark.parametrize(
    ("sessions", "said"), [(1, "once a week"), (2, "twice a week"), (3, "3 times a week")]
)
def test_lead_says_how_often_to_walk(sessions: int, said: str) -> None:
    plan = a_plan(*FOUR)
    walking = replace(plan.aerobic, sessions_per_week=sessions)
    handout = handout_of(replace(plan, aerobic=walking), load(), Setting(emergency_number="112"))
    assert handout.lead[-1] == f"Also walk for 15 minutes, {said}, or do something as easy."


def test_lead_without_walking_says_nothing_of_it() -> None:
    plan = a_plan(*FOUR)
    still = replace(plan, aerobic=replace(plan.aerobic, minutes=0))
    assert len(handout_of(still, load(), Setting(emergency_number="112")).lead) == 2


def test_each_exercise_stands_once_in_the_order_of_the_week() -> None:
    handout = a_handout()
    assert [move.id for move in handout.moves] == list(FOUR)
    assert [move.when for move in handout.moves] == [
        "On Mon, Thu and Sat",
        "On Mon and Sat",
        "On Mon and Sat",
        "On Mon and Sat",
    ]


def test_exercise_of_every_day_says_so() -> None:
    plan = a_plan("bridge")
    week = tuple(replace(plan.days[0], on=MONDAY + timedelta(days=number)) for number in range(7))
    handout = handout_of(replace(plan, days=week), load(), Setting(emergency_number="112"))
    assert [move.when for move in handout.moves] == ["Every day"]


def test_week_has_a_box_for_each_time_of_each_day() -> None:
    week = a_handout().week
    assert [day.name for day in week.days] == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    assert [(row.name, row.boxes) for row in week.rows] == [
        ("Cat and camel", (2, 0, 0, 2, 0, 2, 0)),
        ("Belly draw-in", (2, 0, 0, 0, 0, 2, 0)),
        ("Bridge", (1, 0, 0, 0, 0, 1, 0)),
        ("Side leg lift", (1, 0, 0, 0, 0, 1, 0)),
    ]


def test_week_follows_the_dates_that_are_given() -> None:
    saturday = MONDAY + timedelta(days=5)
    moved = {MONDAY: MONDAY + timedelta(days=1), saturday: saturday}
    week = a_handout(dates=moved).week
    assert [row.boxes for row in week.rows] == [
        (0, 2, 0, 0, 0, 2, 0),
        (0, 2, 0, 0, 0, 2, 0),
        (0, 1, 0, 0, 0, 1, 0),
        (0, 1, 0, 0, 0, 1, 0),
    ]


def test_notes_leave_out_what_the_box_on_pain_says() -> None:
    assert a_handout().notes == (
        "Move slowly, up and down. Never bounce in a stretch.",
        "Use a firm surface that does not slip.",
    )


def test_address_is_said_where_there_is_one() -> None:
    assert a_handout().on_screen is None
    assert a_handout(address="https://clinic.example/plan/").on_screen == OnScreen(
        text="Your plan on a screen:",
        address="https://clinic.example/plan/",
        shows="A code to be read by a phone. It leads to https://clinic.example/plan/",
    )
