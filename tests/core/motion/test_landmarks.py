# SPDX-License-Identifier: Apache-2.0
import math

import pytest

from lumbar.core.motion.body import placed
from lumbar.core.motion.clinical_angles import joint
from lumbar.core.motion.landmarks import LANDMARKS, NUMBER, TORSO, landmark_points, middle_of
from lumbar.core.motion.posture import STANDING, mirrored
from tests.support.movements import LEFT, MIDDLE, RIGHT

POINTS = landmark_points(placed(STANDING))


def test_landmarks_are_the_33_of_the_model_in_its_order() -> None:
    assert len(LANDMARKS) == 33
    assert [
        NUMBER[name, side]
        for name, side in (
            ("nose", MIDDLE),
            ("eye", LEFT),
            ("eye", RIGHT),
            ("ear", LEFT),
            ("mouth", RIGHT),
            ("shoulder", LEFT),
            ("elbow", RIGHT),
            ("wrist", LEFT),
            ("pinky", LEFT),
            ("index", LEFT),
            ("thumb", RIGHT),
            ("hip", LEFT),
            ("knee", RIGHT),
            ("ankle", LEFT),
            ("heel", RIGHT),
            ("foot index", RIGHT),
        )
    ] == [0, 2, 5, 7, 10, 11, 14, 15, 17, 19, 22, 23, 26, 27, 30, 32]


@pytest.mark.parametrize("name", ["shoulder", "hip", "knee"])
@pytest.mark.parametrize("side", [LEFT, RIGHT])
def test_joints_that_angles_need_are_the_joints_themselves(name: str, side: object) -> None:
    posture = STANDING.with_angles({("hip", RIGHT): 60, ("knee", RIGHT): 80, ("knee", LEFT): 20})
    body = placed(posture)
    assert landmark_points(body)[NUMBER[name, side]] == pytest.approx(joint(body, name, side))  # type: ignore[index,arg-type]  # a side


def test_other_landmarks_lie_where_the_model_puts_them_in_torso_lengths() -> None:
    def apart(one: str, other: str) -> float:
        a, b = (POINTS[NUMBER[name, RIGHT]][:2] for name in (one, other))
        return round(math.dist(a, b) / TORSO, 2)

    assert {
        (one, other): apart(one, other)
        for one, other in (
            ("shoulder", "elbow"),
            ("elbow", "wrist"),
            ("hip", "knee"),
            ("knee", "ankle"),
            ("ear", "shoulder"),
            ("heel", "foot index"),
            ("ankle", "heel"),
        )
    } == {
        ("shoulder", "elbow"): 0.59,
        ("elbow", "wrist"): 0.52,
        ("hip", "knee"): 0.85,
        ("knee", "ankle"): 0.82,
        ("ear", "shoulder"): 0.36,
        ("heel", "foot index"): 0.40,
        ("ankle", "heel"): 0.14,
    }


def test_mirrored_body_has_mirrored_landmarks() -> None:
    posture = STANDING.with_angles({("hip", RIGHT): 60, ("shoulder_out", LEFT): 80})
    body, other = (landmark_points(placed(each)) for each in (posture, mirrored(posture)))
    for each in LANDMARKS:
        x, y, z = body[NUMBER[each.name, each.side]]
        assert other[NUMBER[each.name, each.side.other]] == pytest.approx((x, y, -z))


def test_torso_reaches_from_the_hips_to_the_shoulders() -> None:
    assert pytest.approx(0.288, abs=0.003) == TORSO


def test_middle_of_the_hips_is_the_middle_of_the_pelvis() -> None:
    assert middle_of(POINTS, "hip") == pytest.approx(STANDING.at)
