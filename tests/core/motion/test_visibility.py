# SPDX-License-Identifier: Apache-2.0
import itertools
from dataclasses import replace

import pytest

from lumbar.core.motion.body import Body, placed
from lumbar.core.motion.camera import Camera, Eye, stood
from lumbar.core.motion.landmarks import NUMBER, landmark_points
from lumbar.core.motion.posture import STANDING, mirrored
from lumbar.core.motion.visibility import visibilities
from tests.support.movements import LEFT

STANDS = placed(STANDING)


def seen(body: Body, eye: Eye) -> dict[tuple[str, str], float]:
    found = visibilities(body, eye, tuple(map(eye.seen, landmark_points(body))))
    return {(name, side.value): round(found[place], 2) for (name, side), place in NUMBER.items()}


def eye(**camera: float) -> Eye:
    return stood(replace(Camera(), **camera), [STANDS], 170.0)  # type: ignore[arg-type]


def test_far_limbs_are_surely_hidden_and_near_ones_seen() -> None:
    found = seen(STANDS, eye(height_m=0.2))
    joints = ("elbow", "wrist", "knee", "ankle", "heel", "foot index")
    assert [found[name, "right"] for name in joints] == pytest.approx([1.0] * 6, abs=0.06)
    assert [found[name, "left"] for name in joints] == [0.16, 0.2, 0.28, 0.49, 0.48, 0.65]


def test_face_shoulders_and_hips_are_seen_whatever_lies_before_them() -> None:
    found = seen(STANDS, eye())
    names = ("ear", "eye", "shoulder", "hip")
    assert min(found[name, "left"] for name in names) > 0.9


def test_mirrored_body_hides_the_other_side() -> None:
    raised = STANDING.with_angles({("hip", LEFT): 70, ("knee", LEFT): 60})
    one, other = (seen(placed(each), eye()) for each in (raised, mirrored(raised)))
    assert one["knee", "left"] == pytest.approx(0.8, abs=0.02)
    assert other["knee", "right"] == pytest.approx(1.0, abs=0.02)


def test_nothing_is_hidden_from_the_front() -> None:
    found = seen(STANDS, eye(yaw_deg=90.0))
    assert [found["knee", side] for side in ("left", "right")] == [1.0, 1.0]


def test_visibility_falls_smoothly_beyond_the_border() -> None:
    ankles = [
        seen(STANDS, eye(lens_deg=lens))["ankle", "right"] for lens in (43.0, 30.0, 22.0, 8.0)
    ]
    assert ankles == sorted(ankles, reverse=True)
    assert ankles[0] > 0.9
    assert 0.1 < ankles[2] < 0.9
    assert ankles[3] < 0.01


def test_hiding_comes_on_smoothly() -> None:
    found = [
        seen(placed(STANDING.with_angles({("hip", LEFT): float(deg)})), eye())["knee", "left"]
        for deg in range(41)
    ]
    assert found[0] < 0.4
    assert found[-1] == 0.8
    assert max(abs(a - b) for a, b in itertools.pairwise(found)) < 0.15
