# SPDX-License-Identifier: Apache-2.0
"""The rules by which a programme changes, each with its source, ready to be given as a reason."""

from __future__ import annotations

from typing import Final

from lumbar.core.kernel.cited import Cited
from lumbar.core.kernel.messages import Fact, Reason, message

_WORDS: Final = "progression"


class Rule(Cited):
    """The rules of progression."""

    KEPT_UP = ("R12", "[002]")
    AFTER_DISCHARGE = ("R15", "[002]")
    FOLLOW_UP = ("R16", "[002] [D]")
    MAINTENANCE = ("R17", "[002]")
    LADDER = ("R22", "[000] [D]")
    MORE_WITH_EXPERIENCE = ("R31", "[001] [S18] [D]")
    HOLD_CAP = ("R35", "[003]")
    PAINLESS_FIRST = ("R36", "[003]")
    NO_GAIN = ("R43", "[004] [S28] [D]")
    STOP = ("R44", "[004] [D]")
    MASTERY = ("2.1", "[S18] [D]")
    ZONES = ("4.1", "[S15] [D]")
    STRICT_PAIN = ("4.1", "[000] [D]")
    DIRECTION = ("4.2", "[S16] [D]")
    STAGES = ("4.3", "[S17] [G] [D]")
    DECISION = ("4.4", "[D]")
    WEEKLY_RISE = ("4.4", "[S18] [D]")
    GAPS = ("4.5", "[D]")
    START = ("4.11", "[D]")
    UPKEEP = ("4.13", "[S26] [D]")
    FLARE = ("4.14", "[S44] [D]")
    OVERRIDE = ("override", "[D]")


def because(rule: Rule, key: str, **facts: Fact) -> Reason:
    """Give a reason in the words of `progression.<key>`."""
    return Reason(rule=rule.id, source=rule.source, message=message(f"{_WORDS}.{key}", **facts))
