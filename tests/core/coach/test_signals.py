# SPDX-License-Identifier: Apache-2.0
import math
from dataclasses import replace

import pytest

from lumbar.core.coach.joints import LEFT, RIGHT
from lumbar.core.coach.signals import Wording, measure_of, signal_of
from tests.support.sticks import Arm, Leg, Stick, on_the_back

STEP = replace(
    Stick(),
    left=Leg(thigh=-60, shank=-90),
    right=Leg(thigh=-100, shank=-110),
    left_arm=Arm(upper=0, fore=0),
)
RAISED = replace(STEP, y=0.6)


def value(name: str, moving: int = LEFT, **words: bool) -> float:
    signal = signal_of(name, Wording(**words))
    assert signal is not None
    return signal(RAISED.scene(rest=STEP.scene()), moving)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("hip_angle_deg", 190),
        ("far_hip_angle_deg", 150),
        ("left_hip_angle_deg", 150),
        ("right_hip_angle_deg", 190),
        ("moving_hip_angle_deg", 150),
        ("other_hip_angle_deg", 190),
        ("front_hip_angle_deg", 150),
        ("rear_hip_angle_deg", 190),
        ("upper_hip_angle_deg", 190),
        ("lower_hip_angle_deg", 150),
        ("hip_angle_side_gap_deg", 40),
        ("wrist_side_gap_torso", 1),
        ("hip_rise_torso", 0.5),
        ("hip_travel_torso", 0.5),
        ("moving_wrist_above_shoulder_torso", 0),
        ("moving_wrist_off_shoulder_torso", 1),
        ("moving_wrist_to_shoulder_torso", 1),
        ("nose_to_ear_torso", 0.2),
        ("hip_to_hip_torso", 0),
        ("hip_angle_change_deg", 0),
        ("moving_reach_angle_deg", 90),
    ],
)
def test_name_of_a_signal_says_what_is_measured(name: str, expected: float) -> None:
    assert value(name) == pytest.approx(expected)


def test_side_follows_the_limb_that_moves() -> None:
    assert value("moving_hip_angle_deg", RIGHT) == pytest.approx(190)


def test_arm_across_moves_with_a_leg() -> None:
    assert value("moving_reach_angle_deg", RIGHT, diagonal=True) == pytest.approx(90)
    assert value("still_reach_angle_deg", LEFT, diagonal=True) == pytest.approx(90)
    assert value("moving_hip_angle_deg", LEFT, diagonal=True) == pytest.approx(150)


def test_line_may_end_at_the_knee() -> None:
    bridge = on_the_back().scene()
    names = ("line_deviation", "own_line_deviation")
    to_knee = [signal_of(name, Wording(to_knee=True)) for name in names]
    assert [each(bridge, LEFT) for each in to_knee if each] == pytest.approx([0.2313] * 2, abs=1e-3)


@pytest.mark.parametrize("name", ["hip_rise_torso", "hip_travel_torso", "hip_angle_change_deg"])
def test_change_without_a_start_pose_is_unknown(name: str) -> None:
    signal = signal_of(name, Wording())
    assert signal is not None
    assert math.isnan(signal(Stick().scene(), LEFT))


@pytest.mark.parametrize(
    "name",
    ["courage_deg", "odd_hip_angle_deg", "hip_angle_deg_side", "luck_side_gap_deg", "a_change_deg"],
)
def test_unknown_name_is_no_signal(name: str) -> None:
    assert signal_of(name, Wording()) is None
    assert measure_of(name) is None


def test_past_is_towards_the_feet() -> None:
    signal = signal_of("wrist_past_shoulder_torso", Wording())
    assert signal is not None
    assert signal(on_the_back().scene(), LEFT) == pytest.approx(1)
