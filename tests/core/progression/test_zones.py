# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from datetime import timedelta
from itertools import product

import pytest

from lumbar.core.progression.diary import Told
from lumbar.core.progression.state import Zone
from lumbar.core.progression.zones import Readings, usual_pain, worst, zone_at_once, zone_of
from tests.support.histories import CATALOGUE, START, moment

RULE = CATALOGUE.thresholds.pain


def readings(**told: object) -> Readings:
    plain: dict[str, object] = {
        "before": 2,
        "during": 2,
        "after": 2,
        "morning": 2,
        "usual": 2,
        "sharp": False,
        "spread": False,
        "unsettled": False,
        "steady_before": 0,
    }
    return Readings(**{**plain, **told})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("told", "zone"),
    [
        ({}, Zone.GREEN),
        ({"during": 3}, Zone.GREEN),
        ({"morning": 1}, Zone.GREEN),
        ({"spread": True, "sharp": True}, Zone.SPREAD),
        ({"sharp": True}, Zone.RED),
        ({"during": 4}, Zone.RED),
        ({"before": 6, "during": 6}, Zone.RED),
        ({"morning": 4}, Zone.RED),
        ({"during": 3, "unsettled": True}, Zone.RED),
        ({"before": 4, "during": 4}, Zone.AMBER),
        ({"before": 4, "during": 5, "after": 4}, Zone.AMBER),
        ({"morning": 3}, Zone.AMBER),
        ({"during": 3, "after": 3}, Zone.AMBER),
        ({"during": 3, "after": None}, Zone.AMBER),
        ({"after": 4}, Zone.AMBER),
        ({"before": None}, None),
        ({"during": None}, None),
        ({"morning": None}, None),
        ({"usual": None}, None),
        ({"before": 0, "during": None, "sharp": True}, Zone.RED),
        ({"before": None, "during": 6}, Zone.RED),
        ({"during": None, "morning": 3}, Zone.AMBER),
    ],
)
@pytest.mark.rule("R44")
def test_zone_of_readings(told: dict[str, object], zone: Zone | None) -> None:
    assert zone_of(readings(**told), RULE) is zone


def test_steady_moderate_pain_is_steady_from_the_third_session() -> None:
    calm = {"before": 5, "during": 5, "morning": 5, "usual": 5}
    found = [zone_of(readings(**calm, steady_before=count), RULE) for count in range(4)]
    assert found == [Zone.AMBER, Zone.AMBER, Zone.AMBER_STEADY, Zone.AMBER_STEADY]


def test_pain_that_rises_is_never_steady() -> None:
    told = readings(before=4, during=5, after=4, morning=4, usual=4, steady_before=5)
    assert zone_of(told, RULE) is Zone.AMBER


def test_reading_that_is_missing_is_never_green() -> None:
    """Whatever else was told, leaving out what green rests on cannot make it green."""
    numbers = (0, 2, 4, None)
    for before, during, morning, usual in product(numbers, repeat=4):
        if None in {before, during, morning, usual}:
            told = readings(before=before, during=during, morning=morning, usual=usual)
            assert zone_of(told, RULE) is not Zone.GREEN


def test_session_alone_proves_spread_and_red_and_nothing_else() -> None:
    assert zone_at_once(readings(spread=True), RULE) is Zone.SPREAD
    assert zone_at_once(readings(during=4, morning=None), RULE) is Zone.RED
    assert zone_at_once(readings(morning=9), RULE) is None


def test_worst_zone_puts_an_open_one_between_amber_and_steady() -> None:
    assert worst([Zone.GREEN, None, Zone.AMBER]) is Zone.AMBER
    assert worst([Zone.GREEN, None, Zone.AMBER_STEADY]) is None
    assert worst([Zone.GREEN, Zone.SPREAD, Zone.RED]) is Zone.SPREAD


def test_usual_pain_is_the_median_of_a_week_and_the_lower_of_two_middles() -> None:
    pains = (9, 1, 2, 2, 3, 4, 5, 6)
    days = [START + timedelta(days=count) for count in range(len(pains))]
    mornings = {
        day: Told(at=moment(day, 7), pain=pain) for day, pain in zip(days, pains, strict=True)
    }
    assert usual_pain(mornings, days[-1], RULE) == 3
    assert usual_pain(mornings, days[1], RULE) == 1
    assert usual_pain({}, START, RULE) is None
