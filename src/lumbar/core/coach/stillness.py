# SPDX-License-Identifier: Apache-2.0
"""How fast a trunk moves, in torso lengths a second.

Two averages of a place, a quick and a slow one, stand apart by its speed times the difference of
their delays. That needs no memory of frames and takes any frame rate. Limbs are left out: those
that are hidden jump while a person keeps still.
"""

from __future__ import annotations

import math
from typing import Final

from lumbar.core.coach.scene import Scene

_QUICK_S: Final = 0.08
_SLOW_S: Final = 0.38
_LONGEST_GAP_S: Final = 1.0


class Stillness:
    """Follows how fast shoulders and hips move against each other."""

    __slots__ = ("_at_s", "_quick", "_slow")

    def __init__(self) -> None:
        self._quick: tuple[float, ...] = ()
        self._slow: tuple[float, ...] = ()
        self._at_s = 0.0

    def speed(self, scene: Scene) -> float:
        """The speed of the shoulders' middle against that of the hips."""
        (sx, sy), (hx, hy) = scene.shoulders, scene.hips
        now = (sx - hx, sy - hy)
        gap = scene.t_s - self._at_s
        self._at_s = scene.t_s
        if not self._quick or gap > _LONGEST_GAP_S:
            self._quick = self._slow = now
            return 0.0
        self._quick = _nearer(self._quick, now, gap / (gap + _QUICK_S))
        self._slow = _nearer(self._slow, now, gap / (gap + _SLOW_S))
        return math.dist(self._quick, self._slow) / (_SLOW_S - _QUICK_S) / scene.torso


def _nearer(old: tuple[float, ...], new: tuple[float, ...], share: float) -> tuple[float, ...]:
    return tuple(a + share * (b - a) for a, b in zip(old, new, strict=True))
