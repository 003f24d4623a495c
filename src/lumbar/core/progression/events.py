# SPDX-License-Identifier: Apache-2.0
"""What a person does and says: an append-only list of events.

Every event carries an id made where it happened, the moment `at` (with its offset), and who said it
(`by`). A correction names the event that it replaces. The vocabulary is that of the events file; a
kind per class.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final, TypeAlias

from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.planning.person import Person
from lumbar.core.planning.plan import Side
from lumbar.core.screening.answers import Answers

WALKING: Final = "walk_minutes"  # the name of the measure that tells of a walk


class Finding(StrEnum):
    """What the test of directions showed (4.2)."""

    NONE = "none"
    FLEXION = "flexion"
    EXTENSION = "extension"
    FLEXION_WORSE = "flexion_worse"
    EXTENSION_WORSE = "extension_worse"
    BOTH_WORSE = "both_worse"


class Action(StrEnum):
    """What somebody may decide against or beside the rules."""

    ALLOW = "allow"
    BLOCK = "block"
    RELEASE = "release"
    HOLD = "hold"
    EASIER = "easier"
    HARDER = "harder"
    CONFIRM = "confirm"
    CLEAR = "clear"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetDone:
    """One set as it was done.

    `side` is None where the exercise is not sided or both sides were done in turn; `reps` are then
    those of each side.
    """

    side: Side | None
    reps: int
    hold_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonTold:
    """kind `person`: what the person says about themselves, whole."""

    person: Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Screened:
    """kind `screened`: the safety check, whole or a few questions of it."""

    answers: Answers


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseDone:
    """kind `exercise_done`: one exercise of one session. Pains 0 to 10, None where not told.

    `session` names the led session it belongs to, None where it was not led.
    """

    exercise: ExerciseId
    variant: str
    sets: tuple[SetDone, ...]
    pain_before: int | None
    pain_during: int | None
    sharp: bool
    spread: bool
    effort: int | None
    form_score: int | None
    stop_faults: tuple[str, ...]
    stopped: bool
    reason: str | None = None
    session: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetFinished:
    """kind `set_done`: one set, sent at once, so that a crash loses none.

    It counts where no `exercise_done` of the same session and exercise was sent.
    """

    session: str
    exercise: ExerciseId
    variant: str
    set_number: int
    done: SetDone


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionFinished:
    """kind `session_finished`."""

    pain_after: int | None
    effort: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Morning:
    """kind `morning`: pain on the morning of the event's day."""

    pain: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Flare:
    """kind `flare`: "today is a bad day"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectionTested:
    """kind `direction_tested`: bending and arching were tried in turn."""

    result: Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """kind `measure`: a named number (PSFS, GROC, `walk_minutes` of one walk ...)."""

    name: str
    value: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Excused:
    """kind `excused`: days that do not count against the person."""

    first: date
    last: date
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """kind `override`: somebody decides otherwise; who is in `by`, why in `reason`.

    `exercise` is None where the action is about the whole programme (clear, confirm). `key` names
    what is confirmed; without it, everything that the exercise waits to have confirmed.
    """

    exercise: ExerciseId | None
    action: Action
    reason: str
    key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Discharged:
    """kind `discharged`: treatment has succeeded; maintenance begins."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrects:
    """kind `corrects`: replaces the body of another event, or (body None) voids it."""

    event: str
    body: Body | None


Body: TypeAlias = (
    PersonTold
    | Screened
    | ExerciseDone
    | SetFinished
    | SessionFinished
    | Morning
    | Flare
    | DirectionTested
    | Measured
    | Excused
    | Override
    | Discharged
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One entry of the history."""

    id: str
    at: datetime
    by: str
    body: Body | Corrects
    content: str | None = None

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise ValueError(f"event {self.id}: a moment with its offset expected")

    @property
    def day(self) -> date:
        """The day on which it happened, where it happened."""
        return self.at.date()
