# SPDX-License-Identifier: Apache-2.0
"""Every slip in the rules is a fault with its key."""

from pathlib import Path

import pytest

from lumbar.core.catalogue.rules import RuleKind
from lumbar.core.catalogue.vocabulary import Frequency
from lumbar.library import load
from lumbar.library.rules import read_rules
from tests.support.content import faults_of_file

FILE = "rules.toml"


def test_sound_rules_have_no_fault(tmp_path: Path) -> None:
    assert faults_of_file(tmp_path, FILE, read_rules) == []


def test_rules_are_the_forty_nine_in_order() -> None:
    rules = load().rules.rules
    assert [rule.id for rule in rules] == [f"R{number:02}" for number in range(1, 50)]
    assert {kind: sum(rule.kind is kind for rule in rules) for kind in RuleKind} == {
        RuleKind.RULE: 33,
        RuleKind.INFO: 8,
        RuleKind.CAUTION: 6,
        RuleKind.NONE: 2,
    }


def test_frequency_table_has_a_row_for_every_word() -> None:
    assert [row.row for row in load().rules.frequency] == list(Frequency)


@pytest.mark.parametrize(
    ("old", "new", "faults"),
    [
        (
            'id = "R02"',
            'id = "R01"',
            [("rules[1].id", "each id once", "'R01'")],
        ),
        ('id = "R02"', 'id = "rule 2"', [("rules[1].id", "an id such as R07", "'rule 2'")]),
        (
            'enforced_by = ["lumbar.core.planning.day", "lumbar.core.planning.planner"]',
            "enforced_by = []",
            [("rules[1].enforced_by", "the modules that hold the rule", "[]")],
        ),
        (
            'enforced_by = ["lumbar.core.planning.day", "lumbar.core.planning.planner"]',
            'enforced_by = ["validation.py"]',
            [
                (
                    "rules[1].enforced_by",
                    "import names such as lumbar.core.planning.plan",
                    "validation.py",
                )
            ],
        ),
        (
            'consequence = "plan_categories"',
            'consequence = ""',
            [("rules[0].consequence", "a text", "''")],
        ),
        (
            "[frequency.deep]\ntimes_per_day = [1, 2]",
            "[frequency.deep]\ntimes_per_day = [2, 1]",
            [("frequency.deep.times_per_day", "[low, high] between 1 and 12", "[2, 1]")],
        ),
    ],
)
def test_slip_in_the_rules_is_a_fault(
    tmp_path: Path, old: str, new: str, faults: list[tuple[str, str, str]]
) -> None:
    assert faults_of_file(tmp_path, FILE, read_rules, (old, new)) == faults


def test_unknown_row_of_the_frequency_table_is_a_fault(tmp_path: Path) -> None:
    change = ("[frequency.none]", "[frequency.never]")
    faults = faults_of_file(tmp_path, FILE, read_rules, change)
    assert [(key, found) for key, _, found in faults] == [
        ("frequency.none", "nothing"),
        ("frequency.none.source", "nothing"),
        ("frequency.never", "an unknown key"),
    ]
