# SPDX-License-Identifier: Apache-2.0
"""A camera before a body: where it stands, where it looks, and what it sees of a point.

It is a pinhole. The side camera stands at the right of a movement as it is written. Depth grows
away from the camera.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from lumbar.core.motion.body import BONE, Body
from lumbar.core.motion.landmarks import landmark_points
from lumbar.core.motion.skeleton import SIDES, BodySide
from lumbar.core.motion.vectors import Vec, add, dot, scaled, subtract

_WIDEST_DEG: Final = 170.0


class Viewpoint(StrEnum):
    """From where a recording is made."""

    SIDE = "side"
    FRONT = "front"
    FOOT_END = "foot_end"
    HEAD_END = "head_end"
    THREE_QUARTER = "three_quarter"
    TOP = "top"


@dataclass(frozen=True, slots=True, kw_only=True)
class Camera:
    """A camera on its stand.

    `yaw_deg` turns it about the movement, from the viewpoint on, towards the body's front.
    `distance_m` is level, from the middle of the movement. Without `height_m` the lens is as high
    as the middle of the movement, and no lower than a low chair. `roll_deg` tilts the picture to
    the right. `lens_deg` is the vertical angle of view; 43 is a telephone's main camera held
    level. 2.7 m is inside the 2 to 3 m that people are asked for [S41].
    """

    viewpoint: Viewpoint = Viewpoint.SIDE
    yaw_deg: float = 0.0
    distance_m: float = 2.7
    height_m: float | None = None
    roll_deg: float = 0.0
    lens_deg: float = 43.0
    width: int = 1280
    height: int = 720

    def __post_init__(self) -> None:
        sizes = (self.distance_m, self.lens_deg, _WIDEST_DEG - self.lens_deg, self.width)
        if min(*sizes, self.height) <= 0:
            msg = f"a distance, a lens below {_WIDEST_DEG} degrees and a size expected, not {self}"
            raise ValueError(msg)


USUAL_CAMERA: Final = Camera()
_LOWEST_M: Final = 0.45
_LEVEL_SHARE: Final = 0.3
_NEAREST_M: Final = 0.05
_YAWS: Final = {
    Viewpoint.SIDE: 0.0,
    Viewpoint.FRONT: 90.0,
    Viewpoint.FOOT_END: 90.0,
    Viewpoint.HEAD_END: 90.0,
    Viewpoint.THREE_QUARTER: 35.0,
    Viewpoint.TOP: 0.0,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Eye:
    """A camera in its place: where it is (in metres), its axes, and its focal length.

    `focal` is in heights of the picture; `stature_m` turns the skeleton's lengths into metres.
    """

    camera: Camera
    at: Vec
    right: Vec
    up: Vec
    ahead: Vec
    focal: float
    stature_m: float

    def seen(self, point: Vec) -> Vec:
        """A point of space (in statures) as right, up and depth from the camera, in metres."""
        way = subtract(scaled(point, self.stature_m), self.at)
        return (dot(way, self.right), dot(way, self.up), max(dot(way, self.ahead), _NEAREST_M))

    def pictured(self, seen: Vec) -> tuple[float, float]:
        """Where something seen is in the picture: shares of its width and height, y down."""
        right, up, depth = seen
        return (0.5 + self.across(right, depth), 0.5 - self.focal * up / depth)

    def across(self, wide_m: float, depth_m: float) -> float:
        """The share of the picture's width that a width takes at a depth."""
        return self.focal * wide_m / depth_m * self.camera.height / self.camera.width


def stood(camera: Camera, bodies: Iterable[Body], stature_cm: float) -> Eye:
    """The camera in its place before a movement, looking at the middle of all its bodies."""
    all_bodies = tuple(bodies)
    stature_m = stature_cm / 100.0
    middle = scaled(_middle(all_bodies), stature_m)
    yaw = math.radians(_YAWS[camera.viewpoint] + camera.yaw_deg)
    if camera.viewpoint in {Viewpoint.FOOT_END, Viewpoint.HEAD_END}:
        at_feet = camera.viewpoint is Viewpoint.FOOT_END
        yaw += 0.0 if _feet_are_ahead(all_bodies[0]) is at_feet else math.pi
    if camera.viewpoint is Viewpoint.TOP:
        pitch, distance = math.pi / 2.0, camera.distance_m
    else:
        height = max(middle[1], _LOWEST_M) if camera.height_m is None else camera.height_m
        pitch = math.atan2(height - middle[1], camera.distance_m)
        distance = math.hypot(height - middle[1], camera.distance_m)
    to_camera = (
        math.cos(pitch) * math.sin(yaw),
        math.sin(pitch),
        math.cos(pitch) * math.cos(yaw),
    )
    right = (math.cos(yaw), 0.0, -math.sin(yaw))
    up = (-math.sin(pitch) * math.sin(yaw), math.cos(pitch), -math.sin(pitch) * math.cos(yaw))
    c, s = math.cos(math.radians(camera.roll_deg)), math.sin(math.radians(camera.roll_deg))
    return Eye(
        camera=camera,
        at=add(middle, scaled(to_camera, distance)),
        right=subtract(scaled(right, c), scaled(up, s)),
        up=add(scaled(up, c), scaled(right, s)),
        ahead=scaled(to_camera, -1.0),
        focal=0.5 / math.tan(math.radians(camera.lens_deg) / 2.0),
        stature_m=stature_m,
    )


def _middle(bodies: tuple[Body, ...]) -> Vec:
    """The middle of the box that holds every landmark."""
    xs, ys, zs = zip(*(point for body in bodies for point in landmark_points(body)), strict=True)
    return ((min(xs) + max(xs)) / 2.0, (min(ys) + max(ys)) / 2.0, (min(zs) + max(zs)) / 2.0)


def _feet_are_ahead(body: Body) -> bool:
    """Whether the feet lie ahead of the head; whoever is upright is met from the front."""
    feet = sum(body.origins[BONE["foot", side]][0] for side in SIDES) / len(SIDES)
    way = feet - body.origins[BONE["head", BodySide.MIDDLE]][0]
    return way > -_LEVEL_SHARE
