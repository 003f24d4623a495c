# SPDX-License-Identifier: Apache-2.0
"""What a landmark model adds to the truth: it shakes, wanders, is off, drops out, mixes sides up.

Real landmarks hardly shake, since the model smooths them; they wander slowly, and each recording is
off by a constant. What is hidden is worse. Sizes are in torso lengths of the picture.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Noise:
    """How much of each.

    `white`, `wander` and `offset` are standard deviations of x and y in torso lengths; depth has
    twice as much. Wander forgets itself over `wander_s`. A hidden point has up to
    `hidden_times` as much of everything. `dropped` is the share of frames in which nobody is found,
    in runs of a few; `lost` the share of hidden points that are missing. `swaps_per_min` is how
    often arms or legs change sides for a moment. `uneven` is by what share of a frame's time
    frames come early or late.
    """

    white: float = 0.0
    wander: float = 0.0
    wander_s: float = 1.5
    offset: float = 0.0
    hidden_times: float = 1.0
    dropped: float = 0.0
    lost: float = 0.0
    swaps_per_min: float = 0.0
    uneven: float = 0.0

    def __post_init__(self) -> None:
        if min(self.white, self.wander, self.offset, self.swaps_per_min) < 0 or self.wander_s <= 0:
            raise ValueError(f"sizes from 0 and a time above it expected, not {self}")
        if not all(0 <= each < 1 for each in (self.dropped, self.lost, self.uneven)):
            raise ValueError(f"shares from 0 to below 1 expected, not {self}")


NO_NOISE: Final = Noise()
USUAL_NOISE: Final = Noise(
    white=0.0008,
    wander=0.009,
    offset=0.02,
    hidden_times=2.5,
    dropped=0.003,
    lost=0.003,
    swaps_per_min=0.5,
    uneven=0.1,
)
"""As BlazePose is on clear recordings from the side.

`white`, `wander` and `hidden_times` were fitted to holds in real ones: from frame to frame a near
knee moves by .0015 torso lengths (real .0003 to .0032), within 3 seconds by a deviation of .006
(real .003 to .010). `offset` is what differs between recordings of the same pose. The others are
assumed. [D]
"""
BAD_NOISE: Final = Noise(
    white=0.004,
    wander=0.02,
    offset=0.035,
    hidden_times=3.0,
    dropped=0.05,
    lost=0.05,
    swaps_per_min=4.0,
    uneven=0.5,
)
"""A poor light and a cheap camera. [D]"""
