# SPDX-License-Identifier: Apache-2.0
"""How far along a repetition is: 0 at the person's own start, 1 at the top that the content names.

The start is the person's own: it follows what is seen at rest, within bounds, so that bent knees of
95 or of 115 degrees both start at nought.
"""

from __future__ import annotations

import math
from typing import Final

from lumbar.core.catalogue.watching import Blend, Watch
from lumbar.core.coach.conditions import known_signal
from lumbar.core.coach.scene import Scene
from lumbar.core.coach.signals import Wording

OWN_START: Final = 0.3
"""How far the own start may lie from the content's, as a share of the way."""

FOLLOWING_S: Final = 1.0
"""Time in which the own start follows what is seen at rest."""

CEILING: Final = 1.3
"""Beyond the top a signal says no more about how far along it is."""


class Progress:
    """The share of the way, from the signals that drive a repetition."""

    __slots__ = ("_blend", "_drives", "_own")

    def __init__(self, watch: Watch, wording: Wording) -> None:
        self._drives = tuple(
            (known_signal(each.signal, wording), each.start, each.top - each.start)
            for each in watch.drives
        )
        self._own = [0.0] * len(self._drives)
        self._blend = watch.blend

    def shares(self, scene: Scene, side: int) -> list[float]:
        """For every drive its share of the way that the content names."""
        return [(signal(scene, side) - start) / way for signal, start, way in self._drives]

    def of(self, shares: list[float]) -> float:
        """The share of the own way; NaN where no drive is seen."""
        own = [
            min(max((share - zero) / (1.0 - zero), -CEILING), CEILING)
            for share, zero in zip(shares, self._own, strict=True)
            if share == share  # noqa: PLR0124  # not NaN
        ]
        if not own:
            return math.nan
        if self._blend is Blend.LEAST:
            return min(own)
        return sum(min(each, 1.0) for each in own) / len(own)

    def begin_at(self, shares: list[float]) -> None:
        """Take the start pose as the own start."""
        self._follow(shares, 1.0)

    def follow(self, shares: list[float], gap_s: float) -> None:
        """Let the own start follow what is seen at rest."""
        self._follow(shares, gap_s / (gap_s + FOLLOWING_S))

    def _follow(self, shares: list[float], pull: float) -> None:
        for place, share in enumerate(shares):
            if share == share:  # noqa: PLR0124  # not NaN
                wished = min(max(share, -OWN_START), OWN_START)
                self._own[place] += pull * (wished - self._own[place])
