# SPDX-License-Identifier: Apache-2.0
import pytest

from lumbar.core.motion.body import placed
from lumbar.core.motion.flesh import SPHERES, centre
from lumbar.core.motion.movement import Move
from lumbar.core.motion.posture import STANDING, Posture
from lumbar.core.motion.ways import (
    Across,
    Along,
    Smaller,
    Still,
    Walk,
    apart,
    are_same,
    grounded,
    lifted,
    standing_at,
)
from tests.support.movements import LEFT, RIGHT

KEY = ("shoulder", RIGHT)
RAISED = STANDING.with_angles({KEY: 80})
MOVE = Move(start="down", end="up", steps=(STANDING, RAISED))
LYING = (0.0, -1.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0)


def raised_deg(posture: Posture) -> float:
    return posture.angle(*KEY)


def lowest(posture: Posture) -> float:
    body = placed(posture)
    return min(centre(body, each)[1] - each.radius for each in SPHERES)


def test_still_stays() -> None:
    assert Still(RAISED).posture(0.0) == Still(RAISED).posture(0.7) == RAISED


def test_along_goes_gently_from_share_to_share() -> None:
    way = Along((MOVE,), 0.25, 0.75)
    assert [raised_deg(way.posture(share)) for share in (0.0, 0.5, 1.0)] == pytest.approx(
        [20, 40, 60]
    )
    assert raised_deg(way.posture(0.1)) < 20 + 0.1 * 40 / 2
    assert raised_deg(Along((MOVE,), 1.0, 0.0).posture(0.0)) == 80


def test_along_passes_poses_on_the_way_without_a_stop() -> None:
    high = STANDING.with_angles({KEY: 160})
    way = Along((MOVE, Move(start="up", end="high", steps=(RAISED, high))))
    found = [raised_deg(way.posture(share)) for share in (0.0, 0.45, 0.5, 0.55, 1.0)]
    assert (found[0], found[2], found[4]) == (0, 80, 160)
    assert found[3] - found[2] == pytest.approx(found[2] - found[1])
    assert found[3] - found[2] > 10


def test_smaller_goes_a_part_of_the_range() -> None:
    way = Smaller(Along((MOVE,)), STANDING, 0.5)
    assert [raised_deg(way.posture(share)) for share in (0.0, 1.0)] == pytest.approx([0, 40])


def test_across_keeps_above_the_floor() -> None:
    lying = lifted(Posture(STANDING.deg, (0.0, 0.0, 0.0), LYING))
    way = Across(grounded(STANDING), lying)
    assert [lowest(way.posture(share / 10)) for share in range(11)] == pytest.approx(
        [max(lowest(way.posture(share / 10)), 0.0) for share in range(11)], abs=1e-9
    )
    assert are_same(way.posture(0.0), grounded(STANDING))
    assert are_same(way.posture(1.0), lying)


def test_lifted_only_raises_and_grounded_brings_down() -> None:
    high = Posture(STANDING.deg, (0.0, 2.0, 0.0))
    deep = Posture(STANDING.deg, (0.0, 0.1, 0.0))
    assert lifted(high) == high
    assert lowest(lifted(deep)) == pytest.approx(0.0)
    assert lowest(grounded(high)) == pytest.approx(0.0)


def test_walk_swings_the_legs_in_turn_and_ends_at_its_place() -> None:
    end = standing_at(0.5, 0.2)
    way = Walk(1.0, 2, end)
    first, second = way.posture(0.25), way.posture(0.75)
    assert first.angle("hip", LEFT) == second.angle("hip", RIGHT) == 30
    assert first.angle("hip", RIGHT) == second.angle("hip", LEFT) == -10
    assert [way.posture(share).at[0] for share in (0.0, 1.0)] == [-0.5, 0.5]
    assert lowest(first) == pytest.approx(0.0)


def test_postures_are_apart_by_the_widest_angle_or_turn_and_by_the_way() -> None:
    moved = Posture(RAISED.deg, (3.0, STANDING.at[1], 4.0))
    assert apart(STANDING, moved) == pytest.approx((80, 5))
    turned = Posture(RAISED.deg, STANDING.at, LYING)
    assert apart(STANDING, turned) == pytest.approx((90, 0))


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (STANDING, True),
        (STANDING.with_angles({KEY: 0.4}), True),
        (STANDING.with_angles({KEY: 0.6}), False),
        (Posture(STANDING.deg, (0.01, STANDING.at[1], 0.0)), False),
    ],
)
def test_postures_that_look_alike_are_the_same(other: Posture, same: bool) -> None:  # noqa: FBT001
    assert are_same(STANDING, other) is same
