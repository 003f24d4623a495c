# SPDX-License-Identifier: Apache-2.0
"""The open exercises that a plan may be made of, each at its present step, best first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lumbar.core.catalogue.exercise import Exercise
from lumbar.core.catalogue.ladder import Limit
from lumbar.core.catalogue.vocabulary import Direction, ExerciseId, Role
from lumbar.core.planning.case import Case
from lumbar.core.planning.eligibility import Ruling
from lumbar.core.planning.gates import step_opened_by
from lumbar.core.planning.person import Preference
from lumbar.core.planning.positions import limits_met

_PREFERRED: Final = {
    Preference.FLEXION: Direction.FLEXION,
    Preference.EXTENSION: Direction.EXTENSION,
}
_LONG: Final = "_long"  # a position that is avoided for long spells, `supine_long`


# How well a direction suits a preference, best first; the neutral plan moves both ways (4.2).
_SUITS: Final[dict[Preference, tuple[frozenset[Direction], ...]]] = {
    Preference.FLEXION: (
        frozenset({Direction.FLEXION}),
        frozenset({Direction.ROTATION}),
        frozenset({Direction.NEUTRAL, Direction.FLEXION_AND_EXTENSION}),
    ),
    Preference.EXTENSION: (
        frozenset({Direction.EXTENSION}),
        frozenset({Direction.FLEXION_AND_EXTENSION}),
        frozenset({Direction.NEUTRAL, Direction.ROTATION}),
    ),
    Preference.NONE: (
        frozenset({Direction.FLEXION_AND_EXTENSION}),
        frozenset({Direction.FLEXION, Direction.ROTATION}),
        frozenset({Direction.EXTENSION}),
        frozenset({Direction.NEUTRAL}),
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """An open exercise that may be chosen, with what speaks for it.

    `opens` is the step that it will open, `instead` the exercise whose position is not possible,
    `is_harder_step` says that an easier step of its ladder is open as well.
    """

    ruling: Ruling
    rank: tuple[int | str, ...]
    opens: ExerciseId | None
    instead: ExerciseId | None
    is_harder_step: bool

    @property
    def exercise(self) -> Exercise:
        """The exercise."""
        return self.ruling.exercise

    @property
    def id(self) -> ExerciseId:
        """The exercise's id."""
        return self.ruling.exercise.id


def choices(case: Case, rulings: tuple[Ruling, ...]) -> tuple[Choice, ...]:
    """Give every open active exercise at its present step, best first."""
    waiting = frozenset(ruling.id for ruling in rulings if ruling.may_open)
    open_now = [each for each in rulings if each.is_open and each.exercise.active]
    passed = _passed(case, open_now, waiting)
    stand_ins = _stand_ins(case, rulings)
    found = [
        _choice(case, ruling, step_opened_by(case, ruling.id, waiting), stand_ins, passed)
        for ruling in open_now
        if ruling.id not in passed or ruling.id in case.standing.favourites
    ]
    return tuple(sorted(found, key=lambda choice: choice.rank))


def comfort_choices(case: Case, rulings: tuple[Ruling, ...]) -> tuple[Choice, ...]:
    """Give the open comfort items that somebody asked for; nobody gets one unasked (R02)."""
    return tuple(
        _choice(case, ruling, None, {}, {})
        for ruling in rulings
        if ruling.is_open and not ruling.exercise.active and ruling.id in case.standing.favourites
    )


def passed_steps(case: Case, rulings: tuple[Ruling, ...]) -> frozenset[ExerciseId]:
    """Give the open steps that a harder open step of the same ladder replaces (R22)."""
    waiting = frozenset(ruling.id for ruling in rulings if ruling.may_open)
    return frozenset(
        _passed(case, [each for each in rulings if each.is_open and each.exercise.active], waiting)
    )


def suits(exercise: Exercise, preference: Preference) -> int:
    """Give how well the direction suits a preference, 0 best."""
    known = Preference.NONE if preference is Preference.UNKNOWN else preference
    groups = _SUITS[known]
    return next(
        (place for place, group in enumerate(groups) if exercise.direction in group), len(groups)
    )


def is_preferred(choice: Choice, preference: Preference) -> bool:
    """Tell whether an exercise moves in the one direction that eases."""
    return choice.exercise.direction is _PREFERRED.get(preference)


def _choice(
    case: Case,
    ruling: Ruling,
    opens: ExerciseId | None,
    stand_ins: dict[ExerciseId, ExerciseId],
    passed: dict[ExerciseId, ExerciseId],
) -> Choice:
    exercise = ruling.exercise
    rank = (
        int(exercise.id not in case.standing.favourites),
        suits(exercise, case.preference) if exercise.role is Role.MOBILITY else 0,
        int(opens is None),
        int(exercise.id not in stand_ins),
        int(exercise.id not in case.reached_for),
        _awkwardness(case, exercise),
        -_level(ruling),
        int(exercise.extra),
        exercise.id,
    )
    return Choice(
        ruling=ruling,
        rank=rank,
        opens=opens,
        instead=stand_ins.get(exercise.id),
        is_harder_step=exercise.id in passed.values(),
    )


def _awkwardness(case: Case, exercise: Exercise) -> int:
    """Count what speaks against it without blocking: changes to make, things better avoided."""
    steered = sum(
        exercise.position in condition.avoid_positions
        or f"{exercise.position}{_LONG}" in condition.avoid_positions
        or not set(condition.avoid_loads).isdisjoint(exercise.loads)
        for condition in case.conditions
    )
    return len(case.marks(exercise)) + steered


def _level(ruling: Ruling) -> int:
    return ruling.exercise.level_of(ruling.variant) if ruling.variant is not None else 1


def _passed(
    case: Case, open_now: list[Ruling], waiting: frozenset[ExerciseId]
) -> dict[ExerciseId, ExerciseId]:
    """Give, for each step that has a harder open step of the same kind, the hardest of those.

    A step that still has to open something beyond that harder step is not passed.
    """
    by_id = {ruling.id: ruling.exercise for ruling in open_now}
    passed: dict[ExerciseId, ExerciseId] = {}
    for ladder in case.catalogue.ladders.ladders:
        if not ladder.progression:
            continue
        steps = [by_id[step] for step in ladder.steps if step in by_id]
        for place, step in enumerate(steps):
            harder = [each for each in steps[place + 1 :] if _replaces(each, step)]
            if not harder or _both_needed(step):
                continue
            below = ladder.steps[: ladder.steps.index(harder[-1].id)]
            if step_opened_by(case, step.id, waiting.difference(below)) is None:
                passed[step.id] = harder[-1].id
    return passed


def _replaces(harder: Exercise, step: Exercise) -> bool:
    return harder.role is step.role and (harder.level or 1) >= (step.level or 1)


def _both_needed(step: Exercise) -> bool:
    """Tell whether a step stays beside its neighbours: the deep pair is two skills."""
    return step.role is Role.DEEP


def _stand_ins(case: Case, rulings: tuple[Ruling, ...]) -> dict[ExerciseId, ExerciseId]:
    """Give the substitutes of what only the person's position limits keep out."""
    found: dict[ExerciseId, ExerciseId] = {}
    for ruling, limit in _out_by_position(case, rulings):
        instead = case.catalogue.substitute(limit, ruling.id)
        if instead is not None:
            found.setdefault(instead, ruling.id)
    return found


def _out_by_position(case: Case, rulings: tuple[Ruling, ...]) -> Iterator[tuple[Ruling, Limit]]:
    for ruling in rulings:
        if ruling.waiting or not ruling.barred:
            continue
        limits = limits_met(case, ruling.exercise)
        if limits and len(ruling.barred) == len(limits):
            yield from ((ruling, limit) for limit in limits)
