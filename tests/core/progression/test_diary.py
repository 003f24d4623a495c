# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.progression.diary import Diary, diary_of
from lumbar.core.progression.events import (
    Body,
    Morning,
    PersonTold,
    SessionFinished,
    SetDone,
    SetFinished,
)
from tests.support.histories import START, done, moment, numbered
from tests.support.people import person

NEXT = START + timedelta(days=1)
SET = SetDone(side=None, reps=8, hold_s=2.0)


def diary(*bodies: Body) -> Diary:
    at = [(moment(START, 8, place), body) for place, body in enumerate(bodies)]
    return diary_of(numbered(at), NEXT)


def finished(number: int, reps: int = 8, session: str = "s") -> SetFinished:
    return SetFinished(
        session=session,
        exercise=ExerciseId("bridge"),
        variant="reps",
        set_number=number,
        done=replace(SET, reps=reps),
    )


def test_everything_of_one_day_is_one_sitting_with_its_worst_end() -> None:
    found = diary(
        done("bridge", pain_before=None),
        SessionFinished(pain_after=2, effort=None),
        done("draw-in", pain_before=3),
        SessionFinished(pain_after=4, effort=6),
    )
    (sitting,) = found.sittings
    assert [entry.done.exercise for entry in sitting.entries] == ["bridge", "draw-in"]
    assert (sitting.pain_before, sitting.pain_after, sitting.effort) == (3, 4, 6)


def test_worst_of_two_mornings_of_a_day_counts() -> None:
    assert diary(Morning(pain=4), Morning(pain=2)).mornings[START].pain == 4


def test_sets_of_a_session_that_broke_off_are_put_together() -> None:
    (sitting,) = diary(finished(2, 7), finished(1), finished(1, 9)).sittings
    (entry,) = sitting.entries
    assert [each.reps for each in entry.done.sets] == [9, 7]
    assert (entry.done.pain_during, entry.done.stopped) == (None, False)


def test_sets_of_an_exercise_that_was_told_whole_do_not_count_again() -> None:
    whole = done("bridge", session="s")
    (sitting,) = diary(finished(1), whole).sittings
    assert [entry.done for entry in sitting.entries] == [whole]
    (sitting,) = diary(finished(1), done("bridge")).sittings
    assert len(sitting.entries) == 1


def test_sets_of_another_session_of_the_day_count() -> None:
    (sitting,) = diary(finished(1, session="t"), done("bridge", session="s")).sittings
    assert len(sitting.entries) == 2


def test_pains_are_all_that_were_told_of_a_moment() -> None:
    found = diary(
        Morning(pain=1), done("bridge", pain_before=2), SessionFinished(pain_after=3, effort=None)
    )
    assert [told.pain for told in found.pains] == [1, 2, 3]


def test_person_on_a_day_is_what_was_last_told_or_first_will_be() -> None:
    old, new = person(minutes=10), person(minutes=30)
    events = numbered(
        [(moment(START, 8), PersonTold(person=old)), (moment(NEXT, 8), PersonTold(person=new))]
    )
    found = diary_of(events, NEXT)
    days = (START - timedelta(days=3), START, NEXT)
    assert [found.person_on(day) for day in days] == [old, old, new]
    assert diary_of((), NEXT).person_on(NEXT) is None
