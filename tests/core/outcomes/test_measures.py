# SPDX-License-Identifier: Apache-2.0
"""What a change on a scale means to a person (5.1)."""

import pytest

from lumbar.core.kernel.errors import MisuseError
from lumbar.core.outcomes.measures import (
    Better,
    Cuts,
    MeaningfulChange,
    Scale,
    Size,
    function_score,
    gain,
    is_meaningful,
    session_load,
    size_of,
)

PAIN = Scale(low=0, high=10, better=Better.LOWER)
FUNCTION = Scale(low=0, high=10, better=Better.HIGHER)
CHANGE = Scale(low=-5, high=5, better=Better.HIGHER)
EFFORT = Scale(low=0, high=10, better=Better.NEITHER)

PAIN_CHANGE = MeaningfulChange(points=2, share=0.3)
FUNCTION_CUTS = Cuts(small=1.3, medium=2.3, large=2.7)
PAIN_CUTS = Cuts(small=1.5, large=3.5)


@pytest.mark.parametrize(
    ("scale", "before", "after", "gained"),
    [(PAIN, 7, 4, 3), (PAIN, 4, 7, -3), (FUNCTION, 4, 7, 3), (CHANGE, 0, 2, 2)],
)
def test_gain_is_positive_for_the_better(
    scale: Scale, before: float, after: float, gained: float
) -> None:
    assert gain(before, after, scale) == gained


@pytest.mark.parametrize(("before", "after"), [(-1, 5), (5, 11)])
def test_gain_off_the_scale_is_misuse(before: float, after: float) -> None:
    with pytest.raises(MisuseError, match="is off the scale 0 to 10"):
        gain(before, after, PAIN)


def test_gain_on_a_scale_without_a_good_end_is_misuse() -> None:
    with pytest.raises(MisuseError, match="no end of this scale"):
        gain(3, 4, EFFORT)


@pytest.mark.parametrize(
    ("before", "after", "meaningful"),
    [
        (7, 5, True),
        (7, 6, False),
        (3, 2, True),  # a third of what it was
        (4, 3, False),
        (1, 0, True),
        (5, 5, False),
        (5, 7, False),
        (0, 0, False),
    ],
)
def test_pain_change_matters_from_two_points_or_three_tenths(
    before: float,
    after: float,
    meaningful: bool,  # noqa: FBT001
) -> None:
    assert is_meaningful(before, after, PAIN, PAIN_CHANGE) is meaningful


@pytest.mark.parametrize(("after", "meaningful"), [(1, False), (2, True), (-2, False)])
def test_global_change_matters_from_two_points(
    after: float,
    meaningful: bool,  # noqa: FBT001
) -> None:
    assert is_meaningful(0, after, CHANGE, MeaningfulChange(points=2)) is meaningful


@pytest.mark.parametrize(("after", "meaningful"), [(11.9, False), (12, True)])
def test_capacity_change_matters_by_its_share_alone(
    after: float,
    meaningful: bool,  # noqa: FBT001
) -> None:
    seconds = Scale(low=0, high=600, better=Better.HIGHER)
    assert is_meaningful(10, after, seconds, MeaningfulChange(share=0.2)) is meaningful


@pytest.mark.parametrize(
    ("after", "size"),
    [
        (4.0, Size.NONE),
        (5.2, Size.NONE),
        (5.3, Size.SMALL),
        (6.3, Size.MEDIUM),
        (6.7, Size.LARGE),
        (3.0, Size.NONE),
    ],
)
def test_size_of_a_change_of_function_follows_its_cuts(after: float, size: Size) -> None:
    assert size_of(4.0, after, FUNCTION, FUNCTION_CUTS) is size


@pytest.mark.parametrize(
    ("after", "size"),
    [(6.6, Size.NONE), (6.5, Size.SMALL), (5.0, Size.SMALL), (4.5, Size.LARGE)],
)
def test_size_without_a_middle_cut_is_small_until_large(after: float, size: Size) -> None:
    assert size_of(8.0, after, PAIN, PAIN_CUTS) is size


@pytest.mark.parametrize(
    ("small", "medium", "large"), [(2, 1, 3), (2, 4, 3), (0, 1, 2), (3, None, 2)]
)
def test_cuts_that_do_not_rise_are_refused(
    small: float, medium: float | None, large: float
) -> None:
    with pytest.raises(ValueError, match="cuts in rising order"):
        Cuts(small=small, medium=medium, large=large)


def test_meaningful_change_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="points or a share"):
        MeaningfulChange()


def test_function_score_is_the_mean_of_the_own_activities() -> None:
    assert function_score([3, 4, 8], FUNCTION) == 5


@pytest.mark.parametrize("ratings", [[], [3, 11], [-1]])
def test_function_score_of_nothing_or_off_the_scale_is_misuse(ratings: list[float]) -> None:
    with pytest.raises(MisuseError, match="own activities"):
        function_score(ratings, FUNCTION)


def test_session_load_is_effort_times_minutes() -> None:
    assert session_load(4, 20) == 80
