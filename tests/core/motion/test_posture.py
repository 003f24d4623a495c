# SPDX-License-Identifier: Apache-2.0
import pytest

from lumbar.core.motion.body import BONE, placed
from lumbar.core.motion.posture import COORDINATES, STANDING, blended, mirrored
from lumbar.core.motion.vectors import about
from tests.support.movements import LEFT, MIDDLE, RIGHT


def test_standing_is_nothing_everywhere() -> None:
    assert STANDING.deg == (0,) * len(COORDINATES)
    assert STANDING.at == (0, 0.53, 0)


def test_with_angles_sets_those_and_no_others() -> None:
    posture = STANDING.with_angles({("knee", LEFT): 40, ("neck", MIDDLE): 5})
    assert posture.angle("knee", LEFT) == 40
    assert posture.angle("neck") == 5
    assert sum(posture.deg) == 45


def test_mirrored_changes_sides_and_what_leans_to_a_side() -> None:
    posture = STANDING.with_angles(
        {("knee", LEFT): 40, ("neck", MIDDLE): 5, ("neck_side", MIDDLE): 7, ("hip_out", RIGHT): 9}
    )
    other = mirrored(posture)
    assert [other.angle("knee", side) for side in (LEFT, RIGHT)] == [0, 40]
    assert [other.angle(name) for name in ("neck", "neck_side")] == [5, -7]
    assert [other.angle("hip_out", side) for side in (LEFT, RIGHT)] == [9, 0]
    assert mirrored(other) == posture


def test_mirrored_body_is_the_mirror_image() -> None:
    posture = STANDING.with_angles({("shoulder_out", RIGHT): 70, ("low_back_turn", MIDDLE): 10})
    one, other = placed(posture), placed(mirrored(posture))
    x, y, z = one.origins[BONE["hand", RIGHT]]
    assert other.origins[BONE["hand", LEFT]] == pytest.approx((x, y, -z))


def test_blended_lies_between() -> None:
    far = STANDING.with_angles({("hip", LEFT): 90})
    turned = type(far)(far.deg, (1, 0.53, 0), about((0, 0, 1), 1.0))
    half = blended(STANDING, turned, 0.5)
    assert half.angle("hip", LEFT) == 45
    assert half.at == (0.5, 0.53, 0)
    assert half.facing == pytest.approx(about((0, 0, 1), 0.5))
