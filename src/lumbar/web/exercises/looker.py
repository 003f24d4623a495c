# SPDX-License-Identifier: Apache-2.0
"""Who looks at the exercises: somebody with a plan, or with a referral, or anybody."""

from __future__ import annotations

from typing import TypeAlias

from django.http import HttpRequest

from lumbar.core.planning.plan import Plan, Referral
from lumbar.core.progression.state import State
from lumbar.web.care.gate import visit_of
from lumbar.web.care.present import NobodyChosenError
from lumbar.web.exercises.yours import Yours

Looker: TypeAlias = Yours | Referral | None


def looker(request: HttpRequest) -> Looker:
    """The plan (or referral) of whoever looks; None before there is either."""
    try:
        situation = visit_of(request).situation
    except NobodyChosenError:
        return None
    match situation.outcome:
        case Plan() as plan:
            return yours(plan, situation.state)
        case other:
            return other


def yours(plan: Plan, state: State) -> Yours:
    """A plan with every condition that was told or that the safety check found."""
    told = state.person.conditions if state.person is not None else ()
    found = state.triage.conditions if state.triage is not None else ()
    return Yours(plan=plan, conditions=tuple(dict.fromkeys((*told, *found))))
