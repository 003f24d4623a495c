# SPDX-License-Identifier: Apache-2.0
"""The ladder of an exercise as it is drawn: five steps around the one where the person stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from lumbar.core.catalogue.ladder import Ladder
from lumbar.library import load
from lumbar.web.words_in_templates import named, t

SHOWN: Final = 5


class StepState(StrEnum):
    """How a step is drawn."""

    PAST = "past"
    NOW = "now"
    NEXT = "next"
    FAR = "far"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of a drawn ladder."""

    text: str
    state: StepState


@dataclass(frozen=True, slots=True, kw_only=True)
class Climb:
    """A drawn ladder, hardest first, and the exercises one step down and one step up."""

    steps: tuple[Step, ...]
    easier: str | None
    harder: str | None


def climb_of(exercise: str) -> Climb:
    """The ladder of an exercise, with the exercise as the present step."""
    catalogue = load().catalogue
    ladder = catalogue.ladder_of(exercise)
    if ladder is None or not ladder.progression:
        return Climb(steps=(), easier=catalogue.easier(exercise), harder=None)
    place = [*ladder.steps].index(catalogue.exercise(exercise).id)
    return Climb(
        steps=_around(ladder, place),
        easier=catalogue.easier(exercise),
        harder=ladder.steps[place + 1] if place + 1 < len(ladder.steps) else None,
    )


def _around(ladder: Ladder, place: int) -> tuple[Step, ...]:
    first = max(0, min(place - SHOWN // 2, len(ladder.steps) - SHOWN))
    window = ladder.steps[first : first + SHOWN]
    return tuple(
        _step(each, first + offset, place) for offset, each in reversed([*enumerate(window)])
    )


def _step(exercise: str, at: int, place: int) -> Step:
    name = named(exercise)
    if at == place:
        return Step(text=t("plan.here", exercise=name), state=StepState.NOW)
    if at < place:
        return Step(text=name, state=StepState.PAST)
    if at == place + 1:
        return Step(text=t("plan.next_step", exercise=name), state=StepState.NEXT)
    return Step(text=name, state=StepState.FAR)
