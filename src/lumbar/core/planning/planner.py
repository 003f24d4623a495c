# SPDX-License-Identifier: Apache-2.0
"""A person and a catalogue become a plan or a referral.

The same input gives the same plan. Everything that is decided carries its rule and its source.
"""

from __future__ import annotations

from datetime import date
from typing import assert_never

from lumbar.core.catalogue.activities import WalkingWeek
from lumbar.core.catalogue.catalogue import Catalogue
from lumbar.core.planning.advice import advice_for
from lumbar.core.planning.aerobic import aerobic_for
from lumbar.core.planning.because import Rule
from lumbar.core.planning.case import Case, gather
from lumbar.core.planning.choice import choices, comfort_choices, passed_steps
from lumbar.core.planning.day import day_of
from lumbar.core.planning.eligibility import judge
from lumbar.core.planning.left_out import left_out_of
from lumbar.core.planning.person import Person
from lumbar.core.planning.plan import Outcome, Plan, Referral
from lumbar.core.planning.pool import build_pool
from lumbar.core.planning.standing import FRESH, Standing
from lumbar.core.planning.week import lay_out
from lumbar.core.screening.answers import (
    Clear,
    ClinicianFirst,
    Emergency,
    Level,
    Modified,
    Triage,
    Urgency,
    level_of,
)


def plan(
    person: Person,
    catalogue: Catalogue,
    on: date,
    triage: Triage,
    standing: Standing = FRESH,
    *,
    walking: tuple[WalkingWeek, ...] = (),
) -> Outcome:
    """Give a week of sessions from `on`, or the referral that has to come first.

    `triage` is what screening made of the person's answers; what it says is never softened here.
    `walking` is the walking table of the content. A referral for R02 means that no active exercise
    is left to give, which asks for somebody who can look.
    """
    match triage:
        case Emergency() | ClinicianFirst():
            return Referral(level=level_of(triage), urgency=triage.urgency, because=triage.because)
        case Clear() | Modified():
            if person.age_years(on) < catalogue.thresholds.person.adult_age_years:
                return _see_somebody(Rule.SCOPE)
            facts = gather(person, catalogue, on, standing, triage.conditions)
            return _planned(facts, triage, walking)
        case never:
            assert_never(never)


def _planned(case: Case, triage: Clear | Modified, walking: tuple[WalkingWeek, ...]) -> Outcome:
    rulings = judge(case)
    pool = build_pool(case, choices(case, rulings))
    comfort = comfort_choices(case, rulings)
    days = tuple(day_of(case, on, picks, comfort) for on, picks in lay_out(case, pool))
    if not days:
        return _see_somebody(Rule.ACTIVE)
    return Plan(
        on=case.on,
        stage=case.stage,
        days=days,
        left_out=left_out_of(days, rulings, passed_steps(case, rulings)),
        aerobic=aerobic_for(case, walking),
        advice=advice_for(case, triage, days),
        content=case.catalogue.revision,
    )


def _see_somebody(rule: Rule) -> Referral:
    return Referral(level=Level.SEE_CLINICIAN_FIRST, urgency=Urgency.ROUTINE, because=(rule.id,))
