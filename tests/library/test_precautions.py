# SPDX-License-Identifier: Apache-2.0
"""Precautions beside the matrix say what to leave out and what to ask."""

from lumbar.core.catalogue.vocabulary import ConditionCode, Direction
from lumbar.library import load

PRECAUTIONS = load().precautions


def test_precautions_leave_out_what_the_table_of_facts_names() -> None:
    left_out = {each.id: each.avoid_exercises for each in PRECAUTIONS.others}
    assert left_out["skin_numbness"] == ("hot-pack", "cold-pack")
    assert left_out["pacemaker"] == ("electrical-stimulation",)
    assert left_out["blood_thinners"] == ("deep-tissue-massage",)
    assert left_out["pool"] == ("aquatic-therapy", "pool-traction")
    assert len(left_out["traction"]) == 5


def test_nobody_tries_out_a_direction_that_a_condition_forbids() -> None:
    assert {each.direction: each.not_with for each in PRECAUTIONS.self_tests} == {
        Direction.EXTENSION: (ConditionCode.SL, ConditionCode.ST),
        Direction.FLEXION: (ConditionCode.OP, ConditionCode.DF),
    }


def test_warm_up_takes_three_to_five_minutes() -> None:
    assert PRECAUTIONS.warm_up_minutes == (3, 5)
