# SPDX-License-Identifier: Apache-2.0
"""The rules by which the planner decides, each with its source, ready to be given as a reason."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from lumbar.core.kernel.cited import Cited
from lumbar.core.kernel.messages import Fact, Reason, message

_WORDS: Final = "planning"
_KEPT: Final = 4096  # a plan gives hundreds of reasons, nearly all of them the same for everybody


class Rule(Cited):
    """The rules of planning."""

    ACTIVE = ("R02", "[002]")
    REGIONS = ("R03", "[002]")
    SLOW = ("R48", "[001] [002] [004]")
    TAILORED = ("R05", "[002]")
    BOTH_SIDES_OF_TRUNK = ("R08", "[002] [003]")
    KEPT_UP = ("R11", "[002] [S20] [D]")
    AFTER_DISCHARGE = ("R15", "[002]")
    WATER = ("R18", "[002]")
    REVERSE_CORE = ("R20", "[000]")
    ONE_STEP = ("R22", "[000]")
    COMFORT_LAST = ("R23", "[000]")
    SHOULDER_TRACTION = ("R24", "[000]")
    APPROVAL = ("R26", "[000]")
    LEVELS = ("R34", "[003]")
    PAINLESS_FIRST = ("R36", "[003]")
    CARRYING = ("R42", "[004]")
    STOP = ("R44", "[004] [D]")
    BREATHE = ("R45", "[004]")
    EVIDENCE = ("R19", "[002] [S25]")
    ACCESS = ("access", "[D]")
    EQUIPMENT = ("equipment", "[D]")
    POSITION = ("2.2", "[002] [D]")
    EDGES = ("2.4", "[D]")
    COVERAGE = ("2.5", "[002] [003] [D]")
    SUBSTITUTE = ("2.6", "[G] [D]")
    URGENCY = ("3.1", "[D]")
    SCOPE = ("RF32", "[D]")
    PRECAUTION = ("3.4", "[D] [G]")
    STRICT_PAIN = ("4.1", "[000] [D]")
    DIRECTION = ("4.2", "[S16] [D]")
    IRRITABILITY = ("4.3", "[G] [D]")
    FREQUENCY = ("4.6", "[S19] [S20] [D]")
    AEROBIC = ("4.7", "[S22] [S23] [D]")
    HEAT = ("4.10", "[S4] [S48]")
    START = ("4.11", "[D]")
    STRENGTH_DAYS = ("4.6", "[S22] [D]")


@lru_cache(maxsize=_KEPT)
def because(rule: Rule, key: str, **facts: Fact) -> Reason:
    """Give a reason in the words of `planning.<key>`."""
    return Reason(rule=rule.id, source=rule.source, message=message(f"{_WORDS}.{key}", **facts))


@lru_cache(maxsize=_KEPT)
def because_of(rule: str, source: str, key: str, **facts: Fact) -> Reason:
    """Give a reason whose rule or source stands in the content."""
    return Reason(rule=rule, source=source, message=message(f"{_WORDS}.{key}", **facts))
