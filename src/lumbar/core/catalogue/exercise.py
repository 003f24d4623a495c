# SPDX-License-Identifier: Apache-2.0
"""One exercise of the catalogue: everything about it but its words."""

from __future__ import annotations

from dataclasses import dataclass

from lumbar.core.catalogue.dose import Dose, SeedDose, Tempo
from lumbar.core.catalogue.form_check import Camera, Criterion, FormFault
from lumbar.core.catalogue.vocabulary import (
    Access,
    ConditionCode,
    Direction,
    Equipment,
    ExerciseId,
    Family,
    Frequency,
    GateKind,
    Load,
    Mark,
    Position,
    Region,
    Review,
    Role,
    SessionPhase,
    Sides,
    Trunk,
    Variable,
)
from lumbar.core.catalogue.watching import Watch
from lumbar.core.kernel.errors import MisuseError
from lumbar.core.kernel.evidence import Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """How far another exercise has to be; with no figure at all, its own target."""

    exercise: ExerciseId
    reps: int | None = None
    hold_s: int | None = None
    sets: int | None = None

    @property
    def is_own_target(self) -> bool:
        """True where the exercise's own target is the bar."""
        return self.reps is None and self.hold_s is None and self.sets is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """What opens an exercise (or one variant of it), beside the edges of the ladders."""

    kind: GateKind
    source: Evidence
    any_of: tuple[Bar, ...] = ()
    conditions: tuple[ConditionCode, ...] = ()
    key: str | None = None
    hard: bool = False
    variant: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """One way to do it: from a start dose to a target, and the order in which variables rise.

    `raise_after_days` is the number of clean full days that raise the dose, where the record's own
    source says another than the general rule (2.1).
    """

    name: str
    level: int | None
    start: Dose
    target: Dose
    progress: tuple[Variable, ...]
    reps_step: int = 1
    hold_step_s: int = 5
    raise_after_days: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Purpose:
    """What an exercise is for: a kind of training and the muscles it reaches."""

    kind: str
    muscles: tuple[str, ...]
    source: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyAdvice:
    """The statement that a passive item always carries, and its upper limits."""

    statement: str
    max_hold_s: int | None = None
    max_minutes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    """One record of the catalogue."""

    id: ExerciseId
    family: Family
    level: int | None
    access: Access
    active: bool
    review: Review
    extra: bool
    seeds: tuple[str, ...]
    position: Position
    sides: Sides
    direction: Direction
    loads: tuple[Load, ...]
    equipment: tuple[Equipment, ...]
    role: Role
    trunk: Trunk
    frequency: Frequency
    session_phase: SessionPhase
    regions: tuple[Region, ...]
    purpose: Purpose
    tempo: Tempo
    variants: tuple[Variant, ...]
    dose_seed: tuple[SeedDose, ...]
    gates: tuple[Gate, ...]
    form: tuple[Criterion, ...]
    camera: Camera
    faults: tuple[FormFault, ...]
    contraindications: tuple[tuple[ConditionCode, Mark], ...]
    advice: SafetyAdvice | None = None
    watch: Watch | None = None

    @property
    def sided(self) -> bool:
        """True where left and right are both prescribed."""
        return self.sides is not Sides.NONE

    def mark(self, code: ConditionCode) -> Mark | None:
        """The cell of the contraindication matrix for one condition; None where it is free."""
        return dict(self.contraindications).get(code)

    def variant(self, name: str) -> Variant:
        """The variant of that name.

        Raises:
            MisuseError: there is none.
        """
        for variant in self.variants:
            if variant.name == name:
                return variant
        msg = f"{self.id} has no variant {name!r}"
        raise MisuseError(msg)

    def has_variant(self, name: str) -> bool:
        """True where a variant has that name."""
        return any(variant.name == name for variant in self.variants)

    def level_of(self, variant: Variant) -> int:
        """The level of one variant; 1 where a level means nothing."""
        return variant.level or self.level or 1
