# SPDX-License-Identifier: Apache-2.0
"""The script of a led session: timed steps that a player shows, says and counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lumbar.core.catalogue.vocabulary import ExerciseId, Position
from lumbar.core.planning.plan import Side


class StepKind(StrEnum):
    """What happens in a step."""

    GET_READY = "get_ready"
    OUT = "out"
    HOLD = "hold"
    BACK = "back"
    PAUSE = "pause"
    CHANGE_OVER = "change_over"
    REST = "rest"
    DONE = "done"


class HeldPhase(StrEnum):
    """Which of the held positions of a repetition is meant (cat or camel)."""

    FIRST = "first"
    SECOND = "second"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step. `seconds` is its planned length; `set_number` and `rep` count from 1 and are None outside the work.

    `breathe` is true where the step starts a breathing cue (R45, every few seconds of a hold). `ends_set` is true on
    the last step of the work of a set (of one side where the sides are done apart).
    """

    item: int
    kind: StepKind
    seconds: float
    side: Side | None = None
    set_number: int | None = None
    rep: int | None = None
    phase: HeldPhase | None = None
    breathe_every_s: int | None = None
    open_ended: bool = False
    ends_set: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptItem:
    """One exercise of the script, with what the player offers in its place."""

    exercise: ExerciseId
    variant: str
    position: Position
    sets: int
    reps: int
    hold_s: int
    easier: ExerciseId | None
    swap_to: tuple[ExerciseId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """A session from the first get-ready to the last set."""

    on: date
    items: tuple[ScriptItem, ...]
    steps: tuple[Step, ...]

    @property
    def seconds(self) -> float:
        """Planned length of the whole session."""
        return sum(step.seconds for step in self.steps)
