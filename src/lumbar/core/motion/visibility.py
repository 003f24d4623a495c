# SPDX-License-Identifier: Apache-2.0
"""How surely a landmark is seen: behind nearer flesh, on the far side, beyond the border.

All fall off smoothly, as the landmark model's own figure does. That figure says how sure the model
is and not whether it is right: face, shoulders and hips stay near 1 whatever lies before them; a
limb on the far side of a body in profile loses a fifth even where nothing hides it, and most where
flesh does; a point a tenth of the picture outside is still given .7. The figures are near the
medians of real recordings from the side. [D]
"""

from __future__ import annotations

import math
from typing import Final

from lumbar.core.motion.body import BONES, Body
from lumbar.core.motion.camera import Eye
from lumbar.core.motion.flesh import SPHERES, centre
from lumbar.core.motion.landmarks import LANDMARKS, NUMBER, Landmark
from lumbar.core.motion.skeleton import SIDES, BodySide
from lumbar.core.motion.vectors import Vec, length, subtract

_COVERED: Final = {
    "elbow": 0.20,
    "wrist": 0.25,
    "pinky": 0.25,
    "index": 0.25,
    "thumb": 0.25,
    "knee": 0.35,
    "ankle": 0.55,
    "heel": 0.60,
    "foot index": 0.65,
}
"""What is left of a landmark's visibility when flesh lies right before it."""

_BORDER_HALF: Final = 0.15
_BORDER_SOFT: Final = 0.05
_FAR: Final = 50.0
_FAR_LOSES: Final = 0.2
_REACH: Final = 1.4
_SOFT: Final = 0.9
_BEHIND_M: Final = 0.06
_ARM: Final = frozenset({"arm", "forearm", "hand"})
_LEG: Final = frozenset({"thigh", "shank", "foot", "toe"})


def _hiders(landmark: Landmark) -> tuple[int, ...]:
    """The spheres that can hide a landmark: all but those of its own limb."""
    if landmark.name not in _COVERED:
        return ()
    own = _ARM if BONES[landmark.bone].segment.name in _ARM else _LEG
    return tuple(
        place
        for place, sphere in enumerate(SPHERES)
        if BONES[sphere.bone].segment.name not in own or sphere.side is not landmark.side
    )


_HIDERS: Final = tuple(map(_hiders, LANDMARKS))


def visibilities(body: Body, eye: Eye, seen: tuple[Vec, ...]) -> tuple[float, ...]:
    """For every landmark, given where the eye sees it, how surely it is seen (0 to 1)."""
    balls = []
    for sphere in SPHERES:
        right, up, depth = eye.seen(centre(body, sphere))
        balls.append((right / depth, up / depth, sphere.radius * eye.stature_m / depth, depth))
    far_side, far_share = _far_side(seen)
    found: list[float] = []
    for each, point, hiders in zip(LANDMARKS, seen, _HIDERS, strict=True):
        sure = _inside(eye, point)
        if hiders:
            sure *= 1.0 - _cover(point, hiders, balls) * (1.0 - _COVERED[each.name])
            sure *= 1.0 - (far_share if each.side is far_side else 0.0)
        found.append(sure)
    return tuple(found)


def _far_side(seen: tuple[Vec, ...]) -> tuple[BodySide, float]:
    """The side that is away from the eye, and what its limbs lose: most in profile."""
    left, right = (seen[NUMBER["hip", side]] for side in SIDES)
    deeper, wide = left[2] - right[2], length(subtract(left, right))
    side = BodySide.LEFT if deeper > 0.0 else BodySide.RIGHT
    return side, _FAR_LOSES * (deeper / wide) ** 2


def _cover(
    point: Vec, hiders: tuple[int, ...], balls: list[tuple[float, float, float, float]]
) -> float:
    """How much flesh lies before a point: 0 none, 1 it lies well behind some."""
    right, up, depth = point
    across, along = right / depth, up / depth
    most = 0.0
    for place in hiders:
        x, y, radius, near = balls[place]
        ahead = depth - near
        if ahead <= 0.0 or abs(x - across) > radius * _REACH:
            continue
        inside = (radius * _REACH - math.hypot(x - across, y - along)) / (radius * _SOFT)
        if inside > 0.0:
            most = max(most, min(inside, 1.0) * min(ahead / _BEHIND_M, 1.0))
    return most * most * (3.0 - 2.0 * most)


def _inside(eye: Eye, point: Vec) -> float:
    """1 well inside the picture, a half at .15 of its longer side beyond the border."""
    x, y = eye.pictured(point)
    camera = eye.camera
    longer = max(camera.width, camera.height)
    beyond = max(
        max(-x, x - 1.0) * camera.width / longer, max(-y, y - 1.0) * camera.height / longer
    )
    return 1.0 / (1.0 + math.exp(min((beyond - _BORDER_HALF) / _BORDER_SOFT, _FAR)))
