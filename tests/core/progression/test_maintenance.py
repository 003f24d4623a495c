# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from datetime import date

import pytest

from lumbar.core.progression.maintenance import check_ins, check_weeks, slips
from tests.support.histories import CATALOGUE
from tests.support.stories import day

RULE = CATALOGUE.thresholds.maintenance


@pytest.mark.rule("R16", "R17")
def test_check_ins_rise_and_end_two_years_on() -> None:
    found = check_ins(date(2026, 1, 31), RULE)
    assert list(found) == sorted(set(found))
    assert found[-1] == date(2028, 1, 28)


def test_check_ins_at_the_end_of_the_calendar_stop_there() -> None:
    assert max(check_ins(date.max, RULE)) == date.max


def test_check_weeks_are_those_of_the_content() -> None:
    assert check_weeks(RULE) == (2, 4, 8, 12)


@pytest.mark.rule("R12")
@pytest.mark.parametrize(
    ("last", "on", "expected"), [(None, 13, False), (None, 14, True), (5, 18, False), (5, 19, True)]
)
def test_two_weeks_without_a_session_slip(
    last: int | None,
    on: int,
    expected: bool,  # noqa: FBT001
) -> None:
    session = None if last is None else day(last)
    assert slips(session, day(0), day(on), RULE) is expected
