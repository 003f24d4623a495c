# SPDX-License-Identifier: Apache-2.0
"""Every slip in the safety check is a fault with its key."""

from pathlib import Path

import pytest

from lumbar.library.screening import read_screening
from tests.support.content import faults_of_file

FILE = "screening.toml"
LEVELS = "one of EMERGENCY_NOW, SEE_CLINICIAN_FIRST, START_MODIFIED, START"
URGENCIES = "one of now, same_day, within_2_weeks, routine"


def test_sound_safety_check_has_no_fault(tmp_path: Path) -> None:
    assert faults_of_file(tmp_path, FILE, read_screening) == []


@pytest.mark.parametrize(
    ("old", "new", "faults"),
    [
        (
            'levels = ["START", "START_MODIFIED",',
            'levels = ["START_MODIFIED", "START",',
            [
                (
                    "levels",
                    "[START, START_MODIFIED, SEE_CLINICIAN_FIRST, EMERGENCY_NOW]",
                    "['START_MODIFIED', 'START', 'SEE_CLINICIAN_FIRST', 'EMERGEN…",
                )
            ],
        ),
        ('id = "RF01"\n', "", [("questions[0].id", "a value", "nothing")]),
        (
            (
                'level = "EMERGENCY_NOW"\nurgency = "now"\nunsure_counts_as_yes = true\n'
                'session_check = true\nsource = "[S6] [S7]"'
            ),
            (
                'level = "EMERGENCY"\nurgency = "now"\nunsure_counts_as_yes = 1\n'
                'session_check = true\nsource = "[S6] [S7]"'
            ),
            [
                ("questions[0].level", LEVELS, "'EMERGENCY'"),
                ("questions[0].unsure_counts_as_yes", "true or false", "1"),
            ],
        ),
        (
            'urgency = "now"',
            'urgency = "soon"',
            [("questions[0].urgency", URGENCIES, "'soon'")],
        ),
        ('urgency = "now"\n', "", [("questions[0].urgency", URGENCIES, "null")]),
        (
            'fact = "pain_worst"\nat_least = 8',
            'fact = "pain_worst"',
            [
                (
                    "questions[8].escalate[1].fact",
                    "a fact together with at_least or below",
                    "'pain_worst'",
                )
            ],
        ),
        (
            'fact = "pain_worst"\nat_least = 8\n',
            "",
            [
                (
                    "questions[8].escalate[1].with_any",
                    "another question, or a fact with its limit",
                    "null",
                )
            ],
        ),
        (
            'with_any = ["RF15"]',
            'with_any = ["RF55"]',
            [("questions.escalate.with_any", "the id of a question", "RF55")],
        ),
        (
            'implies = ["OP"]',
            'implies = ["PO"]',
            [
                (
                    "questions[11].implies[0]",
                    "one of OP, PG, SH, WR, KN, HE, BP, SL, ST, DF, PS, RF, NK, HP, FR, PGP",
                    "'PO'",
                )
            ],
        ),
        (
            "exactly = 3",
            "exactly = 3\nat_least = 3",
            [("questions[23].score.three.at_least", "either at_least or exactly", "3")],
        ),
        (
            'fact = "age"\nbelow = 18\nsource = "[D]"\n\n[[questions]]\nid = "RF33"',
            'fact = "height"\nbelow = 18\nsource = "[D]"\n\n[[questions]]\nid = "RF33"',
            [
                (
                    "questions[31].yes_when.fact",
                    "one of age, pain_usual, pain_worst",
                    "'height'",
                )
            ],
        ),
        (
            (
                'kind = "weak_any_group"\nat_least = 3\nlevel = "SEE_CLINICIAN_FIRST"\n'
                'urgency = "within_2_weeks"\n'
            ),
            'kind = "weak_any_group"\nat_least = 3\n',
            [("combinations[1].level", LEVELS, "null")],
        ),
        (
            "steps_up = 1",
            "steps_up = 2",
            [("combinations[3].steps_up", "a whole number from 1 to 1", "2")],
        ),
        (
            (
                'questions = ["RF01", "RF02", "RF03", "RF04", "RF05", "RF06", "RF07", "RF17", '
                '"RF19", "RF20"]'
            ),
            'questions = ["RF01", "RF08"]',
            [
                (
                    "combinations[4].questions",
                    "questions with unsure_counts_as_yes",
                    "RF08",
                )
            ],
        ),
        (
            "after_fall = true",
            "after_fall = false",
            [("rescreen.after_fall", "true: a fall always asks for a new check", "false")],
        ),
        (
            'id = "leg_change"\nquestions = ["RF04", "RF06"]',
            'id = "leg_change"\nquestions = ["RF04"]',
            [("questions[5].session_check", "false, as session_checks", "true")],
        ),
        (
            'id = "leg_change"\nquestions = ["RF04", "RF06"]',
            'id = "leg_change"\nquestions = ["RF04", "RF06", "RF66"]',
            [("session_checks", "the id of a question", "RF66")],
        ),
        (
            'questions = ["RF25", "RF26"]',
            'questions = ["RF25"]',
            [("pages", "every question on one page", "RF26")],
        ),
        (
            'questions = ["RF25", "RF26"]',
            'questions = ["RF25", "RF26", "RF01"]',
            [("pages", "every question on one page", "a question twice")],
        ),
        (
            'action = "stop_direction"',
            'action = "go_on"',
            [("stop_rules.spread.action", "stop_direction", "'go_on'")],
        ),
        (
            "[stop_rules.rise]\npoints = 2",
            "[stop_rules.rise]\npoints = 0",
            [("stop_rules.rise.points", "a whole number from 1 to 10", "0")],
        ),
        (
            "[stop_rules.sharp]",
            "[stop_rules.sharp]\nslip = 1",
            [("stop_rules.sharp.slip", "one of the keys action, source", "an unknown key")],
        ),
    ],
)
def test_slip_in_the_safety_check_is_a_fault(
    tmp_path: Path, old: str, new: str, faults: list[tuple[str, str, str]]
) -> None:
    assert faults_of_file(tmp_path, FILE, read_screening, (old, new)) == faults


def test_question_that_stands_there_twice_is_a_fault(tmp_path: Path) -> None:
    faults = faults_of_file(tmp_path, FILE, read_screening, ('id = "RF02"', 'id = "RF01"'))
    assert faults[:2] == [
        ("pages", "every question on one page", "RF02"),
        ("questions", "each id once", "RF01"),
    ]
