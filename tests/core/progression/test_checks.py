# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from datetime import date

import pytest

from lumbar.core.progression.events import (
    WALKING,
    Body,
    Discharged,
    Flare,
    Measured,
    Morning,
    Screened,
)
from lumbar.core.progression.state import CheckKind
from tests.support.histories import ANSWERED, START, done
from tests.support.stories import day, state_on

MEASURED = Measured(name="psfs", value=5.0)


def due(kind: CheckKind, on: int, days: dict[int, list[Body]]) -> list[int]:
    return [(each.due - day(0)).days for each in state_on(on, days).checks if each.kind is kind]


def test_safety_check_is_due_every_four_weeks() -> None:
    assert due(CheckKind.SCREENING, 30, {}) == [28]
    assert due(CheckKind.SCREENING, 30, {29: [Screened(answers=ANSWERED)]}) == [57]


def test_safety_check_is_due_on_the_day_of_a_flare_and_after_a_long_gap() -> None:
    assert due(CheckKind.SCREENING, 9, {9: [Flare()]}) == [9]
    assert due(CheckKind.SCREENING, 16, {0: [done("bridge")]}) == [15]
    checked: dict[int, list[Body]] = {9: [Flare()], 10: [Screened(answers=ANSWERED)]}
    assert due(CheckKind.SCREENING, 10, checked) == [38]


def test_measures_are_due_in_weeks_two_four_eight_and_twelve() -> None:
    days: dict[int, list[Body]] = {}
    found = [due(CheckKind.MEASURES, 90, days)]
    for count in (14, 29, 56, 84):
        days[count] = [MEASURED]
        found.append(due(CheckKind.MEASURES, 90, days))
    assert found == [[14], [28], [56], [84], []]


def test_walk_that_was_told_is_no_measure() -> None:
    assert due(CheckKind.MEASURES, 20, {15: [Measured(name=WALKING, value=20)]}) == [14]


@pytest.mark.rule("R16")
@pytest.mark.rule("R17")
def test_discharge_opens_check_ins_for_two_years() -> None:
    state = state_on(0, {0: [Discharged()]})
    found = [each.due for each in state.checks if each.kind is CheckKind.MAINTENANCE]
    assert len(found) == 17
    assert found[:5] == [day(14), day(28), day(56), day(84), date(2026, 5, 5)]
    assert found[-5:] == [
        date(2027, 1, 5),
        date(2027, 4, 5),
        date(2027, 7, 5),
        date(2027, 10, 5),
        date(2028, 1, 5),
    ]
    assert found[-1].year == START.year + 2


def test_check_in_that_was_answered_is_gone() -> None:
    days: dict[int, list[Body]] = {0: [Discharged()], 29: [MEASURED]}
    assert due(CheckKind.MAINTENANCE, 29, days)[0] == 56


def test_next_check_is_the_soonest_of_all() -> None:
    state = state_on(1, {1: [Morning(pain=2), Flare()]})
    assert state.next_check == state.checks[0]
    assert [each.due for each in state.checks] == sorted(each.due for each in state.checks)
