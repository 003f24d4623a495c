# SPDX-License-Identifier: Apache-2.0
import json
from typing import Any

import pytest

from tests.cli.conftest import Run


def told(value: object) -> bytes:
    return json.dumps(value).encode()


def test_screen_of_all_no_starts(lumbar: Run, person: dict[str, Any]) -> None:
    said = lumbar("screen", "-", "--json", stdin=told(person["answers"]))
    assert (said.code, said.err) == (0, "")
    assert said.json == {"level": "START", "urgency": None, "because": [], "conditions": []}


@pytest.mark.parametrize("question", ["RF01", "RF07", "RF19"])
@pytest.mark.parametrize("answer", ["yes", "unsure"])
def test_screen_of_one_emergency_answer_is_an_emergency_though_others_are_missing(
    lumbar: Run, question: str, answer: str
) -> None:
    said = lumbar("screen", "-", "--json", stdin=told({question: answer}))
    assert said.code == 0
    assert said.json == {
        "level": "EMERGENCY_NOW",
        "urgency": "now",
        "because": [question],
        "conditions": [],
    }


def test_screen_with_answers_missing_never_starts(lumbar: Run, person: dict[str, Any]) -> None:
    answers = person["answers"]
    del answers["RF04"], answers["RF20"]
    said = lumbar("screen", "-", "--json", stdin=told(answers))
    assert (said.code, said.out) == (13, "")
    assert said.err == (
        "lumbar: standard input: answers: expected an answer to every question of the safety "
        "check, found none to RF04, RF20\n"
    )


def test_screen_of_a_person_uses_the_age(lumbar: Run, person: dict[str, Any]) -> None:
    person |= {"born": "2012-01-01", "started": None}
    person["answers"]["RF32"] = "yes"
    said = lumbar("screen", "-", "--json", "--on", "2026-11-03", stdin=told(person))
    assert (said.code, said.json["level"]) == (0, "SEE_CLINICIAN_FIRST")


def test_screen_of_answers_under_their_own_key_is_the_same(
    lumbar: Run, person: dict[str, Any]
) -> None:
    said = lumbar("screen", "-", "--json", stdin=told({"answers": person["answers"]}))
    assert (said.code, said.json["level"]) == (0, "START")


@pytest.mark.parametrize(
    ("answers", "key", "found"),
    [
        ({"RF01": "maybe"}, "RF01", "'maybe'"),
        ({"RF01": None}, "RF01", "null"),
        ({"RF01": True}, "RF01", "true"),
        ({"RF99": "no"}, "RF99", "an unknown key"),
        ({"answers": {"RF01": "maybe"}}, "answers.RF01", "'maybe'"),
        ({"answers": {"RF01": "yes"}, "name": "x"}, "name", "an unknown key"),
    ],
)
def test_screen_of_a_wrong_answer_names_it(
    lumbar: Run, answers: dict[str, Any], key: str, found: str
) -> None:
    said = lumbar("screen", "-", "--json", stdin=told(answers))
    assert (said.code, said.out) == (13, "")
    (line,) = said.err.splitlines()
    assert line.startswith(f"lumbar: standard input: {key}: expected ")
    assert line.endswith(f"found {found}")


@pytest.mark.parametrize("raw", [b"", b"[]", b"3", b'"no"', b"null", b'{"RF01": "yes"'])
def test_screen_of_something_else_is_bad_input(lumbar: Run, raw: bytes) -> None:
    said = lumbar("screen", "-", "--json", stdin=raw)
    assert (said.code, said.out) == (13, "")
    assert len(said.err.splitlines()) == 1


def test_screen_of_many_answers_in_order(lumbar: Run, person: dict[str, Any]) -> None:
    lines = [{"RF01": "yes"}, {"RF01": "no"}, person["answers"], {"RF10": "yes"}]
    raw = b"\n".join(told(line) for line in lines)
    said = lumbar("screen", "-", "--json", stdin=raw)
    assert said.code == 13
    assert [answer["level"] for answer in said.lines] == [
        "EMERGENCY_NOW",
        "START",
        "SEE_CLINICIAN_FIRST",
    ]
    assert said.err.startswith("lumbar: standard input:2: answers: ")


def test_screen_for_people_is_a_few_plain_lines(lumbar: Run) -> None:
    said = lumbar("screen", "-", stdin=told({"RF01": "yes"}))
    assert said.code == 0
    assert " ".join(said.out.split()) == (
        "Get help now. Call your emergency number or go to an emergency department. "
        "How soon: now. Because of: new trouble with passing urine (RF01)."
    )


def test_screen_for_people_names_conditions(lumbar: Run, person: dict[str, Any]) -> None:
    answers = person["answers"] | {"RF33": "yes"}
    said = lumbar("screen", "-", stdin=told(answers))
    assert said.code == 0
    assert "Exercises are changed for: " in said.out
