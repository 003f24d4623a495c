# SPDX-License-Identifier: Apache-2.0
"""Pictures beside the words of an exercise: a key pose beside a step, right beside wrong."""

from __future__ import annotations

from dataclasses import dataclass

from lumbar.core.motion.motion import Motion
from lumbar.library.exercise_words import ExerciseWords, FaultWords


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One step in words, and the number of the key pose that stands beside it, if one does."""

    text: str
    pose: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrong:
    """A common fault that can be drawn: its code, its words, and the number of the right pose."""

    code: str
    words: FaultWords
    pose: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pictures:
    """How the exercise is done, from the start on, and how it is not."""

    start: Told
    steps: tuple[Told, ...]
    wrongs: tuple[Wrong, ...] = ()


def pictures_of(motion: Motion | None, words: ExerciseWords) -> Pictures:
    """The steps with the pictures that there are.

    Steps and key poses both tell the whole movement, so the poses after the start are spread over
    the steps evenly.
    """
    if motion is None:
        return Pictures(
            start=Told(text=words.start), steps=tuple(Told(text=text) for text in words.steps)
        )
    poses = len(motion.cycle)
    beside = {len(words.steps) * pose // poses: pose for pose in range(1, poses)}
    return Pictures(
        start=Told(text=words.start, pose=0),
        steps=tuple(
            Told(text=text, pose=beside.get(place)) for place, text in enumerate(words.steps)
        ),
        wrongs=tuple(
            Wrong(
                code=fault.code,
                words=words.faults[fault.code],
                pose=motion.cycle.index(fault.poses[0]),
            )
            for fault in motion.faults
        ),
    )
