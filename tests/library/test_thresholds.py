# SPDX-License-Identifier: Apache-2.0
"""A number by which Lumbar decides is there, in its unit and with its source."""

from pathlib import Path

import pytest

from lumbar.library.thresholds import read_thresholds
from tests.support.content import faults_of_file

FILE = "thresholds.toml"


def test_sound_thresholds_have_no_fault(tmp_path: Path) -> None:
    assert faults_of_file(tmp_path, FILE, read_thresholds) == []


@pytest.mark.parametrize(
    ("old", "new", "faults"),
    [
        (
            'hold_cap_s = { value = 30, unit = "seconds", source = "[003]" }\n',
            "",
            [
                ("progress.hold_cap_s", "a value", "nothing"),
                ("progress.hold_cap_s.unit", "a value", "nothing"),
                ("progress.hold_cap_s.source", "a value", "nothing"),
                ("progress.hold_cap_s.value", "a value", "nothing"),
            ],
        ),
        (
            'hold_cap_s = { value = 30, unit = "seconds", source = "[003]" }',
            'hold_cap_s = { value = 30, unit = "seconds" }',
            [("progress.hold_cap_s.source", "a value", "nothing")],
        ),
        (
            'hold_cap_s = { value = 30, unit = "seconds", source = "[003]" }',
            'hold_cap_s = { value = 30, source = "[003]" }',
            [("progress.hold_cap_s.unit", "a value", "nothing")],
        ),
        (
            "hold_cap_s = { value = 30,",
            "hold_cap_s = { value = 30.5,",
            [("progress.hold_cap_s.value", "a whole number from 0 to 10000", "30.5")],
        ),
        (
            "red_cut_share = { value = 0.25,",
            'red_cut_share = { value = "a quarter",',
            [("progress.red_cut_share.value", "a number from 0 to 10000", "'a quarter'")],
        ),
        (
            "apart = { value = true,",
            "apart = { value = 1,",
            [("frequency.strength.apart.value", "true or false", "1")],
        ),
        (
            'review = "pending"',
            'review = "done"',
            [("review", "one of pending, signed_off", "'done'")],
        ),
    ],
)
def test_slip_in_the_thresholds_is_a_fault(
    tmp_path: Path, old: str, new: str, faults: list[tuple[str, str, str]]
) -> None:
    assert faults_of_file(tmp_path, FILE, read_thresholds, (old, new)) == faults


def test_unknown_threshold_is_a_fault(tmp_path: Path) -> None:
    change = ("[mastery]", '[mastery]\nluck = { value = 1, unit = "points", source = "[D]" }')
    faults = faults_of_file(tmp_path, FILE, read_thresholds, change)
    assert [(key, found) for key, _, found in faults] == [("mastery.luck", "an unknown key")]
