# SPDX-License-Identifier: Apache-2.0
from lumbar.core.motion.truth import Held, Repetition, Truth
from tests.support.movements import LEFT, RIGHT

ONE, TWO, THREE = (
    Held(side=side, start_s=start, end_s=start + long)
    for side, start, long in ((LEFT, 1.0, 2.0), (LEFT, 4.0, 3.0), (RIGHT, 9.0, 5.0))
)
REPS = (
    Repetition(side=LEFT, start_s=0.0, peak_s=1.0, end_s=8.0, holds=(ONE, TWO)),
    Repetition(side=RIGHT, start_s=8.0, peak_s=9.0, end_s=15.0, holds=(THREE,)),
)


def test_hold_of_a_repetition_is_that_of_all_its_holds() -> None:
    assert [each.hold_s for each in REPS] == [5.0, 5.0]


def test_truth_names_every_hold_in_order() -> None:
    assert Truth(duration_s=16.0, reps=REPS, faults=()).holds == (ONE, TWO, THREE)
