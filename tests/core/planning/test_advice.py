# SPDX-License-Identifier: Apache-2.0
"""Every plan says how to move, when to stop and whom to ask."""

from datetime import timedelta

import pytest

from lumbar.core.catalogue.vocabulary import ConditionCode
from lumbar.core.planning.person import Person
from lumbar.core.planning.plan import Plan
from lumbar.core.planning.planner import plan
from lumbar.core.screening.answers import Clear, Modified, Triage, Urgency
from lumbar.library import load
from tests.support.people import ON, person

LIBRARY = load()


def advised(who: Person, triage: Triage | None = None) -> dict[str, str]:
    """Give the key of every piece of advice with its rule."""
    found = plan(who, LIBRARY.catalogue, ON, triage or Clear())
    assert isinstance(found, Plan)
    return {reason.message.key: reason.rule for reason in found.advice}


@pytest.mark.parametrize(
    ("key", "rule"),
    [
        pytest.param("carrying", "R42", marks=pytest.mark.rule("R42")),
        pytest.param("slow", "R48", marks=pytest.mark.rule("R48")),
        pytest.param("breathe", "R45", marks=pytest.mark.rule("R45")),
        pytest.param("stop", "R44", marks=pytest.mark.rule("R44")),
        pytest.param("approval", "R26", marks=pytest.mark.rule("R26")),
    ],
)
def test_every_plan_carries_advice_with_its_rule(key: str, rule: str) -> None:
    assert advised(person())[f"planning.advice.{key}"] == rule


@pytest.mark.parametrize(("days_ago", "expected"), [(13, "4.1"), (14, None)])
def test_strict_pain_rule_is_said_in_the_first_two_weeks(
    days_ago: int, expected: str | None
) -> None:
    found = advised(person(started=ON - timedelta(days=days_ago)))
    assert found.get("planning.advice.strict_pain") == expected


@pytest.mark.rule("R26")
@pytest.mark.parametrize(
    ("code", "key"), [(ConditionCode.PS, "surgeon"), (ConditionCode.PG, "midwife")]
)
def test_person_in_care_is_sent_to_the_one_who_cares(code: ConditionCode, key: str) -> None:
    full = f"planning.advice.{key}"
    assert advised(person(conditions=(code,)))[full] == "R26"
    assert advised(person()).get(full) is None


@pytest.mark.rule("R43")
def test_appointment_that_screening_asks_for_comes_first() -> None:
    triage = Modified(because=("RF26",), conditions=(), urgency=Urgency.ROUTINE)
    assert next(iter(advised(person(), triage))) == "planning.advice.appointment.routine"


@pytest.mark.rule("R04", "R48")
def test_slow_advice_forbids_bouncing_in_words() -> None:
    said = LIBRARY.words.text("planning.advice.slow").lower()
    assert "bounc" in said
