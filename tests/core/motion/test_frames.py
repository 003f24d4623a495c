# SPDX-License-Identifier: Apache-2.0
import pytest

from lumbar.core.motion.body import placed
from lumbar.core.motion.camera import Camera, stood
from lumbar.core.motion.frames import Frame, frame_of
from lumbar.core.motion.landmarks import NUMBER
from lumbar.core.motion.posture import STANDING
from tests.support.movements import LEFT, MIDDLE, RIGHT

BODY = placed(STANDING)
FRAME = frame_of(BODY, stood(Camera(), [BODY], 170.0), 2.5)


def image(frame: Frame, name: str, side: object) -> tuple[float, ...]:
    assert frame.image is not None
    found = frame.image[NUMBER[name, side]]  # type: ignore[index]  # a side
    assert found is not None
    return found


def world(frame: Frame, name: str, side: object) -> tuple[float, ...]:
    assert frame.world is not None
    found = frame.world[NUMBER[name, side]]  # type: ignore[index]  # a side
    assert found is not None
    return found


def test_frame_is_upright_and_whole() -> None:
    assert FRAME.t_s == 2.5
    nose, toes = image(FRAME, "nose", MIDDLE), image(FRAME, "foot index", RIGHT)
    assert 0.0 < nose[1] < 0.2
    assert 0.8 < toes[1] < 1.0
    assert nose[0] > image(FRAME, "ear", RIGHT)[0]


def test_depth_of_the_picture_is_from_the_hips_and_nearer_is_below_0() -> None:
    near, far = image(FRAME, "hip", RIGHT)[2], image(FRAME, "hip", LEFT)[2]
    assert near == pytest.approx(-far)
    width_there_m = 2 * 2.7 * 0.3939 * 1280 / 720
    assert near == pytest.approx(-0.052 * 1.7 / width_there_m, rel=1e-3)


def test_world_is_in_metres_from_the_hips_downwards() -> None:
    assert world(FRAME, "hip", RIGHT)[:3] == pytest.approx((0.0, 0.0, -0.0884), abs=1e-9)
    assert world(FRAME, "shoulder", LEFT)[:3] == pytest.approx((-0.037, -0.486, 0.177), abs=0.002)
    assert world(FRAME, "ankle", RIGHT)[1] > 0.8


def test_visibility_is_the_same_in_both() -> None:
    assert FRAME.image is not None
    assert FRAME.world is not None
    assert [each and each[3] for each in FRAME.image] == [each and each[3] for each in FRAME.world]
