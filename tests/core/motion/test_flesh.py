# SPDX-License-Identifier: Apache-2.0
import pytest

from lumbar.core.motion.body import placed
from lumbar.core.motion.flesh import SPHERE, SPHERES, centre
from lumbar.core.motion.posture import STANDING
from tests.support.movements import LEFT, MIDDLE, RIGHT


def test_flesh_of_a_standing_body_reaches_from_the_floor_to_its_height() -> None:
    body = placed(STANDING)
    lows = [centre(body, each)[1] - each.radius for each in SPHERES]
    highs = [centre(body, each)[1] + each.radius for each in SPHERES]
    assert min(lows) == pytest.approx(0, abs=0.002)
    assert max(highs) == pytest.approx(1, abs=0.008)


def test_flesh_of_the_middle_comes_once_and_of_sides_twice() -> None:
    assert ("neck", MIDDLE) in SPHERE
    assert ("neck", LEFT) not in SPHERE
    left, right = SPHERE["buttock", LEFT], SPHERE["buttock", RIGHT]
    assert left.bone == right.bone
    assert left.offset == (right.offset[0], right.offset[1], -right.offset[2])
