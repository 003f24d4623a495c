# SPDX-License-Identifier: Apache-2.0
"""Keeping it up for good: check-ins for two years, and a word when it slips (4.13)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from lumbar.core.catalogue.thresholds import MaintenanceRule
from lumbar.core.progression.days import WEEK, later, months_later

_QUARTER_MONTHS: Final = 3
_WEEKS_TO_MONTHS: Final = 4  # check-ins by the week go on by the month from the fourth month


def check_ins(discharged: date, rule: MaintenanceRule) -> tuple[date, ...]:
    """Give the days of all check-ins: weeks, then months to a year, then quarters to two (R16)."""
    return tuple(_check_ins(discharged, rule))


def slips(last_session: date | None, discharged: date, on: date, rule: MaintenanceRule) -> bool:
    """Tell whether two weeks went by without a session since discharge."""
    since = max(discharged, last_session) if last_session is not None else discharged
    return (on - since).days >= rule.nudge_days


def check_weeks(rule: MaintenanceRule) -> tuple[int, ...]:
    """Give the weeks after a start at which somebody asks how it goes."""
    return (rule.check_weeks_1, rule.check_weeks_2, rule.check_weeks_3, rule.check_weeks_4)


def _check_ins(discharged: date, rule: MaintenanceRule) -> Iterator[date]:
    for weeks in check_weeks(rule):
        yield later(discharged, weeks * WEEK)
    for months in range(_WEEKS_TO_MONTHS, rule.monthly_until_months + 1):
        yield months_later(discharged, months)
    first = rule.monthly_until_months + _QUARTER_MONTHS
    for months in range(first, rule.quarterly_until_months + 1, _QUARTER_MONTHS):
        yield months_later(discharged, months)
