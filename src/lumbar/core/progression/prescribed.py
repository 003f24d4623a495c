# SPDX-License-Identifier: Apache-2.0
"""The doses that the plan gave on a day, worked out by the planner's own arithmetic."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lumbar.core.catalogue.catalogue import Catalogue
from lumbar.core.catalogue.dose import Dose
from lumbar.core.catalogue.exercise import Exercise, Variant
from lumbar.core.catalogue.vocabulary import ConditionCode
from lumbar.core.planning.case import Case, gather
from lumbar.core.planning.dosing import dose_for
from lumbar.core.planning.person import Fitness, Person
from lumbar.core.planning.plan import Stage
from lumbar.core.planning.standing import Standing, Step


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What a dose depends on beside the exercise, on one day."""

    person: Person | None
    stage: Stage | None
    conditions: tuple[ConditionCode, ...]
    share: float


def first_dose(
    catalogue: Catalogue, exercise: Exercise, variant: Variant, on: date, around: Circumstances
) -> Dose:
    """Give the dose with which somebody begins, before any share of a flare or a gap."""
    if around.person is None:
        return variant.start
    standing = Standing(stage=around.stage)
    return dose_for(_case(catalogue, around.person, on, around, standing), exercise, variant)[0]


def prescribed_dose(
    catalogue: Catalogue, exercise: Exercise, step: Step, on: date, around: Circumstances
) -> Dose:
    """Give the dose that the plan of a day held for a step."""
    if around.person is None:
        return step.dose
    standing = Standing(stage=around.stage, share=around.share, steps=(step,))
    case = _case(catalogue, around.person, on, around, standing)
    return dose_for(case, exercise, exercise.variant(step.variant))[0]


def hold_cap_s(catalogue: Catalogue, around: Circumstances) -> int:
    """Give the longest hold in seconds that the person's conditions allow."""
    named = {*around.conditions, *(around.person.conditions if around.person else ())}
    caps = [
        condition.hold_cap_s
        for condition in catalogue.conditions
        if condition.code in named and condition.hold_cap_s is not None
    ]
    return min((catalogue.thresholds.progress.hold_cap_s, *caps))


def is_gentle(catalogue: Catalogue, around: Circumstances, on: date) -> bool:
    """Tell whether every step takes a week longer: older or sedentary people (4.11)."""
    person = around.person
    if person is None:
        return False
    older = person.age_years(on) >= catalogue.thresholds.person.older_age_years
    return older or person.fitness is Fitness.SEDENTARY


def _case(
    catalogue: Catalogue, person: Person, on: date, around: Circumstances, standing: Standing
) -> Case:
    return gather(person, catalogue, on, standing, around.conditions)
