# SPDX-License-Identifier: Apache-2.0
from lumbar.library import load
from tests.cli.conftest import Run


def test_exercises_as_json_are_all_records_of_the_catalogue(lumbar: Run) -> None:
    said = lumbar("exercises", "--json")
    assert (said.code, said.err) == (0, "")
    assert [record["id"] for record in said.json] == [
        each.id for each in load().catalogue.exercises
    ]


def test_exercises_by_id_as_json_are_a_list_of_one(lumbar: Run) -> None:
    said = lumbar("exercises", "bird-dog", "--json")
    assert said.code == 0
    assert [record["id"] for record in said.json] == ["bird-dog"]


def test_exercises_for_people_are_a_table_with_a_row_each(lumbar: Run) -> None:
    said = lumbar("exercises")
    rows = said.out.splitlines()
    assert rows[0].split()[:3] == ["id", "name", "level"]
    assert [row.split()[0] for row in rows[1:]] == [each.id for each in load().catalogue.exercises]


def test_exercises_by_another_name_for_people_are_a_page(lumbar: Run) -> None:
    said = lumbar("exercises", "cat cow")
    assert said.code == 0
    assert said.out.startswith("Cat and camel (cat-camel)\n")
    assert "This helps to open: " in said.out


def test_exercises_by_an_unknown_name_are_wrong_use_with_a_hint(lumbar: Run) -> None:
    said = lumbar("exercises", "brigde", "--json")
    assert (said.code, said.out) == (2, "")
    assert said.err == (
        "lumbar: no exercise is called 'brigde'; "
        "did you mean bridge or single-leg-bridge-knee-hug or side-plank?\n"
    )


def test_exercises_by_nonsense_are_wrong_use_without_a_hint(lumbar: Run) -> None:
    said = lumbar("exercises", "zzzzzz")
    assert (said.code, said.err) == (2, "lumbar: no exercise is called 'zzzzzz'\n")
