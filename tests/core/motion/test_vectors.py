# SPDX-License-Identifier: Apache-2.0
import math

import pytest

from lumbar.core.motion import vectors as v

QUARTER = math.pi / 2
X, Y, Z = (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)


def test_arithmetic_of_vectors() -> None:
    assert v.add((1, 2, 3), (4, 5, 6)) == (5, 7, 9)
    assert v.subtract((4, 5, 6), (1, 2, 3)) == (3, 3, 3)
    assert v.scaled((1, 2, 3), 2) == (2, 4, 6)
    assert v.dot((1, 2, 3), (4, 5, 6)) == 32
    assert v.cross(X, Y) == Z
    assert v.length((3, 4, 12)) == 13
    assert v.between((0, 0, 0), (2, 4, 6), 0.5) == (1, 2, 3)


@pytest.mark.parametrize(
    ("axis", "start", "end"), [(X, Y, Z), (Y, Z, X), (Z, X, Y)], ids=["x", "y", "z"]
)
def test_quarter_turns_go_by_the_right_hand(axis: v.Vec, start: v.Vec, end: v.Vec) -> None:
    turn = v.about(axis, QUARTER)
    assert v.turned(turn, start) == pytest.approx(end)
    assert v.turned_back(turn, end) == pytest.approx(start)


def test_after_does_the_second_rotation_first() -> None:
    both = v.after(v.about(Z, QUARTER), v.about(X, QUARTER))
    assert v.turned(both, Y) == pytest.approx(Z)
    assert v.turned(both, Z) == pytest.approx(X)


def test_by_vector_of_nothing_turns_nothing() -> None:
    assert v.by_vector((0, 0, 0)) == v.NO_TURN


@pytest.mark.parametrize(
    "turning",
    [(0, 0, 0), (0.3, -0.2, 0.9), (3.0, 0, 0), (0, 3.0, 0), (0, 0, 3.0), (0, 0, -3.0)],
)
def test_turning_vector_undoes_by_vector(turning: v.Vec) -> None:
    assert v.turning_vector(v.by_vector(turning)) == pytest.approx(turning)


def test_quaternion_of_a_quarter_turn() -> None:
    half = math.sqrt(0.5)
    assert v.quaternion(v.about(Z, QUARTER)) == pytest.approx((half, 0, 0, half))
    assert v.quaternion(v.about(Z, -QUARTER)) == pytest.approx((half, 0, 0, -half))


def test_quaternion_never_begins_below_nothing() -> None:
    part = math.sqrt(0.5)
    assert v.quaternion(v.about(X, 3 * QUARTER)) == pytest.approx((part, -part, 0, 0))
    assert v.quaternion(v.about((0.6, 0.8, 0.0), 2 * QUARTER)) == pytest.approx((0, 0.6, 0.8, 0))


def test_turn_between_goes_the_shortest_way() -> None:
    half = v.turn_between(v.NO_TURN, v.about(Z, QUARTER), 0.5)
    assert half == pytest.approx(v.about(Z, QUARTER / 2))
