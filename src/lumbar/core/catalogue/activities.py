# SPDX-License-Identifier: Apache-2.0
"""How much walking (or cycling, or water) a week holds, row by row of the walking table (4.7)."""

from __future__ import annotations

from dataclasses import dataclass

from lumbar.core.catalogue.dose import Span
from lumbar.core.kernel.evidence import Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkingWeek:
    """One row: from `first_week` to `last_week`, counted from 1, both in it.

    `sessions` are sessions a week and `minutes` the length of one, each as (low, high).
    """

    first_week: int
    last_week: int
    sessions: Span
    minutes: Span
    source: Evidence

    def __post_init__(self) -> None:
        weeks = (self.first_week, self.last_week)
        spans = (weeks, self.sessions, self.minutes)
        if any(not 1 <= low <= high for low, high in spans):
            raise ValueError(f"weeks, sessions and minutes from 1 in rising order, not {self}")
