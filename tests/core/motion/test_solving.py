# SPDX-License-Identifier: Apache-2.0
import pytest

from lumbar.core.motion.body import placed
from lumbar.core.motion.demands import KeepsOff, Reaches, Stays, Touches
from lumbar.core.motion.flesh import SPHERE, SPHERES, centre
from lumbar.core.motion.posture import COORDINATES, STANDING, Posture
from lumbar.core.motion.solving import Wish, solve
from lumbar.core.motion.supports import SURFACES
from tests.support.movements import RIGHT

EVEN = tuple(each.angle.ease for each in COORDINATES)
UP = (0.0, 1.0, 0.0)
HEEL = SPHERE["heel", RIGHT]


def wish(posture: Posture = STANDING) -> Wish:
    return Wish(posture=posture, ease=EVEN)


def test_solve_without_demands_is_the_wish() -> None:
    bent = STANDING.with_angles({("hip", RIGHT): 30})
    found = solve(wish(bent), (), STANDING)
    assert found.missed == 0
    assert found.posture.deg == pytest.approx(bent.deg, abs=1e-6)


def test_solve_meets_a_demand_and_moves_little() -> None:
    found = solve(wish(), (Touches((HEEL,), UP, 0.10),))
    body = placed(found.posture)
    assert found.missed < 1e-6
    assert centre(body, HEEL)[1] - HEEL.radius == pytest.approx(0.10, abs=1e-6)


def test_solve_draws_a_turned_body_back_to_the_wish() -> None:
    leaning = Posture(STANDING.deg, (0.2, 0.6, 0.1), (0, -1, 0, 1, 0, 0, 0, 0, 1))
    found = solve(wish(), (), leaning)
    assert found.posture.at == pytest.approx(STANDING.at, abs=1e-6)
    assert found.posture.facing == pytest.approx(STANDING.facing, abs=1e-6)


def test_solve_stops_an_angle_at_its_limit() -> None:
    x, y, z = centre(placed(STANDING), HEEL)
    still = tuple(0.0 if each.angle.name != "knee" else 1.0 for each in COORDINATES)
    fixed = (Stays(SPHERE["hip side", RIGHT], (0, 0.534, 0.05), ((1, 0, 0), (0, 1, 0), (0, 0, 1))),)
    found = solve(
        Wish(posture=STANDING, ease=still), (*fixed, Stays(HEEL, (x + 0.3, y, z), ((1, 0, 0),)))
    )
    knee = found.posture.angle("knee", RIGHT)
    assert knee == pytest.approx(-5) or found.missed < 1e-6
    assert all(
        each.angle.low_deg <= deg <= each.angle.high_deg
        for each, deg in zip(COORDINATES, found.posture.deg, strict=True)
    )


def test_solve_says_by_how_much_it_missed_what_cannot_be() -> None:
    low = Touches((HEEL,), UP, 0.0)
    high = Touches((HEEL,), UP, 0.2)
    assert solve(wish(), (low, high)).missed == pytest.approx(0.1, abs=1e-3)


def test_solve_keeps_what_is_wished_below_the_floor_on_it() -> None:
    """The sphere is pushed out and stays out, though the wish draws it back at every step."""
    sunk = Posture(STANDING.deg, (0, 0.50, 0))
    found = solve(wish(sunk), (KeepsOff(SURFACES["floor"], frozenset(), softness=0.0),))
    body = placed(found.posture)
    lowest = min(centre(body, each)[1] - each.radius for each in SPHERES)
    assert lowest == pytest.approx(0.0, abs=2e-3)


def test_solve_leaves_alone_what_is_near_the_floor() -> None:
    near = Posture(STANDING.deg, (0, 0.54, 0))
    found = solve(wish(near), (KeepsOff(SURFACES["floor"], frozenset()),))
    assert found.posture == near


def test_solve_of_an_angle_reaches_it() -> None:
    found = solve(wish(), (Reaches("shoulder-hip-knee", RIGHT, 120),))
    assert found.missed < 1e-6
