# SPDX-License-Identifier: Apache-2.0
"""Whether every repetition is counted, every hold timed and every fault found in films."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bench.coach.films import PICTURE, Film
from lumbar.core.catalogue.exercise import Exercise
from lumbar.core.catalogue.watching import WatchMode
from lumbar.core.coach.frames import Sighting
from lumbar.core.coach.task import Task, task_of
from lumbar.core.coach.transcript import Transcript, transcribe

HOLD_ENDS_S = 0.8
"""How far the ends of a hold may lie from the truth: whoever moves slowly arrives bit by bit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Whether a film was read rightly, and which faults were named."""

    exact: bool
    codes: frozenset[str]


def watch(exercise: Exercise, frames: Iterable[Sighting]) -> Transcript:
    """What the coach says of some frames."""
    task = task_of(exercise)
    if not isinstance(task, Task):
        raise TypeError(exercise.id)
    return transcribe(replace(task, view=exercise.camera.view), PICTURE, frames)


def verdict(film: Film, transcript: Transcript) -> Verdict:
    """The transcript beside the truth."""
    codes = {code for rep in transcript.repetitions for code, _ in rep.faults}
    codes |= {each.code for each in transcript.faults}
    task = film.exercise.watch
    if task is not None and task.mode is WatchMode.HOLD:
        exact = _holds_agree(film, transcript)
    else:
        counted = [each for each in transcript.repetitions if each.counted]
        truth = film.truth.reps
        exact = len(counted) == len(truth) and all(
            rep.start_s - HOLD_ENDS_S <= each.peak_s <= rep.end_s + HOLD_ENDS_S
            for rep, each in zip(truth, counted, strict=True)
        )
    return Verdict(exact=exact, codes=frozenset(codes))


def _holds_agree(film: Film, transcript: Transcript) -> bool:
    """Whether every true hold lies in one that was timed, and nothing else was timed."""
    return all(
        any(
            each.start_s <= held.start_s + HOLD_ENDS_S and each.end_s >= held.end_s - HOLD_ENDS_S
            for each in transcript.holds
        )
        for held in film.truth.holds
    )
