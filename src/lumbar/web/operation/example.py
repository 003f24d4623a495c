# SPDX-License-Identifier: Apache-2.0
"""An invented person with weeks of history, made day by day by the real rules.

Nothing here writes a state: each day the plan is asked for, done, and told like by anybody. What
the person feels is a small table, so the same day gives the same history again. Started later, the
example goes on to the present day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from django.db import transaction

from lumbar.core.catalogue.vocabulary import ConditionCode, Equipment, Sides
from lumbar.core.planning.person import Fitness, Pain, Person, Preference
from lumbar.core.planning.plan import Day, Item, Side
from lumbar.core.progression.events import (
    Body,
    Event,
    ExerciseDone,
    Flare,
    Measured,
    Morning,
    PersonTold,
    Screened,
    SessionFinished,
    SetDone,
)
from lumbar.core.screening.answers import Answer, Answers
from lumbar.library import load
from lumbar.web import clock
from lumbar.web.care.actions import agree, function_measure
from lumbar.web.care.fold import fold
from lumbar.web.care.history import add
from lumbar.web.care.ids import fresh_id
from lumbar.web.care.inbox import ME
from lumbar.web.care.log import WALK
from lumbar.web.care.models import Profile
from lumbar.web.care.present import new_person
from lumbar.web.care.situation import Situation, situation_of

NAME: Final = "Ruth"
DAYS: Final = 56
ACTIVITIES: Final = ("Put on socks and shoes", "Sit through a film", "Lift the watering can")
# A day of the story: a long car trip sets the back off.
BAD_DAY: Final = 31
# Morning pain by week; the days after the bad one have their own.
MORNINGS: Final = (
    (5, 5, 5, 4, 5, 5, 4),
    (4, 5, 4, 4, 4, 5, 4),
    (4, 4, 4, 4, 3, 4, 4),
    (4, 3, 4, 4, 3, 3, 4),
    (3, 3, 3, 5, 5, 4, 4),
    (4, 3, 3, 3, 3, 3, 3),
    (3, 3, 2, 3, 3, 3, 2),
    (3, 2, 3, 2, 2, 3, 2),
)
MISSED: Final = frozenset({9, 23, 30, 44})
FUNCTION: Final = {0: (4, 3, 2), 14: (5, 3, 3), 29: (6, 5, 3), 52: (7, 6, 5)}
RESCREENED: Final = frozenset({27, 54})
WALKS: Final = (10, 0, 12, 0, 15, 20, 0)
_WEEK: Final = 7
_MORNING: Final = time(7, 40)
_SESSION: Final = time(9, 10)
_WALK: Final = time(16, 30)
_STEP: Final = timedelta(minutes=4)
_LONGEST_WALK: Final = 30


@dataclass(slots=True, kw_only=True)
class Story:
    """The example's history while it is written; `now` lends it this machine's offset."""

    events: list[Event]
    first: date
    now: datetime

    def tell(self, day: date, when: time, *bodies: Body) -> None:
        """Something is told at a moment of a day."""
        revision = load().catalogue.revision
        for place, body in enumerate(bodies):
            at = datetime.combine(day, when, tzinfo=self.now.tzinfo) + place * _STEP
            self.events.append(Event(id=fresh_id(at), at=at, by=ME, body=body, content=revision))

    def session_of(self, day: date) -> Day | None:
        """The session that the rules ask for on a day; None on a rest day."""
        state, outcome = fold(self.events, load(), day)
        entries = tuple(self.events)
        return Situation(on=day, sequence=0, entries=entries, state=state, outcome=outcome).today


def seed() -> None:
    """Have an example person whose history reaches to yesterday."""
    now = clock.now()
    with transaction.atomic():
        profile = Profile.objects.select_related("person").filter(is_example=True).first()
        if profile is None:
            profile = new_person(NAME, is_example=True)
            profile.activity_1, profile.activity_2, profile.activity_3 = ACTIVITIES
            profile.save()
            agree(profile, now - timedelta(days=DAYS))
        known = situation_of(profile.person, now.date()).entries
        first = known[0].day if known else now.date() - timedelta(days=DAYS)
        day = known[-1].day + timedelta(days=1) if known else first
        story = Story(events=[*known], first=first, now=now)
        while day < now.date():
            _live(story, day)
            day += timedelta(days=1)
        if new := story.events[len(known) :]:
            add(profile.person, new, now, "example")


def _live(story: Story, day: date) -> None:
    """One day: the morning, the session where there is one, a walk."""
    number = (day - story.first).days
    if number == 0:
        story.tell(day, time(7, 0), Screened(answers=_all_no()), PersonTold(person=_ruth(day)))
    pain = _morning(number)
    story.tell(day, _MORNING, Morning(pain=pain))
    story.tell(
        day,
        time(7, 50),
        *(
            Measured(name=function_measure(name), value=points)
            for name, points in enumerate(FUNCTION.get(number, ()), start=1)
        ),
    )
    if number in RESCREENED:
        story.tell(day, time(8, 10), Screened(answers=_all_no()))
    if number == BAD_DAY:
        story.tell(day, time(8, 30), Flare())
    if number not in MISSED:
        _train(story, day, pain)
    if minutes := WALKS[number % _WEEK]:
        grown = min(minutes + number // _WEEK * 2, _LONGEST_WALK)
        story.tell(day, _WALK, Measured(name=WALK, value=grown))


def _train(story: Story, day: date, pain: int) -> None:
    session = story.session_of(day)
    if session is None:
        return
    number = (day - story.first).days
    after = pain if number < BAD_DAY else max(pain - 1, 0)
    story.tell(
        day,
        _SESSION,
        *(_done(item, pain, number) for item in session.items),
        SessionFinished(pain_after=after, effort=3 + number % 3),
    )


def _done(item: Item, pain: int, number: int) -> ExerciseDone:
    sides: tuple[Side | None, ...] = (None,)
    if load().catalogue.exercise(item.exercise).sides in {Sides.EACH, Sides.ALTERNATE}:
        sides = tuple(Side)
    done = tuple(
        SetDone(side=side, reps=item.dose.reps, hold_s=item.dose.hold_s)
        for _ in range(item.dose.sets)
        for side in sides
    )
    rise = 1 if number % 11 == 10 else 0  # noqa: PLR2004  # now and then a little more
    return ExerciseDone(
        exercise=item.exercise,
        variant=item.variant,
        sets=done,
        pain_before=pain,
        pain_during=pain + rise,
        sharp=False,
        spread=False,
        effort=None,
        form_score=None,
        stop_faults=(),
        stopped=False,
    )


def _morning(number: int) -> int:
    week = min(number // _WEEK, len(MORNINGS) - 1)
    return MORNINGS[week][number % _WEEK]


def _all_no() -> Answers:
    return Answers(given=tuple((each, Answer.NO) for each in load().screening.ids))


def _ruth(day: date) -> Person:
    return Person(
        born=date(day.year - 58, 3, 14),
        answers=_all_no(),
        pain=Pain(usual=4, worst=6, map=2),
        height_cm=167,
        conditions=(ConditionCode.KN,),
        settles_minutes=60,
        direction=Preference.UNKNOWN,
        equipment=(Equipment.MAT, Equipment.CHAIR, Equipment.WALL, Equipment.PILLOW),
        minutes=20,
        days_per_week=5,
        fitness=Fitness.AVERAGE,
        started=day,
    )
