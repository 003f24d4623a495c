# SPDX-License-Identifier: Apache-2.0
"""The ladders that an exercise stands on: where you are, one step down, one step up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from lumbar.core.catalogue.catalogue import Catalogue
from lumbar.core.catalogue.ladder import Edge, Ladder
from lumbar.core.catalogue.vocabulary import ExerciseId

# A ladder is drawn as five blocks; a longer one is shown around the present step.
_BLOCKS: Final = 5


class Height(StrEnum):
    """Where a rung is, seen from the exercise."""

    BELOW = "past"
    HERE = "now"
    ABOVE = "above"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """One step of a ladder."""

    exercise: ExerciseId
    height: Height


@dataclass(frozen=True, slots=True, kw_only=True)
class Climb:
    """One ladder, hardest step first; `is_beside` where the exercise is a side branch of it."""

    ladder: str
    rungs: tuple[Rung, ...]
    steps: int
    place: int
    is_progression: bool
    is_beside: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """Every ladder of an exercise; one step easier, what is one step harder, and what opens it."""

    climbs: tuple[Climb, ...]
    easier: ExerciseId | None
    harder: tuple[ExerciseId, ...]
    before: tuple[Edge, ...]


def ways_of(catalogue: Catalogue, exercise: ExerciseId) -> Ways:
    """What is below, beside and above an exercise."""
    climbs = tuple(_climbs(catalogue, exercise))
    return Ways(
        climbs=climbs,
        easier=catalogue.easier(exercise),
        harder=tuple(dict.fromkeys(_harder(catalogue, exercise))),
        before=catalogue.edges_to(exercise),
    )


def _climbs(catalogue: Catalogue, exercise: ExerciseId) -> Iterator[Climb]:
    for ladder in catalogue.ladders.ladders:
        if exercise in ladder.steps:
            yield _climb(ladder, ladder.steps.index(exercise))
        elif exercise in ladder.side_branches:
            yield Climb(
                ladder=ladder.id,
                rungs=(),
                steps=len(ladder.steps),
                place=0,
                is_progression=ladder.progression,
                is_beside=True,
            )


def _climb(ladder: Ladder, at: int) -> Climb:
    first = min(max(at - _BLOCKS // 2, 0), max(len(ladder.steps) - _BLOCKS, 0))
    shown = range(first, min(first + _BLOCKS, len(ladder.steps)))
    rungs = (Rung(exercise=ladder.steps[place], height=_height(place, at)) for place in shown)
    return Climb(
        ladder=ladder.id,
        rungs=tuple(rungs)[::-1],
        steps=len(ladder.steps),
        place=at + 1,
        is_progression=ladder.progression,
        is_beside=False,
    )


def _height(place: int, at: int) -> Height:
    if place == at:
        return Height.HERE
    return Height.BELOW if place < at else Height.ABOVE


def _harder(catalogue: Catalogue, exercise: ExerciseId) -> Iterator[ExerciseId]:
    for ladder in catalogue.ladders.ladders:
        if ladder.progression and exercise in ladder.steps[:-1]:
            yield ladder.steps[ladder.steps.index(exercise) + 1]
