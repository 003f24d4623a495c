# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from lumbar.core.planning.plan import Plan, Referral
from lumbar.core.progression.events import (
    Action,
    Body,
    DirectionTested,
    Event,
    Finding,
    Morning,
    Override,
    Screened,
)
from lumbar.core.progression.replay import replay
from lumbar.core.screening.answers import Answer, Answers, Level, Urgency
from tests.support.histories import CATALOGUE, START, beginning, moment, numbered, screen
from tests.support.stories import Days, day, story

YES = Screened(answers=Answers(given=(("RF01", Answer.YES),)))


def outcome(on: int, days: Days) -> object:
    return replay(story(days), CATALOGUE, day(on), screen)[1]


def test_replay_of_nobody_or_of_nobody_screened_has_no_plan() -> None:
    told, screened = beginning()
    for bodies in ((), (told,), (screened,)):
        events = numbered(bodies)
        state, found = replay(events, CATALOGUE, START, screen)
        unscreened = state.person is None or state.triage is None
        assert (found is None) is unscreened


def test_replay_plans_from_the_day() -> None:
    found = outcome(3, {0: [Morning(pain=2)]})
    assert isinstance(found, Plan)
    assert (found.on, found.days[0].on) == (day(3), day(3))


def test_replay_refers_while_an_emergency_stands() -> None:
    assert outcome(1, {1: [YES]}) == Referral(
        level=Level.EMERGENCY_NOW, urgency=Urgency.NOW, because=("RF01",)
    )


def test_replay_plans_again_once_a_clinician_cleared_it() -> None:
    clear = Override(exercise=None, action=Action.CLEAR, reason="seen")
    cleared = Event(id="z", at=moment(day(1), 20), by="clinician:2", body=clear)
    events = (*story({1: [YES]}), cleared)
    assert isinstance(replay(events, CATALOGUE, day(1), screen)[1], Plan)


def test_replay_refers_where_both_directions_made_it_worse() -> None:
    worse: list[Body] = [DirectionTested(result=Finding.BOTH_WORSE)]
    assert outcome(1, {1: worse}) == Referral(
        level=Level.SEE_CLINICIAN_FIRST, urgency=Urgency.WITHIN_2_WEEKS, because=("4.2",)
    )
