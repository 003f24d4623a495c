# SPDX-License-Identifier: Apache-2.0
import math
from dataclasses import replace

import pytest

from lumbar.core.coach.joints import LEFT, RIGHT, Joint
from lumbar.core.coach.measures import MEASURES
from tests.support.sticks import Arm, Leg, Stick, both, on_the_back, plank

UPRIGHT = Stick()
FRONT = Stick(wide=0.06)


@pytest.mark.parametrize(
    ("name", "stick", "value"),
    [
        ("hip_angle_deg", UPRIGHT, 180),
        ("hip_angle_deg", both(UPRIGHT, Leg(thigh=0)), 90),
        ("hip_angle_deg", both(UPRIGHT, Leg(thigh=-110)), 200),
        ("knee_angle_deg", both(UPRIGHT, Leg(shank=-150)), 120),
        ("elbow_angle_deg", replace(UPRIGHT, right_arm=Arm(fore=0)), 90),
        ("shoulder_angle_deg", replace(UPRIGHT, right_arm=Arm(upper=0)), 90),
        ("reach_angle_deg", replace(UPRIGHT, right_arm=Arm(upper=0, fore=0)), 90),
        ("neck_angle_deg", replace(UPRIGHT, head=-20), 160),
        ("body_line_deg", plank(10), 160),
        ("trunk_elevation_deg", plank(), 5),
        ("trunk_tilt_deg", replace(UPRIGHT, trunk=80), 80),
        ("trunk_tilt_deg", replace(UPRIGHT, trunk=100), 100),
        ("trunk_tilt_deg", replace(UPRIGHT, trunk=150), 30),
        ("thigh_tilt_deg", both(on_the_back(), Leg(thigh=90)), 90),
        ("leg_tilt_deg", both(on_the_back(), Leg(thigh=30, shank=30)), 30),
        ("line_deviation", plank(), 0),
        ("line_to_knee_deviation", on_the_back(), 0.2313),
        ("front_up_ratio", UPRIGHT, 0),
        ("torso_to_leg_ratio", UPRIGHT, 1 / 1.7),
        ("turned_deg", UPRIGHT, 0),
        ("turned_deg", FRONT, 90),
        ("hips_tilt_deg", FRONT, 0),
        ("knee_gap_to_hip_gap", FRONT, 1),
        ("hip_off_lower_hip_torso", FRONT, 0.6),
        ("knee_past_toe_torso", both(UPRIGHT, Leg(thigh=-45, foot=90)), 0),
    ],
)
def test_measure_of_a_stick(name: str, stick: Stick, value: float) -> None:
    assert MEASURES[name](stick.scene(), RIGHT) == pytest.approx(value, abs=1e-3)


@pytest.mark.parametrize(("front", "up"), [(-1.0, 1.0), (1.0, -1.0)])
def test_belly_looks_up_or_down(front: float, up: float) -> None:
    assert MEASURES["front_up_ratio"](on_the_back().scene(front=front), LEFT) == pytest.approx(up)


NARROWER = replace(FRONT, wide=0.03)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("torso_length_ratio", 1),
        ("torso_length_change_ratio", 0),
        ("shoulder_width_ratio", 0.5),
        ("hip_width_change_ratio", 0.5),
        ("ear_to_shoulder_ratio", 1),
    ],
)
def test_ratio_is_taken_against_the_start_pose(name: str, value: float) -> None:
    assert MEASURES[name](NARROWER.scene(rest=FRONT.scene()), RIGHT) == pytest.approx(value)
    assert math.isnan(MEASURES[name](NARROWER.scene(), RIGHT))


@pytest.mark.parametrize("name", ["shoulder_width_ratio", "knee_gap_to_hip_gap"])
def test_width_that_is_seen_from_the_side_says_nothing(name: str) -> None:
    side = Stick().scene(rest=Stick().scene())
    assert math.isnan(MEASURES[name](side, RIGHT))


def test_nothing_is_measured_on_a_point() -> None:
    point = Stick().scene(rest=Stick().scene())
    for scene in (point, point.rest):
        assert scene is not None
        scene.xs, scene.ys = [0.5] * 19, [0.5] * 19
    unknown = ("torso_length_ratio", "torso_to_leg_ratio", "ear_to_shoulder_ratio")
    assert [math.isnan(MEASURES[name](point, RIGHT)) for name in unknown] == [True] * 3


def test_turn_of_what_is_not_seen_is_unknown() -> None:
    scene = Stick().scene()
    scene.xs[Joint.HIP] = math.nan
    assert math.isnan(MEASURES["turned_deg"](scene, RIGHT))


ON_KNEES = both(plank(), Leg(thigh=200, shank=90, foot=90), Arm(upper=-90, fore=0))


@pytest.mark.parametrize("tilt", [0.0, 8.0, -8.0])
def test_floor_of_a_plank_is_where_elbows_and_toes_are(tilt: float) -> None:
    stick = plank()
    turned = both(
        replace(stick, trunk=stick.trunk + tilt),
        Leg(thigh=185 + tilt, shank=185 + tilt, foot=-90 + tilt),
        Arm(upper=-90 + tilt, fore=tilt),
    )
    found = MEASURES["hip_over_floor_torso"](turned.scene(), RIGHT)
    assert found == pytest.approx(0.4074, abs=1e-3)


def test_floor_of_a_plank_on_the_knees_is_under_them() -> None:
    scene = ON_KNEES.scene()
    assert MEASURES["knee_over_floor_torso"](scene, RIGHT) == pytest.approx(0.0, abs=1e-9)
    assert MEASURES["ankle_over_floor_torso"](scene, RIGHT) > 0.5


def test_floor_without_toes_is_level_with_the_elbow() -> None:
    scene = plank().scene()
    scene.xs[Joint.TOE + RIGHT] = math.nan
    found = MEASURES["hip_over_floor_torso"](scene, RIGHT)
    assert found == pytest.approx(0.5 - math.sin(math.radians(5)), abs=1e-6)
    scene.xs[Joint.TOE + RIGHT] = scene.xs[Joint.ELBOW + RIGHT]
    scene.ys[Joint.TOE + RIGHT] = scene.ys[Joint.ELBOW + RIGHT]
    assert MEASURES["hip_over_floor_torso"](scene, RIGHT) == pytest.approx(found)
