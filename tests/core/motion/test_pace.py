# SPDX-License-Identifier: Apache-2.0
from dataclasses import replace

import pytest

from lumbar.core.motion.motion import Motion
from lumbar.core.motion.pace import Pace, usual_pace
from lumbar.library import load
from tests.support.movements import STANDING_POSE, motion

CATALOGUE = load().catalogue
ANY: Motion = motion(STANDING_POSE)


def test_usual_pace_is_that_of_the_tempo_and_the_first_dose() -> None:
    bridge = CATALOGUE.exercise("bridge")
    dose = bridge.variants[0].start
    assert usual_pace(bridge, ANY) == Pace(
        out_s=bridge.tempo.out_s,
        hold_s=dose.hold_s,
        back_s=bridge.tempo.back_s,
        pause_s=dose.rest_between_reps_s,
        holds=1,
    )
    assert usual_pace(CATALOGUE.exercise("cat-camel"), ANY).holds == 2


def test_usual_pace_without_a_tempo_is_the_motions_own_or_calm() -> None:
    bridge = CATALOGUE.exercise("bridge")
    none = replace(bridge, tempo=replace(bridge.tempo, out_s=0, back_s=0), variants=())
    assert usual_pace(none, ANY) == Pace(out_s=2.0, back_s=2.0)
    assert usual_pace(none, replace(ANY, move_s=0.7)) == Pace(out_s=0.7, back_s=0.7)
    walking = replace(ANY, move_s=0.5, cycle=("contact", "pass", "other contact", "other pass"))
    assert usual_pace(none, walking) == Pace(out_s=0.5, back_s=1.5)


def test_timed_pace_keeps_holds_and_pauses() -> None:
    pace = Pace(hold_s=5, pause_s=1, holds=2)
    assert pace.timed(0.5) == Pace(out_s=0.5, back_s=0.5, hold_s=5, pause_s=1, holds=2)


@pytest.mark.parametrize("wrong", [{"out_s": 0}, {"back_s": 0}, {"hold_s": -1}, {"pause_s": -1}])
def test_pace_that_cannot_be_is_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="moves above 0 seconds"):
        replace(Pace(), **wrong)  # type: ignore[arg-type]  # any of its numbers
