# SPDX-License-Identifier: Apache-2.0
"""Movements of the content, filmed without noise once, and noise laid over them many times."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from functools import cache

from lumbar.core.catalogue.exercise import Exercise
from lumbar.core.catalogue.vocabulary import ExerciseId, Position, View
from lumbar.core.coach.frames import Picture, Sighting
from lumbar.core.motion.camera import Camera, Viewpoint
from lumbar.core.motion.frames import Frame
from lumbar.core.motion.movement import Movement
from lumbar.core.motion.noise import Noise
from lumbar.core.motion.noising import Torso, noisy
from lumbar.core.motion.pace import usual_pace
from lumbar.core.motion.performance import Flaw, Plan, perform
from lumbar.core.motion.recording import Filming, eye_for, filmed, torso_before
from lumbar.core.motion.truth import Truth
from lumbar.core.motion.turns import sides_in_order
from lumbar.core.motion.working_out import work_out
from lumbar.library import load

FRAMES_PER_S = 15.0
LONGEST_HOLD_S = 4.0
LONGEST_PAUSE_S = 1.5
PICTURE = Picture(width=1280, height=720)


@dataclass(frozen=True, slots=True, kw_only=True)
class Film:
    """A movement that was filmed, and what truly happens in it."""

    exercise: Exercise
    frames: tuple[Frame, ...]
    torso: Torso
    truth: Truth

    def seen(self, noise: Noise, seed: int, white: float = 0.0) -> list[Sighting]:
        """The frames with noise; `white` is a deviation in shares of the picture."""
        chance = random.Random(seed)  # noqa: S311  # no secret is made of it
        frames = noisy(self.frames, noise, chance, self.torso)
        return [_sighting(frame, white, chance) for frame in frames]


def watched() -> tuple[Exercise, ...]:
    """Every exercise that the coach follows and whose movement is known."""
    library = load()
    moving = {motion.exercise for motion in library.motions}
    return tuple(
        each
        for each in library.catalogue.exercises
        if each.watch is not None and each.camera.observable and each.id in moving
    )


@cache
def movement(exercise: ExerciseId) -> Movement:
    """The movement of an exercise, worked out."""
    motion = load().motion(exercise)
    if motion is None:
        raise LookupError(exercise)
    return work_out(motion)


def film(exercise: Exercise, *, reps: int = 3, codes: tuple[str, ...] = ()) -> Film:
    """An exercise from where the camera is meant to stand, with some faults."""
    moving = movement(exercise.id)
    pace = usual_pace(exercise, moving.motion)
    pace = replace(
        pace,
        hold_s=min(pace.hold_s, LONGEST_HOLD_S),
        pause_s=min(pace.pause_s, LONGEST_PAUSE_S),
    )
    count = 1 if len(moving.keys) == 1 else reps
    plan = Plan(
        pace=pace,
        sides=sides_in_order(moving, exercise.sides, count),
        flaws=tuple(Flaw(code=code) for code in codes),
    )
    performance = perform(moving, plan)
    filming = Filming(camera=Camera(viewpoint=viewpoint(exercise)), frames_per_s=FRAMES_PER_S)
    eye = eye_for(moving, filming, both_sides=len(set(plan.sides)) > 1)
    return Film(
        exercise=exercise,
        frames=tuple(filmed(performance, eye, filming, random.Random(0))),  # noqa: S311
        torso=torso_before(eye),
        truth=performance.truth,
    )


def viewpoint(exercise: Exercise) -> Viewpoint:
    """Where the camera stands: whoever lies on the side is met from the front by its side."""
    if exercise.camera.view is View.SIDE or exercise.position is Position.SIDE:
        return Viewpoint.SIDE
    return Viewpoint.FOOT_END if exercise.position is Position.SUPINE else Viewpoint.FRONT


def _sighting(frame: Frame, white: float, chance: random.Random) -> Sighting:
    if frame.image is None or not white:
        return Sighting(t_s=frame.t_s, image=frame.image)
    image = tuple(
        None
        if each is None
        else (each[0] + chance.gauss(0, white), each[1] + chance.gauss(0, white), *each[2:])
        for each in frame.image
    )
    return Sighting(t_s=frame.t_s, image=image)
