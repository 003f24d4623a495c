# SPDX-License-Identifier: Apache-2.0
import pytest

from lumbar.core.coach.scene import Scene
from lumbar.core.coach.stillness import Stillness
from tests.support.sticks import Stick


def at(t_s: float, trunk: float, x: float = 0.5) -> Scene:
    scene = Stick(trunk=trunk, x=x).scene()
    scene.t_s = t_s
    return scene


def test_trunk_that_turns_evenly_has_its_speed() -> None:
    stillness = Stillness()
    speeds = [stillness.speed(at(number / 50, 90 - number * 0.4)) for number in range(101)]
    assert speeds[0] == 0.0
    assert speeds[-1] == pytest.approx(0.349, abs=0.02)


def test_whole_body_that_is_carried_is_still() -> None:
    stillness = Stillness()
    speeds = [stillness.speed(at(number / 50, 90, x=number / 100)) for number in range(50)]
    assert max(speeds) == pytest.approx(0.0, abs=1e-9)


def test_gap_is_no_movement() -> None:
    stillness = Stillness()
    stillness.speed(at(0.0, 90))
    assert stillness.speed(at(5.0, 0)) == 0.0
