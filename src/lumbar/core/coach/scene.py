# SPDX-License-Identifier: Apache-2.0
"""A body at one moment as signals are read from it: smoothed, upright, with its own measure.

Coordinates are in heights of the picture, x to the right and y up. What is not seen is NaN, and so
is whatever is worked out from it. `front` says on which side of the line from hip to shoulder the
belly lies (1 to its left, -1 to its right), so that an angle means the same for whoever lies the
other way round.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from lumbar.core.coach.joints import LEFT, RIGHT, Joint

_SHOULDER_R = Joint.SHOULDER + RIGHT
_HIP_R = Joint.HIP + RIGHT


@dataclass(slots=True, kw_only=True)
class Scene:
    """The body now, and `rest`, the same body at its start pose, where that was seen."""

    t_s: float
    xs: list[float]
    ys: list[float]
    torso: float
    front: float = 1.0
    near: int = LEFT
    rest: Scene | None = None

    def copied(self) -> Scene:
        """The same body, to be kept."""
        return replace(self, xs=list(self.xs), ys=list(self.ys), rest=None)

    @property
    def shoulders(self) -> tuple[float, float]:
        """The middle of the shoulders."""
        xs, ys = self.xs, self.ys
        return (
            (xs[Joint.SHOULDER] + xs[_SHOULDER_R]) / 2.0,
            (ys[Joint.SHOULDER] + ys[_SHOULDER_R]) / 2.0,
        )

    @property
    def hips(self) -> tuple[float, float]:
        """The middle of the hips."""
        xs, ys = self.xs, self.ys
        return ((xs[Joint.HIP] + xs[_HIP_R]) / 2.0, (ys[Joint.HIP] + ys[_HIP_R]) / 2.0)

    def footward(self) -> float:
        """1 where the feet lie to the right of the head, -1 where they lie to the left."""
        return math.copysign(1.0, self.hips[0] - self.shoulders[0])

    def forward(self) -> float:
        """1 where whoever is upright looks to the right, -1 where to the left."""
        return -self.front


def torso_length(xs: list[float], ys: list[float]) -> float:
    """From the middle of the shoulders to the middle of the hips."""
    return math.hypot(
        (xs[Joint.SHOULDER] + xs[_SHOULDER_R] - xs[Joint.HIP] - xs[_HIP_R]) / 2.0,
        (ys[Joint.SHOULDER] + ys[_SHOULDER_R] - ys[Joint.HIP] - ys[_HIP_R]) / 2.0,
    )


def follow(kept: Scene, now: Scene, share: float) -> None:
    """Move a scene that is kept a share of the way to another; what was not seen is taken over."""
    for old, new in ((kept.xs, now.xs), (kept.ys, now.ys)):
        for place, value in enumerate(new):
            here = old[place]
            if here == here:  # noqa: PLR0124  # not NaN
                old[place] = here + share * (value - here) if value == value else here  # noqa: PLR0124
            else:
                old[place] = value
