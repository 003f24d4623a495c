# SPDX-License-Identifier: Apache-2.0
import pytest

from lumbar.library import load
from lumbar.reports.boxes import emergency_of, pain_rules_of


@pytest.mark.rule("R12")
def test_pain_rules_name_the_thresholds_of_the_content() -> None:
    rules = pain_rules_of(load())
    tick, triangle, octagon = rules.zones
    assert (tick.sign, triangle.sign, octagon.sign) == ("tick", "triangle", "octagon")
    assert tick.text.startswith("3 or less while you exercise, gone within 60 minutes")
    assert triangle.text.startswith("4 or 5 while you exercise, or the morning is 1 above")
    assert octagon.text.startswith("It rises by 2 or more, reaches 6, feels sharp")


def test_emergency_box_calls_the_number_of_this_place() -> None:
    found = emergency_of(load().words, "999")
    assert (found.heading, found.call) == ("Get help now", "Call 999")
    assert found.signs == tuple(load().words.find("about.help.emergency.signs"))  # type: ignore[arg-type]
