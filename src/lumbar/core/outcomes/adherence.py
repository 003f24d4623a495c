# SPDX-License-Identifier: Apache-2.0
"""How well a programme is kept up (5.2)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Band(StrEnum):
    """What an adherence comes to."""

    GOOD = "good"
    PARTIAL = "partial"
    LOW = "low"


@dataclass(frozen=True, slots=True, kw_only=True)
class Adherence:
    """Shares of 1 over a window of days; None where nothing was prescribed in it.

    `raw_session` is not capped at 1, so that over-doing shows.
    """

    window_days: int
    sessions_done: int
    sessions_prescribed: int
    session: float | None
    raw_session: float | None
    exercise: float | None
    dose: float | None
    quality: float | None
    overall: float | None
    band: Band | None
    overdoing: bool
