# SPDX-License-Identifier: Apache-2.0
"""How well a programme is kept up (5.2)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from lumbar.core.catalogue.thresholds import AdherenceRule

_DECIMALS: Final = 9  # a share that meets its band is not lost to binary fractions


class Band(StrEnum):
    """What an adherence comes to."""

    GOOD = "good"
    PARTIAL = "partial"
    LOW = "low"


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemRecord:
    """One prescribed exercise of one session, as volumes (repetitions x hold x sides x sets)."""

    prescribed_volume: float
    done_volume: float


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRecord:
    """One day: sessions asked for and done, and their exercises.

    An excused day (a stop rule, a pause by a clinician, an absence told) does not count at all.
    `form_scores` are 0 to 100, one for each exercise that was judged.
    """

    sessions_prescribed: float
    sessions_done: int
    items: tuple[ItemRecord, ...] = ()
    form_scores: tuple[int, ...] = ()
    excused: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Adherence:
    """Shares of 1 over a window of days; None where nothing was prescribed in it.

    `raw_session` is not capped at 1, so that over-doing shows.
    """

    window_days: int
    sessions_done: int
    sessions_prescribed: int
    session: float | None
    raw_session: float | None
    exercise: float | None
    dose: float | None
    quality: float | None
    overall: float | None
    band: Band | None
    overdoing: bool


def adherence(
    days: Iterable[DayRecord], rule: AdherenceRule, window_days: int, form_good: int
) -> Adherence:
    """The arithmetic of 5.2 over one window; `form_good` is the score of good form."""
    counted = [day for day in days if not day.excused]
    items = [item for day in counted for item in day.items if item.prescribed_volume > 0]
    forms = [score for day in counted for score in day.form_scores]
    prescribed = sum(day.sessions_prescribed for day in counted)
    done = sum(day.sessions_done for day in counted)
    raw = _share(done, prescribed)
    session = None if raw is None else min(raw, 1.0)
    exercise = _share(sum(_completed(item, rule) for item in items), len(items))
    dose = _share(
        sum(min(item.done_volume, item.prescribed_volume) for item in items),
        sum(item.prescribed_volume for item in items),
    )
    overall = _overall(session, dose, exercise, rule)
    return Adherence(
        window_days=window_days,
        sessions_done=done,
        sessions_prescribed=round(prescribed),
        session=session,
        raw_session=raw,
        exercise=exercise,
        dose=dose,
        quality=_share(sum(score >= form_good for score in forms), len(forms)),
        overall=overall,
        band=None if overall is None else band_of(overall, rule),
        overdoing=raw is not None and raw > rule.overdoing,
    )


def band_of(overall: float, rule: AdherenceRule) -> Band:
    """The band of an overall share."""
    if overall >= rule.good:
        return Band.GOOD
    return Band.PARTIAL if overall >= rule.partial else Band.LOW


def _completed(item: ItemRecord, rule: AdherenceRule) -> bool:
    return item.done_volume >= rule.completed_share * item.prescribed_volume


def _overall(
    session: float | None, dose: float | None, exercise: float | None, rule: AdherenceRule
) -> float | None:
    if session is None:
        return None
    weighed = (
        rule.session_weight * session
        + rule.dose_weight * (dose or 0.0)
        + rule.exercise_weight * (exercise or 0.0)
    )
    return round(weighed, _DECIMALS)


def _share(part: float, whole: float) -> float | None:
    return part / whole if whole > 0 else None
