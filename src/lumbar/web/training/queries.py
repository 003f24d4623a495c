# SPDX-License-Identifier: Apache-2.0
"""What the page of today shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from lumbar.core.planning.plan import Day, Item
from lumbar.core.progression.events import ExerciseDone, Morning, SetFinished
from lumbar.core.progression.state import Changed, Check
from lumbar.core.progression.zones import usual_pain
from lumbar.interop.plain.dose_words import dose_words
from lumbar.library import load
from lumbar.web.care.changes import Told, told
from lumbar.web.care.gate import Visit
from lumbar.web.care.log import DayLog, log_of
from lumbar.web.care.week import Week, week_of

# Changes of the last days are told; older ones stand on the page of progress.
NEWS_DAYS: Final = 3
NEWS_MOST: Final = 3
_NOON: Final = 12
_EVENING: Final = 18


class Part(StrEnum):
    """The part of a day, for the greeting."""

    MORNING = "morning"
    DAY = "day"
    EVENING = "evening"


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One exercise of today, in a few words."""

    exercise: str
    name: str
    summary: str
    dose: str
    seconds: float
    position: str
    done: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayPage:
    """Everything on the page of today."""

    on: date
    part: Part
    log: DayLog
    day: Day | None
    next_day: date | None
    moves: tuple[Move, ...]
    done: bool
    under_way: bool
    gentle: bool
    times: int
    morning: str
    morning_pain: int | None
    week: Week
    news: tuple[Told, ...]
    due: tuple[Check, ...]


def today_page(visit: Visit, now: datetime) -> TodayPage:
    """The page of today."""
    situation = visit.situation
    log, day = log_of(situation.entries, visit.on), situation.today
    moves = () if day is None else tuple(move_of(item, log) for item in day.items)
    times = times_of(day)
    pain = None if log.morning is None else log.morning[1].pain
    return TodayPage(
        on=visit.on,
        part=_part(now),
        log=log,
        day=day,
        next_day=next((each for each in situation.calendar if each > visit.on), None),
        moves=moves,
        done=bool(log.finished) and not log.since_finished.exercised,
        under_way=log.session_under_way is not None,
        gentle=visit.state.flare_day is not None,
        times=times,
        morning="" if pain is None else _morning_key(pain, _usual_before(visit)),
        morning_pain=pain,
        week=week_of(situation.entries, situation.calendar, visit.on),
        news=news_of(visit.state.changes, visit.on),
        due=tuple(check for check in visit.state.checks if check.due <= visit.on),
    )


def times_of(day: Day | None) -> int:
    """How often the whole session is done in the day; single exercises may ask for more."""
    return 1 if day is None else min((item.dose.times_per_day for item in day.items), default=1)


def move_of(item: Item, log: DayLog) -> Move:
    """An item in a few words; done where it was done since the last finished session."""
    library = load()
    words, exercise = (
        library.words.exercise(item.exercise),
        library.catalogue.exercise(item.exercise),
    )
    recent = log.since_finished if log.since_finished.exercised else log
    done = {body.exercise for _, body in recent.of(ExerciseDone)}
    done |= {body.exercise for _, body in recent.of(SetFinished)}
    return Move(
        exercise=item.exercise,
        name=words.name,
        summary=words.summary,
        dose=dose_words(
            item.dose, exercise.sides, library.words, phases=exercise.tempo.phases, short=True
        ),
        seconds=item.seconds,
        position=exercise.position.value,
        done=item.exercise in done,
    )


def news_of(changes: tuple[Changed, ...], on: date) -> tuple[Told, ...]:
    """The latest changes, newest first."""
    since = on - timedelta(days=NEWS_DAYS)
    fresh = [change for change in changes if change.at.date() > since]
    return tuple(told(change) for change in reversed(fresh))[:NEWS_MOST]


def _part(now: datetime) -> Part:
    if now.hour < _NOON:
        return Part.MORNING
    return Part.DAY if now.hour < _EVENING else Part.EVENING


def _usual_before(visit: Visit) -> int | None:
    """The usual pain before this morning: the median of the last days, else what was told of it."""
    mornings = {
        entry.day: entry.body
        for entry in visit.situation.entries
        if isinstance(entry.body, Morning)
    }
    yesterday = visit.on - timedelta(days=1)
    usual = usual_pain(mornings, yesterday, load().catalogue.thresholds.pain)
    if usual is not None:
        return usual
    return None if visit.state.person is None else visit.state.person.pain.usual


def _morning_key(pain: int, usual: int | None) -> str:
    """Which sentence follows a morning: below, as or above the usual; 2 above offers gentleness."""
    zones = load().catalogue.thresholds.pain
    if usual is None:
        return "first"
    if pain >= usual + zones.red_morning_rise:
        return "well_above"
    if pain >= usual + zones.amber_morning_rise:
        return "above"
    return "usual" if pain == usual else "below"
