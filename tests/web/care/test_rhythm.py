# SPDX-License-Identifier: Apache-2.0
"""Which days have a session."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from lumbar.web.care.rhythm import session_days

ON = date(2026, 11, 20)


def days(*places: int) -> frozenset[date]:
    """Days counted from today."""
    return frozenset(ON + timedelta(days=place) for place in places)


@pytest.mark.parametrize(
    ("trained", "per_week", "expected"),
    [
        ((), 3, (0, 2, 4)),
        ((), 7, (0, 1, 2, 3, 4, 5, 6)),
        ((), 5, (0, 1, 2, 3, 4)),
        ((-1,), 3, (1, 3, 6)),
        ((0,), 3, (0, 2, 4)),
        ((-4, -3, -2, -1), 4, (3, 4, 5, 6)),
        ((-20,), 2, (0, 2)),
    ],
)
def test_sessions_fall_where_the_week_has_room(
    trained: tuple[int, ...], per_week: int, expected: tuple[int, ...]
) -> None:
    assert set(session_days(days(*trained), per_week, ON)) == days(*expected)


@pytest.mark.parametrize("per_week", range(1, 8))
def test_no_seven_days_hold_more_than_the_plan_gives(per_week: int) -> None:
    trained: frozenset[date] = frozenset()
    for place in range(60):
        today = ON + timedelta(days=place)
        if today in session_days(trained, per_week, today):
            trained |= {today}
    for place in range(53):
        window = {ON + timedelta(days=place + n) for n in range(7)}
        assert len(window & trained) <= per_week
