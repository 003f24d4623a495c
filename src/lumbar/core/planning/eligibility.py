# SPDX-License-Identifier: Apache-2.0
"""For every record of the catalogue: may this person do it today, and if not, why not.

`barred` are reasons that practice cannot change, `waiting` those that it can (an earlier step, a
level). A record without either is open.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lumbar.core.catalogue.exercise import Exercise, Variant
from lumbar.core.catalogue.vocabulary import (
    ConditionCode,
    Direction,
    ExerciseId,
    Family,
    Frequency,
    Mark,
    Role,
)
from lumbar.core.kernel.messages import Message, Reason
from lumbar.core.planning.because import Rule, because, because_of
from lumbar.core.planning.case import Case
from lumbar.core.planning.gates import (
    access_faults,
    gates_that_bar,
    gates_to_reach,
    steps_before,
)
from lumbar.core.planning.person import Preference
from lumbar.core.planning.positions import equipment_faults, position_faults
from lumbar.core.planning.stage import earned_level, entry_level

_WHOLE_ACTIVITIES = frozenset({Frequency.AEROBIC, Frequency.AQUATIC})
_OPPOSITE = {
    Preference.FLEXION: Direction.EXTENSION,
    Preference.EXTENSION: Direction.FLEXION,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """What was found for one record; `variant` is the way to do it where the record is open."""

    exercise: Exercise
    variant: Variant | None
    barred: tuple[Reason, ...]
    waiting: tuple[Reason, ...]

    @property
    def id(self) -> ExerciseId:
        """The record's id."""
        return self.exercise.id

    @property
    def is_open(self) -> bool:
        """True where nothing keeps the person from it."""
        return self.variant is not None and not self.barred and not self.waiting

    @property
    def may_open(self) -> bool:
        """True where practice alone can open it."""
        return not self.barred and bool(self.waiting)

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Every reason against it, each said once, with the source that says it first."""
        found: dict[tuple[str, Message], Reason] = {}
        for reason in (*self.barred, *self.waiting):
            found.setdefault((reason.rule, reason.message), reason)
        return tuple(found.values())


def judge(case: Case) -> tuple[Ruling, ...]:
    """Give a ruling on every record, in the order of the catalogue."""
    return tuple(_rule_on(case, exercise) for exercise in case.catalogue.exercises)


def _rule_on(case: Case, exercise: Exercise) -> Ruling:
    barred = tuple(_barred(case, exercise))
    if not exercise.variants:
        return Ruling(exercise=exercise, variant=None, barred=barred, waiting=())
    variant, against = _choose_variant(case, exercise)
    steps = (*steps_before(case, exercise), *gates_to_reach(case, exercise))
    return Ruling(exercise=exercise, variant=variant, barred=barred, waiting=(*steps, *against))


def _barred(case: Case, exercise: Exercise) -> Iterator[Reason]:
    yield from access_faults(case, exercise)
    yield from _blocks(case, exercise)
    yield from gates_that_bar(case, exercise)
    yield from position_faults(case, exercise)
    yield from equipment_faults(case, exercise)
    yield from _directions(case, exercise)
    lock = case.standing.lock(exercise.id, case.on)
    if lock is not None:
        yield from lock.because
        if not lock.because:
            yield because(Rule.STOP, "left_out.locked")
    if exercise.role is Role.AEROBIC or exercise.frequency in _WHOLE_ACTIVITIES:
        yield because(Rule.AEROBIC, "left_out.in_aerobic")


def _blocks(case: Case, exercise: Exercise) -> Iterator[Reason]:
    """Give the X cells. A clinician may lift them, but for traction on a sore shoulder (R24)."""
    lifted = exercise.id in case.standing.allowed
    for condition, mark in case.marks(exercise):
        traction = exercise.family is Family.TRACTION and condition.code is ConditionCode.SH
        if mark is Mark.X and traction:
            yield because(Rule.SHOULDER_TRACTION, "left_out.shoulder_traction")
        elif mark is Mark.X and not lifted:
            key = f"left_out.condition.{condition.code}"
            yield because_of(f"3.5 {condition.code}", str(condition.source), key)


def _directions(case: Case, exercise: Exercise) -> Iterator[Reason]:
    moves = _moves(exercise.direction)
    for direction in case.standing.directions_off:
        if direction in moves:
            yield because(Rule.DIRECTION, f"left_out.direction_off.{direction}")
    if exercise.role is Role.MOBILITY and exercise.direction is _opposite_off(case):
        yield because(Rule.DIRECTION, "left_out.opposite_direction")


def _moves(direction: Direction) -> frozenset[Direction]:
    if direction is Direction.FLEXION_AND_EXTENSION:
        return frozenset({direction, Direction.FLEXION, Direction.EXTENSION})
    return frozenset({direction})


def _opposite_off(case: Case) -> Direction | None:
    """Give the direction that rests while a told preference is young.

    Once a direction was tested in the programme, the history itself says what is off.
    """
    if case.standing.direction is not None:
        return None
    started = case.person.started or case.on
    if (case.on - started).days >= case.thresholds.direction.opposite_off_days:
        return None
    return _OPPOSITE.get(case.preference)


def _choose_variant(case: Case, exercise: Exercise) -> tuple[Variant | None, tuple[Reason, ...]]:
    """Give the present variant, or the first that is open; and the reasons where none is."""
    step = case.standing.step(exercise.id)
    present = [each for each in exercise.variants if step is not None and each.name == step.variant]
    against: tuple[Reason, ...] = ()
    for variant in (*present, *exercise.variants):
        found = (
            *gates_that_bar(case, exercise, variant),
            *gates_to_reach(case, exercise, variant),
            *_level(case, exercise, variant),
        )
        if not found:
            return variant, ()
        against = against or found
    return None, against


def _level(case: Case, exercise: Exercise, variant: Variant) -> Iterator[Reason]:
    if exercise.id in case.standing.allowed:
        return
    level = exercise.level_of(variant)
    cap = case.standing.level_cap
    if cap is not None and level > cap:
        yield because(Rule.LEVELS, "left_out.level_capped", level=level)
    has_steps = bool(case.edges.get(exercise.id))
    most = (earned_level if has_steps else entry_level)(case.stage, case.thresholds)
    if most is not None and level > most:
        yield because(Rule.IRRITABILITY, f"left_out.level.{case.stage}", level=level)
