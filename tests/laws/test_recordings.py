# SPDX-License-Identifier: Apache-2.0
"""What holds for any posture before any camera, and for any seed."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lumbar.core.motion.body import placed
from lumbar.core.motion.camera import Camera, Eye, Viewpoint, stood
from lumbar.core.motion.frames import Frame, frame_of
from lumbar.core.motion.landmarks import LANDMARKS, NUMBER
from lumbar.core.motion.noise import Noise
from lumbar.core.motion.pace import Pace
from lumbar.core.motion.performance import Plan, perform
from lumbar.core.motion.posture import COORDINATES, STANDING, Posture, mirrored
from lumbar.core.motion.recording import Filming, eye_for, filmed
from lumbar.core.motion.vectors import by_vector, dot, length
from lumbar.core.motion.working_out import work_out
from lumbar.interop.recordings import Header, recording_bytes
from tests.support.movements import BRIDGE, MIDDLE

part = st.floats(-1, 1)
postures = st.builds(
    Posture,
    st.tuples(*(st.floats(each.angle.low_deg, each.angle.high_deg) for each in COORDINATES)),
    st.tuples(part, part, part),
    st.tuples(part, part, part).map(lambda v: by_vector((v[0] * 3, v[1] * 3, v[2] * 3))),
)
cameras = st.builds(
    Camera,
    viewpoint=st.sampled_from(Viewpoint),
    yaw_deg=st.floats(-180, 180),
    distance_m=st.floats(4, 8),  # so that nobody is behind it
    height_m=st.none() | st.floats(-1, 4),
    roll_deg=st.floats(-180, 180),
    lens_deg=st.floats(20, 90),
)
shares = st.floats(0, 0.5)
noises = st.builds(
    Noise,
    white=st.floats(0, 0.02),
    wander=st.floats(0, 0.05),
    offset=st.floats(0, 0.05),
    hidden_times=st.floats(1, 4),
    dropped=shares,
    lost=shares,
    swaps_per_min=st.floats(0, 60),
    uneven=shares,
)
MOVEMENT = work_out(BRIDGE)
SIDE = Camera(height_m=0.5, distance_m=5)


def frame(posture: Posture, camera: Camera, middle: Posture = STANDING) -> Frame:
    return frame_of(placed(posture), stood(camera, [placed(middle)], 170.0), 0.0)


@given(postures, cameras)
def test_camera_has_right_angles_and_looks_at_the_middle(posture: Posture, camera: Camera) -> None:
    eye: Eye = stood(camera, [placed(posture)], 170.0)
    assert [length(axis) for axis in (eye.right, eye.up, eye.ahead)] == pytest.approx([1, 1, 1])
    crossed = (dot(eye.right, eye.up), dot(eye.up, eye.ahead), dot(eye.ahead, eye.right))
    assert crossed == pytest.approx((0, 0, 0), abs=1e-9)
    assert eye.pictured((0.0, 0.0, camera.distance_m)) == (0.5, 0.5)


@given(postures, cameras)
def test_picture_and_world_are_of_one_body(posture: Posture, camera: Camera) -> None:
    found = frame(posture, camera, posture)
    assert found.image is not None
    assert found.world is not None
    lengths = [each and length(each[:3]) for each in found.world]
    same = frame(posture, Camera(distance_m=4), posture)
    assert same.world is not None
    assert lengths == pytest.approx([each and length(each[:3]) for each in same.world])
    assert all(each and 0 <= each[3] <= 1 for each in found.image)


@given(postures)
def test_mirror_image_from_behind_is_the_picture_mirrored(posture: Posture) -> None:
    other = frame(mirrored(posture), Camera(height_m=0.5, distance_m=5, yaw_deg=180.0))
    here = frame(posture, SIDE)
    assert other.image is not None
    assert here.image is not None
    for each in LANDMARKS:
        one = here.image[NUMBER[each.name, each.side]]
        two = other.image[NUMBER[each.name, each.side.other]]
        assert one is not None
        assert two is not None
        assert two == pytest.approx((1.0 - one[0], *one[1:]), abs=1e-6)


@settings(max_examples=25)
@given(noises, st.integers(0, 2**32), st.integers(1, 3), st.floats(0.2, 1))
def test_same_seed_gives_the_same_bytes_and_frames_never_go_back(
    noise: Noise, seed: int, reps: int, share: float
) -> None:
    plan = Plan(pace=Pace(out_s=0.5, back_s=0.5), sides=(MIDDLE,) * reps, range_share=share)
    filming = Filming(noise=noise, frames_per_s=8.0)
    done, eye = perform(MOVEMENT, plan), eye_for(MOVEMENT, filming)
    header = Header(width=1280, height=720, view="side", source="law")
    made = [
        list(filmed(done, eye, filming, random.Random(seed)))  # noqa: S311  # no secret
        for _ in range(2)
    ]
    one, two = (recording_bytes(header, each, packed=True) for each in made)
    assert one == two
    times = [each.t_s for each in made[0]]
    assert times == sorted(set(times))
    assert len(done.truth.reps) == reps
