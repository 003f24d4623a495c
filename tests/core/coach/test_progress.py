# SPDX-License-Identifier: Apache-2.0
import math

import pytest

from lumbar.core.catalogue.watching import Blend, Drive, Watch, WatchMode
from lumbar.core.coach.joints import LEFT, RIGHT, Joint
from lumbar.core.coach.progress import CEILING, OWN_START, Progress
from lumbar.core.coach.signals import Wording
from tests.support.sticks import Leg, Stick, both


def progress(blend: Blend = Blend.LEAST) -> Progress:
    drives = (
        Drive(signal="hip_angle_deg", start=180, top=80),
        Drive(signal="knee_angle_deg", start=180, top=130),
    )
    watch = Watch(mode=WatchMode.REPETITIONS, pose=(), drives=drives, blend=blend)
    return Progress(watch, Wording())


def squat(thigh: float, shank: float) -> Stick:
    return both(Stick(), Leg(thigh=thigh, shank=shank))


def test_least_of_the_drives_says_how_far_it_is() -> None:
    found = progress()
    shares = found.shares(squat(-40, -80).scene(), LEFT)
    assert shares == pytest.approx([0.5, 0.8])
    assert found.of(shares) == pytest.approx(0.5)


def test_mean_of_the_drives_may_say_it_too() -> None:
    assert progress(Blend.MEAN).of([0.5, 2.0]) == pytest.approx(0.75)


def test_drive_that_is_not_seen_is_left_out() -> None:
    scene = squat(-40, -80).scene()
    scene.xs[Joint.ANKLE + RIGHT] = math.nan
    found = progress()
    assert found.of(found.shares(scene, LEFT)) == pytest.approx(0.5)
    scene.xs[Joint.HIP + RIGHT] = math.nan
    assert math.isnan(found.of(found.shares(scene, LEFT)))


def test_own_start_is_nought_within_bounds() -> None:
    found = progress()
    found.begin_at([0.2, 0.9])
    assert found.of([0.2, OWN_START]) == pytest.approx(0.0)
    assert found.of([1.0, 1.0]) == pytest.approx(1.0)


def test_own_start_follows_and_forgets_nothing_that_is_not_seen() -> None:
    found = progress()
    found.follow([0.2, math.nan], 1.0)
    assert found.of([0.1, 1.0]) == pytest.approx(0.0)


def test_beyond_the_top_says_no_more() -> None:
    assert progress().of([9.0, 9.0]) == CEILING
    assert progress().of([-9.0, 9.0]) == -CEILING
