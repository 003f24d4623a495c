# SPDX-License-Identifier: Apache-2.0
"""Recordings from files, handed to the coach one after another."""

from __future__ import annotations

import argparse
import gzip
import sys
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BufferedReader, BytesIO
from pathlib import Path
from typing import Final

from lumbar.cli.exits import Exit
from lumbar.cli.inputs import STANDARD_INPUT, shown_name
from lumbar.cli.output import complain, write_faults, write_json, write_json_line, write_lines
from lumbar.cli.progress import watched
from lumbar.cli.strict_json import parse
from lumbar.cli.videos import is_video, video_lines
from lumbar.core.catalogue.exercise import Exercise
from lumbar.core.coach.task import Task, task_of
from lumbar.core.coach.transcript import Transcript, transcribe
from lumbar.core.kernel.errors import Fault, InputError
from lumbar.core.kernel.reading import Reader
from lumbar.interop.plain.coaching import coach_lines, coach_record, refusal_record
from lumbar.interop.recording_reading import read_recording
from lumbar.library import Library

_PACKED: Final = b"\x1f\x8b"
_MOST_REPS: Final = 1000
_LONGEST_HOLD_S: Final = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """What is asked of every recording."""

    library: Library
    options: argparse.Namespace

    def answer_all(self) -> Exit:
        """Answer every recording; the exit code sums them up."""
        catalogue = self.library.catalogue
        if self.options.exercise not in catalogue:
            complain(f"no exercise is called {self.options.exercise!r}")
            return Exit.WRONG_USE
        exercise = catalogue.exercise(self.options.exercise)
        task = task_of(exercise)
        if isinstance(task, Task):
            task = self._planned(task)
        names: list[str] = self.options.recordings
        code = Exit.DONE
        for place, name in enumerate(watched(names, "coaching")):
            try:
                judged = self._answer(name, exercise, task, first=place == 0)
            except InputError as wrong:
                write_faults(replace(each, file=shown_name(name)) for each in wrong.faults)
                code = Exit.BAD_INPUT
                continue
            if not judged and len(names) == 1:
                code = Exit.REFUSED
        return code

    def _answer(self, name: str, exercise: Exercise, task: Task | str, *, first: bool) -> bool:
        if isinstance(task, str):
            self._write_refusal(name, exercise, task, first=first)
            return False
        transcript = _transcribed(name, task)
        words = self.library.words
        if self.options.json:
            self._write(coach_record(shown_name(name), exercise, transcript, words))
        else:
            write_lines([] if first else [""])
            write_lines(coach_lines(shown_name(name), exercise, transcript, words))
        return transcript.why_not is None

    def _write_refusal(self, name: str, exercise: Exercise, why_not: str, *, first: bool) -> None:
        if self.options.json:
            self._write(refusal_record(shown_name(name), exercise, why_not))
        else:
            write_lines([] if first else [""])
            write_lines([f"{name}: {self.library.words.text(f'coach.why_not.{why_not}.text')}"])

    def _write(self, record: dict[str, object]) -> None:
        if len(self.options.recordings) > 1:
            write_json_line(record)
        else:
            write_json(record)

    def _planned(self, task: Task) -> Task:
        task = replace(task, start_still_s=self.options.start_still)
        if self.options.dose is None:
            return task
        faults: list[Fault] = []
        try:
            data = parse(self.options.dose.encode())
        except InputError as wrong:
            raise InputError(tuple(replace(each, file="--dose") for each in wrong.faults)) from None
        reader = Reader(data, faults)
        reps = reader.whole_or_none("reps", 1, _MOST_REPS)
        hold_s = reader.number_or_none("hold_s", 0, _LONGEST_HOLD_S)
        for key in ("sets", "rest_between_reps_s", "rest_between_sets_s", "times_per_day", "sides"):
            if reader.has(key):
                reader.raw(key)
        reader.done()
        if faults:
            raise InputError(tuple(replace(each, file="--dose") for each in faults))
        return replace(task, reps=reps, hold_s=hold_s)


def _transcribed(name: str, task: Task) -> Transcript:
    recording = read_recording(video_lines(name) if is_video(name) else _lines(name), parse)
    return transcribe(replace(task, view=recording.view), recording.picture, recording.frames)


def _lines(name: str) -> Iterator[bytes]:
    try:
        with _opened(name) as file:
            if file.peek(len(_PACKED))[: len(_PACKED)] == _PACKED:
                with gzip.open(file, "rb") as unpacked:
                    yield from unpacked
            else:
                yield from file
    except (OSError, EOFError, ValueError, zlib.error) as broken:
        reason = getattr(broken, "strerror", None) or str(broken)
        fault = Fault(key="", expected="a recording that can be read", found=reason.lower())
        raise InputError((fault,)) from broken


def _opened(name: str) -> BufferedReader:
    if name == STANDARD_INPUT:
        return BufferedReader(BytesIO(sys.stdin.buffer.read()))
    return Path(name).open("rb")
