# SPDX-License-Identifier: Apache-2.0
"""How well the programme was kept up in the last days (5.2)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from lumbar.core.catalogue.dose import Dose, side_count
from lumbar.core.catalogue.exercise import Exercise
from lumbar.core.outcomes.adherence import Adherence, DayRecord, ItemRecord, adherence
from lumbar.core.planning.plan import Stage
from lumbar.core.planning.stage import session_days
from lumbar.core.progression.days import WEEK, earlier, later
from lumbar.core.progression.events import Excused, ExerciseDone, SetDone
from lumbar.core.progression.road import Road


@dataclass(frozen=True, slots=True, kw_only=True)
class Prescribed:
    """One exercise of one day: the dose that was asked for and what was done."""

    day: date
    exercise: Exercise
    dose: Dose
    done: ExerciseDone


def adherence_of(road: Road, prescribed: Iterable[Prescribed]) -> Adherence:
    """Give the adherence of the last days; today counts once there was a session."""
    thresholds = road.catalogue.thresholds
    rule = thresholds.adherence
    by_day: dict[date, list[Prescribed]] = {}
    for each in prescribed:
        by_day.setdefault(each.day, []).append(each)
    records = tuple(
        _record(road, day, by_day.get(day, []))
        for day in _window(road, rule.window_days)
        if day < road.diary.on or day in by_day
    )
    return adherence(records, rule, rule.window_days, thresholds.mastery.form_good)


def _window(road: Road, days: int) -> Iterator[date]:
    on = road.diary.on
    for back in range(days - 1, -1, -1):
        day = earlier(on, back)
        if road.diary.events and day >= road.started and later(day, back) == on:
            yield day


def _record(road: Road, day: date, items: list[Prescribed]) -> DayRecord:
    person = road.diary.person_on(day)
    stage = road.stages.on(day) or Stage.BUILD_CONTROL
    days = session_days(stage, person, road.catalogue.thresholds) if person is not None else 0
    done = any(sitting.day == day for sitting in road.diary.sittings)
    return DayRecord(
        sessions_prescribed=days / WEEK,
        sessions_done=int(done),
        items=tuple(_item(each) for each in items if not each.done.stopped),
        form_scores=tuple(
            each.done.form_score for each in items if each.done.form_score is not None
        ),
        excused=_is_excused(road, day),
    )


def _is_excused(road: Road, day: date) -> bool:
    """Tell whether a day does not count: it was excused, or somebody had to be seen first."""
    told = road.diary.of(Excused)
    if any(excused.first <= day <= excused.last for _, excused in told):
        return True
    waits = road.safety.referral is not None and bool(road.safety.found)
    return waits and day >= road.safety.found[-1][0]


def _item(each: Prescribed) -> ItemRecord:
    dose, sides = each.dose, each.exercise.sides
    if dose.time_s is not None:
        done_s = sum(done.hold_s for done in each.done.sets)
        return ItemRecord(prescribed_volume=dose.time_s, done_volume=done_s)
    done = sum(_volume(done, side_count(sides)) for done in each.done.sets)
    return ItemRecord(prescribed_volume=dose.volume(sides), done_volume=done)


def _volume(done: SetDone, sides: int) -> float:
    return done.reps * max(done.hold_s, 1) * (sides if done.side is None else 1)
