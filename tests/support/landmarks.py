# SPDX-License-Identifier: Apache-2.0
"""Angles as a coach reads them from landmarks, beside those of the skeleton."""

import math

from lumbar.core.catalogue.vocabulary import View
from lumbar.core.motion.body import placed
from lumbar.core.motion.camera import Camera
from lumbar.core.motion.clinical_angles import ANGLES, angle_deg
from lumbar.core.motion.frames import Frame, frame_of
from lumbar.core.motion.landmarks import NUMBER
from lumbar.core.motion.motion import CameraName, Motion
from lumbar.core.motion.movement import Movement
from lumbar.core.motion.recording import Filming, eye_for
from lumbar.core.motion.skeleton import BodySide
from lumbar.library import load

_STEPS = 12
_HALF = 180.0


def seen_from_the_side(motion: Motion) -> bool:
    """Whether a coach judges the exercise from the side, and its figure is shown from there."""
    judged = load().catalogue.exercise(motion.exercise).camera.view
    return judged is View.SIDE and motion.camera is CameraName.SIDE


def folded(deg: float) -> float:
    """An angle as two lines make it: 0 to 180 degrees."""
    turned = deg % 360.0
    return min(turned, 360.0 - turned)


def pictured_deg(frame: Frame, angle: str, side: BodySide, shape: float) -> float:
    """An angle in the picture, in pixels, folded."""
    assert frame.image is not None
    points = []
    for name in ANGLES[angle]:
        point = frame.image[NUMBER[name, side]]
        assert point is not None
        points.append((point[0] * shape, point[1]))
    (ax, ay), (bx, by), (cx, cy) = points
    one, other = math.atan2(ay - by, ax - bx), math.atan2(cy - by, cx - bx)
    return folded(math.degrees(one - other))


def angle_errors(movement: Movement, angle: str, distance_m: float = 2.7) -> list[float]:
    """By how many degrees an angle of the near side is off, all through the movement."""
    camera = Camera(distance_m=distance_m)
    eye = eye_for(movement, Filming(camera=camera))
    near = BodySide.RIGHT
    postures = [
        move.posture(step / _STEPS) for move in movement.moves for step in range(_STEPS + 1)
    ] or [movement.start]
    errors = []
    for posture in postures:
        body = placed(posture)
        frame = frame_of(body, eye, 0.0)
        found = pictured_deg(frame, angle, near, camera.width / camera.height)
        errors.append(abs(found - folded(angle_deg(body, angle, near))))
    return errors
