# SPDX-License-Identifier: Apache-2.0
"""Angles and distances in the picture plane. Whatever is not seen makes the answer NaN."""

from __future__ import annotations

import math
from typing import Final, TypeAlias

from lumbar.core.coach.scene import Scene

Place: TypeAlias = int
"""The number of a joint, its side included."""


def bend_deg(scene: Scene, a: Place, b: Place, c: Place) -> float:
    """The angle a-b-c from 0 to 180 degrees."""
    xs, ys = scene.xs, scene.ys
    px, py, qx, qy = xs[a] - xs[b], ys[a] - ys[b], xs[c] - xs[b], ys[c] - ys[b]
    return abs(math.degrees(math.atan2(px * qy - py * qx, px * qx + py * qy)))


def front_angle_deg(scene: Scene, a: Place, b: Place, c: Place) -> float:
    """The angle a-b-c on the front of the body: 180 straight, below it bent, above it arched.

    It runs from `_LEAST_DEG` on, so that a knee drawn far past the chest does not jump.
    """
    xs, ys = scene.xs, scene.ys
    px, py, qx, qy = xs[a] - xs[b], ys[a] - ys[b], xs[c] - xs[b], ys[c] - ys[b]
    turn = math.degrees(math.atan2(px * qy - py * qx, px * qx + py * qy)) * scene.front
    return turn if turn >= _LEAST_DEG else turn + 360.0


_LEAST_DEG: Final = -90.0


def distance(scene: Scene, a: Place, b: Place) -> float:
    """How far two joints are apart, in torso lengths."""
    xs, ys = scene.xs, scene.ys
    return math.hypot(xs[a] - xs[b], ys[a] - ys[b]) / scene.torso


def elevation_deg(scene: Scene, a: Place, b: Place) -> float:
    """How much higher b lies than a, as an angle from -90 to 90 degrees."""
    xs, ys = scene.xs, scene.ys
    return math.degrees(math.atan2(ys[b] - ys[a], abs(xs[b] - xs[a])))


def off_line(scene: Scene, a: Place, b: Place, c: Place) -> float:
    """How far b lies off the line from a to c, over its length.

    Positive is below it; where the line stands steeper than `_STEEP`, on the side of the belly.
    """
    xs, ys = scene.xs, scene.ys
    wide, high = xs[c] - xs[a], ys[c] - ys[a]
    long = wide * wide + high * high
    if not long > 0.0:
        return math.nan
    left = (wide * (ys[b] - ys[a]) - high * (xs[b] - xs[a])) / long
    if abs(high) <= _STEEP * abs(wide):
        return -math.copysign(left, left * wide) if left else 0.0
    return -left * scene.front


_STEEP: Final = 1.732
"""Height over width of a line at 60 degrees."""
