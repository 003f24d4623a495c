# SPDX-License-Identifier: Apache-2.0
"""Since when a body is where it is: the moment at which a position was reached.

Whoever presses up slows down towards the end. The position counts as reached once the trunk is
within `NEAR_TORSO` of where it comes to rest, which is known only later. So the last seconds are
remembered in steps, and looked through from the end.
"""

from __future__ import annotations

import math
from collections import deque
from typing import Final

from lumbar.core.coach.scene import Scene

NEAR_TORSO: Final = 0.07
"""About 6 degrees of a trunk that turns about the hips; a wander in a hold is a tenth of it. [D]"""

LEFT_TORSO: Final = 0.15
"""A trunk that is this far from where it has been kept has left the position. [D]"""

FOLLOWING_S: Final = 3.0
"""Time in which the place that is kept follows a slow wander."""

_STEP_S: Final = 0.05
_KEPT: Final = 80


class Settling:
    """How the trunk lay over the last seconds.

    `near_s` is when they last lay where they had come to rest.
    """

    __slots__ = ("_at_s", "_kept", "_trail", "near_s")

    def __init__(self) -> None:
        self._at_s = 0.0
        self._kept: tuple[float, ...] = ()
        self.near_s = 0.0
        self._trail: deque[tuple[float, tuple[float, ...]]] = deque(maxlen=_KEPT)

    def step(self, scene: Scene) -> None:
        """Remember where the body is."""
        if not self._trail or scene.t_s - self._trail[-1][0] >= _STEP_S:
            self._trail.append((scene.t_s, _places(scene)))

    def since_s(self, scene: Scene, earliest_s: float) -> float:
        """Since when the body has been where it is now, at the earliest since `earliest_s`."""
        here = _places(scene)
        limit = NEAR_TORSO * scene.torso
        since_s = self._at_s = self.near_s = scene.t_s
        self._kept = here
        for t_s, places in reversed(self._trail):
            if t_s < earliest_s or math.dist(places, here) > limit:
                break
            since_s = t_s
        return since_s

    def left(self, scene: Scene) -> bool:
        """Whether the body has left the place that was found by `since_s`."""
        here = _places(scene)
        gap_s = scene.t_s - self._at_s
        self._at_s = scene.t_s
        share = gap_s / (gap_s + FOLLOWING_S)
        self._kept = tuple(a + share * (b - a) for a, b in zip(self._kept, here, strict=True))
        apart = math.dist(self._kept, here) / scene.torso
        if apart <= NEAR_TORSO:
            self.near_s = scene.t_s
        return apart > LEFT_TORSO


def _places(scene: Scene) -> tuple[float, float]:
    """The trunk as a vector: neither a camera that moves nor a limb that jumps changes it."""
    (sx, sy), (hx, hy) = scene.shoulders, scene.hips
    return (sx - hx, sy - hy)
