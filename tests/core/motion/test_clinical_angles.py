# SPDX-License-Identifier: Apache-2.0
import pytest

from lumbar.core.motion.body import placed
from lumbar.core.motion.clinical_angles import ANGLES, angle_deg, joint
from lumbar.core.motion.posture import STANDING
from tests.support.movements import LEFT, RIGHT


@pytest.mark.parametrize("name", ANGLES)
def test_angles_of_a_standing_body_are_straight_or_folded(name: str) -> None:
    folded = name == "hip-shoulder-elbow"
    found = (angle_deg(placed(STANDING), name, RIGHT) + 90) % 360 - 90
    assert found == pytest.approx(0 if folded else 180, abs=5)


@pytest.mark.parametrize(
    ("angle", "deg", "name", "expected"),
    [
        ("hip", 60, "shoulder-hip-knee", 120),
        ("hip", -15, "shoulder-hip-knee", 195),
        ("knee", 90, "hip-knee-ankle", 270),
        ("elbow", 90, "shoulder-elbow-wrist", 90),
    ],
)
def test_angles_are_read_on_the_front_of_the_body(
    angle: str, deg: float, name: str, expected: float
) -> None:
    body = placed(STANDING.with_angles({(angle, LEFT): deg}))
    assert angle_deg(body, name, LEFT) == pytest.approx(expected, abs=5)


def test_joint_is_where_the_segment_begins() -> None:
    assert joint(placed(STANDING), "knee", RIGHT) == pytest.approx((0, 0.285, 0.052))
