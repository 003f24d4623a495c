# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import replace

import pytest

from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.planning.case import gather
from lumbar.core.planning.choice import choices
from lumbar.core.planning.eligibility import judge
from lumbar.core.planning.reasons import reasons_for
from lumbar.core.planning.standing import FRESH, Standing
from lumbar.library import load
from tests.support.people import ON, person

CASE = gather(person(), load().catalogue, ON, FRESH, ())


@pytest.mark.parametrize(
    ("opens", "harder_step", "expected"),
    [
        (None, False, None),
        (None, True, "planning.reason.present_step"),
        ("bridge", True, "planning.reason.opens"),
    ],
)
def test_last_reason_is_what_a_step_opens_or_that_it_is_the_present_one(
    opens: str | None, *, harder_step: bool, expected: str | None
) -> None:
    choice = next(each for each in choices(CASE, judge(CASE)) if each.id == "pelvic-tilt")
    step = ExerciseId(opens) if opens is not None else None
    found = reasons_for(CASE, replace(choice, opens=step, is_harder_step=harder_step))
    assert [reason.message.key for reason in found] == [
        "planning.reason.role.deep",
        *([expected] if expected is not None else []),
    ]


def test_exercise_that_a_clinician_opened_says_so() -> None:
    curl = ExerciseId("crunch")
    case = gather(person(), CASE.catalogue, ON, Standing(allowed=(curl,)), ())
    choice = next(each for each in choices(case, judge(case)) if each.id == curl)
    assert "planning.reason.allowed" in [each.message.key for each in reasons_for(case, choice)]
