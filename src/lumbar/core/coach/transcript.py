# SPDX-License-Identifier: Apache-2.0
"""All that was said about one recording, in one value."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lumbar.core.coach.coach import Coach
from lumbar.core.coach.events import Cue, Event, FaultSeen, Held, Repetition, StateChanged
from lumbar.core.coach.frames import Picture, Sighting
from lumbar.core.coach.task import Task


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcript:
    """What was seen from the first frame to the last."""

    duration_s: float
    seen: float
    repetitions: tuple[Repetition, ...]
    holds: tuple[Held, ...]
    faults: tuple[FaultSeen, ...]
    cues: tuple[Cue, ...]
    states: tuple[StateChanged, ...]


def transcribe(task: Task, picture: Picture, frames: Iterable[Sighting]) -> Transcript:
    """Go through a recording from its first frame to its last."""
    coach = Coach(task, picture)
    events: list[Event] = []
    last_s = 0.0
    for frame in frames:
        events += coach.feed(frame)
        last_s = frame.t_s
    events += coach.finish()
    return Transcript(
        duration_s=last_s,
        seen=coach.seen / coach.frames if coach.frames else 0.0,
        repetitions=tuple(each for each in events if isinstance(each, Repetition)),
        holds=tuple(each for each in events if isinstance(each, Held)),
        faults=tuple(each for each in events if isinstance(each, FaultSeen)),
        cues=tuple(each for each in events if isinstance(each, Cue)),
        states=tuple(each for each in events if isinstance(each, StateChanged)),
    )
