# SPDX-License-Identifier: Apache-2.0
"""What the coach is asked for: an exercise, how much of it, and from where it is seen."""

from __future__ import annotations

from dataclasses import dataclass

from lumbar.core.catalogue.exercise import Exercise
from lumbar.core.catalogue.vocabulary import Position, View
from lumbar.core.catalogue.watching import Watch


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One set of one exercise that a camera can judge.

    `reps` and `hold_s` are what was planned, None where nothing was. `view` is where the camera
    stands if that is known; otherwise it is taken to stand where the exercise asks for it. With
    `strict` a repetition with a major fault is not counted.
    """

    exercise: Exercise
    watch: Watch
    reps: int | None = None
    hold_s: float | None = None
    view: View | None = None
    start_still_s: float = 0.0
    strict: bool = False

    @property
    def seen_from(self) -> View:
        """The view from which form is judged.

        Whoever lies on the side is met from the front by a camera at the side of the mat.
        """
        lies = self.exercise.position is Position.SIDE and self.view in {View.SIDE, View.FRONT}
        if lies:
            return self.exercise.camera.view
        return self.exercise.camera.view if self.view is None else self.view


def task_of(exercise: Exercise) -> Task | str:
    """The task, or why this exercise cannot be judged by a camera."""
    if not exercise.camera.observable or exercise.watch is None:
        return exercise.camera.why_not or "not_watched"
    return Task(exercise=exercise, watch=exercise.watch)
