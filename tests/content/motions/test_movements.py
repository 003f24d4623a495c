# SPDX-License-Identifier: Apache-2.0
"""Every movement of the content can be worked out, and nothing in it is impossible."""

import pytest

from lumbar.core.motion.checking import movement_faults
from lumbar.library import load
from tests.support.rig import movement

MOVING = tuple(motion.exercise for motion in load().motions)


def shortest_move_s(exercise: str) -> float:
    motion = movement(exercise).motion
    tempo = load().catalogue.exercise(exercise).tempo
    return motion.move_s or min((each for each in (tempo.out_s, tempo.back_s) if each), default=1.0)


@pytest.mark.parametrize("exercise", MOVING)
def test_movement_keeps_contacts_limits_and_pace(exercise: str) -> None:
    assert movement_faults(movement(exercise), shortest_move_s(exercise)) == ()
