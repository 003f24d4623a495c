# SPDX-License-Identifier: Apache-2.0
"""Left and right that change places for a moment: a landmark model takes one limb for the other.

A limb does not jump to where the other one was while that one jumps to where it was. Where that is
seen, the sides are put back. If it stays so, the model knows better now, and is believed.
"""

from __future__ import annotations

import math
from typing import Final

from lumbar.core.coach.joints import COUNT, RIGHT, Joint

BELIEVED_AFTER_S: Final = 0.6
"""Sides that stay exchanged for so long are taken over; mix-ups last a few tenths. [D]"""

LONGEST_GAP_S: Final = 0.4
"""After a longer gap nothing is known of where limbs were."""

CLEARLY_TORSO: Final = 0.3
"""By how much shorter the ways must be with sides exchanged; limbs close together are left."""

_LIMBS: Final = (
    (Joint.ELBOW, Joint.WRIST),
    (Joint.KNEE, Joint.ANKLE, Joint.HEEL, Joint.TOE),
)


class Pairs:
    """Remembers where arms and legs were, and since when their sides are exchanged."""

    __slots__ = ("_at_s", "_since_s", "_xs", "_ys")

    def __init__(self) -> None:
        self._xs = [math.nan] * COUNT
        self._ys = [math.nan] * COUNT
        self._at_s = -math.inf
        self._since_s = [math.nan] * len(_LIMBS)

    def untangle(self, t_s: float, xs: list[float], ys: list[float], unit: float) -> None:
        """Put exchanged sides back, in place."""
        fresh = t_s - self._at_s <= LONGEST_GAP_S
        for number, limb in enumerate(_LIMBS):
            if not fresh or not self._exchanged(limb, xs, ys, unit):
                self._since_s[number] = math.nan
                continue
            if math.isnan(self._since_s[number]):
                self._since_s[number] = t_s
            if t_s - self._since_s[number] < BELIEVED_AFTER_S:
                for joint in limb:
                    other = joint + RIGHT
                    xs[joint], xs[other] = xs[other], xs[joint]
                    ys[joint], ys[other] = ys[other], ys[joint]
        self._xs, self._ys, self._at_s = list(xs), list(ys), t_s

    def _exchanged(
        self, limb: tuple[Joint, ...], xs: list[float], ys: list[float], unit: float
    ) -> bool:
        kept = crossed = 0.0
        for joint in limb[:2]:
            other = joint + RIGHT
            kept += self._way(joint, joint, xs, ys) + self._way(other, other, xs, ys)
            crossed += self._way(joint, other, xs, ys) + self._way(other, joint, xs, ys)
        return kept - crossed > CLEARLY_TORSO * unit

    def _way(self, was: int, now: int, xs: list[float], ys: list[float]) -> float:
        return math.hypot(xs[now] - self._xs[was], ys[now] - self._ys[was])
