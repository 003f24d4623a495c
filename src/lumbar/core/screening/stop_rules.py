# SPDX-License-Identifier: Apache-2.0
"""3.3: what stops an exercise, a direction or a session while it is being done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from lumbar.core.screening.questions import StopRules


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a person says in the middle of an exercise. Pains 0 to 10, None where not told."""

    pain_before: int | None
    pain_during: int | None
    sharp: bool = False
    spread: bool = False
    signs: tuple[str, ...] = ()
    pregnant: bool = False
    stopped_before: int = 0


@dataclass(frozen=True, slots=True)
class GoOn:
    """Nothing stops it."""


@dataclass(frozen=True, slots=True)
class StopExercise:
    """This exercise is over for today; others go on once pain is back within `settle_minutes`."""

    settle_minutes: int


@dataclass(frozen=True, slots=True)
class StopDirection:
    """This exercise and every one of its direction are over for now."""


@dataclass(frozen=True, slots=True)
class StopSession:
    """The session is over; rest, a walk or the gentle plan are offered."""


@dataclass(frozen=True, slots=True)
class CallProvider:
    """A pregnancy warning sign: stop, and call the midwife or doctor."""


@dataclass(frozen=True, slots=True)
class CallEmergency:
    """Chest or breath: help now."""


Stop: TypeAlias = GoOn | StopExercise | StopDirection | StopSession | CallProvider | CallEmergency


def judge(reading: Reading, rules: StopRules) -> Stop:
    """The strongest stop rule that applies to a reading."""
    signs = set(reading.signs)
    if signs & set(rules.emergency_signs):
        return CallEmergency()
    if reading.pregnant and signs & set(rules.pregnancy_signs):
        return CallProvider()
    if signs & set(rules.signs):
        return StopSession()
    if not (reading.spread or reading.sharp or _too_much(reading, rules)):
        return GoOn()
    if reading.stopped_before + 1 >= rules.stopped_exercises:
        return StopSession()
    return StopDirection() if reading.spread else StopExercise(rules.settle_minutes)


def _too_much(reading: Reading, rules: StopRules) -> bool:
    if reading.pain_during is None:
        return False
    if reading.pain_during >= rules.level_points:
        return True
    if reading.pain_before is None:
        return False
    return reading.pain_during - reading.pain_before >= rules.rise_points
