# SPDX-License-Identifier: Apache-2.0
"""All that one planning decision rests on, gathered once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lumbar.core.catalogue.catalogue import Catalogue
from lumbar.core.catalogue.condition import Condition
from lumbar.core.catalogue.exercise import Exercise
from lumbar.core.catalogue.ladder import Edge, Limit
from lumbar.core.catalogue.thresholds import Thresholds
from lumbar.core.catalogue.vocabulary import ConditionCode, ExerciseId, Mark
from lumbar.core.planning.person import Fitness, Person, Preference
from lumbar.core.planning.plan import Stage
from lumbar.core.planning.stage import stage_of
from lumbar.core.planning.standing import Standing
from lumbar.core.planning.templates import reached_for


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A person on a day, with their conditions, stage and the limits of what they can do.

    `conditions` are those that the person named and those that screening added, in the order of
    the matrix. `edges` holds the edges into each exercise, `unmet` the steps that an exercise
    still has to open. `reached_for` are the exercises of the weekly templates.
    """

    person: Person
    catalogue: Catalogue
    on: date
    standing: Standing
    stage: Stage
    preference: Preference
    conditions: tuple[Condition, ...]
    limits: tuple[Limit, ...]
    edges: dict[ExerciseId, tuple[Edge, ...]]
    unmet: dict[ExerciseId, tuple[ExerciseId, ...]]
    reached_for: frozenset[ExerciseId]

    @property
    def thresholds(self) -> Thresholds:
        """Every number by which Lumbar decides."""
        return self.catalogue.thresholds

    @property
    def codes(self) -> frozenset[ConditionCode]:
        """The codes of all conditions."""
        return frozenset(condition.code for condition in self.conditions)

    @property
    def is_older(self) -> bool:
        """True from the age at which starts are gentle and balance is trained (4.11)."""
        return self.person.age_years(self.on) >= self.thresholds.person.older_age_years

    @property
    def is_sedentary(self) -> bool:
        """True for somebody who has hardly been active."""
        return self.person.fitness is Fitness.SEDENTARY

    @property
    def needs_balance(self) -> bool:
        """True where balance work has its place in the week: older people, thin bones (4.11, 3.6).

        Sedentary people get it where there is room.
        """
        return self.is_older or ConditionCode.OP in self.codes

    def marks(self, exercise: Exercise) -> tuple[tuple[Condition, Mark], ...]:
        """Give the cells of the matrix that concern this person, in the order of the matrix."""
        cells = dict(exercise.contraindications)
        return tuple(
            (condition, cells[condition.code])
            for condition in self.conditions
            if condition.code in cells
        )


def gather(
    person: Person,
    catalogue: Catalogue,
    on: date,
    standing: Standing,
    screened: tuple[ConditionCode, ...],
) -> Case:
    """Gather the case; `screened` are the conditions that screening found."""
    named = {*person.conditions, *screened}
    stage = stage_of(person, standing, catalogue.thresholds)
    preference = standing.direction or person.direction
    older = person.age_years(on) >= catalogue.thresholds.person.older_age_years
    gentle = older or ConditionCode.FR in named
    return Case(
        person=person,
        catalogue=catalogue,
        on=on,
        standing=standing,
        stage=stage,
        preference=preference,
        conditions=tuple(each for each in catalogue.conditions if each.code in named),
        limits=_limits(person, named),
        edges=_edges_into(catalogue),
        unmet=_unmet(catalogue, standing),
        reached_for=reached_for(catalogue, stage, preference, gentle=gentle),
    )


def _limits(person: Person, codes: set[ConditionCode]) -> tuple[Limit, ...]:
    no_floor = not person.can_get_to_floor or ConditionCode.FR in codes
    holds = (
        (Limit.KNEELING_NOT_POSSIBLE, not person.can_kneel),
        (Limit.PRONE_NOT_POSSIBLE, not person.can_lie_prone or ConditionCode.PG in codes),
        (Limit.FLOOR_NOT_POSSIBLE, no_floor),
    )
    return tuple(limit for limit, there in holds if there)


def _edges_into(catalogue: Catalogue) -> dict[ExerciseId, tuple[Edge, ...]]:
    found: dict[ExerciseId, tuple[Edge, ...]] = {}
    for edge in catalogue.ladders.edges:
        found[edge.opens] = (*found.get(edge.opens, ()), edge)
    return found


def _unmet(catalogue: Catalogue, standing: Standing) -> dict[ExerciseId, tuple[ExerciseId, ...]]:
    found: dict[ExerciseId, tuple[ExerciseId, ...]] = {}
    for edge in catalogue.ladders.edges:
        if not standing.meets_any(edge.any_of):
            for bar in edge.any_of:
                found[bar.exercise] = (*found.get(bar.exercise, ()), edge.opens)
    return found
