# SPDX-License-Identifier: Apache-2.0
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from tests.cli.conftest import Run

Write: TypeAlias = Callable[..., Path]

ON = ("--on", "2026-11-03")


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write values into a file, one on a line where the name says so."""

    def to(name: str, *values: object) -> Path:
        file = tmp_path / name
        file.write_text("\n".join(json.dumps(value) for value in values), encoding="utf-8")
        return file

    return to


def test_plan_of_a_person_is_a_week(lumbar: Run, person: dict[str, Any], write: Write) -> None:
    said = lumbar("plan", write("person.json", person), *ON, "--json")
    assert (said.code, said.err) == (0, "")
    assert said.json["kind"] == "plan"
    days = [day["date"] for day in said.json["days"]]
    assert days == sorted(days)
    assert (days[0] >= "2026-11-03", days[-1] <= "2026-11-09") == (True, True)


def test_plan_of_the_same_person_is_the_same_plan(
    lumbar: Run, person: dict[str, Any], write: Write
) -> None:
    file = write("person.json", person)
    assert lumbar("plan", file, *ON, "--json") == lumbar("plan", file, *ON, "--json")


def test_plan_without_a_day_begins_today(lumbar: Run, person: dict[str, Any]) -> None:
    person["started"] = None
    said = lumbar("plan", "-", "--json", stdin=json.dumps(person).encode())
    assert said.code == 0
    assert said.json["days"][0]["date"] >= date.today().isoformat()  # noqa: DTZ011  # as it does


@pytest.mark.parametrize(
    ("question", "level"), [("RF01", "EMERGENCY_NOW"), ("RF34", "SEE_CLINICIAN_FIRST")]
)
def test_plan_of_somebody_who_has_to_be_seen_is_refused(
    lumbar: Run, person: dict[str, Any], write: Write, question: str, level: str
) -> None:
    person["answers"] = {question: "yes"}
    said = lumbar("plan", write("person.json", person), *ON, "--json")
    assert (said.code, said.err) == (12, "")
    assert said.json["kind"] == "referral"
    assert (said.json["level"], said.json["because"]) == (level, [question])


def test_plan_refused_for_people_shows_no_exercise(
    lumbar: Run, person: dict[str, Any], write: Write
) -> None:
    person["answers"]["RF01"] = "yes"
    said = lumbar("plan", write("person.json", person), *ON)
    assert said.code == 12
    assert said.out.startswith("No plan yet.\nGet help now.")
    assert "times" not in said.out


def test_plan_for_people_names_each_item_with_its_reasons(
    lumbar: Run, person: dict[str, Any], write: Write
) -> None:
    file = write("person.json", person)
    record = lumbar("plan", file, *ON, "--json").json
    said = lumbar("plan", file, *ON)
    assert said.code == 0
    assert said.out.startswith("Plan from 2026-11-03, stage ")
    items = [item for day in record["days"] for item in day["items"]]
    assert said.out.count("why: ") == sum(len(item["reasons"]) for item in items)
    assert [item for item in items if f"({item['exercise']})" not in said.out] == []


def test_plan_with_an_answer_missing_is_bad_input(
    lumbar: Run, person: dict[str, Any], write: Write
) -> None:
    del person["answers"]["RF20"]
    said = lumbar("plan", write("person.json", person), *ON, "--json")
    assert (said.code, said.out) == (13, "")
    assert said.err.endswith("found none to RF20\n")


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"weight_kg": 80}, "weight_kg"),
        ({"born": "1980-02-30"}, "born"),
        ({"born": "2031-01-01"}, "born"),
        ({"born": None}, "born"),
        ({"pain": {"usual": 11, "worst": 11}}, "pain.usual"),
        ({"pain": {"usual": 5, "worst": 4}}, "pain.worst"),
        ({"pain": 5}, "pain"),
        ({"minutes": "20"}, "minutes"),
        ({"minutes": True}, "minutes"),
        ({"conditions": ["XX"]}, "conditions[0]"),
        ({"equipment": "mat"}, "equipment"),
        ({"can_kneel": 1}, "can_kneel"),
        ({"answers": {"RF01": "perhaps"}}, "answers.RF01"),
    ],
)
def test_plan_of_an_impossible_person_names_the_key(
    lumbar: Run, person: dict[str, Any], write: Write, change: dict[str, Any], key: str
) -> None:
    file = write("person.json", person | change)
    said = lumbar("plan", file, *ON, "--json")
    assert (said.code, said.out) == (13, "")
    assert said.err.startswith(f"lumbar: {file}: {key}: expected ")


def test_plan_of_a_person_with_three_faults_names_all_three(
    lumbar: Run, person: dict[str, Any], write: Write
) -> None:
    wrong = person | {"minutes": 0, "fitness": "superb", "colour": "blue"}
    said = lumbar("plan", write("person.json", wrong), *ON, "--json")
    assert said.code == 13
    assert [line.split(": ")[2] for line in said.err.splitlines()] == [
        "minutes",
        "fitness",
        "colour",
    ]


def test_plan_of_many_people_answers_each_in_order(
    lumbar: Run, person: dict[str, Any], write: Write
) -> None:
    ill = person | {"answers": {"RF01": "yes"}}
    short = person | {"minutes": 10}
    said = lumbar("plan", write("people.jsonl", person, ill, short), *ON, "--json")
    assert (said.code, said.err) == (0, "")
    assert [answer["kind"] for answer in said.lines] == ["plan", "referral", "plan"]
    single = lumbar("plan", write("person.json", short), *ON, "--json")
    assert said.lines[2] == single.json


def test_plan_of_many_people_with_a_bad_line_still_answers_the_good(
    lumbar: Run, person: dict[str, Any], write: Write
) -> None:
    file = write("people.jsonl", person, person | {"minutes": -1}, person)
    with file.open("ab") as end:
        end.write(b'\n{"born": "1980-')
    said = lumbar("plan", file, *ON, "--json")
    assert (said.code, len(said.lines)) == (13, 2)
    assert [line.split(": ")[1] for line in said.err.splitlines()] == [f"{file}:2", f"{file}:4"]


def test_plan_of_many_people_for_people_is_a_page_each(
    lumbar: Run, person: dict[str, Any], write: Write
) -> None:
    said = lumbar("plan", write("people.jsonl", person, person), *ON)
    assert said.code == 0
    assert said.out.count("Plan from 2026-11-03") == 2


def test_plan_of_a_missing_file_is_bad_input(lumbar: Run, tmp_path: Path) -> None:
    said = lumbar("plan", tmp_path / "gone.json")
    assert (said.code, said.out) == (13, "")
    assert said.err == (
        f"lumbar: {tmp_path / 'gone.json'}: expected a file that can be read, "
        "found no such file or directory\n"
    )
