# SPDX-License-Identifier: Apache-2.0
"""Counting what a clinician has signed off."""

from __future__ import annotations

import tomllib
from pathlib import Path

from lumbar.core.catalogue.vocabulary import Review
from lumbar.library import load
from lumbar.web.about.sign_off import Part, Tally, sign_off, sign_off_of, tally

ONE_FILE = """
level = 2
review = "pending"
[start]
reps = 8
hold_s = 2.5
source = "[D]"
[target]
reps = 15
source = "[004]"
[target.inner]
low_high = [1, 2]
on = true
[shared]
source = "[S1] [G]"
rows = [{ value = 1 }, { value = 2, source = "[S1]" }]
"""


def test_tally_of_a_file_counts_each_number_under_the_nearest_mark() -> None:
    assert tally(tomllib.loads(ONE_FILE)) == Tally(
        numbers=7, unsigned_numbers=3, records=1, pending_records=1
    )


def test_tally_of_a_signed_off_record_does_not_wait() -> None:
    assert tally({"review": "signed_off"}) == Tally(records=1)


def test_sign_off_of_a_folder_sorts_files_into_parts(tmp_path: Path) -> None:
    for folder in ("exercises", "programmes"):
        (tmp_path / folder).mkdir()
    (tmp_path / "exercises" / "one.toml").write_text(ONE_FILE)
    (tmp_path / "screening.toml").write_text('a = 1\nsource = "[S6]"')
    (tmp_path / "sources.toml").write_text('year = 2020\nsource = "[D]"')
    found = sign_off_of(tmp_path)
    assert dict(found.parts) == {
        Part.EXERCISES: Tally(numbers=7, unsigned_numbers=3, records=1, pending_records=1),
        Part.SAFETY: Tally(numbers=1),
        Part.PLANNING: Tally(),
        Part.MEASURES: Tally(),
    }
    assert found.whole == Tally(numbers=8, unsigned_numbers=3, records=1, pending_records=1)


def test_sign_off_of_what_ships_has_every_exercise() -> None:
    exercises = load().catalogue.exercises
    found = dict(sign_off().parts)[Part.EXERCISES]
    pending = sum(each.review is Review.PENDING for each in exercises)
    assert (found.records, found.pending_records) == (len(exercises), pending)
