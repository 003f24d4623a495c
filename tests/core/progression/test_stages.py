# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from lumbar.core.planning.person import Pain, Person
from lumbar.core.progression.events import Body, Discharged, Flare, Morning
from tests.support.histories import ANSWERED, done
from tests.support.people import person
from tests.support.stories import mornings, state_on


def hurting(usual: int) -> Person:
    return person(answers=ANSWERED, pain=Pain(usual=usual, worst=10))


def stages(last: int, days: dict[int, list[Body]], who: Person | None = None) -> str:
    return "".join(state_on(on, days, who).stage or "-" for on in range(last + 1))


@pytest.mark.parametrize(("usual", "stage"), [(8, "A"), (5, "B"), (2, "C")])
def test_stage_begins_where_irritability_is(usual: int, stage: str) -> None:
    assert stages(0, {}, hurting(usual)) == stage


def test_settling_ends_after_a_week_that_was_calmer() -> None:
    assert stages(8, mornings(*[5] * 9), hurting(8)) == "AAAAAAABB"


def test_settling_goes_on_without_mornings_or_with_bad_ones() -> None:
    assert stages(9, {}, hurting(8)) == "A" * 10
    assert stages(9, mornings(*[8] * 10), hurting(8)) == "A" * 10


def test_red_session_keeps_a_stage_for_another_week() -> None:
    days = mornings(*[5] * 12)
    days[3].append(done("draw-in", pain_before=2, pain_during=4))
    assert stages(11, days, hurting(8)) == "A" * 10 + "BB"


def test_control_leads_to_strength_only_with_practice() -> None:
    days = mornings(*[2] * 10)
    assert stages(9, days) == "B" * 10
    days[5].append(done("draw-in"))
    assert stages(9, days) == "BBBBBBBCCC"


def test_discharge_opens_maintenance_and_a_flare_leaves_it_for_a_while() -> None:
    days: dict[int, list[Body]] = {0: [Morning(pain=2), Discharged()], 2: [Flare()]}
    days[6] = [Morning(pain=2)]
    assert stages(9, days) == "DDAAAAAADD"


def test_stage_of_nobody_is_none() -> None:
    assert state_on(-1, {}).stage is None
