# SPDX-License-Identifier: Apache-2.0
"""How fast a video becomes a recording, beside the landmark model alone on the same pictures.

The clip is as phones film: 1920 x 1080, H.264, 30 pictures a second. The model alone is given the
pictures already decoded, one after the other, and nothing is written. Loading the model is part of
both times. The best of four turns counts: the pipeline wants both cores, and others may have one.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import av
from playwright.sync_api import sync_playwright

from bench.figure import Figure, Skipped
from lumbar.cli.__main__ import main
from lumbar.pose.blazepose import BlazePose
from lumbar.pose.model import FULL, LITE, model_file
from lumbar.pose.pictures import Picture
from tests.support.browser import CHROMIUM, launch
from tests.support.clips import drawn, pixels, write_clip

_DRAWN: Final = 40
_PICTURES: Final = 240
_RATE: Final = 30
_SCALE: Final = 1.5
_TIMES: Final = 4


def measure() -> Iterator[Figure | Skipped]:
    """Pictures a second of `lumbar pose`, of the model alone, and their ratio."""
    if not model_file(FULL).is_file() or not CHROMIUM.exists():
        yield Skipped(name="video", why="it needs the landmark model and Chromium")
        return
    with TemporaryDirectory() as folder:
        clip = _clip(Path(folder) / "clip.mp4")
        for model in (FULL, LITE):
            yield from _compared(clip, model)


def _clip(path: Path) -> Path:
    """A drawn person who is seen well all the time: looks at turned pictures are not in it."""
    with sync_playwright() as playwright, launch(playwright) as browser:
        there = drawn(browser, "supine-march", (place / 10 for place in range(_DRAWN)), _SCALE)
    pictures = [_there_and_back(there, place) for place in range(_PICTURES)]
    return write_clip(path, pictures, [place / _RATE for place in range(_PICTURES)])


def _there_and_back(pictures: list[Picture], place: int) -> Picture:
    step = place % (2 * len(pictures))
    return pictures[step] if step < len(pictures) else pictures[len(pictures) - 1 - step]


def _compared(clip: Path, model: str) -> Iterator[Figure]:
    with av.open(clip) as container:
        decoded = [
            pixels(frame)
            for frame, _ in zip(container.decode(video=0), range(_DRAWN), strict=False)
        ]
    recording = str(clip.with_suffix(".jsonl.gz"))

    def alone() -> None:
        with BlazePose(model=model) as landmarker:
            for place in range(_PICTURES):
                landmarker.look(_there_and_back(decoded, place), place / _RATE)

    def whole() -> None:
        main(["pose", str(clip), "-o", recording, "--model", model])

    times: dict[Callable[[], None], list[float]] = {alone: [], whole: []}
    for _ in range(_TIMES):  # in turns, so that both meet the same moods of the machine
        for work, taken in times.items():
            taken.append(_seconds(work))
    ground, rate = (_PICTURES / min(taken) for taken in times.values())
    yield Figure(
        name=f"video, {model} model: whole pipeline",
        value=rate,
        unit="pictures/s",
        beside=f"{_PICTURES} pictures of 1920 x 1080; the model alone {ground:.3g}",
    )
    yield Figure(
        name=f"video, {model} model: pipeline / model alone",
        value=rate / ground,
        unit="x",
        beside="at least 1.0 wanted",
    )


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
