# SPDX-License-Identifier: Apache-2.0
import json
from datetime import date
from typing import Any

from lumbar.core.catalogue.vocabulary import ConditionCode
from lumbar.core.planning.person import Pain, Person
from lumbar.core.planning.plan import Plan, Referral
from lumbar.core.planning.planner import plan
from lumbar.core.screening.answers import (
    Answers,
    Clear,
    ClinicianFirst,
    Emergency,
    Level,
    Modified,
    Urgency,
)
from lumbar.interop.plain.outcomes import outcome_record, screening_record
from lumbar.library import load

LIBRARY = load()
PERSON = Person(
    born=date(1980, 5, 1),
    answers=Answers(given=()),
    pain=Pain(usual=3, worst=4),
    conditions=(ConditionCode.KN, ConditionCode.HP),
)
REASON_KEYS = ["rule", "source", "text"]


def record_of_plan() -> dict[str, Any]:
    made = plan(PERSON, LIBRARY.catalogue, date(2026, 11, 3), Clear())
    assert isinstance(made, Plan)
    return outcome_record(made, LIBRARY.words)


def test_record_of_a_screening_has_four_keys() -> None:
    assert screening_record(Clear()) == {
        "level": "START",
        "urgency": None,
        "because": [],
        "conditions": [],
    }
    found = Modified(because=("RF26",), conditions=(ConditionCode.ST,), urgency=Urgency.ROUTINE)
    assert screening_record(found) == {
        "level": "START_MODIFIED",
        "urgency": "routine",
        "because": ["RF26"],
        "conditions": ["ST"],
    }
    emergency = Emergency(because=("RF01", "RF02"), conditions=())
    assert [screening_record(emergency)[key] for key in ("level", "urgency")] == [
        "EMERGENCY_NOW",
        "now",
    ]
    first = ClinicianFirst(because=("RF34",), conditions=(), urgency=Urgency.ROUTINE)
    assert screening_record(first)["level"] == "SEE_CLINICIAN_FIRST"


def test_record_of_a_referral_has_four_keys() -> None:
    referral = Referral(
        level=Level.SEE_CLINICIAN_FIRST, urgency=Urgency.SAME_DAY, because=("RF10",)
    )
    assert outcome_record(referral, LIBRARY.words) == {
        "kind": "referral",
        "level": "SEE_CLINICIAN_FIRST",
        "urgency": "same_day",
        "because": ["RF10"],
    }


def test_record_of_a_plan_has_the_keys_that_programs_rely_on() -> None:
    record = record_of_plan()
    assert list(record) == [
        "kind", "stage", "days", "left_out", "aerobic", "advice",
    ]  # fmt: skip
    assert (record["kind"], record["stage"] in set("ABCD")) == ("plan", True)
    assert json.loads(json.dumps(record)) == record
    for day in record["days"]:
        assert list(day) == ["date", "minutes", "items"]
        for item in day["items"]:
            assert list(item) == [
                "exercise", "variant", "dose", "minutes", "reasons", "changes",
            ]  # fmt: skip
            assert [list(reason) for reason in item["reasons"]] == [REASON_KEYS] * len(
                item["reasons"]
            )
            assert item["reasons"] != []


def test_record_of_a_plan_leaves_no_place_in_its_words_open() -> None:
    text = json.dumps(record_of_plan(), ensure_ascii=False)
    sentences = [piece for piece in text.split('"') if " " in piece]
    assert [piece for piece in sentences if "{" in piece.replace("{ ", "") and "_" in piece] == []


def test_record_of_a_plan_says_why_everything_else_is_left_out() -> None:
    record = record_of_plan()
    inside = {item["exercise"] for day in record["days"] for item in day["items"]}
    outside = {each["exercise"] for each in record["left_out"]}
    assert inside | outside == {each.id for each in LIBRARY.catalogue.exercises}
    assert inside & outside == set()
    assert [each for each in record["left_out"] if not each["because"]] == []


def test_record_of_a_plan_says_what_a_condition_changes() -> None:
    changes = [
        change
        for day in record_of_plan()["days"]
        for item in day["items"]
        for change in item["changes"]
    ]
    assert changes != []
    assert {change["condition"] for change in changes} <= {"KN", "HP"}


def test_record_of_a_plan_gives_minutes_that_add_up() -> None:
    for day in record_of_plan()["days"]:
        assert abs(sum(item["minutes"] for item in day["items"]) - day["minutes"]) < 0.4
