# SPDX-License-Identifier: Apache-2.0
"""Smoothing on timestamps: the one-euro filter over all coordinates of a body.

A coordinate that stands still is smoothed hard, one that moves is followed closely. The filter is
Casiez, Roussel and Vogel's (CHI 2012). Speeds are in torso lengths a second, so that a person far
away is smoothed as one who is near.

How much a recording shakes is measured as it goes: by second differences, which a movement hardly
has. Landmarks that shake are smoothed harder. Those of real models do not shake; they wander.
"""

from __future__ import annotations

import math
from typing import Final

LOWEST_HZ: Final = 1.2
"""The cut-off at rest of what does not shake."""

FOLLOWING: Final = 1.6
"""How many Hz the cut-off rises for a speed of one torso length a second."""

SPEED_HZ: Final = 1.0
"""The cut-off of the speed itself."""

LONGEST_GAP_S: Final = 0.5
"""A point that was away for longer starts anew."""

STEADY: Final = 0.02
"""Second differences up to this many torso lengths are no shaking: real ones lie below .005."""

LEAST_SHARE: Final = 0.3
"""What is left of a cut-off, at the least, where landmarks shake."""

LEARNING_S: Final = 1.0
"""Time in which the measure of shaking follows."""

_JUMP: Final = 0.5
"""A second difference above this is a point that jumped, and says nothing of shaking."""


class Smoother:
    """Smooths a fixed number of coordinates; NaN in, NaN out, and nothing is remembered of it."""

    __slots__ = ("_at_s", "_last", "_shake", "_speeds", "_steps", "_t_s", "_values")

    def __init__(self, count: int) -> None:
        self._values = [math.nan] * count
        self._speeds = [0.0] * count
        self._at_s = [-math.inf] * count
        self._last = [math.nan] * count
        self._steps = [math.nan] * count
        self._shake = 0.0
        self._t_s = -math.inf

    def smoothed(self, t_s: float, raw: list[float], unit: float) -> list[float]:
        """The smoothed values; `unit` is what counts as one unit of length."""
        calm = min(1.0, max(STEADY / max(self._shaking(t_s, raw, unit), STEADY), LEAST_SHARE))
        lowest, following = LOWEST_HZ * calm * math.tau, FOLLOWING * calm * calm * math.tau / unit
        values, speeds, at_s = self._values, self._speeds, self._at_s
        turn = math.tau * SPEED_HZ
        out = []
        for place, new in enumerate(raw):
            if new != new:  # noqa: PLR0124  # NaN
                out.append(new)
                continue
            gap = t_s - at_s[place]
            if not 0.0 < gap <= LONGEST_GAP_S:
                values[place], speeds[place] = new, 0.0
            else:
                old = values[place]
                share = turn * gap
                speed = speeds[place] + share / (1.0 + share) * ((new - old) / gap - speeds[place])
                share = (lowest + following * abs(speed)) * gap
                values[place] = old + share / (1.0 + share) * (new - old)
                speeds[place] = speed
            at_s[place] = t_s
            out.append(values[place])
        return out

    def _shaking(self, t_s: float, raw: list[float], unit: float) -> float:
        """The mean second difference of late, in units."""
        total, count = 0.0, 0
        most = _JUMP * unit
        last, steps = self._last, self._steps
        for place, new in enumerate(raw):
            step = new - last[place]
            bend = abs(step - steps[place])
            last[place], steps[place] = new, step
            if bend < most:
                total += bend
                count += 1
        gap = min(t_s - self._t_s, LEARNING_S)
        self._t_s = t_s
        if count:
            self._shake += gap / (gap + LEARNING_S) * (total / count / unit - self._shake)
        return self._shake
