# SPDX-License-Identifier: Apache-2.0
"""A score of form, and what to say at the end of a set (7.3).

A set starts at 100. A minor fault takes 5 each time, at most 20 for one code; a major one takes 15;
one that ends the set takes 40. [D]
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from lumbar.core.catalogue.vocabulary import Severity
from lumbar.core.coach.judging import RANK

FULL: Final = 100
COSTS: Final = {Severity.MINOR: 5, Severity.MAJOR: 15, Severity.STOP: 40}
MOST_OF_A_MINOR: Final = 20

Told = tuple[str, Severity]
"""A fault that was there once: its code and how grave it was."""


def score_of(told: Iterable[Told]) -> int:
    """The score of a set, from 0 to 100."""
    times = Counter(told)
    lost = 0
    for (_, severity), count in times.items():
        cost = COSTS[severity] * count
        lost += min(cost, MOST_OF_A_MINOR) if severity is Severity.MINOR else cost
    return max(FULL - lost, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """One thing done well and one to change, as codes; None where there is nothing to say.

    `well` names what was kept right: "every_repetition_counted", "held_to_the_end", or the code of
    a fault that could have been there and was not.
    """

    well: str | None
    change: str | None


def summary_of(told: Iterable[Told], possible: Iterable[tuple[str, Severity]]) -> Summary:
    """What to say, given the faults that were there and those that could be seen."""
    times = Counter(told)
    change = max(times, key=lambda each: (RANK[each[1]], times[each], each[0]), default=None)
    shown = {code for code, _ in times}
    kept = [each for each in possible if each[0] not in shown]
    well = max(kept, key=lambda each: RANK[each[1]], default=None)
    return Summary(well=well and well[0], change=change and change[0])
