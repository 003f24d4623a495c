# SPDX-License-Identifier: Apache-2.0
"""What a landmark model saw at one moment, and the picture that it looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from lumbar.core.coach.joints import Skeleton

Seen: TypeAlias = tuple[float, ...]
"""x and y in shares of the picture's width and height, y down; then depth and visibility."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """One frame; without `image` nobody was found in it, a point that is None was not."""

    t_s: float
    image: tuple[Seen | None, ...] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """The picture that landmarks lie in, and the skeleton that they make."""

    width: int
    height: int
    skeleton: Skeleton = Skeleton.BLAZEPOSE33

    @property
    def aspect(self) -> float:
        """Width over height, by which x is stretched so that angles come out right."""
        return self.width / self.height
