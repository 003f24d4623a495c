# SPDX-License-Identifier: Apache-2.0
import math

import pytest

from lumbar.core.coach.smoothing import LONGEST_GAP_S, Smoother


def last(values: list[float], gap_s: float = 0.05) -> float:
    smoother = Smoother(1)
    return [smoother.smoothed(place * gap_s, [each], 1.0)[0] for place, each in enumerate(values)][
        -1
    ]


def test_what_stands_still_stays() -> None:
    assert last([0.3] * 10) == 0.3


def test_step_is_followed_and_not_overshot() -> None:
    assert 0.0 < last([0.0, 1.0]) < 1.0
    assert last([0.0] + [1.0] * 60) == pytest.approx(1.0, abs=0.01)


def test_shaking_is_smoothed_harder_the_more_it_shakes() -> None:
    calm = [last([place % 2 * size for place in range(120)]) / size for size in (0.01, 0.2)]
    assert abs(calm[1] - 0.5) < abs(calm[0] - 0.5)


def test_missing_value_stays_missing_and_is_forgotten() -> None:
    smoother = Smoother(1)
    smoother.smoothed(0.0, [0.0], 1.0)
    assert math.isnan(smoother.smoothed(0.05, [math.nan], 1.0)[0])
    assert 0.0 < smoother.smoothed(0.1, [1.0], 1.0)[0] < 1.0


def test_value_after_a_long_gap_starts_anew() -> None:
    smoother = Smoother(1)
    smoother.smoothed(0.0, [0.0], 1.0)
    assert smoother.smoothed(LONGEST_GAP_S + 0.1, [1.0], 1.0) == [1.0]
