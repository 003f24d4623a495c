# SPDX-License-Identifier: Apache-2.0
from dataclasses import replace

import pytest

from lumbar.core.motion.body import Body, placed
from lumbar.core.motion.camera import Camera, Eye, Viewpoint, stood
from lumbar.core.motion.posture import STANDING, Posture
from lumbar.core.motion.vectors import ORIGIN, Vec
from lumbar.core.motion.working_out import work_out
from tests.support.movements import BRIDGE

STANDS = placed(STANDING)
LIES = placed(work_out(BRIDGE).start)


def eye(camera: Camera, body: Body = STANDS) -> Eye:
    return stood(camera, [body], 170.0)


def looked_at(found: Eye) -> Vec:
    """The point that lies at the camera's distance straight ahead, in metres."""
    return tuple(
        round(at + found.camera.distance_m * ahead, 3)
        for at, ahead in zip(found.at, found.ahead, strict=True)
    )  # type: ignore[return-value]  # three numbers


def looked_at_level(found: Eye) -> Vec:
    """The middle that a level camera looks at, in statures."""
    x, y, z = (
        at + found.camera.distance_m * to for at, to in zip(found.at, found.ahead, strict=True)
    )
    return (x / 1.7, y / 1.7, z / 1.7)


@pytest.mark.parametrize(
    ("viewpoint", "stands_at"),
    [
        (Viewpoint.SIDE, (0, 0, 2)),
        (Viewpoint.FRONT, (2, 0, 0)),
        (Viewpoint.FOOT_END, (2, 0, 0)),
        (Viewpoint.HEAD_END, (-2, 0, 0)),
        (Viewpoint.THREE_QUARTER, (1.147, 0, 1.638)),
        (Viewpoint.TOP, (0, 2, 0)),
    ],
)
def test_camera_stands_where_the_viewpoint_says(viewpoint: Viewpoint, stands_at: Vec) -> None:
    found = eye(Camera(viewpoint=viewpoint, distance_m=2.0))
    middle = looked_at(found)
    away = tuple(a - b for a, b in zip(found.at, middle, strict=True))
    assert away == pytest.approx(stands_at, abs=2e-3)


def test_feet_of_somebody_on_the_belly_are_behind() -> None:
    turned = (0.0, 1.0, 0.0, -1.0, 0.0, 0.0, 0.0, 0.0, 1.0)
    prone = placed(Posture(STANDING.deg, (0.0, 0.1, 0.0), turned))
    assert eye(Camera(viewpoint=Viewpoint.FOOT_END), prone).at[0] < -2.0
    assert eye(Camera(viewpoint=Viewpoint.HEAD_END), prone).at[0] > 2.0
    assert eye(Camera(viewpoint=Viewpoint.FOOT_END), LIES).at[0] > 2.0


def test_yaw_turns_towards_the_front() -> None:
    found = eye(Camera(yaw_deg=90, distance_m=2.0))
    assert found.ahead == pytest.approx((-1, 0, 0), abs=1e-9)


def test_camera_looks_at_the_middle_from_its_height() -> None:
    found = eye(Camera(height_m=3.0, distance_m=2.0))
    assert found.at[1] == 3.0
    level = eye(Camera(distance_m=2.0))
    assert found.at == pytest.approx((level.at[0], 3.0, 2.0))
    assert found.pictured(found.seen(looked_at_level(level))) == pytest.approx((0.5, 0.5))
    assert found.ahead[1] < -0.5


def test_camera_without_a_height_is_no_lower_than_a_chair() -> None:
    assert eye(Camera(), LIES).at[1] == pytest.approx(0.45)
    assert eye(Camera()).at[1] == pytest.approx(looked_at(eye(Camera()))[1], abs=1e-3)


def test_pinhole_pictures_what_lies_beside_the_middle() -> None:
    found = Eye(
        camera=Camera(width=200, height=100),
        at=(0.0, 0.0, 4.0),
        right=(1.0, 0.0, 0.0),
        up=(0.0, 1.0, 0.0),
        ahead=(0.0, 0.0, -1.0),
        focal=1.0,
        stature_m=2.0,
    )
    assert found.seen((0.5, 0.25, 0.0)) == (1.0, 0.5, 4.0)
    assert found.pictured((1.0, 0.5, 4.0)) == (0.625, 0.375)
    assert found.across(1.0, 4.0) == 0.125
    assert found.seen((0.0, 0.0, 9.0))[2] == 0.05


def test_roll_turns_the_picture() -> None:
    upright, rolled = eye(Camera()), eye(Camera(roll_deg=90))
    assert rolled.up == pytest.approx(upright.right)
    assert rolled.right == pytest.approx(tuple(-each for each in upright.up))


def test_lens_is_the_vertical_angle_of_view() -> None:
    assert eye(Camera(lens_deg=90)).focal == pytest.approx(0.5)


def test_taller_person_is_larger() -> None:
    tall = stood(Camera(), [STANDS], 204.0)
    assert tall.seen(ORIGIN)[1] == pytest.approx(1.2 * eye(Camera()).seen(ORIGIN)[1])


@pytest.mark.parametrize(
    "wrong",
    [{"distance_m": 0.0}, {"lens_deg": 0.0}, {"lens_deg": 170.0}, {"width": 0}, {"height": 0}],
)
def test_camera_that_cannot_be_is_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="a distance, a lens below 170"):
        replace(Camera(), **wrong)  # type: ignore[arg-type]  # any of its numbers


def test_side_camera_sees_the_right_side_nearer() -> None:
    found = eye(Camera())
    right, left = (STANDS.point(0, (0.0, 0.0, z)) for z in (0.1, -0.1))
    assert found.seen(right)[2] < found.seen(left)[2]
