# SPDX-License-Identifier: Apache-2.0
"""Which part of the body is drawn before which: the farther ones first."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple, TypeVar

REACH: Final = 6.0
CLEAR: Final = 30.0

Name = TypeVar("Name")


class Seen(NamedTuple):
    """A sphere on the picture: place, radius, nearness to the eye."""

    x: float
    y: float
    near: float
    r: float


def vote(one: Sequence[Seen], other: Sequence[Seen]) -> float:
    """By how much `one` is nearer than `other` where they cover each other on the picture.

    Every two spheres that overlap there vote, with the weight of their overlap; what lies far
    apart counts no more than what is clearly apart.
    """
    total = 0.0
    for a in one:
        for b in other:
            overlap = a.r + b.r - math.hypot(a.x - b.x, a.y - b.y)
            if overlap > REACH:
                total += overlap * max(-CLEAR, min(CLEAR, a.near - b.near))
    return total


def far_to_near(
    parts: Mapping[Name, Sequence[Seen]], together: Mapping[Name, Name]
) -> tuple[Name, ...]:
    """The parts in the order of drawing.

    Of those left, the next is the one that is least in front of any other that is left; where the
    votes go round in a circle, the weakest vote gives way. Of equals, one that is `together` with
    the part before comes first, so that the halves of a limb follow each other.
    """
    over = _over(parts)
    left = list(parts)
    found: list[Name] = []
    while left:
        partner = together.get(found[-1]) if found else None
        farthest = min(
            left,
            key=lambda name: (sum(over[name].get(each, 0.0) for each in left), name != partner),
        )
        left.remove(farthest)
        found.append(farthest)
    return tuple(found)


def _over(parts: Mapping[Name, Sequence[Seen]]) -> dict[Name, dict[Name, float]]:
    """For every part, the parts that it is in front of and by how much."""
    names = list(parts)
    over: dict[Name, dict[Name, float]] = {name: {} for name in names}
    for place, a in enumerate(names):
        for b in names[place + 1 :]:
            votes = vote(parts[a], parts[b])
            over[a if votes > 0 else b][b if votes > 0 else a] = abs(votes)
    return over
