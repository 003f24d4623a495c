# SPDX-License-Identifier: Apache-2.0
"""What a history comes to on a day."""

from lumbar.core.progression.events import Body, Morning
from lumbar.core.progression.state import Zone
from tests.support.histories import done
from tests.support.stories import state_on


def test_zone_is_that_of_the_latest_session_whose_readings_are_known() -> None:
    days: dict[int, list[Body]] = {
        0: [Morning(pain=2), done("cat-camel")],
        1: [Morning(pain=2), done("cat-camel", pain_before=2, pain_during=6)],
        2: [Morning(pain=2), done("cat-camel")],
    }
    assert state_on(0, days).zone is None
    assert state_on(1, days).zone is Zone.RED
    assert state_on(2, days).zone is Zone.RED
    assert state_on(3, days | {3: [Morning(pain=2)]}).zone is Zone.GREEN
