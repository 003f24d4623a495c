# SPDX-License-Identifier: Apache-2.0
from dataclasses import replace

import pytest

from lumbar.core.catalogue.vocabulary import Sides
from lumbar.core.motion.skeleton import BodySide
from lumbar.core.motion.turns import Turns, sides_in_order
from tests.support.movements import LEFT, MIDDLE, RIGHT, STANDING_POSE, motion

PLAIN = motion(STANDING_POSE)
SIDED = replace(PLAIN, side=LEFT)
WALKING = replace(PLAIN, alternates=True)


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
