# SPDX-License-Identifier: Apache-2.0
"""Days away from the programme, and how somebody comes back (4.5).

Nothing that was missed is ever made up for: a gap can only make the next session smaller.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from lumbar.core.catalogue.thresholds import GapRule, Thresholds
from lumbar.core.planning.person import Person
from lumbar.core.progression.days import WEEK, later
from lumbar.core.progression.diary import Diary
from lumbar.core.progression.events import Discharged
from lumbar.core.progression.state import Zone


class Away(StrEnum):
    """What a gap comes to, shortest first."""

    LITTLE_LESS = "little_less"
    LESS = "less"
    STEP_DOWN = "step_down"
    RESTART = "restart"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Days away before a session (or before `on`); `at` is when it had come to what it is."""

    until: date
    days: int
    away: Away
    at: datetime


def gaps_of(diary: Diary, thresholds: Thresholds) -> tuple[Gap, ...]:
    """Give every gap of a history, oldest first; the last may still go on."""
    return tuple(_gaps(diary, thresholds))


def share_after(away: Away, rule: GapRule) -> float:
    """Give the part of every dose with which somebody comes back from some days or weeks."""
    return rule.little_less_share if away is Away.LITTLE_LESS else rule.less_share


def share_after_calm(share: float, zone: Zone | None, rule: GapRule) -> float:
    """Give the share of the next session: one stair up where the back was calm, else the same."""
    if zone not in {Zone.GREEN, Zone.AMBER_STEADY}:
        return share
    return rule.little_less_share if share < rule.little_less_share else 1.0


def _gaps(diary: Diary, thresholds: Thresholds) -> Iterator[Gap]:
    ends = [sitting.day for sitting in diary.sittings[1:]]
    if diary.sittings and diary.sittings[-1].day < diary.on:
        ends.append(diary.on)
    discharged = min((event.day for event, _ in diary.of(Discharged)), default=date.max)
    for sitting, until in zip(diary.sittings, ends, strict=False):
        days = (until - sitting.day).days
        maintains = discharged <= sitting.day
        if days <= _rhythm_days(diary.person_on(sitting.day), thresholds, maintains=maintains):
            continue
        since, away = _away(days, thresholds.gaps)
        if away is not None:
            begins = later(sitting.day, since + 1)
            at = datetime.combine(begins, time.min, tzinfo=sitting.ended.tzinfo)
            yield Gap(until=until, days=days, away=away, at=at)


def _away(days: int, rule: GapRule) -> tuple[int, Away | None]:
    if days > rule.step_down_days:
        return rule.step_down_days, Away.RESTART
    if days > rule.less_days:
        return rule.less_days, Away.STEP_DOWN
    if days > rule.little_less_days:
        return rule.little_less_days, Away.LESS
    return rule.as_was_days, Away.LITTLE_LESS if days > rule.as_was_days else None


def _rhythm_days(person: Person | None, thresholds: Thresholds, *, maintains: bool) -> int:
    """Give the days between two sessions of somebody who misses none."""
    if maintains:
        return -(-WEEK // thresholds.maintenance.days_per_week_low)
    return -(-WEEK // person.days_per_week) if person is not None else 1
