# SPDX-License-Identifier: Apache-2.0
"""Every slip in the words of an exercise is a fault with its key."""

from pathlib import Path

import pytest

from lumbar.library import load
from lumbar.library.words import read_words
from tests.support.content import faults_of_file

WORDS = "text/en/exercises/bridge.toml"
BRIDGE = load().catalogue.exercise("bridge")


def faults(folder: Path, *changes: tuple[str, str]) -> list[tuple[str, str, str]]:
    return faults_of_file(
        folder, WORDS, lambda opened: read_words(opened, (BRIDGE,), "en"), *changes
    )


def test_sound_words_have_no_fault(tmp_path: Path) -> None:
    assert faults(tmp_path) == []


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ('name = "Bridge"', 'name = ""', [("name", "''")]),
        ("breathing = ", "breath = ", [("breathing", "nothing"), ("breath", "an unknown key")]),
        ("steps = [", 'steps = [ "",', [("steps[0]", "''")]),
        (
            'fix = "Keep your ribs down.',
            'fixes = "Keep your ribs down.',
            [("mistakes[0].fix", "nothing"), ("mistakes[0].fixes", "an unknown key")],
        ),
        ('ready = "', 'start = "', [("voice.ready", "nothing"), ("voice.start", "an unknown key")]),
        (
            'reps = "Lift and lower"',
            'repeats = "Lift and lower"',
            [("variants.reps", "nothing"), ("variants.repeats", "an unknown key")],
        ),
        (
            "pelvis_level = ",
            "pelvis = ",
            [("form.pelvis_level", "nothing"), ("form.pelvis", "an unknown key")],
        ),
        (
            "[faults.BR-6]",
            "[faults.BR-7]",
            [
                ("faults.BR-6", "nothing"),
                ("faults.BR-6.name", "nothing"),
                ("faults.BR-6.cue", "nothing"),
                ("faults.BR-6.fix", "nothing"),
                ("faults.BR-7", "an unknown key"),
            ],
        ),
        ("[changes]\nPG", "[changes]\nGP", [("changes", "GP")]),
    ],
)
def test_slip_in_the_words_is_a_fault(
    tmp_path: Path, old: str, new: str, found: list[tuple[str, str]]
) -> None:
    told = faults(tmp_path, (old, new))
    assert [(key, what) for key, _, what in told] == found
