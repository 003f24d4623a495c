# SPDX-License-Identifier: Apache-2.0
import math
from dataclasses import replace

import pytest

from lumbar.core.coach.frames import Sighting
from lumbar.core.coach.joints import LEFT, RIGHT, Joint, Skeleton
from lumbar.core.coach.sight import Sight
from tests.support.sticks import PICTURE, TORSO, Stick, on_the_back, plank


def test_scene_is_upright_and_in_pixels() -> None:
    wide = replace(PICTURE, width=2000)
    scene = Sight(wide).scene(Stick().seen(0.0), measuring=True)
    assert scene is not None
    assert scene.hips == pytest.approx((1.0, -0.5))
    assert scene.torso == pytest.approx(TORSO)


@pytest.mark.parametrize(
    ("stick", "front"), [(Stick(), -1.0), (Stick(looks=-1.0), -1.0), (on_the_back(), -1.0)]
)
def test_front_is_told_by_how_the_body_bends(stick: Stick, front: float) -> None:
    scene = Sight(PICTURE).scene(stick.seen(0.0), measuring=True)
    assert scene is not None
    assert scene.front == front


def test_mirrored_body_has_its_front_on_the_other_side() -> None:
    frame = on_the_back().seen(0.0)
    assert frame.image is not None
    image = tuple(None if each is None else (1.0 - each[0], *each[1:]) for each in frame.image)
    scene = Sight(PICTURE).scene(Sighting(t_s=0.0, image=image), measuring=True)
    assert scene is not None
    assert scene.front == 1.0


def test_near_side_is_told_by_depth_and_clearness() -> None:
    scene = Sight(PICTURE).scene(plank().seen(0.0), measuring=True)
    assert scene is not None
    assert scene.near == RIGHT


def test_side_is_left_where_nothing_tells_it() -> None:
    frame = plank().seen(0.0, Skeleton.COCO17)
    assert frame.image is not None
    flat = tuple(None if each is None else each[:2] for each in frame.image[:17])
    sight = Sight(replace(PICTURE, skeleton=Skeleton.COCO17))
    scene = sight.scene(Sighting(t_s=0.0, image=flat), measuring=True)
    assert scene is not None
    assert scene.near == LEFT
    assert math.isnan(scene.xs[Joint.TOE])


@pytest.mark.parametrize(
    "image",
    [
        None,
        (),
        (None,) * 33,
        ((math.nan, math.nan, 0.0, 1.0),) * 33,
        ((1e9, -1e9, 0.0, 1.0),) * 33,
        ((0.5, 0.5, 0.0, 1.0),) * 33,
    ],
)
def test_nobody_is_seen_where_there_is_no_trunk(
    image: tuple[tuple[float, ...] | None, ...] | None,
) -> None:
    assert Sight(PICTURE).scene(Sighting(t_s=0.0, image=image), measuring=True) is None


def test_measure_follows_only_while_it_may() -> None:
    sight = Sight(PICTURE)
    sight.scene(Stick().seen(0.0), measuring=True)
    bent = replace(Stick(), trunk=0.0)
    scenes = [sight.scene(bent.seen(number / 20), measuring=False) for number in range(1, 60)]
    assert [each and each.torso for each in scenes] == pytest.approx([TORSO] * 59)


def test_measure_follows_who_comes_nearer() -> None:
    sight = Sight(PICTURE)
    sight.scene(Stick().seen(0.0), measuring=True)
    frame = Stick().seen(0.0)
    assert frame.image is not None
    big = tuple(
        None if each is None else ((each[0] - 0.5) * 2 + 0.5, (each[1] - 0.5) * 2 + 0.5, *each[2:])
        for each in frame.image
    )
    scenes = [
        sight.scene(Sighting(t_s=number / 20, image=big), measuring=True)
        for number in range(1, 120)
    ]
    assert scenes[-1] is not None
    assert scenes[-1].torso == pytest.approx(2 * TORSO, rel=0.02)
