# SPDX-License-Identifier: Apache-2.0
"""Chance that is known beforehand."""

from collections.abc import Iterable
from itertools import cycle


class Given:
    """Gives the same numbers over and over."""

    def __init__(self, numbers: Iterable[float]) -> None:
        self._numbers = cycle(numbers)

    def random(self) -> float:
        """The next of them."""
        return next(self._numbers)
