# SPDX-License-Identifier: Apache-2.0
"""Chance, which is passed in, and the normal variates that are made of it.

Python promises that the sequence of `random()` for a seed stays the same in every version, and
promises it of nothing else that its generators give. So only `random()` is asked for here.
"""

from __future__ import annotations

import math
from typing import Protocol


class Chance(Protocol):
    """Whatever gives even numbers from 0 to below 1: a seeded generator."""

    def random(self) -> float:
        """The next number, from 0 to below 1."""
        ...


def normal_pair(chance: Chance) -> tuple[float, float]:
    """Two independent normal variates of mean 0 and deviation 1, by Box and Muller."""
    radius = math.sqrt(-2.0 * math.log(1.0 - chance.random()))
    angle = math.tau * chance.random()
    return radius * math.cos(angle), radius * math.sin(angle)
