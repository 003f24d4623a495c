# SPDX-License-Identifier: Apache-2.0
"""Smoothing on timestamps: the one-euro filter over all coordinates of a body.

A coordinate that stands still is smoothed hard, one that moves is followed closely. The filter is
Casiez, Roussel and Vogel's (CHI 2012). Speeds are in torso lengths a second, so that a person far
away is smoothed as one who is near.
"""

from __future__ import annotations

import math
from typing import Final

LOWEST_HZ: Final = 1.2
"""The cut-off at rest. Landmarks wander by under .01 torso lengths below it, white noise dies."""

FOLLOWING: Final = 1.6
"""How many Hz the cut-off rises for a speed of one torso length a second."""

SPEED_HZ: Final = 1.0
"""The cut-off of the speed itself."""

LONGEST_GAP_S: Final = 0.5
"""A point that was away for longer starts anew."""


class Smoother:
    """Smooths a fixed number of coordinates; NaN in, NaN out, and nothing is remembered of it."""

    __slots__ = ("_at_s", "_speeds", "_values")

    def __init__(self, count: int) -> None:
        self._values = [math.nan] * count
        self._speeds = [0.0] * count
        self._at_s = [-math.inf] * count

    def smoothed(self, t_s: float, raw: list[float], unit: float) -> list[float]:
        """The smoothed values; `unit` is what counts as one unit of speed."""
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
                share = math.tau * (LOWEST_HZ + FOLLOWING * abs(speed) / unit) * gap
                values[place] = old + share / (1.0 + share) * (new - old)
                speeds[place] = speed
            at_s[place] = t_s
            out.append(values[place])
        return out
