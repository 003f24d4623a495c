# SPDX-License-Identifier: Apache-2.0
"""A performance before a camera, frame after frame."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lumbar.core.motion.body import placed
from lumbar.core.motion.camera import USUAL_CAMERA, Camera, Eye, stood
from lumbar.core.motion.chance import Chance
from lumbar.core.motion.frames import Frame, frame_of
from lumbar.core.motion.landmarks import TORSO
from lumbar.core.motion.movement import Movement
from lumbar.core.motion.noise import NO_NOISE, Noise
from lumbar.core.motion.noising import Torso, noisy
from lumbar.core.motion.performance import Performance
from lumbar.core.motion.posing import STATURE_CM
from lumbar.core.motion.posture import mirrored


@dataclass(frozen=True, slots=True, kw_only=True)
class Filming:
    """How a performance is filmed: the camera, how tall the person is, frames a second, noise."""

    camera: Camera = USUAL_CAMERA
    stature_cm: float = STATURE_CM
    frames_per_s: float = 30.0
    noise: Noise = NO_NOISE

    def __post_init__(self) -> None:
        if min(self.stature_cm, self.frames_per_s) <= 0:
            raise ValueError(f"a stature and a frame rate above 0 expected, not {self}")


def eye_for(movement: Movement, filming: Filming, *, both_sides: bool = False) -> Eye:
    """The camera before the movement as it is done well, or before it and its mirror image."""
    postures = [key.posture for key in movement.keys]
    postures += [step for move in movement.moves for step in move.steps]
    postures += [mirrored(each) for each in postures] if both_sides else []
    return stood(filming.camera, map(placed, postures), filming.stature_cm)


def filmed(performance: Performance, eye: Eye, filming: Filming, chance: Chance) -> Iterator[Frame]:
    """The recording, from the first frame at 0 seconds to the end of the performance."""
    times = frame_times(performance.truth.duration_s, filming, chance)
    frames = (frame_of(placed(performance.posture(t_s)), eye, t_s) for t_s in times)
    return noisy(frames, filming.noise, chance, torso_before(eye))


def torso_before(eye: Eye) -> Torso:
    """How long a torso is in the middle of what the camera looks at."""
    metres, away_m = TORSO * eye.stature_m, eye.camera.distance_m
    return Torso(eye.across(metres, away_m), eye.focal * metres / away_m, metres)


def frame_times(duration_s: float, filming: Filming, chance: Chance) -> tuple[float, ...]:
    """When frames are taken: the first at 0, the others as unevenly as the noise has it."""
    step_s = 1.0 / filming.frames_per_s
    late_s = filming.noise.uneven * step_s
    count = int(duration_s * filming.frames_per_s + 1e-9) + 1
    return tuple(
        place * step_s + ((chance.random() - 0.5) * late_s if place and late_s else 0.0)
        for place in range(count)
    )
