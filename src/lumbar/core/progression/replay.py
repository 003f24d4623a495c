# SPDX-License-Identifier: Apache-2.0
"""A history folded and planned from: what holds today, and what is done next."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from lumbar.core.catalogue.activities import WalkingWeek
from lumbar.core.catalogue.catalogue import Catalogue
from lumbar.core.planning.plan import Outcome
from lumbar.core.planning.planner import plan
from lumbar.core.progression.events import Event
from lumbar.core.progression.fold import fold
from lumbar.core.progression.safety import Screen, planned_for
from lumbar.core.progression.settings import DEFAULT, Settings
from lumbar.core.progression.state import State


def replay(
    events: Iterable[Event],
    catalogue: Catalogue,
    on: date,
    screen: Screen,
    *,
    walking: tuple[WalkingWeek, ...] = (),
    settings: Settings = DEFAULT,
) -> tuple[State, Outcome | None]:
    """Give the state on a day with the plan from it, or the referral that comes first.

    None in place of a plan means that nobody was told of, or nobody was screened: nobody gets a
    plan before the safety check.
    """
    state = fold(events, catalogue, on, screen, settings)
    if state.person is None or state.triage is None:
        return state, None
    if state.referral is not None:
        return state, state.referral
    triage = planned_for(state.triage, cleared=state.cleared)
    return state, plan(state.person, catalogue, on, triage, state.standing, walking=walking)
