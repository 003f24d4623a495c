# SPDX-License-Identifier: Apache-2.0
"""What an operator may choose about the rules."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import assert_never

from lumbar.core.catalogue.thresholds import PainZones


class Strict(StrEnum):
    """When any new pain stops an exercise for the day (4.1)."""

    NEVER = "never"
    FIRST_WEEKS = "first_weeks"
    ALWAYS = "always"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The operator's choices; as they stand they are the defaults of 4.1."""

    strict: Strict = Strict.FIRST_WEEKS

    def is_strict(self, started: date, day: date, rule: PainZones) -> bool:
        """Tell whether any new pain counts as a stop on a day."""
        match self.strict:
            case Strict.NEVER:
                return False
            case Strict.ALWAYS:
                return True
            case Strict.FIRST_WEEKS:
                return (day - started).days < rule.strict_days
            case never:
                assert_never(never)


DEFAULT = Settings()
