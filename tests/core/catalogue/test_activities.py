# SPDX-License-Identifier: Apache-2.0
"""A row of the walking table counts from 1 and rises."""

import pytest

from lumbar.core.catalogue.activities import WalkingWeek
from tests.support.values import DESIGN


@pytest.mark.parametrize(
    ("weeks", "sessions", "minutes"),
    [((0, 1), (3, 5), (5, 10)), ((1, 1), (5, 3), (5, 10)), ((1, 1), (3, 5), (0, 10))],
)
def test_walking_week_that_does_not_rise_from_one_is_refused(
    weeks: tuple[int, int], sessions: tuple[int, int], minutes: tuple[int, int]
) -> None:
    with pytest.raises(ValueError, match="from 1 in rising order"):
        WalkingWeek(
            first_week=weeks[0],
            last_week=weeks[1],
            sessions=sessions,
            minutes=minutes,
            source=DESIGN,
        )


def test_walking_week_of_one_week_stands() -> None:
    week = WalkingWeek(first_week=1, last_week=1, sessions=(3, 5), minutes=(5, 10), source=DESIGN)
    assert (week.first_week, week.last_week) == (1, 1)
