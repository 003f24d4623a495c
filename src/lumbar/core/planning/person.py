# SPDX-License-Identifier: Apache-2.0
"""Who a plan is for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lumbar.core.catalogue.vocabulary import ConditionCode, Equipment
from lumbar.core.screening.answers import Answers


class Fitness(StrEnum):
    """How active a person is."""

    SEDENTARY = "sedentary"
    AVERAGE = "average"
    FIT = "fit"


class Preference(StrEnum):
    """The direction of movement that eases the back (4.2)."""

    NONE = "none"
    FLEXION = "flexion"
    EXTENSION = "extension"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pain:
    """Usual and worst pain of the last week, 0 to 10, and how far down it reaches.

    `map` is the most distal place: 0 none, 1 centre of the back .. 6 foot.
    """

    usual: int
    worst: int
    map: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """What a person tells about themselves before a plan is made.

    `settles_minutes` is how long a set-off back takes to calm down, None where not told.
    `minutes` is the time for one session and `days_per_week` the days on which a session fits.
    """

    born: date
    answers: Answers
    pain: Pain
    height_cm: int | None = None
    conditions: tuple[ConditionCode, ...] = ()
    settles_minutes: int | None = None
    direction: Preference = Preference.UNKNOWN
    equipment: tuple[Equipment, ...] = (Equipment.MAT,)
    can_get_to_floor: bool = True
    can_kneel: bool = True
    can_lie_prone: bool = True
    minutes: int = 20
    days_per_week: int = 5
    fitness: Fitness = Fitness.AVERAGE
    started: date | None = None

    def age_years(self, on: date) -> int:
        """Whole years of age on a day."""
        before_birthday = (on.month, on.day) < (self.born.month, self.born.day)
        return on.year - self.born.year - before_birthday
