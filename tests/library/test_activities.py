# SPDX-License-Identifier: Apache-2.0
"""Every slip in the activities is a fault with its key; the figures are those of the tables."""

from pathlib import Path

import pytest

from lumbar.core.catalogue.vocabulary import ConditionCode
from lumbar.library import load
from lumbar.library.activities import read_activities
from tests.support.content import faults_of_file

FILE = "activities.toml"


def test_sound_activities_have_no_fault(tmp_path: Path) -> None:
    assert faults_of_file(tmp_path, FILE, read_activities) == []


def test_walking_grows_as_the_table_has_it() -> None:
    walking = load().activities.walking
    assert [
        (week.first_week, week.last_week, week.sessions, week.minutes) for week in walking.weeks
    ] == [
        (1, 1, (3, 5), (5, 10)),
        (2, 3, (4, 5), (10, 15)),
        (4, 6, (5, 5), (15, 20)),
        (7, 9, (5, 5), (20, 25)),
        (10, 12, (5, 5), (30, 30)),
    ]
    assert (walking.weekly_rise_share, walking.start_share) == (0.2, 0.8)
    assert (walking.early_effort, walking.later_effort) == ((3, 4), 5)
    assert (walking.bout_minutes, walking.bouts_with) == ((3, 5), (ConditionCode.ST,))


@pytest.mark.rule("R18")
def test_session_in_water_is_the_one_of_the_table() -> None:
    aquatic = load().activities.aquatic
    assert aquatic is not None
    assert (aquatic.start_minutes, aquatic.target_minutes) == (30, (45, 60))
    assert (aquatic.days_per_week, aquatic.never_alone) == ((2, 3), True)
    assert [(block.id, block.minutes) for block in aquatic.blocks] == [
        ("walk", (5, 5)),
        ("mobility", (5, 5)),
        ("control", (10, 10)),
        ("strength", (10, 10)),
        ("aerobic", (5, 10)),
        ("hang", (3, 5)),
        ("cool_down", (3, 3)),
    ]
    assert {depth.id: depth.body_weight_percent for depth in aquatic.depths} == {
        "hip": (52, 59),
        "lower_breastbone": (32, 35),
        "collarbone": (10, 12),
    }
    assert aquatic.progress == ("shallower", "faster", "with_float")


def test_packs_lie_on_a_cloth_and_never_too_long() -> None:
    activities = load().activities
    assert (activities.heat.minutes, activities.heat.barrier) == ((15, 20), "towel")
    assert (activities.cold.minutes, activities.cold.max_minutes) == ((10, 15), 20)
    assert activities.heat.interval_minutes == activities.cold.interval_minutes == (20, 40)


@pytest.mark.parametrize(
    ("old", "new", "faults"),
    [
        (
            "weekly_minutes = [15, 50]",
            "weekly_minutes = [15, 60]",
            [
                (
                    "walking.weeks[0].weekly_minutes",
                    "sessions times minutes, [15, 50]",
                    "[15, 60]",
                )
            ],
        ),
        (
            "weeks = [4, 6]",
            "weeks = [5, 6]",
            [
                (
                    "walking.weeks[2].weeks",
                    "the week after the row before, the first row from 1",
                    "[5, 6]",
                )
            ],
        ),
        (
            "sessions_per_week = [3, 5]\n",
            "",
            [
                (
                    "walking.weeks[0].sessions_per_week",
                    "[low, high] between 1 and 7",
                    "null",
                )
            ],
        ),
        (
            "raise_limit_percent_per_week = 20",
            "raise_limit_percent_per_week = 200",
            [
                (
                    "walking.raise_limit_percent_per_week",
                    "a whole number from 1 to 100",
                    "200",
                )
            ],
        ),
        (
            'depth = "lower_breastbone"',
            'depth = "chest"',
            [("aquatic.blocks", "the id of a depth", "chest")],
        ),
        (
            "start = 30",
            "start = 50",
            [
                ("aquatic.minutes.start", "no more than the target", "50"),
                ("aquatic.blocks", "blocks of at least 50 minutes", "fewer"),
            ],
        ),
        (
            "celsius = [33, 36]",
            "celsius = [33, 96]",
            [
                (
                    "aquatic.temperatures[0].celsius",
                    "[low, high] between 1 and 40",
                    "[33, 96]",
                )
            ],
        ),
        (
            'counts_as = "passive"',
            'counts_as = "active"',
            [("heat.counts_as", "passive", "'active'")],
        ),
        (
            'prefer_with = ["ST"]',
            'prefer_with = ["TS"]',
            [
                (
                    "walking.options[1].prefer_with[0]",
                    "one of OP, PG, SH, WR, KN, HE, BP, SL, ST, DF, PS, RF, NK, HP, FR, PGP",
                    "'TS'",
                )
            ],
        ),
        (
            "[aquatic.progress]",
            "[aquatic.progress]\nslip = 1",
            [("aquatic.progress.slip", "one of the keys order, source", "an unknown key")],
        ),
    ],
)
def test_slip_in_the_activities_is_a_fault(
    tmp_path: Path, old: str, new: str, faults: list[tuple[str, str, str]]
) -> None:
    assert faults_of_file(tmp_path, FILE, read_activities, (old, new)) == faults
