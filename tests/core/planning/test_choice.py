# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import replace

import pytest

from lumbar.core.catalogue.catalogue import Catalogue
from lumbar.core.planning.case import gather
from lumbar.core.planning.choice import choices, passed_steps
from lumbar.core.planning.eligibility import judge
from lumbar.core.planning.person import Person
from lumbar.core.planning.plan import Stage
from lumbar.core.planning.standing import Mastered, Standing
from lumbar.library import load
from tests.support.people import ON, person

CATALOGUE = load().catalogue


def strong(*exercises: str) -> Standing:
    """Give a past at the stage of strength in which some exercises were mastered without pain."""
    known = [CATALOGUE.exercise(each) for each in exercises]
    ids = tuple(each.id for each in known)
    targets = [(each.id, each.variants[0]) for each in known]
    return Standing(
        stage=Stage.STRENGTHEN,
        at_target=ids,
        painless=ids,
        mastered=tuple(Mastered(exercise=id_, variant=v.name, dose=v.target) for id_, v in targets),
    )


def stand_ins(who: Person, catalogue: Catalogue) -> set[str]:
    case = gather(who, catalogue, ON, Standing(), ())
    return {each.instead for each in choices(case, judge(case)) if each.instead is not None}


@pytest.mark.parametrize(
    ("before", "passed"),
    [
        (("cat-camel",), False),
        (("cat-camel", "quadruped-arm-lift", "quadruped-leg-lift"), True),
    ],
)
def test_step_that_still_opens_another_stays_beside_a_harder_one(
    before: tuple[str, ...], *, passed: bool
) -> None:
    case = gather(person(), CATALOGUE, ON, strong(*before), ())
    assert ("quadruped-arm-lift" in passed_steps(case, judge(case))) is passed


def test_nothing_stands_in_where_the_content_names_no_substitute() -> None:
    who = person(can_get_to_floor=False)
    bare = replace(CATALOGUE, ladders=replace(CATALOGUE.ladders, substitutes=()))
    assert "draw-in" in stand_ins(who, CATALOGUE)
    assert stand_ins(who, bare) == set()
