# SPDX-License-Identifier: Apache-2.0
"""Every mark stands for a source, and every slip in the sources is a fault."""

from pathlib import Path

import pytest

from lumbar.library import load
from lumbar.library.sources import Quality, SourceKind, read_sources
from tests.support.content import change, copied_content, faults_of, faults_of_file

FILE = "sources.toml"


def test_sound_sources_have_no_fault(tmp_path: Path) -> None:
    assert faults_of_file(tmp_path, FILE, read_sources) == []


def test_seeds_are_the_five_source_documents() -> None:
    seeds = [each for each in load().sources.listed if each.kind is SourceKind.SEED]
    assert [seed.key for seed in seeds] == ["000", "001", "002", "003", "004"]


def test_marks_without_a_source_are_not_signed_off() -> None:
    assert [mark.key for mark in load().sources.unsigned] == ["G", "D"]


def test_guideline_is_official_or_primary() -> None:
    nice = next(each for each in load().sources.listed if each.key == "S1")
    assert (nice.kind, nice.quality, nice.year) == (SourceKind.GUIDELINE, Quality.OFFICIAL, 2020)


@pytest.mark.parametrize(
    ("old", "new", "faults"),
    [
        ('key = "S1"', 'key = "S2"', [("sources[6].key", "each key once", "'S2'")]),
        (
            'key = "S1"',
            'key = "NICE"',
            [("sources[5].key", "a key such as 004 or S10", "'NICE'")],
        ),
        (
            'quality = "official"',
            'quality = "good"',
            [("sources[5].quality", "one of primary, official, secondary", "'good'")],
        ),
        (
            "year = 2020",
            "year = 20",
            [("sources[4].year", "a whole number from 1900 to 2100", "20")],
        ),
        (
            "signed_off = false",
            "signed_off = true",
            [("marks[0].signed_off", "false: a mark is signed off where it is used", "true")],
        ),
    ],
)
def test_slip_in_the_sources_is_a_fault(
    tmp_path: Path, old: str, new: str, faults: list[tuple[str, str, str]]
) -> None:
    assert faults_of_file(tmp_path, FILE, read_sources, (old, new)) == faults


@pytest.mark.parametrize(
    ("file", "old", "new", "key"),
    [
        (
            "thresholds.toml",
            'unit = "seconds", source = "[003]"',
            'unit = "seconds", source = "[003] [S99]"',
            "progress.hold_cap_s.source",
        ),
        (
            "exercises/bridge.toml",
            (
                'type = "strengthen"\nmuscles = ["gluteus_maximus", "hamstrings", '
                '"trunk_stabilisers"]\nsource = "[004]"'
            ),
            'type = "strengthen"\nmuscles = ["gluteus_maximus"]\nsource = "[S99]"',
            "purpose.source",
        ),
        (
            "text/en/statements.toml",
            'source = "[S1] [S2] [G]"',
            'source = "[S1] [S99] [G]"',
            "tens_evidence.source",
        ),
        (
            "screening.toml",
            (
                'with_any = ["RF15"]\nlevel = "SEE_CLINICIAN_FIRST"\nurgency = "same_day"\n'
                'source = "[S6] [S8]"'
            ),
            (
                'with_any = ["RF15"]\nlevel = "SEE_CLINICIAN_FIRST"\nurgency = "same_day"\n'
                'source = "[S99]"'
            ),
            "questions[12].escalate[0].source",
        ),
    ],
    ids=["thresholds", "exercise", "statement", "screening"],
)
def test_mark_that_stands_for_nothing_is_a_fault_wherever_it_is(
    tmp_path: Path, file: str, old: str, new: str, key: str
) -> None:
    content = copied_content(tmp_path)
    change(content, file, old, new)
    assert faults_of(content) == [(file, key, "a source of sources.toml", "[S99]")]
