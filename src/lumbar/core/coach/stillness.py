# SPDX-License-Identifier: Apache-2.0
"""How fast a body moves, in torso lengths a second.

Two averages of a joint's place, a quick and a slow one, stand apart by its speed times the
difference of their delays. That needs no memory of frames and takes any frame rate.
"""

from __future__ import annotations

from typing import Final

from lumbar.core.coach.joints import COUNT, RIGHT, Joint
from lumbar.core.coach.scene import Scene

_QUICK_S: Final = 0.08
_SLOW_S: Final = 0.38
_WATCHED: Final = tuple(
    joint + side
    for joint in (Joint.SHOULDER, Joint.HIP, Joint.KNEE)
    for side in (0, RIGHT)
)


class Stillness:
    """Follows the speed of the joints that carry a posture."""

    __slots__ = ("_at_s", "_quick", "_slow")

    def __init__(self) -> None:
        self._quick: list[float] = []
        self._slow: list[float] = []
        self._at_s = 0.0

    def speed(self, scene: Scene) -> float:
        """The mean speed of the watched joints now."""
        now = scene.xs + scene.ys
        gap = scene.t_s - self._at_s
        self._at_s = scene.t_s
        if not self._quick or not 0.0 <= gap <= 1.0:
            self._quick, self._slow = now, list(now)
            return 0.0
        quick, slow = self._quick, self._slow
        for place in _PLACES:
            new = now[place]
            if new != new or quick[place] != quick[place]:  # noqa: PLR0124  # NaN
                quick[place] = slow[place] = new
                continue
            quick[place] += gap / (gap + _QUICK_S) * (new - quick[place])
            slow[place] += gap / (gap + _SLOW_S) * (new - slow[place])
        total = 0.0
        seen = 0
        for joint in _WATCHED:
            wide, high = quick[joint] - slow[joint], quick[joint + COUNT] - slow[joint + COUNT]
            if wide == wide:  # noqa: PLR0124  # not NaN
                total += (wide * wide + high * high) ** 0.5
                seen += 1
        return total / seen / (_SLOW_S - _QUICK_S) / scene.torso if seen else 0.0


_PLACES: Final = _WATCHED + tuple(joint + COUNT for joint in _WATCHED)
