# SPDX-License-Identifier: Apache-2.0
"""From easy to hard: edges that open a step, ladders, the way back, and substitutes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from lumbar.core.catalogue.exercise import Bar
from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.kernel.evidence import Evidence


class Limit(StrEnum):
    """A position that a person cannot take."""

    KNEELING_NOT_POSSIBLE = "kneeling_not_possible"
    PRONE_NOT_POSSIBLE = "prone_not_possible"
    SUPINE_NOT_POSSIBLE = "supine_not_possible"
    FLOOR_NOT_POSSIBLE = "floor_not_possible"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """`opens` stays shut until one of `any_of` is mastered at its bar.

    `painless` asks for it without pain, `hard` for a painless last session besides, and
    `side_difference_percent` for left and right that differ by no more.
    """

    any_of: tuple[Bar, ...]
    opens: ExerciseId
    source: Evidence
    hard: bool = False
    painless: bool = False
    side_difference_percent: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """Exercises of one kind, easiest first. Traction is a list of fall-backs and no progression."""

    id: str
    steps: tuple[ExerciseId, ...]
    side_branches: tuple[ExerciseId, ...] = ()
    progression: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Substitute:
    """What takes the place of an exercise for somebody who cannot take its position."""

    limit: Limit
    exercise: ExerciseId
    instead: ExerciseId


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladders:
    """All of it together."""

    edges: tuple[Edge, ...]
    ladders: tuple[Ladder, ...]
    regressions: tuple[tuple[ExerciseId, ExerciseId], ...]
    substitutes: tuple[Substitute, ...]
