# SPDX-License-Identifier: Apache-2.0
"""Which fault to speak of, and when: one at a time, the gravest first, with time to act on it."""

from __future__ import annotations

import math
from typing import Final

from lumbar.core.catalogue.vocabulary import Severity
from lumbar.core.coach.events import Cue
from lumbar.core.coach.judging import RANK

APART_S: Final = 4.0
"""Cues come no closer than this (7.3)."""

STALE_S: Final = 4.0
"""What was seen longer ago than this is no longer worth saying."""


class Cueing:
    """Holds what could be said, and says one thing at a time."""

    __slots__ = ("_last_s", "_waiting")

    def __init__(self) -> None:
        self._last_s = -math.inf
        self._waiting: dict[str, tuple[Severity, float]] = {}

    def saw(self, code: str, severity: Severity, t_s: float) -> None:
        """A fault was there."""
        self._waiting[code] = (severity, t_s)

    def say(self, t_s: float) -> list[Cue]:
        """The cue for now, where it is time for one."""
        if not self._waiting or t_s - self._last_s < APART_S:
            return []
        fresh = {code: each for code, each in self._waiting.items() if t_s - each[1] <= STALE_S}
        self._waiting = fresh
        if not fresh:
            return []
        code = max(fresh, key=lambda each: (RANK[fresh[each][0]], fresh[each][1]))
        del self._waiting[code]
        self._last_s = t_s
        return [Cue(t_s=t_s, code=code)]
