# SPDX-License-Identifier: Apache-2.0
"""How many seconds each part of a repetition takes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from lumbar.core.catalogue.exercise import Exercise
from lumbar.core.motion.motion import Motion

CALM_S: Final = 2.0
"""A move where neither the motion nor the exercise gives one. [D]"""
KEPT_S: Final = 10.0
"""How long a position is kept where the dose names no hold. [D]"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """Seconds of the way out, each hold, the way back and the pause between two repetitions.

    `holds` counts the held positions of a repetition: two for cat and camel.
    """

    out_s: float = CALM_S
    hold_s: float = 0.0
    back_s: float = CALM_S
    pause_s: float = 0.0
    holds: int = 1

    def __post_init__(self) -> None:
        if min(self.out_s, self.back_s) <= 0 or min(self.hold_s, self.pause_s) < 0:
            raise ValueError(f"moves above 0 seconds, holds and pauses from 0 expected, not {self}")

    def timed(self, move_s: float) -> Pace:
        """The pace with another number of seconds out and back."""
        return replace(self, out_s=move_s, back_s=move_s)


def usual_pace(exercise: Exercise, motion: Motion) -> Pace:
    """The pace of the exercise's tempo and its first dose.

    Without a tempo every move of the motion takes as long as it says, all after the first being
    the way back.
    """
    dose = exercise.variants[0].start if exercise.variants else None
    tempo, other_s = exercise.tempo, motion.move_s or CALM_S
    return Pace(
        out_s=tempo.out_s or other_s,
        hold_s=float(dose.hold_s) if dose else 0.0,
        back_s=tempo.back_s or other_s * max(len(motion.cycle) - 1, 1),
        pause_s=float(dose.rest_between_reps_s) if dose else 0.0,
        holds=tempo.phases,
    )
