# SPDX-License-Identifier: Apache-2.0
"""The built-in measures: what a scale allows, and what change on it means something (5.1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, assert_never

from lumbar.core.kernel.errors import MisuseError

_DECIMALS: Final = 6  # a gain that meets its cut is not lost to binary fractions


class Better(StrEnum):
    """Which way a scale points."""

    LOWER = "lower"
    HIGHER = "higher"
    NEITHER = "none"


class Size(StrEnum):
    """How large a change is to the person."""

    NONE = "none"
    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """A scale of whole or half points from `low` to `high`."""

    low: float
    high: float
    better: Better

    def holds(self, value: float) -> bool:
        """True where the value is on the scale."""
        return self.low <= value <= self.high


@dataclass(frozen=True, slots=True, kw_only=True)
class Cuts:
    """The least gain, in points, that counts as small, medium and large.

    `medium` is None where the literature gives none; then a gain is small until it is large.
    """

    small: float
    large: float
    medium: float | None = None

    def __post_init__(self) -> None:
        middle = self.small if self.medium is None else self.medium
        if not 0 < self.small <= middle <= self.large:
            raise ValueError(f"cuts in rising order expected, not {self}")


@dataclass(frozen=True, slots=True, kw_only=True)
class MeaningfulChange:
    """A change that matters: `points` on the scale, or `share` of the first value."""

    points: float | None = None
    share: float | None = None

    def __post_init__(self) -> None:
        if self.points is None and self.share is None:
            raise ValueError("points or a share expected")


def gain(before: float, after: float, scale: Scale) -> float:
    """Points gained, positive for the better.

    Raises:
        MisuseError: a value is off the scale, or neither end of the scale is the good one.
    """
    if not (scale.holds(before) and scale.holds(after)):
        raise MisuseError(f"{before} or {after} is off the scale {scale.low} to {scale.high}")
    match scale.better:
        case Better.LOWER:
            return round(before - after, _DECIMALS)
        case Better.HIGHER:
            return round(after - before, _DECIMALS)
        case Better.NEITHER:
            raise MisuseError("no end of this scale is better than the other")
    assert_never(scale.better)


def is_meaningful(before: float, after: float, scale: Scale, change: MeaningfulChange) -> bool:
    """True where the gain is one that people notice (pain: 2 points or 30 %, [S28])."""
    gained = gain(before, after, scale)
    by_points = change.points is not None and gained >= change.points
    by_share = change.share is not None and before > 0 and gained >= change.share * before
    return gained > 0 and (by_points or by_share)


def size_of(before: float, after: float, scale: Scale, cuts: Cuts) -> Size:
    """How large a gain is; a loss or no change is none."""
    gained = gain(before, after, scale)
    if gained >= cuts.large:
        return Size.LARGE
    if cuts.medium is not None and gained >= cuts.medium:
        return Size.MEDIUM
    return Size.SMALL if gained >= cuts.small else Size.NONE


def function_score(activities: Sequence[float], scale: Scale) -> float:
    """The mean of a person's own activities (PSFS), 0 unable to 10 as before.

    Raises:
        MisuseError: no activity, or one is off the scale.
    """
    if not activities or not all(scale.holds(value) for value in activities):
        raise MisuseError("ratings of the person's own activities expected, each on the scale")
    return sum(activities) / len(activities)


def session_load(effort: int, minutes: float) -> float:
    """Session load in arbitrary units: effort (CR10) times minutes [S43]."""
    return effort * minutes
