# SPDX-License-Identifier: Apache-2.0
"""Bad days: when a flare begins, what it allows from day to day, and when it is over (4.14).

A flare begins when somebody says so, or when two mornings in a row are well above the usual one.
Pain that is not told is not known to be better, so it never shortens the way back.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from lumbar.core.catalogue.thresholds import FlareRule, Thresholds
from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.progression import events
from lumbar.core.progression.days import earlier, later
from lumbar.core.progression.diary import Diary
from lumbar.core.progression.responses import Response, Session
from lumbar.core.progression.state import Zone
from lumbar.core.progression.zones import usual_pain


@dataclass(frozen=True, slots=True, kw_only=True)
class Flare:
    """One flare. `start` moves to the last day on which somebody called it a bad day.

    `usual` is the level from before it, `worst` the morning pain of its start, None where not
    known. `over` is the first day without it, None while it lasts.
    """

    began: date
    start: date
    at: datetime
    usual: int | None
    worst: int | None
    trigger: ExerciseId | None
    over: date | None = None

    def day(self, on: date) -> int | None:
        """Give the day of the flare, 0 on its first; None outside of it."""
        if on < self.start or (self.over is not None and on >= self.over):
            return None
        return (on - self.start).days


def flares_of(
    diary: Diary, sessions: tuple[Session, ...], thresholds: Thresholds
) -> tuple[Flare, ...]:
    """Give every flare of a history, oldest first.

    Somebody who calls it a bad day again within the way back begins that way again.
    """
    found: list[Flare] = []
    for day, at, said in _beginnings(diary, thresholds):
        last = _ended(diary, found[-1], thresholds.flare) if found else None
        if last is not None and last.day(day) is not None:
            if not said:
                continue
            if (day - last.start).days <= thresholds.flare.return_days:
                found[-1] = replace(last, start=day, over=None)
                continue
            last = replace(last, over=day)
        if last is not None:
            found[-1] = last
        found.append(_flare(diary, sessions, thresholds, day, at))
    if found:
        found[-1] = _ended(diary, found[-1], thresholds.flare)
    return tuple(found)


def flare_on(flares: tuple[Flare, ...], day: date) -> Flare | None:
    """Give the flare of a day; None on a day without one."""
    return next((each for each in reversed(flares) if each.day(day) is not None), None)


def share_of(diary: Diary, flare: Flare, on: date, rule: FlareRule) -> float:
    """Give the part of every dose that a day of a flare allows."""
    day = (on - flare.start).days
    latest = _latest(diary, flare, on)
    if day <= rule.gentle_days:
        return rule.gentle_share
    settled = _is_back(flare, latest, rule)
    falling = settled or (latest is not None and flare.worst is not None and latest < flare.worst)
    if day <= rule.rising_days:
        return rule.rising_share if falling else rule.gentle_share
    if settled:
        return rule.return_share
    return rule.rising_share if falling or latest is None else rule.gentle_share


def is_long(diary: Diary, flare: Flare, on: date, rule: FlareRule) -> bool:
    """Tell whether two weeks have not brought the pain back to where it was."""
    latest = _latest(diary, flare, on)
    waited = flare.over is None and (on - flare.began).days >= rule.review_days
    return waited and latest is not None and not _is_back(flare, latest, rule)


def is_frequent(flares: tuple[Flare, ...], on: date, rule: FlareRule) -> bool:
    """Tell whether there were too many flares in the last weeks to go on alone."""
    first = earlier(on, rule.flares_window_days)
    return sum(flare.began > first for flare in flares) >= rule.flares_for_review


def _beginnings(diary: Diary, thresholds: Thresholds) -> Iterator[tuple[date, datetime, bool]]:
    said = [(event.day, event.at, True) for event, _ in diary.of(events.Flare)]
    yield from sorted((*said, *_told_by_mornings(diary, thresholds)), key=_by_day)


def _by_day(beginning: tuple[date, datetime, bool]) -> tuple[date, bool, datetime]:
    day, at, said = beginning
    return (day, not said, at)


def _told_by_mornings(
    diary: Diary, thresholds: Thresholds
) -> Iterator[tuple[date, datetime, bool]]:
    """Give the second of every two mornings in a row that are well above the usual one."""
    for day, told in diary.mornings.items():
        before = diary.mornings.get(earlier(day, 1))
        if before is None or before is told:
            continue
        usual = _usual_before(diary, earlier(day, 1), thresholds)
        if usual is not None and min(before.pain, told.pain) >= usual + thresholds.flare.rise:
            yield day, told.at, False


def _usual_before(diary: Diary, day: date, thresholds: Thresholds) -> int | None:
    usual = usual_pain(diary.mornings, earlier(day, 1), thresholds.pain)
    person = diary.person_on(day)
    return person.pain.usual if usual is None and person is not None else usual


def _flare(
    diary: Diary,
    sessions: tuple[Session, ...],
    thresholds: Thresholds,
    day: date,
    at: datetime,
) -> Flare:
    mornings = [diary.mornings.get(each) for each in (earlier(day, 1), day)]
    return Flare(
        began=day,
        start=day,
        at=at,
        usual=_usual_before(diary, earlier(day, 1), thresholds),
        worst=max((told.pain for told in mornings if told is not None), default=None),
        trigger=_trigger(sessions, day),
    )


def _trigger(sessions: tuple[Session, ...], day: date) -> ExerciseId | None:
    """Give the exercise of that day or the day before that set it off; None if all were calm."""
    last = [each for each in sessions if earlier(day, 1) <= each.sitting.day <= day]
    suspects = [
        response for session in last for response in session.responses if _set_off(response)
    ]
    if not suspects:
        return None
    return max(suspects, key=lambda each: (each.hurt, each.rise or 0, each.exercise)).exercise


def _set_off(response: Response) -> bool:
    rose = response.rise is not None and response.rise > 0
    return response.hurt or rose or response.zone is Zone.SPREAD


def _ended(diary: Diary, flare: Flare, rule: FlareRule) -> Flare:
    """Give the flare with its end: the first day after the way back on which the pain is back."""
    first = later(flare.start, rule.return_days + 1)
    unknown = later(flare.start, rule.review_days + 1)
    days = sorted({first, unknown, *(day for day in diary.mornings if day > first)})
    for day in days:
        latest = _latest(diary, flare, day)
        known = latest is not None and flare.usual is not None
        if day <= diary.on and (_is_back(flare, latest, rule) if known else day >= unknown):
            return replace(flare, over=day)
    return flare


def _latest(diary: Diary, flare: Flare, on: date) -> int | None:
    days = [day for day in diary.mornings if flare.start < day <= on]
    return diary.mornings[max(days)].pain if days else None


def _is_back(flare: Flare, latest: int | None, rule: FlareRule) -> bool:
    return latest is not None and flare.usual is not None and latest < flare.usual + rule.rise
