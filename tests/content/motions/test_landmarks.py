# SPDX-License-Identifier: Apache-2.0
"""Landmarks of every movement: angles agree with the skeleton, and every view can be filmed."""

import random

import pytest

from lumbar.core.motion.camera import Camera, Viewpoint
from lumbar.core.motion.motion import Motion
from lumbar.core.motion.noise import USUAL_NOISE
from lumbar.core.motion.pace import usual_pace
from lumbar.core.motion.performance import Plan, perform
from lumbar.core.motion.recording import Filming, eye_for, filmed
from lumbar.core.motion.skeleton import BodySide
from lumbar.core.motion.turns import sides_in_order
from lumbar.library import load
from tests.support.landmarks import angle_errors, seen_from_the_side
from tests.support.rig import movement

MOST_DEG = 3.0
"""The landmark model itself is off by about 7 degrees at the knee [S41]."""

MOTIONS = load().motions


def named(motion: Motion) -> str:
    return motion.exercise


@pytest.mark.parametrize(
    "motion", [each for each in MOTIONS if seen_from_the_side(each)], ids=named
)
@pytest.mark.parametrize("angle", ["shoulder-hip-knee", "hip-knee-ankle"])
def test_angles_of_near_landmarks_from_the_side_are_the_rigs(motion: Motion, angle: str) -> None:
    assert max(angle_errors(movement(motion.exercise), angle)) <= MOST_DEG


@pytest.mark.parametrize("motion", MOTIONS, ids=named)
def test_repetitions_are_those_that_were_asked_for_and_follow_each_other(motion: Motion) -> None:
    exercise = load().catalogue.exercise(motion.exercise)
    sides = sides_in_order(movement(motion.exercise), exercise.sides, 2)
    done = perform(movement(motion.exercise), Plan(pace=usual_pace(exercise, motion), sides=sides))
    assert tuple(each.side for each in done.truth.reps) == sides
    ends = [t_s for each in done.truth.reps for t_s in (each.start_s, each.peak_s, each.end_s)]
    assert [*ends, done.truth.duration_s] == sorted([*ends, done.truth.duration_s])


@pytest.mark.parametrize("viewpoint", Viewpoint)
@pytest.mark.parametrize("motion", MOTIONS, ids=named)
def test_whole_movement_is_in_the_picture(motion: Motion, viewpoint: Viewpoint) -> None:
    found = movement(motion.exercise)
    filming = Filming(camera=Camera(viewpoint=viewpoint), frames_per_s=2.0, noise=USUAL_NOISE)
    exercise = load().catalogue.exercise(motion.exercise)
    done = perform(
        found, Plan(pace=usual_pace(exercise, motion).timed(1.0), sides=(BodySide.MIDDLE,))
    )
    chance = random.Random(1)  # noqa: S311  # no secret
    frames = list(filmed(done, eye_for(found, filming), filming, chance))
    points = [point for each in frames if each.image for point in each.image if point]
    assert len(points) > 33
    beyond = [point for point in points if not (0 <= point[0] <= 1 and 0 <= point[1] <= 1)]
    assert beyond == []


def test_perspective_is_what_is_left_of_the_error() -> None:
    bridge = movement("bridge")
    near, far = (
        max(angle_errors(bridge, "shoulder-hip-knee", distance_m)) for distance_m in (2.7, 20.0)
    )
    assert near > 1.0
    assert far < 0.3
