# SPDX-License-Identifier: Apache-2.0
"""Finds exercises by any of their names: case, hyphens, accents and small slips do not matter."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher, get_close_matches
from typing import Final

from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.library.library import Library

# How alike two words have to be, from 0 to 1, to be taken for a slip of the same word.
ALIKE: Final = 0.72
_NEAR_ONES: Final = 3
# A word that was typed may have an ending that the name does not have ("planks").
_ENDING: Final = 2
_STEM: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """An exercise and all its names, its own name first."""

    id: ExerciseId
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What was found, best first; `is_guess` where no name fits and these are only alike."""

    exercises: tuple[ExerciseId, ...]
    is_guess: bool = False


def find_exercises(library: Library, typed: str) -> Found:
    """Give the exercises of the library that a person may mean, by name, other name or id.

    Those that fit equally well come in the order of the catalogue.
    """
    words = library.words
    names = (
        Named(id=each.id, names=(known.name, *known.other_names, each.id))
        for each in library.catalogue.exercises
        for known in (words.exercise(each.id),)
    )
    told = words.find("exercise_pages.search.small_words")
    small_words = frozenset(map(str, told)) if isinstance(told, list) else frozenset[str]()
    return search(typed, names, small_words)


def search(typed: str, among: Iterable[Named], small_words: frozenset[str] = frozenset()) -> Found:
    """Give the exercises whose names fit what was typed, else those whose names are alike.

    `small_words` (and, the, on) are left out of account, unless nothing else was typed. Nothing
    typed finds everything.
    """
    everything = tuple(among)
    if small_words.issuperset(_words(typed)):
        small_words = frozenset()
    wanted = _words(typed, small_words)
    if not wanted:
        return Found(exercises=tuple(each.id for each in everything) if not typed.strip() else ())
    fitting = _fitting(wanted, everything, small_words)
    if fitting:
        return Found(exercises=fitting)
    return Found(exercises=_alike(wanted, everything, small_words), is_guess=True)


def _fitting(
    wanted: tuple[str, ...], among: tuple[Named, ...], small_words: frozenset[str]
) -> tuple[ExerciseId, ...]:
    ranked = []
    for place, each in enumerate(among):
        ranks = [
            (rank, number > 0)
            for number, name in enumerate(each.names)
            if (rank := _rank(wanted, _words(name, small_words))) is not None
        ]
        if ranks:
            ranked.append((min(ranks), place, each.id))
    return tuple(found for _, _, found in sorted(ranked))


def _rank(wanted: tuple[str, ...], name: tuple[str, ...]) -> int | None:
    """How well a name fits, 0 best; None where it does not."""
    typed, whole = "".join(wanted), "".join(name)
    if typed == whole:
        return 0
    if whole.startswith(typed):
        return 1
    if all(any(_begins(word, each) for each in name) for word in wanted):
        return 2
    return 3 if len(typed) >= _STEM and typed in whole else None


def _begins(typed: str, word: str) -> bool:
    longer_by = len(typed) - len(word)
    with_ending = len(word) >= _STEM and 0 < longer_by <= _ENDING and typed.startswith(word)
    return word.startswith(typed) or with_ending


def _alike(
    wanted: tuple[str, ...], among: tuple[Named, ...], small_words: frozenset[str]
) -> tuple[ExerciseId, ...]:
    """The few whose whole name is alike, then those that fit once each word is set right."""
    typed = "".join(wanted)
    scored = sorted(
        (-max(_likeness(typed, "".join(_words(name, small_words))) for name in each.names), place)
        for place, each in enumerate(among)
    )
    whole = [among[place].id for score, place in scored if -score >= ALIKE]
    known = sorted({word for each in among for name in each.names for word in _words(name)})
    righted = tuple(_right(word, known) for word in wanted)
    by_word = _fitting(righted, among, small_words) if righted != wanted else ()
    return tuple(dict.fromkeys((*whole[:_NEAR_ONES], *by_word)))[: 2 * _NEAR_ONES]


def _right(word: str, known: list[str]) -> str:
    return next(iter(get_close_matches(word, known, n=1, cutoff=ALIKE)), word)


def _likeness(typed: str, name: str) -> float:
    matcher = SequenceMatcher(None, name, typed, autojunk=False)
    return 0.0 if matcher.quick_ratio() < ALIKE else matcher.ratio()


def _words(text: str, small_words: frozenset[str] = frozenset()) -> tuple[str, ...]:
    apart = unicodedata.normalize("NFKD", text.casefold())
    plain = (each if each.isalnum() else " " for each in apart if not unicodedata.combining(each))
    words = tuple("".join(plain).split())
    return tuple(word for word in words if word not in small_words)
