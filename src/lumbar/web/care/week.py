# SPDX-License-Identifier: Apache-2.0
"""A calendar week as it is shown: what was done, what is to do, how many weeks were steady."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from lumbar.core.progression.events import Event, Flare
from lumbar.web.care.rhythm import trained_days
from lumbar.web.words_in_templates import long_day, t

DAYS: Final = 7
# What the page promises: rest days and bad days never break a steady week.
STEADY_SESSIONS: Final = 3


class DayState(StrEnum):
    """How a day looks."""

    DONE = "done"
    GENTLE = "gentle"
    TODO = "todo"
    REST = "rest"


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekDay:
    """One day of the row."""

    on: date
    state: DayState
    today: bool

    @property
    def short(self) -> str:
        """The short name: Mon, Tue."""
        return f"{self.on:%a}"

    @property
    def number(self) -> int:
        """The day of the month."""
        return self.on.day

    @property
    def label(self) -> str:
        """The day and its state in words."""
        return t("today.week_day", day=long_day(self.on), state=t(f"today.state.{self.state}"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """A row of seven days from Monday."""

    days: tuple[WeekDay, ...]
    done: int
    planned: int
    steady: int


def week_of(
    entries: Iterable[Event], calendar: Iterable[date], on: date, weeks_back: int = 0
) -> Week:
    """The week of a day, or one before it; `calendar` are the session days to come."""
    history = tuple(entries)
    trained = trained_days(history)
    gentle = frozenset(entry.day for entry in history if isinstance(entry.body, Flare))
    ahead = set(calendar)
    monday = on - timedelta(days=on.weekday() + DAYS * weeks_back)
    days = tuple(
        WeekDay(on=day, state=_state(day, on, trained, gentle, ahead), today=day == on)
        for day in (monday + timedelta(days=n) for n in range(DAYS))
    )
    done = sum(day.state is DayState.DONE for day in days)
    to_do = sum(day.state is DayState.TODO for day in days)
    return Week(days=days, done=done, planned=done + to_do, steady=_steady(trained, monday))


def _state(
    day: date, on: date, trained: frozenset[date], gentle: frozenset[date], ahead: set[date]
) -> DayState:
    if day in trained:
        return DayState.DONE
    if day in gentle:
        return DayState.GENTLE
    return DayState.TODO if day >= on and day in ahead else DayState.REST


def _steady(trained: frozenset[date], monday: date) -> int:
    """Whole weeks in a row before this one with enough sessions."""
    count = 0
    while True:
        start = monday - timedelta(days=DAYS * (count + 1))
        in_week = sum(start <= day < start + timedelta(days=DAYS) for day in trained)
        if in_week < STEADY_SESSIONS:
            return count
        count += 1
