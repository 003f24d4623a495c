# SPDX-License-Identifier: Apache-2.0
"""The contraindication matrix is the one of the table of facts, cell by cell (3.5).

X blocks, C asks for a change, a point is free. The table is a design default [D] and has not been
signed off by a clinician.
"""

import pytest

from lumbar.core.catalogue.vocabulary import ConditionCode, Mark
from lumbar.library import load

COLUMNS = "OP PG SH WR KN HE BP SL ST DF PS RF NK HP FR PGP"

MATRIX = """
draw-in                           . C . . . . C . . . C C . . C .
pelvic-tilt                       C C . . . . . C C C C C . . C .
supine-single-leg-extension       . C . . . C . C C . C C . C C C
legs-up-alternating-extension     C X . . . C C C C C X C . C C C
dead-bug                          C X C . . C C C C C X C . C C C
supine-bicycle                    C X . . . X C C C C X C C C C C
straight-leg-scissors-45          C X . . . X X X X X X C C C X X
leg-raise-supine                  C X . . . X X X X X X C C C X X
partial-curl                      X X . . . X C . . X X C C . C C
crunch                            X X . . . X C . . X X C C . C C
sit-up                            X X . . . X X C C X X X C C X X
abdominal-machine                 X X . . . X X C C X X C C . X C
bridge                            . C . . . C C C C . C C C C C C
single-leg-bridge-knee-hug        C X . . C C C C C C X C C C X X
cat-camel                         C C C C C . . C C C C C C C C .
standing-cat-stretch              X . . . . . . . . C X . C . C .
quadruped-arm-lift                . C C C C . C . . . X C C C C C
quadruped-leg-lift                . C C C C C C C C . X C C C C C
bird-dog                          . C C C C C C C C . X C C C X C
prone-on-elbows                   C X C . . C . X X . X C C C C C
cobra                             C X C C . C C X X C X X C C C C
superman                          C X C . . C C X X C X X C C C C
prone-chest-raise                 C X . . . C C X X C X X C . C .
back-extension-machine            X X . . . X X X X X X C C C X C
good-morning                      X X C . C X X X C X X C C C X C
forearm-plank                     C X C . . X C C C C X C C . X C
high-plank                        C X C X . X C C C C X C C . X C
supine-trunk-rotation             C C C . . . . C . C X C . C C C
seated-trunk-rotation             X C C . . . . C . C X . C C . C
single-knee-to-chest              C C . C C C . . . X C C . C C C
double-knee-to-chest              X X . C C C . . . X X C . X C C
side-lying-leg-lift               . . C . . . . . . . C . C C C C
half-kneeling-hip-flexor-stretch  . C . . C C . C C . X . . C C C
corner-traction-legs-out          X X X X . X X C C C X C X C X C
corner-traction-knees-bent        X X X X . X X C C C X C X C X C
corner-traction-straight-arm      X X X X . X X C C C X C X C X C
clinic-lumbar-traction            X X . . . X X X C C X X . . C X
pool-traction                     C C C . . . C C . C X . C . C C
aquatic-therapy                   . C . . . . C . . . X . . . C .
ball-stabilisation                C C . . . C C C C C X C . C X C
balance-device-training           C C . . C . . . . . X . . C X C
low-impact-aerobic                . . . . . . C . C . . . . . C C
"""

ROWS = {line.split()[0]: line.split()[1:] for line in MATRIX.strip().splitlines()}

CATALOGUE = load().catalogue

# Heat, cold, massage, stimulation, weights and advice have no row; what forbids them stands in 3.6.
WITHOUT_A_ROW = {
    "cold-pack",
    "deep-tissue-massage",
    "electrical-stimulation",
    "hot-pack",
    "non-spine-loading-weights",
    "posture-and-carrying-education",
    "professional-instruction",
}


def cells(exercise_id: str) -> list[str]:
    marks = [CATALOGUE.exercise(exercise_id).mark(code) for code in ConditionCode]
    return ["." if mark is None else mark.value for mark in marks]


def test_columns_are_the_sixteen_conditions() -> None:
    assert [code.value for code in ConditionCode] == COLUMNS.split()


def test_rows_are_all_exercises_of_the_source_documents_that_have_one() -> None:
    of_sources = {each.id for each in CATALOGUE.exercises if not each.extra}
    assert set(ROWS) == of_sources - WITHOUT_A_ROW


@pytest.mark.parametrize("exercise", ROWS)
def test_row_of_an_exercise_is_that_of_the_table(exercise: str) -> None:
    assert cells(exercise) == ROWS[exercise]


@pytest.mark.rule("R24")
@pytest.mark.parametrize(
    "exercise",
    ["corner-traction-legs-out", "corner-traction-knees-bent", "corner-traction-straight-arm"],
)
def test_corner_traction_is_blocked_with_a_shoulder(exercise: str) -> None:
    assert CATALOGUE.exercise(exercise).mark(ConditionCode.SH) is Mark.X


def test_nothing_active_on_the_spine_is_free_after_surgery() -> None:
    free = {
        each.id
        for each in CATALOGUE.exercises
        if each.active and each.mark(ConditionCode.PS) is None
    }
    assert free <= {"low-impact-aerobic"}
