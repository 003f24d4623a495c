# SPDX-License-Identifier: Apache-2.0
"""How people look for a position: one group for all start positions that feel alike."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from lumbar.core.catalogue.vocabulary import Position


class Where(StrEnum):
    """A group of start positions, in the order in which the groups are shown."""

    BACK = "back"
    HANDS_AND_KNEES = "hands-and-knees"
    FRONT = "front"
    SIDE = "side"
    UPRIGHT = "upright"
    WATER = "water"
    OTHER = "other"


# The filters that are offered; what is left has no position of its own.
FILTERS: Final = tuple(where for where in Where if where is not Where.OTHER)

_WHERE: Final = {
    Position.SUPINE: Where.BACK,
    Position.QUADRUPED: Where.HANDS_AND_KNEES,
    Position.HALF_KNEELING: Where.HANDS_AND_KNEES,
    Position.PRONE: Where.FRONT,
    Position.SIDE: Where.SIDE,
    Position.SITTING: Where.UPRIGHT,
    Position.STANDING: Where.UPRIGHT,
    Position.HANGING: Where.UPRIGHT,
    Position.MACHINE: Where.UPRIGHT,
    Position.WATER: Where.WATER,
    Position.TABLE: Where.OTHER,
    Position.ANY: Where.OTHER,
}


def where_of(position: Position) -> Where:
    """The group of a start position."""
    return _WHERE[position]
