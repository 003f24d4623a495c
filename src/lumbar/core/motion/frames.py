# SPDX-License-Identifier: Apache-2.0
"""What a camera records of a body at one moment: the 33 landmarks in the picture and in metres."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from lumbar.core.motion.body import Body
from lumbar.core.motion.camera import Eye
from lumbar.core.motion.landmarks import landmark_points, middle_of
from lumbar.core.motion.visibility import visibilities

Point: TypeAlias = tuple[float, float, float, float]
"""x, y, z and visibility."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One frame; without `image` nobody was found in it, a point that is None was lost.

    In `image`, x and y are shares of the picture's width and height from its upper left corner, and
    z is the depth behind the middle of the hips in widths of the picture there. `world` is in
    metres from the middle of the hips: right, down and away as the camera sees it.
    """

    t_s: float
    image: tuple[Point | None, ...] | None
    world: tuple[Point | None, ...] | None


def frame_of(body: Body, eye: Eye, t_s: float) -> Frame:
    """The frame as a perfect landmark model would give it."""
    points = landmark_points(body)
    seen = tuple(eye.seen(point) for point in points)
    right, up, depth = eye.seen(middle_of(points, "hip"))
    sure = visibilities(body, eye, seen)
    return Frame(
        t_s=t_s,
        image=tuple(
            (*eye.pictured(each), eye.across(each[2] - depth, depth), visibility)
            for each, visibility in zip(seen, sure, strict=True)
        ),
        world=tuple(
            (each[0] - right, up - each[1], each[2] - depth, visibility)
            for each, visibility in zip(seen, sure, strict=True)
        ),
    )
