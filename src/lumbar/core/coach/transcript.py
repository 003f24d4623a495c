# SPDX-License-Identifier: Apache-2.0
"""All that was said about one recording, in one value."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from lumbar.core.catalogue.vocabulary import View
from lumbar.core.coach.coach import Coach
from lumbar.core.coach.events import Cue, Event, FaultSeen, Held, Repetition, StateChanged
from lumbar.core.coach.frames import Picture, Sighting
from lumbar.core.coach.phases import State
from lumbar.core.coach.score import Summary, score_of, summary_of
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
    score: int | None
    summary: Summary

    @property
    def why_not(self) -> str | None:
        """Why nothing could be judged; None where something could."""
        if self.seen < LEAST_SEEN:
            return "not_visible"
        if not any(each.state in AT_WORK for each in self.states):
            return "not_in_position"
        return None


LEAST_SEEN: Final = 0.2
"""Somebody who is found in fewer of the frames cannot be judged. [D]"""

AT_WORK: Final = frozenset({State.READY, State.MOVING, State.HOLDING, State.RESTING})
"""States in which the exercise's posture was seen."""


def transcribe(task: Task, picture: Picture, frames: Iterable[Sighting]) -> Transcript:
    """Go through a recording from its first frame to its last."""
    coach = Coach(task, picture)
    events: list[Event] = []
    last_s = 0.0
    for frame in frames:
        events += coach.feed(frame)
        last_s = frame.t_s
    events += coach.finish()
    seen = coach.seen / coach.frames if coach.frames else 0.0
    return _transcript(task, events, last_s, seen)


def _transcript(task: Task, events: list[Event], last_s: float, seen: float) -> Transcript:
    repetitions = tuple(each for each in events if isinstance(each, Repetition))
    holds = tuple(each for each in events if isinstance(each, Held))
    faults = tuple(each for each in events if isinstance(each, FaultSeen))
    told = [fault for each in repetitions for fault in each.faults]
    told += [(each.code, each.severity) for each in faults]
    done = bool(holds) or any(each.counted for each in repetitions)
    possible = [
        (each.code, each.severity)
        for each in task.exercise.faults
        if each.observable and {View.ANY, task.seen_from} & set(each.views)
    ]
    return Transcript(
        duration_s=last_s,
        seen=seen,
        repetitions=repetitions,
        holds=holds,
        faults=faults,
        cues=tuple(each for each in events if isinstance(each, Cue)),
        states=tuple(each for each in events if isinstance(each, StateChanged)),
        score=score_of(told) if done else None,
        summary=summary_of(told, possible if done else ()),
    )
