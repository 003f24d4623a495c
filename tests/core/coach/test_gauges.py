# SPDX-License-Identifier: Apache-2.0
import math
from dataclasses import replace
from typing import Any

import pytest

from lumbar.core.catalogue.form_check import Trigger
from lumbar.core.coach.gauges import Gauge, fault_margin
from lumbar.core.coach.joints import RIGHT, Joint
from lumbar.core.coach.signals import Wording, signal_of
from tests.support.sticks import Leg, Stick, both


def gauge(at: str, name: str = "hip_angle_deg", **limit: Any) -> Gauge:
    return Gauge(Trigger(signal=name, at=at, **limit), signal_of(name, Wording()), persists=True)


def bent(deg: float) -> Stick:
    return both(Stick(), Leg(thigh=90 - deg))


def run(found: Gauge, angles: list[float], *, top: int = 3) -> bool:
    """Go through a movement of a frame every quarter of a second, with its top at a frame."""
    for place, deg in enumerate(angles):
        scene = bent(deg).scene(rest=bent(180).scene())
        if place == 0:
            found.rest(scene, RIGHT)
        peak = min(place, top) / top
        found.step(scene, RIGHT, 0.25, peak, high=place in {top, top + 1})
    return found.fires({})


@pytest.mark.parametrize(
    ("at", "angles", "fires"),
    [
        ("start", [150, 180, 180, 180], False),
        ("start", [100, 180, 180, 180], True),
        ("top", [100, 100, 100, 180, 180], False),
        ("top", [180, 180, 180, 100, 100], True),
        ("any", [180, 100, 180, 100, 180], False),
        ("any", [180, 100, 100, 100, 180], True),
        ("out", [180, 100, 100, 100, 180, 180], True),
        ("out", [180, 180, 180, 180, 180, 100, 100, 100], False),
        ("back", [100, 100, 100, 180, 180, 180], False),
        ("back", [180, 180, 180, 180, 180, 100, 100, 100], True),
    ],
)
def test_condition_is_looked_at_in_its_moment(at: str, angles: list[float], fires: bool) -> None:  # noqa: FBT001
    assert run(gauge(at, below=120), angles) is fires


def test_limit_may_be_above() -> None:
    assert run(gauge("top", above=150), [100, 100, 100, 170, 170])
    assert not run(gauge("top", above=150), [100, 100, 100, 152, 152])


@pytest.mark.parametrize(
    ("name", "limit", "fires"),
    [
        ("hip_angle_change_deg", {"below": -25}, True),
        ("hip_angle_change_deg", {"above": 25}, False),
        ("knee_travel_torso", {"above": 0.2}, True),
        ("knee_travel_torso", {"below": 0.2}, False),
    ],
)
def test_cycle_takes_the_farthest_change_and_the_largest_size(
    name: str,
    limit: dict[str, float],
    fires: bool,  # noqa: FBT001
) -> None:
    assert run(gauge("cycle", name, **limit), [180, 150, 130, 120, 150, 180]) is fires


def test_new_movement_forgets_the_last() -> None:
    found = gauge("top", below=120)
    assert run(found, [180, 180, 180, 100, 100])
    found.reset()
    assert not found.fires({})


def test_peak_that_is_outgrown_is_forgotten() -> None:
    found = gauge("top", below=120)
    for peak, deg in ((0.5, 100), (0.52, 100), (1.0, 180)):
        found.step(bent(deg).scene(), RIGHT, 0.25, peak, high=True)
    assert not found.fires({})


def test_what_is_not_seen_is_left_out() -> None:
    scene = bent(100).scene()
    scene.xs[Joint.HIP + RIGHT] = math.nan
    found = gauge("any", below=120)
    found.step(scene, RIGHT, 9.0, 1.0, high=True)
    assert not found.fires({})
    assert not found.exceeds(scene, RIGHT)


@pytest.mark.parametrize(
    ("facts", "fires"),
    [
        ({}, False),
        ({"phase_s:out": 0.5, "phase_s:back": 3.0}, True),
        ({"phase_s:out": 0.9, "phase_s:back": 0.1}, False),
    ],
)
def test_time_is_known_of_the_whole_movement(facts: dict[str, float], fires: bool) -> None:  # noqa: FBT001
    found = Gauge(Trigger(signal="phase_s", at="out", below=1), None, persists=True)
    found.step(bent(90).scene(), RIGHT, 0.25, 1.0, high=True)
    found.rest(bent(90).scene(), RIGHT)
    assert not found.exceeds(bent(90).scene(), RIGHT)
    assert found.fires(facts) is fires


def test_condition_beside_another_has_no_margin() -> None:
    trigger = Trigger(signal="hip_angle_deg", at="hold", below=120)
    signal = signal_of("hip_angle_deg", Wording())
    scene = bent(118).scene()
    assert Gauge(trigger, signal, persists=False).exceeds(scene, RIGHT)
    assert not Gauge(trigger, signal, persists=True).exceeds(scene, RIGHT)


def test_condition_may_have_to_last_longer() -> None:
    trigger = Trigger(signal="hip_angle_deg", at="hold", below=120, for_s=2)
    found = Gauge(trigger, None, persists=True)
    assert (found.lasts(1.9), found.lasts(2.0)) == (False, True)
    assert Gauge(replace(trigger, for_s=None), None, persists=True).lasts(0.5)


@pytest.mark.parametrize(
    ("signal", "margin"),
    [("hip_angle_deg", 4.0), ("line_deviation", 0.02), ("cycle_s", 0.5), ("hold_s", 0.1)],
)
def test_margin_goes_by_what_is_measured(signal: str, margin: float) -> None:
    assert fault_margin(signal, 2.0) == margin
