# SPDX-License-Identifier: Apache-2.0
"""How well landmarks of a figure keep its angles, and how fast a recording is made."""

from __future__ import annotations

import random
import statistics
from collections.abc import Iterator

from bench.figure import Figure, median_s
from lumbar.core.motion.noise import USUAL_NOISE
from lumbar.core.motion.pace import usual_pace
from lumbar.core.motion.performance import Plan, perform
from lumbar.core.motion.recording import Filming, eye_for, filmed
from lumbar.core.motion.turns import sides_in_order
from lumbar.core.motion.working_out import work_out
from lumbar.library import load
from tests.support.landmarks import angle_errors, seen_from_the_side

_ANGLES = ("shoulder-hip-knee", "hip-knee-ankle")


def measure() -> Iterator[Figure]:
    """The error of each angle on the near side from 2.7 m, and the frames made in a second."""
    movements = [work_out(each) for each in load().motions if seen_from_the_side(each)]
    beside = f"{len(movements)} exercises seen from the side, 2.7 m; at most 3 wanted"
    for angle in _ANGLES:
        errors = [error for each in movements for error in angle_errors(each, angle)]
        worst, mean = max(errors), statistics.fmean(errors)
        yield Figure(
            name=f"landmarks, {angle}: worst error", value=worst, unit="deg", beside=beside
        )
        yield Figure(name=f"landmarks, {angle}: mean error", value=mean, unit="deg")
    yield _frames_per_s()


def _frames_per_s() -> Figure:
    exercise, motion = load().catalogue.exercise("bridge"), load().motion("bridge")
    assert motion is not None  # noqa: S101  # the content has it
    movement, filming = work_out(motion), Filming(noise=USUAL_NOISE)
    sides = sides_in_order(movement, exercise.sides, 1)
    done = perform(movement, Plan(pace=usual_pace(exercise, motion), sides=sides))
    eye = eye_for(movement, filming)

    def made() -> int:
        chance = random.Random(1)  # noqa: S311  # no secret is made of it
        return sum(1 for _ in filmed(done, eye, filming, chance))

    count = made()
    return Figure(
        name="landmarks, frames made",
        value=count / median_s(made, times=3),
        unit="frames/s",
        beside="bridge, usual noise, one core",
    )
