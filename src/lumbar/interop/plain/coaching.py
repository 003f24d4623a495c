# SPDX-License-Identifier: Apache-2.0
"""What the coach says of a recording as a record, and as lines for people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lumbar.core.catalogue.exercise import Exercise
from lumbar.core.coach.events import Repetition
from lumbar.core.coach.transcript import Transcript
from lumbar.library.words import Words

_DIGITS: Final = 3
_GENERAL: Final = "G-"


def refusal_record(recording: str, exercise: Exercise, why_not: str) -> dict[str, object]:
    """The record of a recording that is not looked at, since no camera can judge the exercise."""
    return {
        "recording": recording,
        "exercise": str(exercise.id),
        "duration_s": None,
        "seen": None,
        "judged": False,
        "why_not": why_not,
        "reps": [],
        "holds": [],
        "faults": [],
        "cues": [],
        "states": [],
        "score": None,
        "summary": {"well": None, "change": None},
    }


def coach_record(
    recording: str, exercise: Exercise, transcript: Transcript, words: Words
) -> dict[str, object]:
    """The record of a recording that was looked at, in the words of one language."""
    return {
        "recording": recording,
        "exercise": str(exercise.id),
        "duration_s": _seconds(transcript.duration_s),
        "seen": round(transcript.seen, _DIGITS),
        "judged": transcript.why_not is None,
        "why_not": transcript.why_not,
        "reps": [_repetition(each) for each in transcript.repetitions],
        "holds": [
            {"side": each.side, "start_s": _seconds(each.start_s), "end_s": _seconds(each.end_s)}
            for each in transcript.holds
        ],
        "faults": [
            {
                "code": each.code,
                "severity": each.severity,
                "start_s": _seconds(each.start_s),
                "end_s": _seconds(each.end_s),
            }
            for each in transcript.faults
        ],
        "cues": [
            {"t_s": _seconds(each.t_s), "code": each.code, "text": cue(exercise, each.code, words)}
            for each in transcript.cues
        ],
        "states": [{"t_s": _seconds(each.t_s), "state": each.state} for each in transcript.states],
        "score": transcript.score,
        "summary": {"well": transcript.summary.well, "change": transcript.summary.change},
    }


def cue(exercise: Exercise, code: str, words: Words) -> str:
    """The few words that are said for a fault."""
    if code.startswith(_GENERAL):
        return words.text(f"coach.cue.{code}.text")
    return words.exercise(exercise.id).faults[code].cue


def coach_lines(
    recording: str, exercise: Exercise, transcript: Transcript, words: Words
) -> Iterator[str]:
    """What was seen, for people."""
    yield f"{recording}: {words.exercise(exercise.id).name}"
    if transcript.why_not is not None:
        yield f"  {words.text(f'coach.why_not.{transcript.why_not}.text')}"
        return
    counted = [each for each in transcript.repetitions if each.counted]
    if counted or not transcript.holds:
        yield f"  {len(counted)} counted"
    for rep in transcript.repetitions:
        yield f"  - {_told(rep)}"
    for held in transcript.holds:
        side = f", {held.side}" if held.side else ""
        yield f"  - held {held.end_s - held.start_s:.1f} s from {held.start_s:.1f} s{side}"
    for fault in transcript.faults:
        yield f"  - {fault.code} from {fault.start_s:.1f} s to {fault.end_s:.1f} s"
    if transcript.score is not None:
        yield f"  form {transcript.score} of 100"
    if transcript.summary.change is not None:
        yield f"  next time: {cue(exercise, transcript.summary.change, words)}"


def _told(rep: Repetition) -> str:
    side = f", {rep.side}" if rep.side else ""
    why = f", not counted: {rep.why_not}" if rep.why_not else ""
    faults = f" ({', '.join(code for code, _ in rep.faults)})" if rep.faults else ""
    return f"{rep.start_s:.1f} s to {rep.end_s:.1f} s{side}{why}{faults}"


def _repetition(rep: Repetition) -> dict[str, object]:
    return {
        "side": rep.side,
        "start_s": _seconds(rep.start_s),
        "peak_s": _seconds(rep.peak_s),
        "end_s": _seconds(rep.end_s),
        "hold_s": _seconds(rep.hold_s),
        "counted": rep.counted,
        "faults": [code for code, _ in rep.faults],
        "why_not": rep.why_not,
    }


def _seconds(seconds: float) -> float:
    return round(seconds, _DIGITS)
