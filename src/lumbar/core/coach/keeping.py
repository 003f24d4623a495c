# SPDX-License-Identifier: Apache-2.0
"""Times a position: from when it is reached and still, to when it is left."""

from __future__ import annotations

import math

from lumbar.core.catalogue.watching import Watch
from lumbar.core.coach import settings
from lumbar.core.coach.conditions import all_hold, conditions_of
from lumbar.core.coach.phases import Sign
from lumbar.core.coach.scene import Scene
from lumbar.core.coach.signals import Wording


class Keeping:
    """One position of one side; `since_s` is when it began, while it is held."""

    __slots__ = (
        "_gone_s",
        "_near",
        "_position",
        "_reached_s",
        "ended",
        "side",
        "since_s",
    )

    def __init__(self, watch: Watch, wording: Wording, side: int) -> None:
        self.side = side
        self.since_s: float | None = None
        self.ended: tuple[float, float] | None = None
        self._position = conditions_of(watch.pose + watch.top, wording)
        self._near = False
        self._reached_s = math.nan
        self._gone_s = math.nan

    def step(self, scene: Scene, *, speed: float) -> Sign:
        """What the body now means for this position."""
        self.ended = None
        t_s = scene.t_s
        self._near = all_hold(self._position, scene, self.side, already=self._near)
        if self.since_s is None:
            if not self._near or speed > settings.STILL_TORSO_S:
                self._reached_s = math.nan
                return Sign.ELSEWHERE
            if self._reached_s != self._reached_s:  # noqa: PLR0124  # NaN
                self._reached_s = t_s
            if t_s - self._reached_s < settings.HOLD_BEGINS_S:
                return Sign.ELSEWHERE
            self.since_s, self._gone_s = self._reached_s, math.nan
            return Sign.STAYS
        if self._near and speed <= _LEAVING * settings.STILL_TORSO_S:
            self._gone_s = math.nan
            return Sign.STAYS
        if self._gone_s != self._gone_s:  # noqa: PLR0124  # NaN
            self._gone_s = t_s
        if t_s - self._gone_s < settings.HOLD_ENDS_S:
            return Sign.STAYS
        self.close(self._gone_s)
        return Sign.ELSEWHERE

    def close(self, t_s: float) -> None:
        """The position is over, or the recording is."""
        self.ended = None
        if self.since_s is not None and t_s - self.since_s >= settings.LEAST_HOLD_S:
            self.ended = (self.since_s, t_s)
        self.since_s, self._reached_s = None, math.nan


_LEAVING = 2.5
"""How much faster than still a body moves that leaves a position."""
