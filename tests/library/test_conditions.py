# SPDX-License-Identifier: Apache-2.0
"""Every slip in the conditions is a fault with its key."""

from pathlib import Path

import pytest

from lumbar.core.catalogue.vocabulary import ConditionCode, Load
from lumbar.library import load
from lumbar.library.conditions import read_conditions
from tests.support.content import faults_of_file

FILE = "conditions.toml"


def test_sound_conditions_are_the_sixteen_in_order(tmp_path: Path) -> None:
    assert faults_of_file(tmp_path, FILE, read_conditions) == []
    assert [each.code for each in load().catalogue.conditions] == list(ConditionCode)


def test_blood_pressure_caps_holds_at_ten_seconds() -> None:
    condition = load().catalogue.condition(ConditionCode.BP)
    assert condition.hold_cap_s == 10
    assert condition.avoid_loads == (Load.HEAD_BELOW_HIPS, Load.ISOMETRIC, Load.HIGH_PRESSURE)


@pytest.mark.parametrize(
    ("old", "new", "faults"),
    [
        (
            'code = "WR"',
            'code = "SH"',
            [
                ("conditions[3].code", "each code once", "'SH'"),
            ],
        ),
        (
            'code = "WR"',
            'code = "XX"',
            [
                (
                    "conditions[3].code",
                    "one of OP, PG, SH, WR, KN, HE, BP, SL, ST, DF, PS, RF, NK, HP, FR, PGP",
                    "'XX'",
                )
            ],
        ),
        (
            "hold_cap_s = 10",
            "hold_cap_s = 300",
            [("conditions[6].hold_cap_s", "a whole number from 1 to 30", "300")],
        ),
        (
            'avoid_positions = ["prone"]',
            'avoid_positions = ["upside_down"]',
            [
                (
                    "conditions[11].avoid_positions",
                    "one of supine_long, supine, prone, quadruped, sitting, standing, side",
                    "upside_down",
                )
            ],
        ),
        (
            'avoid_directions = ["flexion"]',
            'avoid_directions = ["forward"]',
            [
                (
                    "conditions[9].avoid_directions[0]",
                    (
                        "one of neutral, flexion, extension, flexion_and_extension, rotation, "
                        "traction"
                    ),
                    "'forward'",
                )
            ],
        ),
        (
            '[conditions.no_flexion_after_waking]\nminutes = 60\nsource = "[G]"',
            "[conditions.no_flexion_after_waking]\nminutes = 60",
            [("conditions[9].no_flexion_after_waking.source", "a value", "nothing")],
        ),
        (
            'not_with = ["OP", "DF"]',
            'not_with = ["OP", "OP"]',
            [("self_tests[1].not_with[1]", "each word once", "'OP'")],
        ),
        (
            "sit_before_standing_s = 60",
            "sit_before_standing_s = 0",
            [("others[2].sit_before_standing_s", "a whole number from 1 to 600", "0")],
        ),
        (
            'follow = "SL"',
            'follow = "LS"',
            [
                (
                    "others[0].follow",
                    "one of OP, PG, SH, WR, KN, HE, BP, SL, ST, DF, PS, RF, NK, HP, FR, PGP",
                    "'LS'",
                )
            ],
        ),
        (
            "warm_up_minutes = [3, 5]",
            "warm_up_minutes = [5, 3]",
            [("general.warm_up_minutes", "[low, high] between 1 and 30", "[5, 3]")],
        ),
    ],
)
def test_slip_in_the_conditions_is_a_fault(
    tmp_path: Path, old: str, new: str, faults: list[tuple[str, str, str]]
) -> None:
    assert faults_of_file(tmp_path, FILE, read_conditions, (old, new)) == faults


def test_condition_that_is_left_out_is_a_fault(tmp_path: Path) -> None:
    whole = '[[conditions]]\ncode = "NK"\nreview = "pending"\nsource = "[004] [D]"\n'
    assert faults_of_file(tmp_path, FILE, read_conditions, (whole, "")) == [
        ("conditions", "a condition with the code NK", "none")
    ]


def test_unknown_key_of_a_condition_is_a_fault(tmp_path: Path) -> None:
    change = ("hold_cap_s = 10", "hold_cap_s = 10\nhold_cap = 10")
    assert [
        (key, found) for key, _, found in faults_of_file(tmp_path, FILE, read_conditions, change)
    ] == [("conditions[6].hold_cap", "an unknown key")]
