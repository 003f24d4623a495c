# SPDX-License-Identifier: Apache-2.0
"""Where a person stands on the way, and what each stage allows (4.3, 4.6, 4.13)."""

from __future__ import annotations

from typing import assert_never

from lumbar.core.catalogue.thresholds import Thresholds
from lumbar.core.planning.irritability import Irritability, irritability_of
from lumbar.core.planning.person import Person
from lumbar.core.planning.plan import Stage
from lumbar.core.planning.standing import Standing


def stage_of(person: Person, standing: Standing, thresholds: Thresholds) -> Stage:
    """Give the stage that history has reached; without history, the one irritability opens with."""
    if standing.stage is not None:
        return standing.stage
    match irritability_of(person, thresholds.irritability):
        case Irritability.HIGH:
            return Stage.SETTLE
        case Irritability.MODERATE:
            return Stage.BUILD_CONTROL
        case Irritability.LOW:
            return Stage.STRENGTHEN
        case never:
            assert_never(never)


def entry_level(stage: Stage, thresholds: Thresholds) -> int:
    """Give the highest level that a stage allows without anything mastered before."""
    rule = thresholds.irritability
    match stage:
        case Stage.SETTLE:
            return rule.high_level
        case Stage.BUILD_CONTROL:
            return rule.moderate_level
        case Stage.STRENGTHEN | Stage.MAINTAIN:
            return rule.low_level
        case never:
            assert_never(never)


def earned_level(stage: Stage, thresholds: Thresholds) -> int | None:
    """Give the highest level of a step whose earlier steps are mastered; None for no limit.

    Control reaches one stage further where it was earned: reverse-core step 3 and the bird dog
    belong to stage B (4.3). Settling stays at its level whatever was mastered before.
    """
    rule = thresholds.irritability
    match stage:
        case Stage.SETTLE:
            return rule.high_level
        case Stage.BUILD_CONTROL:
            return rule.low_level
        case Stage.STRENGTHEN | Stage.MAINTAIN:
            return None
        case never:
            assert_never(never)


def session_minutes(stage: Stage, person: Person, thresholds: Thresholds) -> int:
    """Give the longest session in minutes: the person's own time, cut to what the stage bears."""
    rule = thresholds.irritability
    match stage:
        case Stage.SETTLE:
            most = rule.high_minutes
        case Stage.BUILD_CONTROL:
            most = rule.moderate_minutes
        case Stage.STRENGTHEN:
            most = rule.low_minutes
        case Stage.MAINTAIN:
            most = thresholds.maintenance.minutes
        case never:
            assert_never(never)
    return min(person.minutes, most, thresholds.session.minutes_high)


def exercises_in_session(stage: Stage, person: Person, thresholds: Thresholds) -> int:
    """Give how many exercises one session holds (4.6): few are kept up better than many."""
    if person.minutes <= thresholds.person.time_poor_minutes:
        return thresholds.person.time_poor_exercises
    if stage is Stage.SETTLE:
        return thresholds.session.exercises_settling
    return thresholds.session.exercises


def session_days(stage: Stage, person: Person, thresholds: Thresholds) -> int:
    """Give the days with a session in a week; maintenance keeps to its own range (4.13)."""
    if stage is not Stage.MAINTAIN:
        return person.days_per_week
    rule = thresholds.maintenance
    return max(rule.days_per_week_low, min(person.days_per_week, rule.days_per_week))
