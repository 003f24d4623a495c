# SPDX-License-Identifier: Apache-2.0
"""One condition of a fault, watched through a movement or a hold.

A condition says at which moment its signal is looked at. `start` is the last of the start pose,
`top` and `hold` the mean near the farthest point, `cycle` the most that there was in the whole
movement: the farthest to the side of the limit for a change of an angle, the largest for a size.
`out`, `back` and `any` have to last.
"""

from __future__ import annotations

import math
from typing import Final

from lumbar.core.catalogue.form_check import Trigger
from lumbar.core.coach.scene import Scene
from lumbar.core.coach.settings import FAULT_S
from lumbar.core.coach.signals import Signal

FAULT_MARGINS: Final = (("_deg", 4.0), ("_torso", 0.03), ("_ratio", 0.03), ("_s", 0.1))
"""How far beyond its limit a signal lies before it is believed, by unit: what landmarks are off."""

_DEVIATION_MARGIN: Final = 0.02

_GROWTH: Final = 1.1
"""A peak that outgrows the last one by this makes what was gathered near it void."""

FACTS: Final = frozenset(
    {"phase_s", "cycle_s", "hold_s", "same_side_peak_gap_s", "sway_torso", "turn_reversals_per_s"}
)
"""Signals that are known of a whole movement or hold alone."""


_TIMED: Final = frozenset({"phase_s", "cycle_s"})

_TIMED_SHARE: Final = 0.25
"""Times of phases are known to a quarter: where a movement begins and ends is not sharp."""


def fault_margin(signal: str, limit: float) -> float:
    """How far beyond its limit a signal lies before it is believed."""
    if signal in _TIMED:
        return _TIMED_SHARE * limit
    return next((by for unit, by in FAULT_MARGINS if signal.endswith(unit)), _DEVIATION_MARGIN)


class Gauge:
    """One condition; `signal` is None for what is known of a whole movement alone."""

    __slots__ = (
        "_count",
        "_factor",
        "_limit",
        "_longest_s",
        "_most",
        "_ref",
        "_run_s",
        "_signal",
        "_signed",
        "_sum",
        "_wanted_s",
        "at",
        "name",
        "severity",
    )

    def __init__(self, trigger: Trigger, signal: Signal | None, *, persists: bool) -> None:
        self.name = trigger.signal
        self.at = trigger.at
        self.severity = trigger.severity
        self._signal = signal
        self._factor = 1.0 if trigger.above is not None else -1.0
        bound = trigger.above if trigger.above is not None else trigger.below
        margin = fault_margin(trigger.signal, bound or 0.0) if persists else 0.0
        self._limit = self._factor * (bound or 0.0) + margin
        self._signed = trigger.signal.endswith("_change_deg")
        self._wanted_s = max(FAULT_S, trigger.for_s or 0.0)
        self.reset()

    def reset(self) -> None:
        """A new movement begins."""
        self._sum = self._count = self._run_s = self._longest_s = 0.0
        self._most = -math.inf
        self._ref = 0.0

    def exceeds(self, scene: Scene, side: int) -> bool:
        """Whether the signal lies beyond its limit now; what is not seen does not."""
        return self._signal is not None and (self._factor * self._signal(scene, side) > self._limit)

    def rest(self, scene: Scene, side: int) -> None:
        """Take in the start pose."""
        if self.at == "start" and self._signal is not None:
            self._sum, self._count = self._factor * self._signal(scene, side), 1.0

    def step(self, scene: Scene, side: int, gap_s: float, peak: float, *, high: bool) -> None:
        """Take in a frame of a movement that has come as far as `peak`."""
        if self._signal is None or self.at == "start":
            return
        value = self._factor * self._signal(scene, side)
        if value != value:  # noqa: PLR0124  # NaN
            return
        if self.at in {"top", "hold"}:
            self._near_top(value, gap_s, peak, high=high)
            return
        if self.at == "cycle":
            self._most = max(self._most, value if self._signed else self._factor * value)
            return
        if self.at == "back" and high:
            self._run_s = self._longest_s = 0.0
        if self.at == "out" and not high and self._ref > 0.0 and peak < self._ref * _GROWTH:
            return
        self._ref = peak
        self._run_s = self._run_s + gap_s if value > self._limit else 0.0
        self._longest_s = max(self._longest_s, self._run_s)

    def fires(self, facts: dict[str, float]) -> bool:
        """Whether the condition was met, now that the movement is over."""
        if self.name in FACTS:
            value = facts.get(f"{self.name}:{self.at}", facts.get(self.name, math.nan))
            return self._factor * value > self._limit
        if self.at in {"top", "hold", "start"}:
            return self._count > 0.0 and self._sum / self._count > self._limit
        if self.at == "cycle":
            return (self._most if self._signed else self._factor * self._most) > self._limit
        return self._longest_s >= self._wanted_s

    def lasts(self, since_s: float) -> bool:
        """Whether it has been met for long enough in a hold."""
        return since_s >= self._wanted_s

    def _near_top(self, value: float, gap_s: float, peak: float, *, high: bool) -> None:
        if not high:
            return
        if peak > self._ref * _GROWTH:
            self._sum = self._count = 0.0
            self._ref = peak
        weight = max(gap_s, _LEAST_WEIGHT)
        self._sum += weight * value
        self._count += weight


_LEAST_WEIGHT: Final = 1e-3
