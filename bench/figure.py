# SPDX-License-Identifier: Apache-2.0
"""What one measurement gives, and how it is taken."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One line of the report; `beside` is what it is compared with, in the same run."""

    name: str
    value: float
    unit: str
    beside: str = ""

    def __str__(self) -> str:
        measured = f"{self.name:<44} {self.value:>10.3g} {self.unit}"
        return f"{measured}   ({self.beside})" if self.beside else measured


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """What could not be measured on this machine, and why."""

    name: str
    why: str

    def __str__(self) -> str:
        return f"{self.name:<44} {'-':>10} skipped: {self.why}"


def median_s(work: Callable[[], object], times: int = 5) -> float:
    """The median of the seconds that a piece of work takes, after one run that is not counted."""
    work()
    taken = []
    for _ in range(times):
        started = time.perf_counter()
        work()
        taken.append(time.perf_counter() - started)
    return statistics.median(taken)
