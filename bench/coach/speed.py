# SPDX-License-Identifier: Apache-2.0
"""How long a frame takes, and whether memory stays flat over an hour of frames."""

from __future__ import annotations

import statistics
import time
import tracemalloc
from dataclasses import replace

from bench.coach.films import PICTURE, Film, film, watched
from lumbar.core.coach.coach import Coach
from lumbar.core.coach.frames import Sighting
from lumbar.core.coach.task import Task, task_of
from lumbar.core.motion.noise import USUAL_NOISE

FRAMES = 10_000
LATE_S = 5e-4
HOUR = 3600 * 15
EXERCISES = ("bridge", "bird-dog", "forearm-plank", "dead-bug")


def measured() -> list[str]:
    """Lines of the report."""
    lines = []
    for exercise in watched():
        if exercise.id not in EXERCISES:
            continue
        coach, frames = _coach(film(exercise, reps=2))
        taken = []
        for frame in _endless(frames, FRAMES):
            started = time.perf_counter()
            coach.feed(frame)
            taken.append(time.perf_counter() - started)
        median, worst = statistics.median(taken) * 1e3, max(taken) * 1e3
        late = sum(each > LATE_S for each in taken)
        lines.append(
            f"{exercise.id:<24} median {median:.3f} ms, worst {worst:.2f} ms, "
            f"{late} of {FRAMES} above 0.5 ms"
        )
    return [*lines, _memory()]


def _memory() -> str:
    coach, frames = _coach(film(watched()[0], reps=1))
    tracemalloc.start()
    sizes = []
    for number, frame in enumerate(_endless(frames, HOUR)):
        coach.feed(frame)
        if number % (HOUR // 6) == HOUR // 6 - 1:
            sizes.append(tracemalloc.get_traced_memory()[0] / 1024)
    tracemalloc.stop()
    return f"memory after each sixth of an hour: {', '.join(f'{each:.0f}' for each in sizes)} KiB"


def _coach(shown: Film) -> tuple[Coach, list[Sighting]]:
    task = task_of(shown.exercise)
    if not isinstance(task, Task):
        raise TypeError(shown.exercise.id)
    return Coach(task, PICTURE), shown.seen(USUAL_NOISE, 0)


def _endless(frames: list[Sighting], count: int) -> list[Sighting]:
    return [replace(frames[number % len(frames)], t_s=number / 15.0) for number in range(count)]
