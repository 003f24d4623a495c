# SPDX-License-Identifier: Apache-2.0
"""What the coach says: values with a time, in the order in which they are known."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from lumbar.core.catalogue.vocabulary import Severity
from lumbar.core.coach.phases import State


class Limb(StrEnum):
    """The side of the limb that moved."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True, kw_only=True)
class StateChanged:
    """A state was entered."""

    t_s: float
    state: State


@dataclass(frozen=True, slots=True, kw_only=True)
class Repetition:
    """A movement out and back. `why_not` says why it was not counted, where it was not."""

    side: Limb | None
    start_s: float
    peak_s: float
    end_s: float
    hold_s: float
    reach: float
    counted: bool
    faults: tuple[tuple[str, Severity], ...] = ()
    why_not: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A position was held."""

    side: Limb | None
    start_s: float
    end_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class FaultSeen:
    """A fault of form was there from one time to another."""

    code: str
    severity: Severity
    start_s: float
    end_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """One thing to say now."""

    t_s: float
    code: str


Event: TypeAlias = StateChanged | Repetition | Held | FaultSeen | Cue
