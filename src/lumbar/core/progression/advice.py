# SPDX-License-Identifier: Apache-2.0
"""What a history asks to be said beside the plan: when to see somebody, and when to go on."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median_low

from lumbar.core.kernel.messages import Reason
from lumbar.core.outcomes.adherence import Adherence
from lumbar.core.planning.plan import Stage
from lumbar.core.progression.because import Rule, because
from lumbar.core.progression.book import Book
from lumbar.core.progression.days import WEEK, earlier, later
from lumbar.core.progression.flares import flare_on, is_frequent, is_long
from lumbar.core.progression.maintenance import slips
from lumbar.core.progression.road import Road
from lumbar.core.progression.zones import usual_pain


def advice_of(road: Road, book: Book, adherence: Adherence) -> tuple[Reason, ...]:
    """Give every advice of the day, the most pressing first."""
    return (
        *_high_pain(road),
        *_flares(road),
        *_no_gain(road),
        *_slipping(road),
        *_plateaus(road, book),
        *_overdoing(road, adherence),
    )


def pain_is_high(road: Road) -> bool:
    """Tell whether the last pain told today is too high for a normal session (4.1)."""
    today = [told.pain for told in road.diary.pains if told.at.date() == road.diary.on]
    return bool(today) and today[-1] >= road.catalogue.thresholds.pain.no_session_from


def _high_pain(road: Road) -> Iterator[Reason]:
    if pain_is_high(road):
        yield because(Rule.ZONES, "advice.high_pain")


def _flares(road: Road) -> Iterator[Reason]:
    on, rule = road.diary.on, road.catalogue.thresholds.flare
    flare = flare_on(road.flares, on)
    if flare is None:
        return
    yield because(Rule.FLARE, "advice.flare")
    if is_long(road.diary, flare, on, rule):
        yield because(Rule.FLARE, "advice.flare_long", days=rule.review_days)
    if is_frequent(road.flares, on, rule):
        weeks = rule.flares_window_days // WEEK
        yield because(Rule.FLARE, "advice.flares", number=rule.flares_for_review, weeks=weeks)


def _no_gain(road: Road) -> Iterator[Reason]:
    """Say so where six weeks brought neither two points nor a third less pain (R43)."""
    rule, on = road.catalogue.thresholds.progress, road.diary.on
    if (on - road.started).days < rule.no_gain_days:
        return
    before = _first_usual(road)
    now = usual_pain(road.diary.mornings, on, road.catalogue.thresholds.pain)
    if not before or now is None:
        return
    gain = before - now
    if gain < rule.no_gain_points and gain < rule.no_gain_share * before:
        yield because(Rule.NO_GAIN, "advice.no_gain", weeks=rule.no_gain_days // WEEK)


def _first_usual(road: Road) -> int | None:
    """Give the pain of the beginning: as it was told, else the median of the first mornings."""
    if road.diary.persons:
        return road.diary.persons[0][1].pain.usual
    last = later(road.started, road.catalogue.thresholds.pain.usual_window_days)
    first = [told.pain for day, told in road.diary.mornings.items() if day < last]
    return median_low(first) if first else None


def _slipping(road: Road) -> Iterator[Reason]:
    if road.stages.on(road.diary.on) is not Stage.MAINTAIN or not road.discharged:
        return
    last = road.sessions[-1].sitting.day if road.sessions else None
    rule = road.catalogue.thresholds.maintenance
    if slips(last, road.discharged[-1], road.diary.on, rule):
        yield because(Rule.KEPT_UP, "advice.nudge", days=rule.nudge_days)


def _plateaus(road: Road, book: Book) -> Iterator[Reason]:
    """Say which exercises have stood still for two weeks below their target."""
    on, rule = road.diary.on, road.catalogue.thresholds.progress
    for course in book.in_use(earlier(on, WEEK)):
        still = (on - course.since).days >= rule.plateau_days
        top = course.at_target or course.dose.reaches(course.variant.target)
        if still and not top and not book.rests(course.exercise.id, on):
            key = "advice.plateau_calm" if course.calm else "advice.plateau_sore"
            yield because(Rule.DECISION, key, exercise=course.exercise.id, days=rule.plateau_days)


def _overdoing(road: Road, adherence: Adherence) -> Iterator[Reason]:
    """Say so once a whole window has passed; a few days cannot tell a rhythm."""
    if adherence.overdoing and (road.diary.on - road.started).days >= adherence.window_days:
        yield because(Rule.KEPT_UP, "advice.pacing")
