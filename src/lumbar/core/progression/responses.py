# SPDX-License-Identifier: Apache-2.0
"""How the back answered each exercise of each day, from all that was told around it.

What counts for a session is what was known before the next one began, so that no later reading
changes what was decided then.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from lumbar.core.catalogue.thresholds import PainZones, Thresholds
from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.progression.days import later
from lumbar.core.progression.diary import Diary, Entry, Sitting, Told
from lumbar.core.progression.state import Zone
from lumbar.core.progression.zones import (
    Readings,
    is_steady,
    usual_pain,
    worst,
    zone_at_once,
    zone_of,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """How the back answered one exercise on one day.

    `at` is when enough was known to tell. `hurt` says that it was stopped for pain, `stopped` that
    it was stopped at all, `steady` that pain which is always moderate did not rise. `rise` is the
    highest of the day. `painless` is None where nobody told.
    """

    exercise: ExerciseId
    entries: tuple[Entry, ...]
    at: datetime
    zone: Zone | None
    hurt: bool
    stopped: bool
    stop_faults: bool
    steady: bool
    rise: int | None
    form_score: int | None
    effort: int | None
    painless: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One day of exercise with its answers, in the order of the exercises' ids."""

    sitting: Sitting
    zone: Zone | None
    responses: tuple[Response, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Around:
    """What was known around one sitting."""

    sitting: Sitting
    morning: Told | None
    usual: int | None
    until: datetime | None
    pains: tuple[Told, ...]


def sessions_of(diary: Diary, thresholds: Thresholds) -> tuple[Session, ...]:
    """Give every day of exercise with the answer of the back."""
    steady: dict[ExerciseId, int] = {}
    found = []
    followers = (*diary.sittings[1:], None)
    for sitting, following in zip(diary.sittings, followers, strict=False):
        around = _around(diary, thresholds, sitting, following)
        responses = tuple(_responses(around, thresholds.pain, steady))
        zone = worst(response.zone for response in responses)
        found.append(Session(sitting=sitting, zone=zone, responses=responses))
    return tuple(found)


def _around(
    diary: Diary, thresholds: Thresholds, sitting: Sitting, following: Sitting | None
) -> _Around:
    usual = usual_pain(diary.mornings, sitting.day, thresholds.pain)
    if usual is None:
        person = diary.person_on(sitting.day)
        usual = person.pain.usual if person is not None else None
    until = following.began if following is not None else None
    return _Around(
        sitting=sitting,
        morning=_morning_after(diary, thresholds, sitting, following),
        usual=usual,
        until=until,
        pains=_pains_after(diary.pains, sitting, until),
    )


def _morning_after(
    diary: Diary, thresholds: Thresholds, sitting: Sitting, following: Sitting | None
) -> Told | None:
    """Give the next morning; where it was not told, the pain before the next session soon after."""
    told = diary.mornings.get(later(sitting.day, 1))
    if told is not None or following is None or following.pain_before is None:
        return told
    if (following.day - sitting.day).days > thresholds.gaps.as_was_days:
        return None
    return Told(at=following.began, pain=following.pain_before)


def _pains_after(
    pains: tuple[Told, ...], sitting: Sitting, until: datetime | None
) -> tuple[Told, ...]:
    first = bisect_right(pains, sitting.began, key=_moment)
    last = len(pains) if until is None else bisect_right(pains, until, key=_moment)
    return pains[first:last]


def _moment(told: Told) -> datetime:
    return told.at


def _responses(
    around: _Around, rule: PainZones, steady: dict[ExerciseId, int]
) -> Iterator[Response]:
    by_exercise: dict[ExerciseId, list[Entry]] = {}
    for entry in around.sitting.entries:
        by_exercise.setdefault(entry.done.exercise, []).append(entry)
    for exercise in sorted(by_exercise):
        entries = by_exercise[exercise]
        readings = [_readings(around, entry, rule, steady.get(exercise, 0)) for entry in entries]
        is_calm = all(is_steady(each, rule) for each in readings)
        steady[exercise] = steady.get(exercise, 0) + 1 if is_calm else 0
        yield _response(around, exercise, entries, readings, rule)


def _readings(around: _Around, entry: Entry, rule: PainZones, steady_before: int) -> Readings:
    done = entry.done
    readings = Readings(
        before=done.pain_before,
        during=done.pain_during,
        after=around.sitting.pain_after,
        morning=around.morning.pain if around.morning is not None else None,
        usual=around.usual,
        sharp=done.sharp,
        spread=done.spread,
        unsettled=False,
        steady_before=steady_before,
    )
    if readings.rise is None or readings.rise < rule.amber_rise or readings.before is None:
        return readings
    unsettled = _is_unsettled(around.pains, entry.at, readings.before, rule)
    return replace(readings, unsettled=unsettled)


def _is_unsettled(pains: Iterable[Told], at: datetime, before: int, rule: PainZones) -> bool:
    """Tell whether pain was still above the start a day later, and never at it in between.

    A reading of a day after that tells nothing of this session any more.
    """
    day = timedelta(hours=rule.red_settle_hours)
    for told in pains:
        since = told.at - at
        if since <= timedelta(0):
            continue
        if told.pain <= before or since > 2 * day:
            return False
        if since >= day:
            return True
    return False


def _response(
    around: _Around,
    exercise: ExerciseId,
    entries: list[Entry],
    readings: list[Readings],
    rule: PainZones,
) -> Response:
    at_once = worst(zone_at_once(each, rule) or Zone.GREEN for each in readings)
    is_at_once = at_once is not Zone.GREEN
    done = [entry.done for entry in entries]
    morning_at = around.morning.at if around.morning is not None else entries[-1].at
    stopped = any(each.stopped for each in done)
    return Response(
        exercise=exercise,
        entries=tuple(entries),
        at=entries[-1].at if is_at_once else max(entries[-1].at, morning_at),
        zone=worst(zone_of(each, rule) for each in readings),
        hurt=stopped and is_at_once,
        stopped=stopped,
        stop_faults=any(each.stop_faults for each in done),
        steady=all(is_steady(each, rule) for each in readings),
        rise=max((each.rise for each in readings if each.rise is not None), default=None),
        form_score=min(
            (each.form_score for each in done if each.form_score is not None), default=None
        ),
        effort=max(
            (each.effort for each in done if each.effort is not None),
            default=around.sitting.effort,
        ),
        painless=_painless(entries, readings, is_at_once=is_at_once),
    )


def _painless(entries: list[Entry], readings: list[Readings], *, is_at_once: bool) -> bool | None:
    if is_at_once or any(each.during is not None and each.during > 0 for each in readings):
        return False
    told = all(entry.done.pain_during is not None for entry in entries)
    return True if told else None
