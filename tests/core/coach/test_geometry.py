# SPDX-License-Identifier: Apache-2.0
import math

import pytest

from lumbar.core.coach.geometry import (
    bend_deg,
    distance,
    elevation_deg,
    front_angle_deg,
    off_line,
)
from lumbar.core.coach.scene import Scene


def scene(*points: tuple[float, float], front: float = 1.0) -> Scene:
    return Scene(
        t_s=0.0,
        xs=[x for x, _ in points],
        ys=[y for _, y in points],
        torso=2.0,
        front=front,
    )


RIGHT_ANGLE = scene((1, 0), (0, 0), (0, 1))


def test_bend_has_no_side() -> None:
    assert bend_deg(RIGHT_ANGLE, 0, 1, 2) == pytest.approx(90)
    assert bend_deg(RIGHT_ANGLE, 2, 1, 0) == pytest.approx(90)


@pytest.mark.parametrize(("front", "deg"), [(1.0, 90), (-1.0, -90)])
def test_front_angle_runs_through_the_front(front: float, deg: float) -> None:
    assert front_angle_deg(scene((1, 0), (0, 0), (0, 1), front=front), 0, 1, 2) == pytest.approx(
        deg
    )


def test_arched_back_is_more_than_straight() -> None:
    arched = scene((1, 0), (0, 0), (-1, -0.5))
    assert front_angle_deg(arched, 0, 1, 2) == pytest.approx(180 + math.degrees(math.atan(0.5)))


def test_distance_is_in_torso_lengths() -> None:
    assert distance(RIGHT_ANGLE, 0, 2) == pytest.approx(math.sqrt(2) / 2)


def test_elevation_is_the_same_for_both_directions() -> None:
    assert elevation_deg(scene((0, 0), (1, 1)), 0, 1) == pytest.approx(45)
    assert elevation_deg(scene((0, 0), (-1, 1)), 0, 1) == pytest.approx(45)


@pytest.mark.parametrize(
    ("points", "front", "off"),
    [
        (((0, 0), (1, -0.2), (2, 0)), 1.0, 0.1),
        (((2, 0), (1, -0.2), (0, 0)), 1.0, 0.1),
        (((0, 0), (1, 0.2), (2, 0)), -1.0, -0.1),
        (((0, 0), (1, 0), (2, 0)), 1.0, 0.0),
        (((0, 0), (-0.2, 1), (0, 2)), 1.0, -0.1),
        (((0, 0), (-0.2, 1), (0, 2)), -1.0, 0.1),
    ],
)
def test_off_line_is_positive_below_and_before_a_steep_line(
    points: tuple[tuple[float, float], ...], front: float, off: float
) -> None:
    assert off_line(scene(*points, front=front), 0, 1, 2) == pytest.approx(off)


def test_off_no_line_is_unknown() -> None:
    assert math.isnan(off_line(scene((1, 1), (0, 0), (1, 1)), 0, 1, 2))
