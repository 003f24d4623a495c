# SPDX-License-Identifier: Apache-2.0
import random
import statistics

import pytest

from lumbar.core.motion.chance import normal_pair
from tests.support.chance import Given


def test_normal_pair_of_known_numbers_is_box_and_mullers() -> None:
    assert normal_pair(Given([0.0, 0.3])) == (0.0, 0.0)
    assert normal_pair(Given([1.0 - 1.0 / 2.718281828459045, 0.25])) == pytest.approx(
        (0.0, 2.0**0.5)
    )


def test_normal_pairs_have_mean_0_and_deviation_1() -> None:
    chance = random.Random(4)  # noqa: S311  # no secret
    found = [each for _ in range(5000) for each in normal_pair(chance)]
    assert statistics.fmean(found) == pytest.approx(0.0, abs=0.03)
    assert statistics.pstdev(found) == pytest.approx(1.0, abs=0.03)
