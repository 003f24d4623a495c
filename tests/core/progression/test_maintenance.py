# SPDX-License-Identifier: Apache-2.0
"""After the programme somebody is asked how it goes for two years (4.13)."""

from datetime import date

import pytest

from lumbar.core.progression.maintenance import check_ins, check_weeks, slips
from lumbar.library import load

RULE = load().catalogue.thresholds.maintenance
DISCHARGED = date(2026, 1, 15)


@pytest.mark.rule("R16", "R17")
def test_check_ins_go_on_for_two_years_and_grow_rarer() -> None:
    days = check_ins(DISCHARGED, RULE)
    assert days == tuple(sorted(set(days)))
    assert days[: len(check_weeks(RULE))] == tuple(
        date.fromordinal(DISCHARGED.toordinal() + 7 * weeks) for weeks in check_weeks(RULE)
    )
    assert days[-5:] == (
        date(2027, 1, 15),
        date(2027, 4, 15),
        date(2027, 7, 15),
        date(2027, 10, 15),
        date(2028, 1, 15),
    )


@pytest.mark.rule("R12")
@pytest.mark.parametrize(
    ("last", "on", "slipped"),
    [
        (None, date(2026, 1, 28), False),
        (None, date(2026, 1, 29), True),
        (date(2026, 2, 10), date(2026, 2, 23), False),
        (date(2026, 2, 10), date(2026, 2, 24), True),
        (date(2026, 1, 1), date(2026, 1, 28), False),
    ],
)
def test_two_weeks_without_a_session_is_a_slip(
    last: date | None,
    on: date,
    slipped: bool,  # noqa: FBT001
) -> None:
    assert slips(last, DISCHARGED, on, RULE) is slipped
