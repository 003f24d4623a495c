# SPDX-License-Identifier: Apache-2.0
"""Counting days without ever falling off the calendar."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

WEEK: Final = 7
_MONTHS: Final = 12
_LAST_SAFE_DAY: Final = 28  # every month has it


def later(day: date, days: int) -> date:
    """Give the day some days on, at most the last day of the calendar."""
    if days > (date.max - day).days:
        return date.max
    return day + timedelta(days=days)


def earlier(day: date, days: int) -> date:
    """Give the day some days back, at least the first day of the calendar."""
    if days > (day - date.min).days:
        return date.min
    return day - timedelta(days=days)


def months_later(day: date, months: int) -> date:
    """Give the same day of a later month; of a month's last days, the 28th."""
    count = day.month - 1 + months
    year = day.year + count // _MONTHS
    if year > date.max.year:
        return date.max
    return date(year, count % _MONTHS + 1, min(day.day, _LAST_SAFE_DAY))
