# SPDX-License-Identifier: Apache-2.0
import pytest

from lumbar.cli.finding import find_exercises, nearest_ids
from lumbar.library import load

LIBRARY = load()


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("cat-camel", ["cat-camel"]),
        ("cat cow", ["cat-camel"]),
        ("Cat-Cow", ["cat-camel"]),
        ("  GLUTE   bridge ", ["bridge", "single-leg-bridge-knee-hug"]),
        ("nonsense", []),
        ("", []),
        ("--", []),
    ],
)
def test_exercises_found_under_a_name_are_those_that_bear_it(wanted: str, found: list[str]) -> None:
    assert [each.id for each in find_exercises(LIBRARY, wanted)] == found


def test_exercises_found_under_a_part_of_a_name_all_hold_it() -> None:
    found = [each.id for each in find_exercises(LIBRARY, "plank")]
    assert {*found} >= {"forearm-plank", "side-plank", "wall-plank", "knee-plank"}
    assert "bridge" not in found


def test_exercises_found_under_a_part_of_a_name_begin_with_those_called_so() -> None:
    found = [each.id for each in find_exercises(LIBRARY, "front plank")]
    called_so = [
        each.id
        for each in LIBRARY.catalogue.exercises
        if "front plank" in LIBRARY.words.exercise(each.id).other_names
    ]
    assert called_so != []
    assert found[: len(called_so)] == called_so


@pytest.mark.parametrize("exercise", LIBRARY.catalogue.exercises, ids=lambda each: each.id)
def test_exercises_found_under_any_of_its_names_hold_the_exercise(exercise: object) -> None:
    record = next(each for each in LIBRARY.catalogue.exercises if each == exercise)
    said = LIBRARY.words.exercise(record.id)
    for name in (said.name, *said.other_names):
        assert record in find_exercises(LIBRARY, name)


def test_nearest_ids_of_a_slip_are_what_was_meant() -> None:
    assert nearest_ids(LIBRARY, "brigde") == ["bridge"]
    assert nearest_ids(LIBRARY, "zzzzzz") == []
