# SPDX-License-Identifier: Apache-2.0
"""On which days there is a session.

The plan says what a session holds and how many there are in a week; which days they fall on
follows from the days on which somebody did exercise. So a session that was missed moves, and nobody
is asked for more in seven days than the plan gives.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from lumbar.core.progression.events import Event, ExerciseDone, SetFinished

WEEK: Final = 7
# Up to this many sessions a week, a free day fits between each two.
SPACED_UP_TO: Final = 3


def trained_days(entries: Iterable[Event]) -> frozenset[date]:
    """Days on which any exercise was done."""
    return frozenset(
        entry.day for entry in entries if isinstance(entry.body, ExerciseDone | SetFinished)
    )


def session_days(trained: frozenset[date], per_week: int, on: date) -> tuple[date, ...]:
    """The session days of the week from `on`: today is one of them while it is due or done."""
    taken = set(trained)
    found = []
    for day in (on + timedelta(days=n) for n in range(WEEK)):
        if day in trained or _is_due(taken, per_week, day):
            found.append(day)
            taken.add(day)
    return tuple(found)


def _is_due(taken: set[date], per_week: int, day: date) -> bool:
    before = {day - timedelta(days=n) for n in range(1, WEEK)}
    rested = per_week > SPACED_UP_TO or day - timedelta(days=1) not in taken
    return rested and len(before & taken) < per_week
