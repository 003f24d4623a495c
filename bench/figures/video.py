# SPDX-License-Identifier: Apache-2.0
"""How fast a video becomes a recording, beside the landmark model alone on the same pictures."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from bench.figure import Figure, Skipped
from lumbar.cli.__main__ import main
from lumbar.pose.blazepose import BlazePose
from lumbar.pose.decoding import opened
from lumbar.pose.model import FULL, LITE, model_file
from lumbar.pose.pictures import Shot
from tests.support.browser import CHROMIUM
from tests.support.clips import drawn, write_clip

_DRAWN: Final = 40
_PICTURES: Final = 240
_RATE: Final = 30
_TIMES: Final = 3


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
    from playwright.sync_api import sync_playwright  # noqa: PLC0415

    from tests.support.browser import launch  # noqa: PLC0415

    with sync_playwright() as playwright, launch(playwright) as browser:
        there = drawn(browser, "bridge", (place / 10 for place in range(_DRAWN)))
    back_too = there + there[::-1]
    pictures = [back_too[place % len(back_too)] for place in range(_PICTURES)]
    return write_clip(path, pictures, [place / _RATE for place in range(_PICTURES)])


def _compared(clip: Path, model: str) -> Iterator[Figure]:
    with opened(clip) as read:
        shots = list(read.shots)
    recording = str(clip.with_suffix(".jsonl.gz"))

    def whole() -> None:
        main(["pose", str(clip), "-o", recording, "--model", model])

    alone, piped = [], []
    for _ in range(_TIMES):  # in turns, so that both meet the same moods of the machine
        alone.append(len(shots) / _alone_s(shots, model))
        piped.append(len(shots) / _seconds(whole))
    rate, ground = statistics.median(piped), statistics.median(alone)
    yield Figure(
        name=f"video, {model} model: whole pipeline",
        value=rate,
        unit="pictures/s",
        beside=f"{len(shots)} pictures of 1280 x 720; the model alone {ground:.3g}",
    )
    yield Figure(
        name=f"video, {model} model: pipeline / model alone",
        value=rate / ground,
        unit="x",
        beside="at least 1.0 wanted",
    )


def _alone_s(shots: list[Shot], model: str) -> float:
    with BlazePose(model=model) as landmarker:
        return _seconds(lambda: [landmarker.look(each.picture, each.t_s) for each in shots])


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
