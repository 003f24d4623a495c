# SPDX-License-Identifier: Apache-2.0
from lumbar.core.motion.skeleton import BodySide
from lumbar.core.motion.truth import Held, Repetition, Shown, Truth
from lumbar.interop.plain.truths import truth_record


def test_truth_is_written_in_the_words_of_a_coach() -> None:
    held = Held(side=BodySide.LEFT, start_s=2.0, end_s=5.00049)
    truth = Truth(
        duration_s=20.0,
        reps=(
            Repetition(
                side=BodySide.LEFT,
                start_s=1.0,
                peak_s=2.0,
                end_s=6.0,
                holds=(held,),
                faults=("T-1",),
            ),
            Repetition(side=BodySide.MIDDLE, start_s=7.0, peak_s=8.0, end_s=9.0),
        ),
        faults=(Shown(code="T-1", start_s=2.0, end_s=5.0),),
    )
    hold = {"side": "left", "start_s": 2.0, "end_s": 5.0}
    assert truth_record(truth) == {
        "duration_s": 20.0,
        "reps": [
            {
                "side": "left",
                "start_s": 1.0,
                "peak_s": 2.0,
                "end_s": 6.0,
                "hold_s": 3.0,
                "faults": ["T-1"],
            },
            {
                "side": None,
                "start_s": 7.0,
                "peak_s": 8.0,
                "end_s": 9.0,
                "hold_s": 0.0,
                "faults": [],
            },
        ],
        "holds": [hold],
        "faults": [{"code": "T-1", "start_s": 2.0, "end_s": 5.0}],
    }
