# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from datetime import timedelta

import pytest

from lumbar.core.catalogue.activities import WalkingWeek
from lumbar.core.catalogue.vocabulary import ConditionCode, Equipment
from lumbar.core.kernel.evidence import Evidence
from lumbar.core.planning.aerobic import aerobic_for
from lumbar.core.planning.case import gather
from lumbar.core.planning.person import Pain, Person
from lumbar.core.planning.plan import Aerobic, Stage
from lumbar.core.planning.standing import FRESH, Standing
from lumbar.library import load
from tests.support.people import ON, person

LIBRARY = load()
CATALOGUE = LIBRARY.catalogue
WALKING = LIBRARY.activities.walking.weeks


def walk(who: Person, standing: Standing = FRESH) -> Aerobic:
    return aerobic_for(gather(who, CATALOGUE, ON, standing, ()), WALKING)


@pytest.mark.parametrize(
    ("weeks_ago", "expected"), [(0, (1, 3, 5)), (1, (2, 4, 10)), (4, (5, 5, 15)), (30, (31, 5, 30))]
)
def test_walking_takes_the_low_end_of_its_week(
    weeks_ago: int, expected: tuple[int, int, int]
) -> None:
    found = walk(person(started=ON - timedelta(weeks=weeks_ago)))
    assert (found.week, found.sessions_per_week, found.minutes) == expected


def test_sore_back_stays_in_the_first_row() -> None:
    sore = person(pain=Pain(usual=8, worst=9), started=ON - timedelta(weeks=5))
    assert walk(sore).minutes == 5
    assert walk(sore, Standing(aerobic_minutes=25)).minutes == 10


def test_maintenance_stays_in_the_last_row() -> None:
    found = walk(person(), Standing(stage=Stage.MAINTAIN))
    assert (found.week, found.minutes) == (1, WALKING[-1].minutes[0])


def test_stenosis_splits_a_walk_into_bouts() -> None:
    who = person(conditions=(ConditionCode.ST,), started=ON - timedelta(weeks=4))
    assert walk(who).bout_minutes == 5
    assert "condition.change" in [reason.message.key for reason in walk(who).reasons]


@pytest.mark.rule("R18")
def test_frail_people_walk_with_support_or_in_water() -> None:
    frail = person(conditions=(ConditionCode.FR,), equipment=(Equipment.POOL,))
    assert walk(frail).mode == "supported"
    assert walk(frail, Standing(confirmed=("pool_screening",))).mode == "pool"
    assert walk(person()).mode == "walk"


def test_recent_operation_needs_leave() -> None:
    rules = [reason.rule for reason in walk(person(conditions=(ConditionCode.PS,))).reasons]
    assert "3.5 PS" in rules


def test_without_a_table_walking_stays_short() -> None:
    found = aerobic_for(gather(person(), CATALOGUE, ON, FRESH, ()), ())
    assert found.minutes == CATALOGUE.thresholds.session.minutes_low


@pytest.mark.parametrize("minutes", [(0, 5), (10, 5)])
def test_row_that_makes_no_sense_cannot_be_built(minutes: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="rising order"):
        WalkingWeek(
            first_week=1, last_week=1, sessions=(3, 5), minutes=minutes, source=Evidence("[D]")
        )
