# SPDX-License-Identifier: Apache-2.0
import numpy as np
import pytest

from lumbar.pose.pictures import Sighting, Turn, turned, turned_back
from tests.pose.conftest import plain

WIDE, HIGH = 40, 20
RIGHT, DOWN = 30, 5


def test_turn_to_the_left_brings_the_right_edge_to_the_top() -> None:
    picture = plain(0, WIDE, HIGH)
    picture[:, -1] = 255
    assert turned(picture, Turn.LEFT)[0].min() == 255
    assert turned(picture, Turn.RIGHT)[-1].min() == 255
    assert turned(picture, Turn.NONE) is picture


@pytest.mark.parametrize("turn", Turn)
def test_point_seen_in_a_turned_picture_is_turned_back_to_where_it_is(turn: Turn) -> None:
    picture = plain(0, WIDE, HIGH)
    picture[DOWN, RIGHT] = 255
    seen = turned(picture, turn)
    rows, columns = seen.shape[:2]
    row, column = (int(each[0]) for each in np.nonzero(seen[:, :, 0]))
    point = ((column + 0.5) / columns, (row + 0.5) / rows, 0.2 * WIDE / columns, 0.7)
    back = turned_back(Sighting(image=(point,), world=()), turn, picture).image[0]
    assert back == pytest.approx(((RIGHT + 0.5) / WIDE, (DOWN + 0.5) / HIGH, 0.2, 0.7))


@pytest.mark.parametrize(
    ("turn", "seen"),
    [
        (Turn.NONE, (0.3, -0.5, 0.1, 0.9)),
        (Turn.LEFT, (-0.5, -0.3, 0.1, 0.9)),
        (Turn.RIGHT, (0.5, 0.3, 0.1, 0.9)),
    ],
)
def test_metres_seen_in_a_turned_picture_are_turned_back(
    turn: Turn, seen: tuple[float, float, float, float]
) -> None:
    back = turned_back(Sighting(image=(), world=(seen,)), turn, plain(0)).world
    assert back == ((0.3, -0.5, 0.1, 0.9),)
