# SPDX-License-Identifier: Apache-2.0
import math

from lumbar.core.coach.joints import COUNT, RIGHT, Joint
from lumbar.core.coach.pairs import BELIEVED_AFTER_S, LONGEST_GAP_S, Pairs


def legs(left: float, right: float) -> list[float]:
    xs = [math.nan] * COUNT
    for joint in (Joint.KNEE, Joint.ANKLE, Joint.HEEL, Joint.TOE):
        xs[joint], xs[joint + RIGHT] = left, right
    return xs


def knees(frames: list[tuple[float, float, float]]) -> list[float]:
    """The left knee in every frame of (time, left, right)."""
    pairs = Pairs()
    found = []
    for t_s, left, right in frames:
        xs = legs(left, right)
        pairs.untangle(t_s, xs, legs(0.0, 0.0), 1.0)
        found.append(xs[Joint.KNEE])
    return found


def test_legs_that_change_places_are_put_back() -> None:
    assert knees([(0.0, 0.0, 1.0), (0.1, 1.0, 0.0), (0.2, 0.0, 1.0)]) == [0.0, 0.0, 0.0]


def test_legs_close_together_are_left_as_they_are() -> None:
    assert knees([(0.0, 0.0, 0.05), (0.1, 0.05, 0.0)]) == [0.0, 0.05]


def test_exchange_that_stays_is_believed() -> None:
    stays = [(0.1 + place * 0.1, 1.0, 0.0) for place in range(9)]
    found = knees([(0.0, 0.0, 1.0), *stays])
    assert found[1] == 0.0
    assert found[-1] == 1.0
    assert stays[-1][0] > BELIEVED_AFTER_S


def test_nothing_is_known_after_a_gap() -> None:
    assert knees([(0.0, 0.0, 1.0), (LONGEST_GAP_S + 0.1, 1.0, 0.0)]) == [0.0, 1.0]
