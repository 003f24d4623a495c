# SPDX-License-Identifier: Apache-2.0
import math

import pytest

from lumbar.core.catalogue.watching import Within
from lumbar.core.coach.conditions import all_hold, conditions_of, known_signal
from lumbar.core.coach.joints import LEFT, Joint
from lumbar.core.coach.settings import DEFAULT_MARGIN, margin_of
from lumbar.core.coach.signals import Wording
from lumbar.core.kernel.errors import MisuseError
from tests.support.sticks import Stick

UPRIGHT = (Within(signal="trunk_elevation_deg", low=80), Within(signal="hip_angle_deg", high=190))


def holds(trunk: float, *, already: bool = False) -> bool:
    conditions = conditions_of(UPRIGHT, Wording())
    return all_hold(conditions, Stick(trunk=trunk).scene(), LEFT, already=already)


def test_every_range_must_hold() -> None:
    assert holds(90)
    assert not holds(70)
    assert not holds(101)


def test_whoever_is_in_a_range_has_a_margin() -> None:
    assert not holds(77)
    assert holds(77, already=True)
    assert not holds(74, already=True)


def test_what_is_not_seen_does_not_hold() -> None:
    scene = Stick().scene()
    scene.xs[Joint.HIP] = math.nan
    assert not all_hold(conditions_of(UPRIGHT, Wording()), scene, LEFT, already=True)


def test_signal_that_nobody_knows_is_our_own_mistake() -> None:
    with pytest.raises(MisuseError, match="there is no signal 'courage_deg'"):
        known_signal("courage_deg", Wording())


@pytest.mark.parametrize(
    ("signal", "margin"),
    [("hip_angle_deg", 5.0), ("hip_rise_torso", 0.05), ("line_deviation", DEFAULT_MARGIN)],
)
def test_margin_goes_by_the_unit(signal: str, margin: float) -> None:
    assert margin_of(signal) == margin
