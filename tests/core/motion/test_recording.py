# SPDX-License-Identifier: Apache-2.0
import random
from dataclasses import replace

import pytest

from lumbar.core.motion.body import placed
from lumbar.core.motion.camera import Camera
from lumbar.core.motion.frames import frame_of
from lumbar.core.motion.noise import Noise
from lumbar.core.motion.pace import Pace
from lumbar.core.motion.performance import Plan, perform
from lumbar.core.motion.recording import Filming, eye_for, filmed, frame_times, torso_before
from lumbar.core.motion.working_out import work_out
from tests.support.chance import Given
from tests.support.movements import BRIDGE, MIDDLE, RIGHT, motion, pose, resting

FEET = resting("foot")
STAND = pose("stand", on=FEET, angles={("shoulder_out", RIGHT): 0})
UP = pose("up", on=FEET, angles={("shoulder_out", RIGHT): 90}, like="stand")
MOVEMENT = work_out(motion(STAND, UP))
DONE = perform(
    MOVEMENT, Plan(pace=Pace(out_s=0.5, back_s=0.5), sides=(MIDDLE,), still_s=0, rest_s=0)
)


def chance() -> random.Random:
    return random.Random(3)  # noqa: S311  # no secret


def test_recording_has_every_frame_from_beginning_to_end() -> None:
    filming = Filming(frames_per_s=10.0)
    eye = eye_for(MOVEMENT, filming)
    frames = list(filmed(DONE, eye, filming, chance()))
    assert [each.t_s for each in frames] == pytest.approx([place / 10 for place in range(11)])
    assert frames[5] == frame_of(placed(DONE.posture(frames[5].t_s)), eye, frames[5].t_s)


def test_noise_is_that_of_the_filming() -> None:
    noisy = Filming(noise=Noise(dropped=0.99))
    frames = list(filmed(DONE, eye_for(MOVEMENT, noisy), noisy, chance()))
    assert any(each.image is None for each in frames)


def test_torso_before_the_camera_is_as_long_as_that_of_the_standing_body() -> None:
    found = torso_before(eye_for(MOVEMENT, Filming(camera=Camera(distance_m=2.0, lens_deg=90.0))))
    assert found.metres == pytest.approx(0.288 * 1.7, abs=0.005)
    assert found.high == pytest.approx(found.metres / 4.0)
    assert found.wide == pytest.approx(found.high * 720 / 1280)


def test_uneven_frames_come_early_or_late_but_the_first_at_0() -> None:
    filming = Filming(frames_per_s=10.0, noise=Noise(uneven=0.5))
    assert frame_times(0.3, filming, Given([0.0, 0.5])) == pytest.approx((0.0, 0.075, 0.2, 0.275))


def test_camera_looks_at_the_middle_of_the_whole_movement() -> None:
    bridge = work_out(BRIDGE)
    alone = work_out(replace(BRIDGE, cycle=("start",)))
    whole, start = (eye_for(each, Filming(camera=Camera(height_m=0.0))) for each in (bridge, alone))
    assert whole.ahead[1] == pytest.approx(start.ahead[1], abs=0.05)
    assert eye_for(MOVEMENT, Filming()).at[2] == pytest.approx(2.7 + 1.7 * 0.15, abs=0.2)


def test_camera_for_both_sides_looks_at_the_middle_of_both() -> None:
    one = eye_for(MOVEMENT, Filming())
    both = eye_for(MOVEMENT, Filming(), both_sides=True)
    assert one.at[2] > both.at[2] == pytest.approx(2.7)


@pytest.mark.parametrize("wrong", [{"stature_cm": 0}, {"frames_per_s": 0}])
def test_filming_that_cannot_be_is_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="a stature and a frame rate above 0"):
        Filming(**wrong)  # type: ignore[arg-type]  # any of its numbers
