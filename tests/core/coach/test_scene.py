# SPDX-License-Identifier: Apache-2.0
import math

import pytest

from lumbar.core.coach.scene import follow, torso_length
from tests.support.sticks import TORSO, Stick, on_the_back, plank


def test_trunk_is_measured_between_the_middles() -> None:
    scene = Stick(wide=0.05).scene()
    assert torso_length(scene.xs, scene.ys) == pytest.approx(TORSO)
    assert scene.shoulders == pytest.approx((0.5, 0.7))
    assert scene.hips == pytest.approx((0.5, 0.5))


@pytest.mark.parametrize(("stick", "footward"), [(plank(), -1.0), (on_the_back(), 1.0)])
def test_feet_lie_away_from_the_head(stick: Stick, footward: float) -> None:
    assert stick.scene().footward() == footward


@pytest.mark.parametrize("front", [1.0, -1.0])
def test_forward_is_where_the_front_is(front: float) -> None:
    assert Stick().scene(front=front).forward() == -front


def test_copy_is_its_own() -> None:
    scene = Stick().scene()
    copy = scene.copied()
    scene.xs[0] = 9.0
    assert copy.xs[0] != 9.0
    assert copy.rest is None


def test_kept_scene_follows_and_takes_over_what_it_lacks() -> None:
    kept, now = Stick(x=0.0).scene(), Stick(x=1.0).scene()
    kept.xs[1], now.xs[2] = math.nan, math.nan
    before = kept.xs[2]
    follow(kept, now, 0.25)
    assert kept.xs[5] == pytest.approx(0.25)
    assert kept.xs[1] == now.xs[1]
    assert kept.xs[2] == before
