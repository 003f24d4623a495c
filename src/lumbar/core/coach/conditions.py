# SPDX-License-Identifier: Apache-2.0
"""Whether a body is within the ranges of a pose, with hysteresis."""

from __future__ import annotations

import math
from dataclasses import dataclass

from lumbar.core.catalogue.watching import Within
from lumbar.core.coach.scene import Scene
from lumbar.core.coach.settings import margin_of
from lumbar.core.coach.signals import Signal, Wording, signal_of
from lumbar.core.kernel.errors import MisuseError


def known_signal(name: str, wording: Wording) -> Signal:
    """The signal of that name.

    Raises:
        MisuseError: there is none; content is checked before it comes here.
    """
    signal = signal_of(name, wording)
    if signal is None:
        msg = f"there is no signal {name!r}"
        raise MisuseError(msg)
    return signal


@dataclass(frozen=True, slots=True)
class Condition:
    """One range; `margin` widens it for whoever is in it already."""

    signal: Signal
    low: float
    high: float
    margin: float

    def holds(self, scene: Scene, side: int, *, already: bool) -> bool:
        """Whether the body is in the range; what is not seen is not."""
        value = self.signal(scene, side)
        if already:
            return self.low - self.margin <= value <= self.high + self.margin
        return self.low <= value <= self.high


def conditions_of(ranges: tuple[Within, ...], wording: Wording) -> tuple[Condition, ...]:
    """The conditions that ranges stand for."""
    return tuple(
        Condition(
            known_signal(each.signal, wording),
            -math.inf if each.low is None else each.low,
            math.inf if each.high is None else each.high,
            margin_of(each.signal),
        )
        for each in ranges
    )


def all_hold(conditions: tuple[Condition, ...], scene: Scene, side: int, *, already: bool) -> bool:
    """Whether every condition holds."""
    return all(each.holds(scene, side, already=already) for each in conditions)
