# SPDX-License-Identifier: Apache-2.0
"""Every slip in the ladders is a fault with its key."""

from pathlib import Path

import pytest

from lumbar.library.ladders import read_ladders
from tests.support.content import faults_of_file

FILE = "ladders.toml"


def test_sound_ladders_have_no_fault(tmp_path: Path) -> None:
    assert faults_of_file(tmp_path, FILE, read_ladders) == []


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('from = "draw-in"\n', "", ("edges[0].from", "a value", "nothing")),
        ("hold_s = 5", "hold_s = -5", ("edges[0].hold_s", "a whole number from 1 to 600", "-5")),
        (
            "painless = true\nhard = true",
            'painless = "yes"\nhard = true',
            ("edges[15].painless", "true or false", "'yes'"),
        ),
        (
            "or_hold_s = 20",
            "or_hold_seconds = 20",
            (
                "edges[13].or_hold_seconds",
                (
                    "one of the keys from, hard, hold_s, max_side_difference_percent, or_from, "
                    "or_hold_s, or_reps, painless, reps, sets, source, to"
                ),
                "an unknown key",
            ),
        ),
        (
            "max_side_difference_percent = 15",
            "max_side_difference_percent = 150",
            ("edges[20].max_side_difference_percent", "a whole number from 0 to 100", "150"),
        ),
        (
            'steps = ["side-plank-knees", "side-plank"]',
            'steps = "side-plank"',
            ("ladders[6].steps", "a list", "'side-plank'"),
        ),
        (
            "progression = false",
            "progression = 0",
            ("ladders[13].progression", "true or false", "0"),
        ),
        (
            'cobra = "prone-on-elbows"\nprone-on',
            "cobra = 1\nprone-on",
            ("regressions.cobra", "a text", "1"),
        ),
        (
            "[substitutes.prone_not_possible]",
            "[substitutes.upside_down]",
            ("substitutes.prone_not_possible", "a value", "nothing"),
        ),
    ],
)
def test_slip_in_the_ladders_is_a_fault(
    tmp_path: Path, old: str, new: str, fault: tuple[str, str, str]
) -> None:
    faults = faults_of_file(tmp_path, FILE, read_ladders, (old, new))
    assert faults[0] == fault


def test_unknown_limit_is_a_fault(tmp_path: Path) -> None:
    old, new = "[substitutes.prone_not_possible]", "[substitutes.upside_down]"
    faults = faults_of_file(tmp_path, FILE, read_ladders, (old, new))
    assert [(key, found) for key, _, found in faults] == [
        ("substitutes.prone_not_possible", "nothing"),
        ("substitutes.upside_down", "an unknown key"),
    ]


def test_review_is_read_and_a_ladder_needs_no_source_of_its_own(tmp_path: Path) -> None:
    changes = (
        ("[[edges]]", 'review = "pending"\n\n[[edges]]'),
        ('source = "[S45] [G] [D]"\n', ""),
    )
    assert faults_of_file(tmp_path, FILE, read_ladders, *changes) == []
