# SPDX-License-Identifier: Apache-2.0
"""The printed programme as a value: everything that stands on it, in words, in its order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from lumbar.core.catalogue.vocabulary import ExerciseId

DAYS_OF_A_WEEK = 7


class Moment(StrEnum):
    """The moments of an exercise that are drawn on paper, two at most."""

    START = "start"
    TOP = "top"
    SECOND = "second"


Picture: TypeAlias = Callable[[ExerciseId, Moment], str | None]
"""A still as the text of an SVG, in the look that is meant for print; None where there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A drawing, what stands below it, and what it shows for whoever cannot see it."""

    svg: str
    caption: str
    shows: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """A labelled sentence, such as how to breathe."""

    label: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One exercise of the week: how much, on which days, and how it is done."""

    id: ExerciseId
    name: str
    dose: str
    when: str
    figures: tuple[Figure, ...]
    start: str
    steps: tuple[str, ...]
    hints: tuple[Hint, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DayOfWeek:
    """A day as the head of a column: "Mon" and "2"."""

    on: date
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What is to be ticked for one exercise: so many boxes on each of the seven days."""

    name: str
    boxes: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """The table of the week: a box for each time, and one a day for the pain of the morning."""

    heading: str
    hint: str
    exercise: str
    pain: str
    free: str
    days: tuple[DayOfWeek, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Zone:
    """How much pain means what; `sign` is a shape, so that nothing hangs on a colour."""

    sign: str
    name: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PainRules:
    """How much pain is fine, and when to stop."""

    heading: str
    zones: tuple[Zone, ...]
    also: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Emergency:
    """What cannot wait, and whom to call."""

    heading: str
    text: str
    signs: tuple[str, ...]
    call: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OnScreen:
    """Where the plan is found on a screen, where the operator gave it an address."""

    text: str
    address: str
    shows: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Handout:
    """The printed programme of one person for one week, in one language."""

    language: str
    made_on: date
    name: str | None
    title: str
    lead: tuple[str, ...]
    moves: tuple[Move, ...]
    week: Week
    pain: PainRules
    emergency: Emergency
    notes: tuple[str, ...]
    notes_heading: str
    on_screen: OnScreen | None
    made_from: str
    page: str
