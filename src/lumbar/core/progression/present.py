# SPDX-License-Identifier: Apache-2.0
"""What the planner has to know of a history today."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from lumbar.core.catalogue.thresholds import Thresholds
from lumbar.core.catalogue.vocabulary import Frequency
from lumbar.core.kernel.messages import Reason
from lumbar.core.planning.plan import Stage
from lumbar.core.planning.standing import Lock, Standing, Step
from lumbar.core.progression.advice import pain_is_high
from lumbar.core.progression.because import Rule, because
from lumbar.core.progression.book import Book
from lumbar.core.progression.days import WEEK, earlier
from lumbar.core.progression.directions import direction_locks
from lumbar.core.progression.events import WALKING, ExerciseDone, Measured
from lumbar.core.progression.flares import Flare, flare_on, share_of
from lumbar.core.progression.road import Road
from lumbar.core.progression.steps import mastery_of

_DAY_MINUTES: Final = 24 * 60


@dataclass(frozen=True, slots=True, kw_only=True)
class _Less:
    """How much less today is, and why."""

    share: float
    reason: Reason | None
    times_per_day: int | None = None
    level_cap: int | None = None
    stage: Stage | None = None


def standing_of(road: Road, book: Book) -> Standing:
    """Give where somebody stands on every exercise."""
    on = road.diary.on
    less = min(_lessenings(road, book), key=lambda each: each.share)
    courses = [book.courses[each] for each in sorted(book.courses)]
    return replace(
        mastery_of(book),
        stage=less.stage or road.stages.on(on),
        direction=road.directions.preference,
        steps=tuple(
            Step(exercise=each.exercise.id, variant=each.variant.name, dose=each.dose)
            for each in courses
        ),
        locks=locks_of(road, book),
        directions_off=road.directions.off_on(on),
        allowed=tuple(sorted(book.allowed)),
        confirmed=tuple(sorted(book.confirmed)),
        favourites=tuple(each for each in sorted(book.favourites) if book.favourites[each] >= on),
        share=less.share,
        share_reason=less.reason,
        times_per_day=less.times_per_day,
        level_cap=less.level_cap,
        last_strength=_last_day(road, _is_strength),
        last_demanding=_last_day(road, _is_demanding),
        aerobic_week=_week(road),
        aerobic_minutes=_walking_minutes(road),
    )


def locks_of(road: Road, book: Book) -> tuple[Lock, ...]:
    """Give everything that is shut today, in the order of the exercises' ids."""
    on = road.diary.on
    found = [
        *(each.lock for each in book.stepped_down.values()),
        *(each.lock for each in book.blocked.values()),
        *direction_locks(road.directions, road.catalogue),
        *_after_pain(book),
    ]
    shut = [lock for lock in found if lock.until is None or lock.until >= on]
    return tuple(sorted(shut, key=lambda lock: (lock.exercise, lock.until or date.max, str(lock))))


def _after_pain(book: Book) -> Iterator[Lock]:
    """Shut what a painful last session of the step before rules out (R36)."""
    standing = mastery_of(book)
    for edge in book.catalogue.ladders.edges:
        before = [bar.exercise for bar in edge.any_of]
        if not edge.hard or any(each in standing.painless for each in before):
            continue
        for each in before:
            if each in standing.painful:
                reason = because(Rule.PAINLESS_FIRST, "painless_first", easier=each)
                yield Lock(exercise=edge.opens, because=(reason,))


def _lessenings(road: Road, book: Book) -> Iterator[_Less]:
    """Give everything that makes today smaller; the smallest is what counts."""
    thresholds, on = road.catalogue.thresholds, road.diary.on
    flare = flare_on(road.flares, on)
    if flare is not None:
        yield _in_flare(road, flare)
    if pain_is_high(road):
        yield _gentle(thresholds, because(Rule.ZONES, "advice.high_pain"))
    reason = because(Rule.GAPS, "coming_back") if book.share < 1 else None
    yield _Less(share=book.share, reason=reason)


def _in_flare(road: Road, flare: Flare) -> _Less:
    thresholds = road.catalogue.thresholds
    share = share_of(road.diary, flare, road.diary.on, thresholds.flare)
    reason = because(Rule.FLARE, "flare.share", percent=round(share * 100))
    if share <= thresholds.flare.gentle_share:
        return _gentle(thresholds, reason)
    cap = thresholds.irritability.high_level if share < thresholds.flare.return_share else None
    return _Less(share=share, reason=reason, level_cap=cap)


def _gentle(thresholds: Thresholds, reason: Reason) -> _Less:
    return _Less(
        share=thresholds.flare.gentle_share,
        reason=reason,
        times_per_day=thresholds.flare.gentle_times_per_day,
        level_cap=thresholds.irritability.high_level,
        stage=Stage.SETTLE,
    )


def _last_day(road: Road, kind: Callable[[Road, ExerciseDone], bool]) -> date | None:
    for session in reversed(road.sessions):
        for entry in session.sitting.entries:
            if entry.done.exercise in road.catalogue and kind(road, entry.done):
                return session.sitting.day
    return None


def _is_strength(road: Road, done: ExerciseDone) -> bool:
    return road.catalogue.exercise(done.exercise).frequency is Frequency.STRENGTH


def _is_demanding(road: Road, done: ExerciseDone) -> bool:
    exercise = road.catalogue.exercise(done.exercise)
    known = exercise.has_variant(done.variant)
    level = exercise.level_of(exercise.variant(done.variant)) if known else exercise.level
    return (level or 1) >= road.catalogue.thresholds.session.demanding_level


def _week(road: Road) -> int | None:
    return 1 + (road.diary.on - road.started).days // WEEK if road.diary.events else None


def _walking_minutes(road: Road) -> int | None:
    """Give the minutes of one walk: what was walked in the last week and at most a fifth more."""
    on = road.diary.on
    walks = [
        (event.day, measured.value)
        for event, measured in road.diary.of(Measured)
        if measured.name == WALKING and 0 < measured.value <= _DAY_MINUTES
    ]
    if not walks:
        return None
    fresh = [minutes for day, minutes in walks if day > earlier(on, WEEK)]
    if not fresh:
        return max(1, int(walks[-1][1]))
    return max(1, int(max(fresh) * (1 + road.catalogue.thresholds.progress.weekly_rise_share)))
