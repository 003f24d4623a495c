# SPDX-License-Identifier: Apache-2.0
from datetime import date

import pytest

from lumbar.core.progression.days import earlier, later, months_later


def test_later_and_earlier_count_days() -> None:
    assert later(date(2026, 2, 27), 2) == date(2026, 3, 1)
    assert earlier(date(2026, 3, 1), 2) == date(2026, 2, 27)


def test_days_beyond_the_calendar_stop_at_its_ends() -> None:
    assert later(date.max, 1) == date.max
    assert earlier(date.min, 1) == date.min


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 1, 15), 4, date(2026, 5, 15)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 11, 5), 14, date(2028, 1, 5)),
        (date(9999, 6, 1), 12, date.max),
    ],
)
def test_months_later_of_a_day(day: date, months: int, expected: date) -> None:
    assert months_later(day, months) == expected
