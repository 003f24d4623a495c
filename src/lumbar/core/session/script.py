# SPDX-License-Identifier: Apache-2.0
"""The script of a led session: timed steps that a player shows, says and counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lumbar.core.catalogue.dose import Dose
from lumbar.core.catalogue.vocabulary import ExerciseId, Position, Sides
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
    """One step: `seconds` is its planned length, `item` the place of its exercise in the script.

    `set_number` and `rep` count from 1; a rest carries the set before it, and they are None outside
    the work. `side` is the side that works, or in a get-ready, change-over or rest the one that
    comes next; None where both work or no side is meant. `breathe_every_s` asks for a breathing cue
    at the start of the step and every so many seconds of it (R45). `open_ended` is a step without a
    planned end. `ends_set` is true on the last step of the work of a set, of one side where the
    sides are done apart.
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

    def __post_init__(self) -> None:
        if self.seconds < 0 or self.item < 0:
            msg = f"seconds and place from 0 expected, not {self}"
            raise ValueError(msg)
        if self.kind is StepKind.HOLD and self.breathe_every_s is None:
            msg = f"a hold asks for a breathing cue, not {self}"
            raise ValueError(msg)


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptItem:
    """One exercise of the script with its dose, and what the player offers in its place."""

    exercise: ExerciseId
    variant: str
    position: Position
    sides: Sides
    dose: Dose
    easier: ExerciseId | None
    swap_to: tuple[ExerciseId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """A session from the first get-ready to the last set; the last step says that it is done."""

    on: date
    items: tuple[ScriptItem, ...]
    steps: tuple[Step, ...]

    @property
    def seconds(self) -> float:
        """Planned length of the whole session."""
        return sum(step.seconds for step in self.steps)
