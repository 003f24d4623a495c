# SPDX-License-Identifier: Apache-2.0
"""An exercise answers for its variants, its sides and its cells of the matrix."""

import pytest

from lumbar.core.catalogue.exercise import Bar
from lumbar.core.catalogue.vocabulary import ConditionCode, ExerciseId, Mark, Sides
from lumbar.core.kernel.errors import MisuseError
from tests.support.values import a_variant, an_exercise


@pytest.mark.parametrize(
    ("sides", "sided"),
    [(Sides.NONE, False), (Sides.EACH, True), (Sides.ALTERNATE, True), (Sides.TOGETHER, True)],
)
def test_exercise_with_a_left_and_a_right_is_sided(
    sides: Sides,
    sided: bool,  # noqa: FBT001
) -> None:
    assert an_exercise(sides=sides).sided is sided


def test_mark_of_a_condition_is_its_cell() -> None:
    exercise = an_exercise(contraindications=((ConditionCode.OP, Mark.X),))
    assert exercise.mark(ConditionCode.OP) is Mark.X
    assert exercise.mark(ConditionCode.SH) is None


def test_variant_is_found_by_name() -> None:
    exercise = an_exercise(variants=(a_variant("reps"), a_variant("hold")))
    assert exercise.variant("hold").name == "hold"
    assert exercise.has_variant("hold") is True
    assert exercise.has_variant("other") is False


def test_variant_that_is_not_there_is_misuse() -> None:
    with pytest.raises(MisuseError, match="bridge has no variant 'other'"):
        an_exercise().variant("other")


@pytest.mark.parametrize(("own", "of_variant", "level"), [(2, None, 2), (2, 3, 3), (None, None, 1)])
def test_level_of_a_variant_is_its_own_before_that_of_the_exercise(
    own: int | None, of_variant: int | None, level: int
) -> None:
    variant = a_variant(level=of_variant)
    assert an_exercise(level=own, variants=(variant,)).level_of(variant) == level


@pytest.mark.parametrize(
    ("bar", "own"),
    [
        (Bar(exercise=ExerciseId("a")), True),
        (Bar(exercise=ExerciseId("a"), reps=5), False),
        (Bar(exercise=ExerciseId("a"), hold_s=5), False),
        (Bar(exercise=ExerciseId("a"), sets=2), False),
    ],
)
def test_bar_without_a_figure_is_the_own_target(bar: Bar, own: bool) -> None:  # noqa: FBT001
    assert bar.is_own_target is own
