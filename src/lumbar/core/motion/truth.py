# SPDX-License-Identifier: Apache-2.0
"""What truly happens in a performance: what a coach that watches it has to find."""

from __future__ import annotations

from dataclasses import dataclass

from lumbar.core.motion.skeleton import BodySide


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A position that was held, from arriving to leaving."""

    side: BodySide
    start_s: float
    end_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A fault that was shown, while it was there in full.

    Where nothing is held that is from half of the way out to half of the way back.
    """

    code: str
    start_s: float
    end_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Repetition:
    """One repetition: setting out, arriving at the top, being back; the middle is no side."""

    side: BodySide
    start_s: float
    peak_s: float
    end_s: float
    holds: tuple[Held, ...] = ()
    faults: tuple[str, ...] = ()

    @property
    def hold_s(self) -> float:
        """The seconds of all its holds."""
        return sum(each.end_s - each.start_s for each in self.holds)


@dataclass(frozen=True, slots=True, kw_only=True)
class Truth:
    """All repetitions of a performance, and the faults that were shown."""

    duration_s: float
    reps: tuple[Repetition, ...]
    faults: tuple[Shown, ...]

    @property
    def holds(self) -> tuple[Held, ...]:
        """Every hold in its order."""
        return tuple(held for rep in self.reps for held in rep.holds)
