# SPDX-License-Identifier: Apache-2.0
"""What a history comes to on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.kernel.messages import Fact, Reason
from lumbar.core.outcomes.adherence import Adherence
from lumbar.core.planning.person import Person
from lumbar.core.planning.plan import Referral, Stage
from lumbar.core.planning.standing import Lock, Standing
from lumbar.core.screening.answers import Triage


class Zone(StrEnum):
    """How the back answers, worst first (4.1)."""

    SPREAD = "spread"
    RED = "red"
    AMBER = "amber"
    AMBER_STEADY = "amber-steady"
    GREEN = "green"


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """One change of the programme.

    `variable` is reps, hold, sets or step (of the ladder); for the whole programme, where
    `exercise` is None, it is stage, share or direction.
    """

    at: datetime
    exercise: ExerciseId | None
    variable: str
    before: Fact | None
    after: Fact | None
    because: tuple[Reason, ...]


class CheckKind(StrEnum):
    """What is asked from time to time."""

    SCREENING = "screening"
    MEASURES = "measures"
    DIRECTION = "direction"
    MAINTENANCE = "maintenance"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """The next thing to ask, and the day on which it is due."""

    kind: CheckKind
    due: date


class Move(StrEnum):
    """What may be decided about one exercise after a session (4.4), most careful first."""

    FAMILY_OFF = "family_off"
    STEP_DOWN = "step_down"
    CUT = "cut"
    FEWER_SETS = "fewer_sets"
    HOLD = "hold"
    UP = "up"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """What was decided about one exercise after the latest session."""

    exercise: ExerciseId
    zone: Zone | None
    move: Move
    because: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """The fold of a history on `on`. `person` and `triage` are None until they were told.

    `cleared` says that somebody who may has cleared the screening; `referral` is there while
    someone has to be seen before going on. `zone` is that of the latest session whose readings
    are known, None before the first. `usual_pain` is the median of the mornings of the last days,
    None before the first. `decisions` are those after the latest session. `checks` are all that
    are open, soonest first; `next_check` is the first of them. `flare_day` counts from 0 on the
    day a flare began, None outside of one.
    """

    on: date
    person: Person | None
    triage: Triage | None
    cleared: bool
    zone: Zone | None
    stage: Stage | None
    usual_pain: int | None
    standing: Standing
    changes: tuple[Changed, ...]
    locked: tuple[Lock, ...]
    adherence: Adherence
    next_check: Check | None
    checks: tuple[Check, ...]
    flare_day: int | None
    advice: tuple[Reason, ...]
    decisions: tuple[Decided, ...] = ()
    referral: Referral | None = None
