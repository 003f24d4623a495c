# SPDX-License-Identifier: Apache-2.0
import pytest

from lumbar.core.coach.scene import Scene
from lumbar.core.coach.settling import Settling
from tests.support.sticks import Stick


def at(t_s: float, trunk: float) -> Scene:
    scene = Stick(trunk=trunk).scene()
    scene.t_s = t_s
    return scene


def rising(settling: Settling) -> Scene:
    """From lying to 40 degrees within two seconds, then kept for one."""
    for number in range(60):
        settling.step(at(number / 20, min(number / 20, 2.0) * 20.0))
    last = at(3.0, 40.0)
    settling.step(last)
    return last


def test_position_is_reached_when_the_trunk_is_near_it() -> None:
    settling = Settling()
    assert settling.since_s(rising(settling), 0.0) == pytest.approx(1.8)


def test_position_is_reached_no_earlier_than_it_may() -> None:
    settling = Settling()
    assert settling.since_s(rising(settling), 2.48) == pytest.approx(2.5, abs=0.06)


def test_position_is_left_where_the_trunk_goes() -> None:
    settling = Settling()
    settling.since_s(rising(settling), 0.0)
    assert not settling.left(at(3.1, 41))
    assert settling.near_s == 3.1
    assert not settling.left(at(3.2, 46))
    assert settling.near_s == 3.1
    assert settling.left(at(3.3, 60))


def test_frames_that_come_thick_are_not_all_kept() -> None:
    settling = Settling()
    for number in range(100):
        settling.step(at(number / 1000, 0))
    assert settling.since_s(at(0.1, 0), 0.0) == 0.0
