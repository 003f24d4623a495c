# SPDX-License-Identifier: Apache-2.0
"""The whole catalogue: look-up by id, the graph of what opens what, and the way back."""

from __future__ import annotations

from dataclasses import dataclass, field

from lumbar.core.catalogue.condition import Condition
from lumbar.core.catalogue.exercise import Exercise, Variant
from lumbar.core.catalogue.ladder import Edge, Ladder, Ladders, Limit
from lumbar.core.catalogue.template import WeeklyTemplate
from lumbar.core.catalogue.thresholds import Thresholds
from lumbar.core.catalogue.vocabulary import ConditionCode, ExerciseId
from lumbar.core.kernel.errors import MisuseError


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """Everything the planner may choose from, and every number by which it chooses.

    `revision` names the content, so that a plan can say which content it was made from.
    """

    revision: str
    exercises: tuple[Exercise, ...]
    ladders: Ladders
    conditions: tuple[Condition, ...]
    thresholds: Thresholds
    templates: tuple[WeeklyTemplate, ...] = ()
    _by_id: dict[ExerciseId, Exercise] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_id", {exercise.id: exercise for exercise in self.exercises})

    def __contains__(self, exercise: object) -> bool:
        return exercise in self._by_id

    def exercise(self, exercise_id: str) -> Exercise:
        """The exercise of that id.

        Raises:
            MisuseError: there is none.
        """
        found = self._by_id.get(ExerciseId(exercise_id))
        if found is None:
            msg = f"no exercise {exercise_id!r}"
            raise MisuseError(msg)
        return found

    def condition(self, code: ConditionCode) -> Condition:
        """The condition of that code."""
        return next(condition for condition in self.conditions if condition.code is code)

    def first_variant(self, exercise_id: str) -> Variant | None:
        """The default variant; None where the exercise is described and never dosed."""
        variants = self.exercise(exercise_id).variants
        return variants[0] if variants else None

    def edges_to(self, exercise_id: str) -> tuple[Edge, ...]:
        """All edges that must be open before the exercise is."""
        return tuple(edge for edge in self.ladders.edges if edge.opens == exercise_id)

    def opened_by(self, exercise_id: str) -> tuple[ExerciseId, ...]:
        """The exercises that mastering this one helps to open."""
        return tuple(
            edge.opens
            for edge in self.ladders.edges
            if any(bar.exercise == exercise_id for bar in edge.any_of)
        )

    def easier(self, exercise_id: str) -> ExerciseId | None:
        """The step back from an exercise; None at the foot."""
        return dict(self.ladders.regressions).get(ExerciseId(exercise_id))

    def ladder_of(self, exercise_id: str) -> Ladder | None:
        """The first ladder that has the exercise as a step."""
        return next((each for each in self.ladders.ladders if exercise_id in each.steps), None)

    def substitute(self, limit: Limit, exercise_id: str) -> ExerciseId | None:
        """What stands in for the exercise where its position is not possible."""
        for each in self.ladders.substitutes:
            if each.limit is limit and each.exercise == exercise_id:
                return each.instead
        return None
