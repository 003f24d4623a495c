# SPDX-License-Identifier: Apache-2.0
"""What a person does and says: an append-only list of events.

Every event carries an id made where it happened, the moment `at` (with its offset), and who said it (`by`). A
correction names the event that it replaces. The vocabulary is that of the events file; a kind per class.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias

from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.planning.person import Person, Preference
from lumbar.core.planning.plan import Side
from lumbar.core.screening.answers import Answers


@dataclass(frozen=True, slots=True, kw_only=True)
class SetDone:
    """One set as it was done; `side` is None where the exercise is not sided or both sides were done in turn."""

    side: Side | None
    reps: int
    hold_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonTold:
    """kind `person`: what the person says about themselves, whole."""

    person: Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Screened:
    """kind `screened`: the safety check."""

    answers: Answers


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseDone:
    """kind `exercise_done`: one exercise of one session. Pains 0 to 10, None where not told."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class SetFinished:
    """kind `set_done`: one set, sent at once, so that a crash loses none. It counts where no `exercise_done` of the
    same session and exercise follows."""

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
    """kind `direction_tested`: result `none`, `flexion`, `extension`, `flexion_worse`, `extension_worse`, `both_worse`."""

    result: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """kind `measure`: a named number (PSFS, GROC, walking minutes ...)."""

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
    """kind `override`: somebody decides otherwise; who is in `by`, why in `reason`. `exercise` is None where the
    action is about the whole programme (clear, confirm)."""

    exercise: ExerciseId | None
    action: str
    reason: str


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
            msg = f"event {self.id}: a moment with its offset expected"
            raise ValueError(msg)

    @property
    def day(self) -> date:
        """The day on which it happened, where it happened."""
        return self.at.date()
