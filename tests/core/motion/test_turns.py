# SPDX-License-Identifier: Apache-2.0
from dataclasses import replace

import pytest

from lumbar.core.catalogue.vocabulary import Sides
from lumbar.core.motion.skeleton import BodySide
from lumbar.core.motion.turns import Turns, has_sides, sides_in_order
from lumbar.core.motion.working_out import work_out
from tests.support.movements import LEFT, MIDDLE, RIGHT, motion, pose, resting

ONE, OTHER = ("shoulder", LEFT), ("shoulder", RIGHT)
STAND, LEFT_UP, RIGHT_UP = (
    pose(name, on=resting("foot"), angles={ONE: left, OTHER: right})
    for name, left, right in (("stand", 0, 0), ("left up", 60, 0), ("right up", 0, 60))
)
PLAIN = work_out(motion(STAND, LEFT_UP))
SIDED = replace(PLAIN, motion=replace(PLAIN.motion, side=LEFT))
WALKING = replace(PLAIN, motion=replace(PLAIN.motion, alternates=True))
PEDALLING = work_out(replace(motion(LEFT_UP, RIGHT_UP), side=LEFT))


@pytest.mark.parametrize(
    ("sides", "turns", "expected"),
    [
        (Sides.EACH, None, (LEFT, LEFT, RIGHT, RIGHT)),
        (Sides.ALTERNATE, None, (LEFT, RIGHT, LEFT, RIGHT)),
        (Sides.EACH, Turns.ALTERNATE, (LEFT, RIGHT, LEFT, RIGHT)),
        (Sides.ALTERNATE, Turns.EACH, (LEFT, LEFT, RIGHT, RIGHT)),
        (Sides.EACH, Turns.LEFT, (LEFT, LEFT)),
        (Sides.EACH, Turns.RIGHT, (RIGHT, RIGHT)),
    ],
)
def test_sides_take_turns_as_prescribed_or_chosen(
    sides: Sides, turns: Turns | None, expected: tuple[BodySide, ...]
) -> None:
    assert sides_in_order(SIDED, sides, 2, turns) == expected


def test_movement_without_sides_has_none_to_choose() -> None:
    assert sides_in_order(PLAIN, Sides.NONE, 3, Turns.LEFT) == (MIDDLE, MIDDLE, MIDDLE)


def test_walking_changes_sides_though_none_is_prescribed() -> None:
    assert sides_in_order(WALKING, Sides.NONE, 2) == (RIGHT, LEFT, RIGHT, LEFT)


def test_pedalling_goes_through_both_sides_in_one_repetition() -> None:
    assert sides_in_order(PEDALLING, Sides.ALTERNATE, 2) == (MIDDLE, MIDDLE)


def test_repetition_is_of_a_side_where_the_movement_has_one() -> None:
    assert [has_sides(each) for each in (PLAIN, SIDED, WALKING, PEDALLING)] == [
        False,
        True,
        True,
        False,
    ]
