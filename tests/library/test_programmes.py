# SPDX-License-Identifier: Apache-2.0
"""Every slip in a programme is a fault with its key."""

from pathlib import Path

import pytest

from lumbar.library.files import Folder
from lumbar.library.programmes import read_programmes
from tests.support.content import faults_of_file

FILE = "programmes/ten-exercises.toml"
NINE = "programmes/nine-core-exercises.toml"


@pytest.mark.parametrize("file", [FILE, NINE])
def test_sound_programme_has_no_fault(tmp_path: Path, file: str) -> None:
    assert faults_of_file(tmp_path, file, read_programmes) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "faults"),
    [
        (
            FILE,
            'id = "ten-exercises"',
            'id = "ten"',
            [("id", "the name of the file, ten-exercises", "'ten'")],
        ),
        (FILE, 'id = "ten-exercises"\n', "", [("id", "a value", "nothing")]),
        (
            FILE,
            "order = 2",
            "order = 3",
            [("items[1].order", "its place in the list, 2", "3")],
        ),
        (FILE, "order = 2\n", "", [("items[1].order", "a value", "nothing")]),
        (
            FILE,
            "reps = [15, 15]",
            "reps = 15",
            [("items[0].dose.reps", "[low, high] between 1 and 120", "15")],
        ),
        (
            FILE,
            'source = "[004]"\n',
            'source = "[004]"\ndose_given = false\n',
            [("dose_given", "true where an item has a dose, else false", "false")],
        ),
        (
            NINE,
            "days_per_week = [7, 7]",
            "days_per_week = [7, 8]",
            [("frequency.days_per_week", "[low, high] between 1 and 7", "[7, 8]")],
        ),
        (
            NINE,
            'note = "floor_not_needed"',
            'remark = "floor_not_needed"',
            [
                (
                    "items[0].remark",
                    "one of the keys dose, exercise, order",
                    "an unknown key",
                )
            ],
        ),
    ],
)
def test_slip_in_a_programme_is_a_fault(
    tmp_path: Path, file: str, old: str, new: str, faults: list[tuple[str, str, str]]
) -> None:
    assert faults_of_file(tmp_path, file, read_programmes, (old, new)) == faults


def test_programme_without_exercises_is_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "programmes"
    path.mkdir()
    (path / "none.toml").write_text(
        'id = "none"\nseed = "004"\nreview = "pending"\nsource = "[004]"\ndose_given = false\n'
        "items = []\n",
        "utf-8",
    )
    folder = Folder(tmp_path)
    read_programmes(folder)
    assert [(fault.key, fault.expected) for fault in folder.faults] == [
        ("items", "at least one exercise")
    ]
