# SPDX-License-Identifier: Apache-2.0
"""A session in water: its parts, how deep, how warm, and how it grows (4.8)."""

from __future__ import annotations

from dataclasses import dataclass

from lumbar.core.catalogue.dose import Span
from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.kernel.evidence import Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class AquaticBlock:
    """One part of a session, in minutes; its items are keys of words."""

    id: str
    minutes: Span
    source: Evidence
    items: tuple[str, ...] = ()
    exercise: ExerciseId | None = None
    depth: str | None = None
    optional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Depth:
    """How deep to stand, and the share of body weight that is left, in per cent."""

    id: str
    body_weight_percent: Span
    source: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class WaterWarmth:
    """How warm the water is, in degrees Celsius."""

    id: str
    celsius: Span
    source: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class AquaticSession:
    """The whole session: 30 minutes at first, 45 to 60 later; the blocks stand in their order."""

    exercise: ExerciseId
    start_minutes: int
    target_minutes: Span
    days_per_week: Span
    never_alone: bool
    blocks: tuple[AquaticBlock, ...]
    depths: tuple[Depth, ...]
    warmths: tuple[WaterWarmth, ...]
    progress: tuple[str, ...]

    def __post_init__(self) -> None:
        most = sum(block.minutes[1] for block in self.blocks)
        if not self.start_minutes <= self.target_minutes[0] <= self.target_minutes[1]:
            raise ValueError("a session starts shorter than its target")
        if most < self.start_minutes:
            raise ValueError(f"blocks of {self.start_minutes} minutes expected, not {most}")


@dataclass(frozen=True, slots=True, kw_only=True)
class PackAdvice:
    """Heat or cold: minutes on the skin, minutes between, and what lies between pack and skin."""

    exercise: ExerciseId
    minutes: Span
    interval_minutes: Span
    barrier: str
    source: Evidence
    max_minutes: int | None = None
