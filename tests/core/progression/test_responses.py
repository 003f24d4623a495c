# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from datetime import timedelta

import pytest

from lumbar.core.progression.diary import diary_of
from lumbar.core.progression.events import Body, Morning, SessionFinished
from lumbar.core.progression.history import settled
from lumbar.core.progression.responses import Session, sessions_of
from lumbar.core.progression.state import Zone
from tests.support.histories import CATALOGUE, START, beginning, done, moment, numbered
from tests.support.stories import Days, day, diary_on


def sessions(on: int, days: Days) -> tuple[Session, ...]:
    return sessions_of(diary_on(on, days), CATALOGUE.thresholds)


def zones(on: int, days: Days) -> list[Zone | None]:
    return [session.zone for session in sessions(on, days)]


WORK: list[Body] = [Morning(pain=2), done("bridge")]
ROSE: list[Body] = [
    Morning(pain=2),
    done("bridge", pain_during=3),
    SessionFinished(pain_after=3, effort=4),
]


def test_session_waits_for_the_next_morning() -> None:
    assert zones(0, {0: WORK}) == [None]
    assert zones(1, {0: WORK, 1: [Morning(pain=2)]}) == [Zone.GREEN]


def test_pain_before_a_session_soon_after_stands_in_for_the_morning() -> None:
    again: list[Body] = [done("bridge")]
    assert zones(9, {0: WORK, 3: again}) == [Zone.GREEN, None]
    assert zones(9, {0: WORK, 4: again}) == [None, None]


def test_usual_pain_is_what_the_person_told_until_there_are_mornings() -> None:
    work: list[Body] = [done("bridge", pain_before=4, pain_during=4)]
    (session,) = sessions(1, {0: work, 1: [Morning(pain=6)]})
    assert session.zone is Zone.RED


@pytest.mark.parametrize(
    ("hours", "pain", "zone"),
    [(23, 3, Zone.AMBER), (24, 3, Zone.RED), (24, 2, Zone.AMBER), (49, 3, Zone.AMBER)],
)
def test_pain_that_is_up_a_day_later_is_red(hours: int, pain: int, zone: Zone) -> None:
    began = moment(START, 9)
    told: list[tuple[object, Body]] = [
        (moment(START, 7), Morning(pain=3)),
        (began, done("bridge", pain_during=3)),
        (began + timedelta(hours=hours), SessionFinished(pain_after=pain, effort=None)),
        (moment(day(1), 7), Morning(pain=3)),
    ]
    events = numbered([*beginning(), *told])  # type: ignore[list-item]
    diary = diary_of(settled(events, day(9)), day(9))
    (session,) = sessions_of(diary, CATALOGUE.thresholds)
    assert session.zone is zone


def test_worst_exercise_gives_a_session_its_zone() -> None:
    work: list[Body] = [Morning(pain=2), done("bridge", sharp=True), done("draw-in")]
    (session,) = sessions(1, {0: work, 1: [Morning(pain=2)]})
    assert session.zone is Zone.RED
    assert [response.zone for response in session.responses] == [Zone.RED, Zone.GREEN]


def test_exercise_done_twice_a_day_answers_with_its_worse_time() -> None:
    work: list[Body] = [Morning(pain=2), done("bridge", form_score=70), done("bridge", effort=8)]
    (response,) = sessions(0, {0: work})[0].responses
    assert (response.form_score, response.effort, len(response.entries)) == (70, 8, 2)


def test_effort_of_the_session_stands_in_for_that_of_an_exercise() -> None:
    work: list[Body] = [done("bridge", effort=None), SessionFinished(pain_after=2, effort=7)]
    (response,) = sessions(0, {0: work})[0].responses
    assert response.effort == 7


def test_three_steady_sessions_are_steady_and_a_rise_begins_the_count_again() -> None:
    calm: list[Body] = [Morning(pain=4), done("bridge", pain_before=4, pain_during=4)]
    rose: list[Body] = [Morning(pain=4), done("bridge", pain_before=4, pain_during=5)]
    days: Days = {0: calm, 1: calm, 2: calm, 3: rose, 4: calm, 5: [Morning(pain=4)]}
    amber, steady = Zone.AMBER, Zone.AMBER_STEADY
    assert zones(5, days) == [amber, amber, steady, amber, amber]


def test_later_reading_does_not_change_a_session_before_the_next() -> None:
    days: Days = {0: ROSE, 1: [Morning(pain=2), *ROSE[1:]]}
    first = zones(1, days)[0]
    assert zones(2, {**days, 2: [Morning(pain=9)]})[0] is first
