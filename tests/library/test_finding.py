# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from lumbar.core.catalogue.exercise import Exercise
from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.library import load
from lumbar.library.finding import Found, Named, find_exercises, search

LIBRARY = load()
SMALL = frozenset({"and", "on", "the", "your"})


def named(exercise: str, *names: str) -> Named:
    return Named(id=ExerciseId(exercise), names=names)


AMONG = (
    named("bird-dog", "Bird dog", "pointer"),
    named("bridge", "Bridge", "glute bridge"),
    named("cat-camel", "Cat and camel", "cat-cow"),
    named("knee-plank", "Plank on your knees", "half plank"),
    named("one-leg-bridge", "One-leg bridge", "Cook hip lift"),
)


def ids(found: Found) -> tuple[str, ...]:
    return tuple(str(each) for each in found.exercises)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("bridge", ("bridge", "one-leg-bridge")),
        ("BRIDGE", ("bridge", "one-leg-bridge")),
        ("birddog", ("bird-dog",)),
        ("bird-dog", ("bird-dog",)),
        ("  Bird   Dog ", ("bird-dog",)),
        ("cat cow", ("cat-camel",)),
        ("cat and cow", ("cat-camel",)),
        ("Brídge", ("bridge", "one-leg-bridge")),
        ("planks", ("knee-plank",)),
        ("one leg", ("one-leg-bridge",)),
        ("pointer", ("bird-dog",)),
        ("the cook", ("one-leg-bridge",)),
    ],
)
def test_search_by_a_name_that_fits_finds_it_best_first(
    typed: str, expected: tuple[str, ...]
) -> None:
    found = search(typed, AMONG, SMALL)
    assert (ids(found) if not found.is_guess else ()) == expected


@pytest.mark.parametrize(
    ("typed", "best"),
    [
        ("brigde", "bridge"),
        ("bird dgo", "bird-dog"),
        ("plnak on knees", "knee-plank"),
        ("cat camle", "cat-camel"),
    ],
)
def test_search_with_a_slip_of_the_pen_guesses_what_was_meant(typed: str, best: str) -> None:
    found = search(typed, AMONG, SMALL)
    assert (found.is_guess, ids(found)[0]) == (True, best)


def test_search_for_nothing_finds_everything_in_order() -> None:
    assert search("  ", AMONG, SMALL) == Found(exercises=tuple(each.id for each in AMONG))


@pytest.mark.parametrize("typed", ["zzzzzz", "!!!", "%"])
def test_search_for_what_no_name_is_like_finds_nothing(typed: str) -> None:
    assert search(typed, AMONG, SMALL).exercises == ()


def test_search_for_small_words_alone_takes_them_in_earnest() -> None:
    assert ids(search("on your", AMONG, SMALL)) == ("knee-plank",)


def test_exercise_found_under_a_name_that_it_is_called_comes_first() -> None:
    found = find_exercises(LIBRARY, "front plank").exercises
    called_so = {
        each.id
        for each in LIBRARY.catalogue.exercises
        if "front plank" in LIBRARY.words.exercise(each.id).other_names
    }
    assert called_so != set()
    assert set(found[: len(called_so)]) == called_so


@pytest.mark.parametrize("exercise", LIBRARY.catalogue.exercises, ids=lambda each: each.id)
def test_exercise_is_found_under_each_of_its_names_and_its_id(exercise: Exercise) -> None:
    said = LIBRARY.words.exercise(exercise.id)
    for name in (said.name, *said.other_names, exercise.id):
        found = find_exercises(LIBRARY, name)
        assert (exercise.id in found.exercises, found.is_guess) == (True, False)
