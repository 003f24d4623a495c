# SPDX-License-Identifier: Apache-2.0
"""Why an exercise is in the plan."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lumbar.core.catalogue.vocabulary import Role
from lumbar.core.kernel.messages import Reason
from lumbar.core.planning.because import Rule, because
from lumbar.core.planning.case import Case
from lumbar.core.planning.choice import Choice, is_preferred

_RULE_OF_ROLE: Final[dict[Role, Rule]] = {
    Role.MOBILITY: Rule.REGIONS,
    Role.DEEP: Rule.COVERAGE,
    Role.REVERSE_CORE: Rule.REVERSE_CORE,
    Role.POSTERIOR: Rule.BOTH_SIDES_OF_TRUNK,
    Role.HIP: Rule.COVERAGE,
    Role.PLANK: Rule.BOTH_SIDES_OF_TRUNK,
    Role.CURL: Rule.BOTH_SIDES_OF_TRUNK,
    Role.BALANCE: Rule.START,
    Role.FUNCTION: Rule.SUBSTITUTE,
    Role.AEROBIC: Rule.AEROBIC,
    Role.COMFORT: Rule.COMFORT_LAST,
    Role.ADVICE: Rule.TAILORED,
}


def reasons_for(case: Case, choice: Choice) -> Iterator[Reason]:
    """Give what speaks for the exercise, the most general first."""
    exercise = choice.exercise
    yield because(_RULE_OF_ROLE[exercise.role], f"reason.role.{exercise.role}")
    if is_preferred(choice, case.preference):
        yield because(Rule.DIRECTION, f"reason.direction.{case.preference}")
    if exercise.id in case.standing.favourites:
        yield because(Rule.TAILORED, "reason.asked_for")
    if exercise.id in case.standing.allowed:
        yield because(Rule.TAILORED, "reason.allowed")
    if choice.instead is not None:
        yield because(Rule.SUBSTITUTE, "reason.instead", instead=choice.instead)
    if choice.opens is not None:
        yield because(Rule.EDGES, "reason.opens", harder=choice.opens)
    elif choice.is_harder_step:
        yield because(Rule.ONE_STEP, "reason.present_step")
