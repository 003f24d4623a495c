# SPDX-License-Identifier: Apache-2.0
"""Finding an exercise by its id or by any name that people call it."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from typing import Final

from lumbar.core.catalogue.exercise import Exercise
from lumbar.library import Library

_NEAREST: Final = 3


def find_exercises(library: Library, wanted: str) -> tuple[Exercise, ...]:
    """The exercise of that id; else all whose names hold every word, those called so first."""
    if wanted in library.catalogue:
        return (library.catalogue.exercise(wanted),)
    words = _plain(wanted)
    if not words:
        return ()
    parts = set(words.split())
    found = [
        each
        for each in library.catalogue.exercises
        if any(parts <= set(name.split()) for name in _names(library, each))
    ]
    return tuple(sorted(found, key=lambda each: words not in _names(library, each)))


def nearest_ids(library: Library, wanted: str) -> list[str]:
    """Ids that look like what was typed, nearest first."""
    by_name = {
        name: each.id for each in library.catalogue.exercises for name in _names(library, each)
    }
    close = difflib.get_close_matches(_plain(wanted), by_name, n=_NEAREST)
    return list(dict.fromkeys(by_name[name] for name in close))


def _names(library: Library, exercise: Exercise) -> tuple[str, ...]:
    said = library.words.exercise(exercise.id)
    return tuple(_plain(name) for name in _all(exercise.id, said.name, said.other_names))


def _all(first: str, second: str, others: tuple[str, ...]) -> Iterator[str]:
    yield first
    yield second
    yield from others


def _plain(name: str) -> str:
    """Lower case words with nothing between them but spaces."""
    return " ".join(re.findall(r"\w+", name.casefold()))
