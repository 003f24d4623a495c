# SPDX-License-Identifier: Apache-2.0
"""Makes the golden transcripts: a short film of every exercise, and what the coach says of it.

    python tools/golden.py films        film every exercise anew (slow)
    python tools/golden.py transcripts  take what the coach says now for right

Look at what has changed before it is committed.
"""

from __future__ import annotations

import gzip
import json
import random
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from lumbar.cli.strict_json import parse
from lumbar.core.catalogue.exercise import Exercise
from lumbar.core.catalogue.vocabulary import Position, View
from lumbar.core.coach.task import Task, task_of
from lumbar.core.coach.transcript import transcribe
from lumbar.core.motion.camera import Camera, Viewpoint
from lumbar.core.motion.noise import USUAL_NOISE
from lumbar.core.motion.pace import usual_pace
from lumbar.core.motion.performance import Plan, perform
from lumbar.core.motion.recording import Filming, eye_for, filmed
from lumbar.core.motion.turns import sides_in_order
from lumbar.core.motion.working_out import work_out
from lumbar.interop.plain.coaching import coach_record
from lumbar.interop.recording_reading import read_recording
from lumbar.interop.recordings import Header, recording_bytes
from lumbar.library import load

HOME: Final = Path(__file__).parents[1] / "tests" / "golden" / "coach"
_FRAMES_PER_S: Final = 8.0
_HOLD_S: Final = 2.0
_SEED: Final = 4


def filmed_exercise(exercise: Exercise) -> bytes:
    """One repetition of each side, as a packed recording without its third dimension."""
    motion = load().motion(exercise.id)
    if motion is None:
        raise LookupError(exercise.id)
    movement = work_out(motion)
    pace = usual_pace(exercise, motion)
    pace = replace(pace, hold_s=min(pace.hold_s, _HOLD_S), pause_s=1.0)
    plan = Plan(pace=pace, sides=sides_in_order(movement, exercise.sides, 1))
    lies = exercise.position is Position.SIDE
    front = Viewpoint.FOOT_END if exercise.position is Position.SUPINE else Viewpoint.FRONT
    side = exercise.camera.view is View.SIDE or lies
    viewpoint = Viewpoint.SIDE if side else front
    filming = Filming(
        camera=Camera(viewpoint=viewpoint), frames_per_s=_FRAMES_PER_S, noise=USUAL_NOISE
    )
    eye = eye_for(movement, filming, both_sides=len(set(plan.sides)) > 1)
    chance = random.Random(_SEED)  # noqa: S311  # no secret is made of it
    frames = filmed(perform(movement, plan), eye, filming, chance)
    header = Header(
        width=1280, height=720, view=viewpoint.value, source=f"tools/golden.py {exercise.id}"
    )
    flat = (replace(each, world=None) for each in frames)
    return recording_bytes(header, flat, packed=True)


def transcript(exercise: Exercise, film: bytes) -> dict[str, Any]:
    """What the coach says of a film."""
    task = task_of(exercise)
    if not isinstance(task, Task):
        raise TypeError(exercise.id)
    recording = read_recording(gzip.decompress(film).splitlines(), parse)
    seen = replace(task, view=recording.view)
    told = transcribe(seen, recording.picture, recording.frames)
    return coach_record(str(exercise.id), exercise, told, load().words)


def watched() -> tuple[Exercise, ...]:
    """Every exercise that the coach follows and whose movement is known."""
    library = load()
    return tuple(
        each
        for each in library.catalogue.exercises
        if each.watch is not None and library.motion(each.id) is not None
    )


def main(wanted: list[str]) -> int:
    """Make films or transcripts."""
    HOME.mkdir(parents=True, exist_ok=True)
    for exercise in watched():
        film = HOME / f"{exercise.id}.jsonl.gz"
        if "films" in wanted:
            film.write_bytes(filmed_exercise(exercise))
        told = json.dumps(transcript(exercise, film.read_bytes()), indent=1)
        (HOME / f"{exercise.id}.json").write_text(f"{told}\n", encoding="utf-8")
        print(exercise.id, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
