# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from lumbar.core.planning.irritability import Irritability, irritability_of
from lumbar.core.planning.person import Pain
from lumbar.library import load
from tests.support.people import person

RULE = load().catalogue.thresholds.irritability


@pytest.mark.parametrize(
    ("usual", "settles_minutes", "expected"),
    [
        (0, None, Irritability.LOW),
        (3, 60, Irritability.LOW),
        (4, None, Irritability.MODERATE),
        (6, 60, Irritability.MODERATE),
        (7, None, Irritability.HIGH),
        (2, 61, Irritability.HIGH),
    ],
)
def test_pain_and_time_to_settle_give_the_level(
    usual: int, settles_minutes: int | None, expected: Irritability
) -> None:
    who = person(pain=Pain(usual=usual, worst=10), settles_minutes=settles_minutes)
    assert irritability_of(who, RULE) is expected
