# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from lumbar.core.planning.person import Pain
from lumbar.core.progression.events import Body, Morning
from lumbar.core.progression.fold import fold
from tests.support.histories import ANSWERED, CATALOGUE, done, moment, numbered, screen
from tests.support.people import person
from tests.support.stories import Days, day, mornings, state_on


def said(on: int, days: Days, usual: int = 4) -> list[str]:
    who = person(answers=ANSWERED, pain=Pain(usual=usual, worst=10))
    return [reason.message.key.split(".")[-1] for reason in state_on(on, days, who).advice]


def test_doing_more_than_asked_is_said_once_a_week_has_passed() -> None:
    work: list[Body] = [Morning(pain=2), done("bridge"), done("draw-in")]
    days: Days = dict.fromkeys(range(9), work)
    assert [said(on, days) for on in (3, 6, 8)] == [[], [], ["pacing"]]


@pytest.mark.rule("R43")
@pytest.mark.parametrize(
    ("usual", "now", "expected"),
    [
        (5, 5, ["no_gain"]),
        (5, 4, ["no_gain"]),
        (5, 3, []),
        (3, 2, []),
        (8, 7, ["no_gain", "high_pain"]),
        (0, 0, []),
    ],
)
def test_six_weeks_without_a_gain_ask_for_somebody_to_look(
    usual: int, now: int, expected: list[str]
) -> None:
    assert sorted(said(42, mornings(now, first=42), usual)) == sorted(expected)
    assert "no_gain" not in said(41, mornings(now, first=41), usual)


def test_nothing_is_known_of_a_gain_without_mornings() -> None:
    assert said(60, {}) == []


def test_sore_exercise_that_stands_still_asks_for_the_therapist() -> None:
    sore: list[Body] = [Morning(pain=2), done("bridge", pain_during=3)]
    assert said(16, dict.fromkeys(range(0, 16, 3), sore)) == ["plateau_sore"]


@pytest.mark.parametrize(("now", "expected"), [(5, ["no_gain"]), (3, [])])
def test_gain_of_somebody_unknown_counts_from_the_first_mornings(
    now: int, expected: list[str]
) -> None:
    told = [(moment(day(on), 7), Morning(pain=5 if on < 7 else now)) for on in (0, 1, 2, 41, 42)]
    advice = fold(numbered(told), CATALOGUE, day(42), screen).advice
    assert [reason.message.key.split(".")[-1] for reason in advice] == expected
