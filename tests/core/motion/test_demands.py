# SPDX-License-Identifier: Apache-2.0
import pytest

from lumbar.core.motion.body import BONE, Body, placed
from lumbar.core.motion.demands import (
    Balances,
    Demand,
    KeepsOff,
    Meets,
    Reaches,
    Stays,
    Touches,
    centre_of_mass,
)
from lumbar.core.motion.flesh import SPHERE, centre
from lumbar.core.motion.posture import STANDING, Posture
from lumbar.core.motion.supports import SURFACES
from tests.support.movements import RIGHT

UP = (0.0, 1.0, 0.0)
HEEL, BALL = SPHERE["heel", RIGHT], SPHERE["inner ball", RIGHT]
BENT = STANDING.with_angles({("hip", RIGHT): 40, ("knee", RIGHT): 30, ("elbow", RIGHT): 20})


def values(demand: Demand, body: Body) -> list[float]:
    return [row.value for row in demand.rows(body)]


def test_touches_is_the_gap_under_the_lowest_sphere() -> None:
    body = placed(STANDING)
    assert values(Touches((HEEL, BALL), UP, 0.0), body) == pytest.approx([0.0], abs=1e-9)
    assert values(Touches((BALL, HEEL), UP, -0.1), body) == pytest.approx([0.1])


def test_stays_is_the_way_from_the_place_in_each_direction() -> None:
    body = placed(STANDING)
    x, y, z = centre(body, HEEL)
    stays = Stays(HEEL, (x - 1, y, z + 2), ((1, 0, 0), (0, 0, 1)))
    assert values(stays, body) == pytest.approx([1, -2])


def test_meets_is_the_way_between_two_points() -> None:
    body = placed(STANDING)
    hip, knee = (BONE["thigh", RIGHT], (0, 0, 0)), (BONE["shank", RIGHT], (0, 0, 0))
    assert values(Meets(hip, knee), body) == pytest.approx([0, 0.245, 0])
    assert values(Meets(hip, knee, apart=(0, 0.245, 0)), body) == pytest.approx([0, 0, 0])


def test_reaches_is_what_is_missing_to_the_angle() -> None:
    body = placed(STANDING.with_angles({("knee", RIGHT): 90}))
    assert values(Reaches("hip-knee-ankle", RIGHT, 270), body) == pytest.approx([0])


def test_keeps_off_names_what_is_too_deep_or_near() -> None:
    sunk = placed(Posture(STANDING.deg, (0, 0.50, 0)))
    floor = SURFACES["floor"]
    names = {"heel", "inner ball", "outer ball", "toe tips", "instep"}
    feet = frozenset(each for each in SPHERE.values() if each.name in names)
    lifted = placed(Posture(STANDING.deg, (0, 0.60, 0)))
    assert values(KeepsOff(floor, frozenset()), lifted) == []
    assert values(KeepsOff(floor, feet, near=0.0), sunk) == pytest.approx([-0.009, -0.009])
    assert len(values(KeepsOff(floor, feet, near=0.07), sunk)) == 4
    assert {row.one_way for row in KeepsOff(floor, feet).rows(sunk)} == {True}
    assert values(KeepsOff(SURFACES["rail"], frozenset()), sunk) == []


def test_balances_is_how_far_the_mass_is_from_over_the_feet() -> None:
    body = placed(STANDING)
    x, y, _ = centre_of_mass(body)
    assert y == pytest.approx(0.55, abs=0.03)
    middle = (centre(body, HEEL)[0] + centre(body, BALL)[0]) / 2
    side = (centre(body, HEEL)[2] + centre(body, BALL)[2]) / 2
    assert values(Balances((HEEL, BALL)), body) == pytest.approx([x - middle, -side])


@pytest.mark.parametrize(
    "demand",
    [
        Touches((HEEL,), UP, 0.0),
        Stays(BALL, (0, 0, 0), ((1, 0, 0), (0, 0, 1))),
        Meets((BONE["hand", RIGHT], (0, -0.05, 0)), (BONE["shank", RIGHT], (0.04, 0, 0))),
        Reaches("shoulder-hip-knee", RIGHT, 170),
        Balances((HEEL, BALL)),
    ],
    ids=lambda demand: type(demand).__name__,
)
def test_gradients_say_how_values_grow(demand: Demand) -> None:
    """Each pull's gradient is the slope of its row as that point alone moves: tried on the root."""
    tiny = 1e-5
    body = placed(BENT)
    for axis in range(3):
        at = list(BENT.at)
        at[axis] += tiny
        moved = placed(Posture(BENT.deg, (at[0], at[1], at[2])))
        for row, then in zip(demand.rows(body), demand.rows(moved), strict=True):
            slope = sum(pull.gradient[axis] for pull in row.pulls)
            assert (then.value - row.value) / tiny == pytest.approx(slope, abs=1e-3)
