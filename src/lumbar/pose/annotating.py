# SPDX-License-Identifier: Apache-2.0
"""A video of what was seen: the pictures again, with things drawn on them.

What is drawn is a list of overlays. The skeleton is one; what a coach has to say can be another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path
from typing import Final, TypeAlias

import av
import av.container

from lumbar.core.motion.frames import Frame
from lumbar.pose.drawing import draw_skeleton
from lumbar.pose.pictures import Picture

Overlay: TypeAlias = Callable[[Picture, Frame], None]
"""Draws on a picture, given what was seen in it and when."""

SKELETON: Final[tuple[Overlay, ...]] = (draw_skeleton,)

_TICKS: Final = 90_000
_CODECS: Final = ("libx264", "mpeg4")
"""The first that FFmpeg was built with: every browser plays H.264, few play the other."""


class Annotator:
    """A video file that grows by a picture at a time; it keeps the times of the pictures."""

    def __init__(
        self, container: av.container.OutputContainer, overlays: Sequence[Overlay]
    ) -> None:
        self._container = container
        self._overlays = overlays
        self._stream: av.VideoStream | None = None

    def add(self, picture: Picture, frame: Frame) -> None:
        """Add a picture with everything that is drawn on it."""
        drawn = picture[: _even(picture, 0), : _even(picture, 1)].copy()
        for overlay in self._overlays:
            overlay(drawn, frame)
        stream = self._stream = self._stream or self._started(drawn)
        shown = av.VideoFrame.from_ndarray(drawn, format="rgb24")
        shown.time_base = Fraction(1, _TICKS)
        shown.pts = round(frame.t_s * _TICKS)
        self._container.mux(stream.encode(shown))

    def finish(self) -> None:
        """Write what the encoder still holds."""
        if self._stream is not None:
            self._container.mux(self._stream.encode(None))

    def _started(self, picture: Picture) -> av.VideoStream:
        codec = next(name for name in _CODECS if name in av.codecs_available)
        stream = self._container.add_stream(codec, rate=30)
        stream.height, stream.width = picture.shape[:2]
        stream.pix_fmt = "yuv420p"
        stream.codec_context.time_base = Fraction(1, _TICKS)
        return stream


def _even(picture: Picture, side: int) -> int:
    """A side of a picture as encoders want it."""
    return int(picture.shape[side]) // 2 * 2


@contextmanager
def annotated(path: Path, overlays: Sequence[Overlay] = SKELETON) -> Iterator[Annotator]:
    """A new video file, to which pictures are added in the order of their times.

    Raises:
        OSError: the file cannot be written.
    """
    options = {"movflags": "faststart"}
    with av.open(f"file:{path}", "w", format="mp4", options=options) as container:
        annotator = Annotator(container, overlays)
        yield annotator
        annotator.finish()
