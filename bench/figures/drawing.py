# SPDX-License-Identifier: Apache-2.0
"""What every figure of the catalogue costs: to work out, to draw, to send."""

from __future__ import annotations

import gzip
import time
from collections.abc import Iterator

from bench.figure import Figure
from lumbar.figures.gallery import Gallery
from lumbar.figures.stills import START, TOP
from lumbar.library import load


def measure() -> Iterator[Figure]:
    """Exercises with a figure, the time for all of them on one core, and the largest files."""
    library = load()
    gallery = Gallery(library)
    started = time.process_time()
    stills, frames = _drawn(gallery)
    taken_s = time.process_time() - started
    showable = len(library.catalogue.exercises) - len(library.without_figure)
    yield Figure(
        name="exercises with a figure",
        value=len(frames),
        unit="",
        beside=f"{showable} that a figure can show, of {len(library.catalogue.exercises)}",
    )
    yield Figure(
        name="all figures worked out, two stills and frames",
        value=taken_s,
        unit="s of one core",
        beside="at most 30 wanted",
    )
    for name, texts, most in (("still", stills, 12), ("frames", frames, 25)):
        yield Figure(
            name=f"largest {name} of an exercise, compressed",
            value=max(len(gzip.compress(text.encode())) for text in texts) / 1000,
            unit="kB",
            beside=f"at most {most} wanted",
        )


def _drawn(gallery: Gallery) -> tuple[list[str], list[str]]:
    stills = [
        text
        for exercise in gallery.exercises
        for moment in (START, TOP)
        if (text := gallery.still(exercise, moment)) is not None
    ]
    frames = [text for each in gallery.exercises if (text := gallery.frames(each)) is not None]
    return stills, frames
