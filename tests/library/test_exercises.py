# SPDX-License-Identifier: Apache-2.0
"""Every slip in an exercise is a fault with its key."""

from pathlib import Path

import pytest

from lumbar.library.exercises import read_exercises
from tests.support.content import CONTENT, faults_of_file

BRIDGE = "exercises/bridge.toml"
CURL = "exercises/partial-curl.toml"
TRACTION = "exercises/corner-traction-legs-out.toml"
WALKING = "exercises/low-impact-aerobic.toml"


@pytest.mark.parametrize("file", [BRIDGE, CURL, TRACTION, WALKING])
def test_sound_exercise_has_no_fault(tmp_path: Path, file: str) -> None:
    assert faults_of_file(tmp_path, file, read_exercises) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "faults"),
    [
        (BRIDGE, "level = 2", "level = 6", [("level", "a whole number from 1 to 5", "6")]),
        (BRIDGE, "active = true", "active = 1", [("active", "true or false", "1")]),
        (BRIDGE, 'id = "bridge"\n', "", [("id", "a value", "nothing")]),
        (
            BRIDGE,
            'id = "bridge"',
            'id = "bridges"',
            [("id", "the name of the file, bridge", "'bridges'")],
        ),
        (
            BRIDGE,
            'review = "pending"',
            'review = "maybe"',
            [("review", "one of pending, signed_off", "'maybe'")],
        ),
        (
            BRIDGE,
            'equipment = ["mat"]',
            'equipment = ["mat", "mat"]',
            [("equipment[1]", "each word once", "'mat'")],
        ),
        (
            BRIDGE,
            'seeds = ["001 #2", "003 easy 4", "004 #1"]',
            "seeds = []",
            [("seeds", "a place in a source document, or extra = true", "[]")],
        ),
        (BRIDGE, "out_s = 2", "out_s = -1", [("tempo.out_s", "a number from 0 to 60", "-1")]),
        (
            BRIDGE,
            '[tempo]\nout_s = 2\nback_s = 2\nphases = 1\nsource = "[D]"\n',
            "",
            [("tempo", "seconds out and back, since repetitions are counted", "null")],
        ),
        (
            BRIDGE,
            "reps = 8",
            "reps = 0",
            [("variants[0].start.reps", "a whole number from 1 to 120", "0")],
        ),
        (
            BRIDGE,
            "reps = 8",
            "reps = 16",
            [
                (
                    "variants[0].target",
                    "at least the start dose in sets, reps and hold",
                    "null",
                )
            ],
        ),
        (
            BRIDGE,
            "reps = [15, 15]",
            "reps = [15, 10]",
            [("dose_seed[2].reps", "[low, high] between 1 and 120", "[15, 10]")],
        ),
        (
            BRIDGE,
            (
                'type = "strengthen"\nmuscles = ["gluteus_maximus", "hamstrings", '
                '"trunk_stabilisers"]\nsource = "[004]"'
            ),
            'type = "strengthen"\nmuscles = [""]\nsource = "the fourth"',
            [
                ("purpose.muscles[0]", "a text", "''"),
                (
                    "purpose.source",
                    "source marks such as [004], [S10], [G] or [D] expected, not 'the fourth'",
                    "'the fourth'",
                ),
            ],
        ),
        (
            BRIDGE,
            'signal = "hip_angle_deg"\nat = "top"\nmin = 170',
            'signal = "hip_angle"\nat = "summit"',
            [
                (
                    "form[0].signal",
                    "a signal whose name ends in its unit, such as hip_angle_deg",
                    "'hip_angle'",
                ),
                (
                    "form[0].at",
                    "one of start, top, hold, out, back, rest, cycle, any",
                    "'summit'",
                ),
                ("form[0].signal", "min or max beside it", "'hip_angle'"),
            ],
        ),
        (
            BRIDGE,
            'view = "side"\nobservable = true',
            'view = "side"\nobservable = false',
            [("camera.why_not", "the reason why the camera cannot judge it", "null")],
        ),
        (
            BRIDGE,
            'any_of = [{ signal = "line_deviation", at = "top", below = -0.05 }]',
            "",
            [("faults[1].any_of", "what shows the fault, since it is observable", "null")],
        ),
        (
            BRIDGE,
            (
                'observable = true\nsource = "[D]"\nany_of = [{ signal = "line_deviation", '
                'at = "top", below = -0.05 }]'
            ),
            'observable = false\nsource = "[D]"',
            [("faults[1].why_not", "the reason why it cannot be seen", "null")],
        ),
        (
            BRIDGE,
            'at = "top", below = -0.05 }',
            'at = "top" }',
            [("faults[1].any_of[0].below", "either below or above", "null")],
        ),
        (
            BRIDGE,
            'at = "top", below = -0.05 }',
            'at = "top", below = -0.05, above = 1, severity = "grave" }',
            [
                ("faults[1].any_of[0].below", "either below or above", "-0.05"),
                ("faults[1].any_of[0].severity", "one of minor, major, stop", "'grave'"),
            ],
        ),
        (
            BRIDGE,
            'PG = "C"',
            'PG = "?"\nXX = "C"',
            [
                (
                    "contraindications.XX",
                    "one of OP, PG, SH, WR, KN, HE, BP, SL, ST, DF, PS, RF, NK, HP, FR, PGP",
                    "an unknown condition",
                ),
                ("contraindications.PG", "one of X, C", "'?'"),
            ],
        ),
        (
            CURL,
            'any_of = [{ exercise = "draw-in", hold_s = 5, reps = 5 }]\n',
            "",
            [("gates[0].any_of", "the exercises that this gate asks for", "null")],
        ),
        (
            CURL,
            'conditions = ["DF"]\n',
            "",
            [("gates[1].conditions", "the conditions that must be absent", "null")],
        ),
        (
            CURL,
            'kind = "absent"\nconditions = ["DF"]',
            'kind = "absent"\nconditions = ["DF"]\nvariant = "other"',
            [("gates", "the name of a variant", "other")],
        ),
        (
            TRACTION,
            'key = "stable_counter"\n',
            "",
            [("gates[1].key", "the key of what has to be confirmed", "null")],
        ),
        (
            TRACTION,
            'statement = "traction_evidence"\nmax_hold_s = 30',
            "max_hold_s = 0",
            [
                ("advice.statement", "a value", "nothing"),
                ("advice.max_hold_s", "a whole number from 1 to 600", "0"),
            ],
        ),
    ],
)
def test_slip_in_an_exercise_is_a_fault(
    tmp_path: Path, file: str, old: str, new: str, faults: list[tuple[str, str, str]]
) -> None:
    assert faults_of_file(tmp_path, file, read_exercises, (old, new)) == faults


def test_active_exercise_of_everybody_without_a_dose_is_a_fault(tmp_path: Path) -> None:
    renamed = (
        ("[[variants]]", "[[ways]]"),
        ("[variants.start]", "[ways.start]"),
        ("[variants.target]", "[ways.target]"),
    )
    faults = faults_of_file(tmp_path, "exercises/draw-in.toml", read_exercises, *renamed)
    assert [(key, found) for key, _, found in faults] == [
        ("variants", "null"),
        ("ways", "an unknown key"),
    ]


@pytest.mark.parametrize("key", ["[[dose_seed]]", "[[form]]", "[[faults]]"])
def test_unknown_key_in_a_part_is_a_fault(tmp_path: Path, key: str) -> None:
    faults = faults_of_file(tmp_path, BRIDGE, read_exercises, (key, f"{key}\nslip = 1"))
    assert [(where, found) for where, _, found in faults] == [
        (f"{key.strip('[]')}[0].slip", "an unknown key")
    ]


def test_exercise_without_contraindications_has_no_fault(tmp_path: Path) -> None:
    text = (CONTENT / BRIDGE).read_text(encoding="utf-8")
    cells = text[text.index("[contraindications]") :]
    assert faults_of_file(tmp_path, BRIDGE, read_exercises, (cells, "")) == []
