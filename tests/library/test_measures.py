# SPDX-License-Identifier: Apache-2.0
"""Every slip in the measures is a fault with its key."""

from pathlib import Path

import pytest

from lumbar.library.measures import read_measures
from tests.support.content import faults_of_file

FILE = "measures.toml"


def test_sound_measures_have_no_fault(tmp_path: Path) -> None:
    assert faults_of_file(tmp_path, FILE, read_measures) == []


@pytest.mark.parametrize(
    ("old", "new", "faults"),
    [
        (
            'id = "function"',
            'id = "pain"',
            [("measures[1].id", "each id once", "'pain'")],
        ),
        (
            'better = "lower"',
            'better = "more"',
            [("measures[0].better", "one of lower, higher, none", "'more'")],
        ),
        (
            "low = 0\nhigh = 10",
            "low = 10\nhigh = 0",
            [("measures[0].high", "more than the low end, 10", "0")],
        ),
        (
            "points = 2\npercent = 30\n",
            "",
            [("measures[0].meaningful_change.points", "points, or percent beside it", "null")],
        ),
        (
            "small = 1.5",
            "small = 4",
            [
                (
                    "measures[0].felt_change.small",
                    "small, medium and large in rising order",
                    "4",
                )
            ],
        ),
        (
            "small = 1.5\n",
            "",
            [("measures[0].felt_change.small", "a value", "nothing")],
        ),
        (
            '[measures.detectable_change]\nmean = 2\nsingle_activity = 3\nsource = "[G]"',
            "[measures.detectable_change]\nmean = 2\nsingle_activity = 3",
            [("measures[1].detectable_change.source", "a value", "nothing")],
        ),
        (
            "anchors = [0, 1, 2",
            'anchors = [0, "one", 2',
            [
                (
                    "measures[5].anchors",
                    "a list of whole numbers",
                    "[0, 'one', 2, 3, 4, 5, 7, 9, 10]",
                )
            ],
        ),
        (
            "anchors = [0, 1, 2, 3, 4, 5, 7, 9, 10]",
            "anchors = 10",
            [("measures[5].anchors", "a list of whole numbers", "10")],
        ),
        (
            "per_week = 150",
            'per_week = "150"',
            [("measures[9].target.per_week", "a number from -1000 to 1000", "'150'")],
        ),
        (
            "lasts_h = 24",
            "lasts_h = 0",
            [("measures[11].counts_when.lasts_h", "a whole number from 1 to 168", "0")],
        ),
        (
            "within_s = 30",
            "within_s = 0",
            [("measures[7].tests[5].within_s", "a whole number from 1 to 600", "0")],
        ),
        (
            'code = "72514-3"',
            'loinc = "72514-3"',
            [
                ("measures[0].codes[0].code", "a value", "nothing"),
                (
                    "measures[0].codes[0].loinc",
                    "one of the keys checked, code, source, stored_as, system",
                    "an unknown key",
                ),
            ],
        ),
        (
            'meaning = "low_back_pain"\n',
            "",
            [("terms[0].meaning", "a value", "nothing")],
        ),
        (
            "recovered]\nat_most = 0",
            "recovered]\nat_least = 0",
            [
                ("measures[0].recovered.at_most", "a value", "nothing"),
                (
                    "measures[0].recovered.at_least",
                    "one of the keys at_most, source",
                    "an unknown key",
                ),
            ],
        ),
    ],
)
def test_slip_in_the_measures_is_a_fault(
    tmp_path: Path, old: str, new: str, faults: list[tuple[str, str, str]]
) -> None:
    assert faults_of_file(tmp_path, FILE, read_measures, (old, new)) == faults
