# SPDX-License-Identifier: Apache-2.0
"""What holds of every history, however it was lived and in whatever order it arrives (4.15)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lumbar.core.catalogue.dose import work_s
from lumbar.core.catalogue.vocabulary import ExerciseId, Variable
from lumbar.core.kernel.errors import Fault
from lumbar.core.kernel.evidence import Evidence
from lumbar.core.kernel.reading import Reader
from lumbar.core.planning.plan import Outcome, Plan, Referral
from lumbar.core.progression.book import Book, Course
from lumbar.core.progression.days import WEEK
from lumbar.core.progression.events import (
    Action,
    Body,
    Corrects,
    Event,
    Excused,
    ExerciseDone,
    Measured,
    Override,
    Screened,
)
from lumbar.core.progression.fold import fold
from lumbar.core.progression.history import settled
from lumbar.core.progression.reading import Known, kinds_of, read_event
from lumbar.core.progression.replay import replay
from lumbar.core.progression.responses import Response
from lumbar.core.progression.road import Road, road_of
from lumbar.core.progression.settings import DEFAULT
from lumbar.core.progression.state import Changed, State, Zone
from lumbar.core.progression.walk import Walk
from lumbar.core.progression.writing import write_event
from lumbar.core.screening.answers import Answer, Answers, Emergency
from lumbar.library import load
from tests.support.histories import (
    BODIES,
    CATALOGUE,
    MONTHS,
    START,
    lives,
    moment,
    screen,
    wild_events,
)

RAISING = frozenset(Variable)
NO_GOOD = frozenset({Zone.SPREAD, Zone.RED, Zone.AMBER, None})
QUESTIONS = ("RF01", "RF12", "RF13")
WILD_DAYS = st.sampled_from([date.min, date.max]) | st.dates(date(2026, 1, 1), date(2026, 12, 1))
LIFE_DAYS = st.integers(0, MONTHS + 40).map(lambda days: START + timedelta(days=days))
few = settings(max_examples=40)


def state_of(events: tuple[Event, ...], on: date) -> State:
    return fold(events, CATALOGUE, on, screen)


def walked(events: tuple[Event, ...], on: date) -> tuple[Road, Book]:
    road = road_of(settled(events, on), CATALOGUE, on, screen, DEFAULT)
    return road, Walk(road).go().book


def answered(road: Road, change: Changed) -> Response:
    """Give the answer of the back that a change rests on."""
    return next(
        response
        for session in reversed(road.sessions)
        for response in session.responses
        if response.exercise == change.exercise and response.at == change.at
    )


def raises(book: Book) -> list[Changed]:
    return [
        each
        for each in book.changes
        if each.variable in RAISING
        and isinstance(each.before, int)
        and isinstance(each.after, int)
        and each.after > each.before
    ]


@given(events=wild_events(), on=WILD_DAYS, seed=st.integers())
def test_fold_of_any_order_and_repetition_is_the_same(
    events: tuple[Event, ...], on: date, seed: int
) -> None:
    again = [*events, *events[::2], *events[1::3]]
    Random(seed).shuffle(again)  # noqa: S311 - an order, and no secret
    assert fold(again, CATALOGUE, on, screen) == state_of(events, on)


@given(events=wild_events(), on=WILD_DAYS)
def test_fold_of_any_events_gives_a_state_of_that_day(events: tuple[Event, ...], on: date) -> None:
    assert state_of(events, on).on == on


@given(events=wild_events(), on=WILD_DAYS)
def test_every_reason_has_its_words(events: tuple[Event, ...], on: date) -> None:
    state = state_of(events, on)
    because = [
        *(reason for change in state.changes for reason in change.because),
        *(reason for lock in state.locked for reason in lock.because),
        *(reason for decided in state.decisions for reason in decided.because),
        *state.advice,
    ]
    words = load().words
    assert [reason for reason in because if not words.say(reason.message).strip()] == []
    assert [reason for reason in because if not Evidence(reason.source).marks] == []


@few
@given(events=lives(), on=LIFE_DAYS)
def test_fold_does_not_know_what_comes_later(events: tuple[Event, ...], on: date) -> None:
    known = tuple(event for event in events if event.day <= on)
    assert state_of(events, on) == state_of(known, on)


@given(events=wild_events(most=15), on=WILD_DAYS)
def test_fold_with_everything_withdrawn_is_that_of_nothing(
    events: tuple[Event, ...], on: date
) -> None:
    said = [each for each in events if not isinstance(each.body, Corrects)]
    voids = [
        Event(id=f"void-{each.id}", at=each.at, by="x", body=Corrects(event=each.id, body=None))
        for each in said
    ]
    assert fold([*said, *voids], CATALOGUE, on, screen) == state_of((), on)


@few
@given(events=lives(40), place=st.integers(0), body=BODIES, on=LIFE_DAYS)
def test_correction_is_the_same_as_having_said_it_right(
    events: tuple[Event, ...], place: int, body: Body, on: date
) -> None:
    wrong = events[place % len(events)]
    right = replace(wrong, body=body)
    correction = Event(id="c", at=wrong.at, by="x", body=Corrects(event=wrong.id, body=body))
    others = [each for each in events if each is not wrong]
    assert fold([*events, correction], CATALOGUE, on, screen) == fold(
        [*others, right], CATALOGUE, on, screen
    )


@pytest.mark.rule("R44")
@few
@given(events=lives())
def test_dose_never_rises_after_anything_but_a_calm_answer(events: tuple[Event, ...]) -> None:
    road, book = walked(events, START + timedelta(days=MONTHS))
    found = [answered(road, change) for change in raises(book)]
    assert [each for each in found if each.zone in NO_GOOD or each.stopped] == []


@pytest.mark.rule("R44")
@few
@given(events=lives(30), kind=st.sampled_from(["stopped", "sharp", "spread"]))
def test_stop_never_leaves_a_higher_dose(events: tuple[Event, ...], kind: str) -> None:
    last = max((each.day for each in events if isinstance(each.body, ExerciseDone)), default=None)
    if last is None:
        return
    stopped = tuple(
        replace(each, body=stopped_for(each.body, kind))
        if isinstance(each.body, ExerciseDone) and each.day == last
        else each
        for each in events
    )
    rested = tuple(
        each for each in events if not (isinstance(each.body, ExerciseDone) and each.day == last)
    )
    before = walked(rested, last + timedelta(days=1))[1].courses
    after = walked(stopped, last + timedelta(days=1))[1].courses
    assert [
        name
        for name, course in before.items()
        if name in after and not course.dose.reaches(after[name].dose)
    ] == []


def stopped_for(body: ExerciseDone, kind: str) -> ExerciseDone:
    match kind:
        case "sharp":
            return replace(body, sharp=True)
        case "spread":
            return replace(body, spread=True)
        case _:
            return replace(body, stopped=True, pain_during=6)


@few
@given(events=lives())
def test_at_most_one_variable_rises_and_two_exercises_in_a_session(
    events: tuple[Event, ...],
) -> None:
    road, book = walked(events, START + timedelta(days=MONTHS))
    by_session: dict[date, list[ExerciseId]] = {}
    for change in raises(book):
        day = answered(road, change).entries[-1].at.date()
        by_session.setdefault(day, []).append(change.exercise or ExerciseId(""))
    most = CATALOGUE.thresholds.progress.exercises_per_session
    assert [each for each in by_session.values() if len(each) > most] == []
    assert [each for each in by_session.values() if len(each) != len(set(each))] == []


@pytest.mark.rule("R35")
@few
@given(events=lives())
def test_doses_stay_under_their_targets_and_caps(events: tuple[Event, ...]) -> None:
    _, book = walked(events, START + timedelta(days=MONTHS))
    rule = CATALOGUE.thresholds.progress
    for course in book.courses.values():
        for _, dose in course.doses:
            assert course.variant.target.reaches(dose)
            assert dose.hold_s <= rule.hold_cap_s
            assert dose.sets <= rule.sets_cap


@few
@given(events=lives())
def test_week_never_grows_by_more_than_a_fifth(events: tuple[Event, ...]) -> None:
    road, book = walked(events, START + timedelta(days=MONTHS))
    limit = 1 + CATALOGUE.thresholds.progress.weekly_rise_share
    for change in raises(book):
        day = change.at.date()
        session = answered(road, change).entries[-1].at.date()
        in_use = [
            course
            for course in book.courses.values()
            if any(
                day - timedelta(days=WEEK) <= each.sitting.day <= session
                and course.exercise.id in {one.exercise for one in each.responses}
                for each in road.sessions
            )
        ]

        before = min(seconds(in_use, day - timedelta(days=back)) for back in range(1, WEEK + 1))
        assert seconds(in_use, day) <= before * limit + 1e-6


def seconds(courses: list[Course], on: date) -> float:
    return sum(
        work_s(each.dose_on(on), each.exercise.tempo, each.exercise.sides) for each in courses
    )


@few
@given(events=lives(), on=LIFE_DAYS)
def test_nothing_missed_is_ever_made_up_for(events: tuple[Event, ...], on: date) -> None:
    road = road_of(settled(events, on), CATALOGUE, on, screen, DEFAULT)
    walk = Walk(road).go()
    assert state_of(events, on).standing.share <= 1
    for each in walk.prescribed:
        name = each.exercise.id
        targets = [variant.target for variant in each.exercise.variants]
        assert name not in walk.book.courses or any(one.reaches(each.dose) for one in targets)


@pytest.mark.rule("R36")
@settings(max_examples=25)
@given(events=lives(60), on=LIFE_DAYS)
def test_plan_holds_nothing_that_is_shut(events: tuple[Event, ...], on: date) -> None:
    state, outcome = replay(events, CATALOGUE, on, screen)
    planned = planned_exercises(outcome)
    assert planned.isdisjoint({lock.exercise for lock in state.locked})
    if "cobra" in planned:
        assert "prone-on-elbows" in state.standing.painless


def planned_exercises(outcome: Outcome | None) -> frozenset[ExerciseId]:
    match outcome:
        case Plan(days=days):
            return frozenset(item.exercise for day in days for item in day.items)
        case _:
            return frozenset()


@settings(max_examples=60)
@given(events=wild_events(), on=st.dates(date(2026, 1, 1), date(2026, 12, 1)))
def test_emergency_that_no_clinician_cleared_never_has_a_plan(
    events: tuple[Event, ...], on: date
) -> None:
    told = Answers(given=(("RF01", Answer.YES),))
    emergency = Event(id="red", at=moment(on, 0), by="person", body=Screened(answers=told))
    calm = tuple(
        each
        for each in events
        if not (isinstance(each.body, Override) and each.by.startswith("clinician"))
        and not isinstance(each.body, Corrects)
    )
    state, outcome = replay((*calm, emergency), CATALOGUE, on, screen)
    assert isinstance(state.triage, Emergency)
    assert outcome is None or isinstance(outcome, Referral)


@given(events=wild_events())
def test_event_that_was_written_reads_as_the_same(events: tuple[Event, ...]) -> None:
    sound = [each for each in events if is_readable(each.body)]
    rows = [write_event(each) for each in sound]
    known = Known(questions=QUESTIONS, kinds=kinds_of(rows))
    faults: list[Fault] = []
    assert [read_event(Reader(row, faults), known) for row in rows] == sound
    assert faults == []


def is_readable(body: Body | Corrects | None) -> bool:
    """Tell whether a random event also says something that can be true."""
    match body:
        case Corrects(body=inner):
            return is_readable(inner)
        case Measured(value=value):
            return -1e9 <= value <= 1e9
        case Excused(first=first, last=last):
            return first <= last
        case Override(exercise=None, action=action):
            return action in {Action.CLEAR, Action.CONFIRM}
        case _:
            return True
