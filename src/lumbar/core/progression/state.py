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
from lumbar.core.planning.plan import Stage
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
    """One change of the programme. `exercise` is None where the whole programme changed (stage, flare, direction)."""

    at: datetime
    exercise: ExerciseId | None
    variable: str
    before: Fact | None
    after: Fact | None
    because: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """The next thing to ask: kind (screening, measures, direction, maintenance), and the day it is due."""

    kind: str
    due: date


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """The fold of a history on `on`. `person` and `triage` are None until they were told.

    `zone` is that of the latest session, None before the first. `usual_pain` is the median of the morning pain of the
    last days, None before the first morning. `cleared` says that a clinician has cleared the last screening.
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
