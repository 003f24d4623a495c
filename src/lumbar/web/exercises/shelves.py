# SPDX-License-Identifier: Apache-2.0
"""The page of all exercises: what was looked for, sorted into shelves of cards."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from lumbar.core.catalogue.exercise import Exercise
from lumbar.core.kernel.messages import Reason
from lumbar.library import Library
from lumbar.library.finding import find_exercises
from lumbar.web.exercises.positions import Where, where_of
from lumbar.web.exercises.yours import Group, Yours

_OTHER_NAMES_SHOWN: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One exercise in short; `reason` says why it is not for somebody yet."""

    id: str
    name: str
    other_names: tuple[str, ...]
    summary: str
    is_off: bool = False
    reason: Reason | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """Cards under one heading; `key` is the heading's text below `exercise_pages.shelves`."""

    key: str
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelves:
    """What was found; `is_guess` where no name fits what was typed."""

    shelves: tuple[Shelf, ...]
    count: int
    is_guess: bool


def shelves_of(library: Library, yours: Yours | None, typed: str, where: Where | None) -> Shelves:
    """The exercises that fit what was typed and the position, by group, else by position."""
    found = find_exercises(library, typed)
    exercises = [
        exercise
        for exercise in map(library.catalogue.exercise, found.exercises)
        if where is None or where_of(exercise.position) is where
    ]
    if not typed:
        exercises.sort(key=lambda each: library.words.exercise(each.id).name)
    shelves = tuple(
        _by_position(library, exercises) if yours is None else _by_group(library, exercises, yours)
    )
    return Shelves(shelves=shelves, count=len(exercises), is_guess=found.is_guess)


def _by_position(library: Library, exercises: Iterable[Exercise]) -> Iterator[Shelf]:
    cards: dict[Where, list[Card]] = {where: [] for where in Where}
    for exercise in exercises:
        cards[where_of(exercise.position)].append(_card(library, exercise))
    return (Shelf(key=f"where.{key}", cards=tuple(each)) for key, each in cards.items() if each)


def _by_group(library: Library, exercises: Iterable[Exercise], yours: Yours) -> Iterator[Shelf]:
    cards: dict[Group, list[Card]] = {group: [] for group in Group}
    for exercise in exercises:
        standing = yours.standing(exercise)
        off = standing.group is Group.NOT_YET
        reason = standing.reasons[0] if off and standing.reasons else None
        cards[standing.group].append(_card(library, exercise, is_off=off, reason=reason))
    return (Shelf(key=f"group.{key}", cards=tuple(each)) for key, each in cards.items() if each)


def _card(
    library: Library, exercise: Exercise, *, is_off: bool = False, reason: Reason | None = None
) -> Card:
    words = library.words.exercise(exercise.id)
    return Card(
        id=exercise.id,
        name=words.name,
        other_names=words.other_names[:_OTHER_NAMES_SHOWN],
        summary=words.summary,
        is_off=is_off,
        reason=reason,
    )
