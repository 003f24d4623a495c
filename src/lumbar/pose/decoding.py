# SPDX-License-Identifier: Apache-2.0
"""A video file becomes upright pictures with their times. One of two files that know PyAV."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Final, NoReturn

import av
import av.container
import numpy as np

from lumbar.core.kernel.errors import Fault, InputError
from lumbar.pose.pictures import Picture, Shot

LONGEST_SIDE: Final = 1920
"""Larger pictures are made this small: the model looks at 256 x 256 pixels of the person. To make
smaller ones smaller would take longer (4 ms for 1080p) than it saves."""

_KINDS: Final = "mov,matroska,webm,avi,mpegts,mpeg,flv,asf,ogg,mxf,yuv4mpegpipe,h264,hevc"
_SAFELY: Final = {"protocol_whitelist": "file", "format_whitelist": _KINDS}
"""Nothing but video files: a playlist could name addresses elsewhere, or never end."""

_VIDEO: Final = "a video, such as .mp4, .mov or .webm"
_QUARTER_DEG: Final = 90
_LOST_S: Final = 1.0
_LOST_SHARE: Final = 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class Clip:
    """A video that is open: its size as it is meant to be seen, and its pictures.

    `about` is how many pictures it has by its own account; None where it does not say.
    """

    width: int
    height: int
    about: int | None
    shots: Generator[Shot]


@contextmanager
def opened(path: Path) -> Iterator[Clip]:
    """A video file while it is read.

    Raises:
        InputError: it cannot be read, is no video, or (while pictures are asked for) is broken.
    """
    try:
        container = av.open(f"file:{path}", "r", options=_SAFELY, metadata_errors="replace")
    except (av.error.InvalidDataError, av.error.ArgumentError):
        _fail(path, _VIDEO, "something else, or a video that was cut off or never finished")
    except (av.error.FFmpegError, OSError) as broken:
        _fail(path, "a file that can be read", (broken.strerror or str(broken)).lower())
    with container:
        yield _clip(container, path)


def _clip(container: av.container.InputContainer, path: Path) -> Clip:
    if not container.streams.video:
        _fail(path, _VIDEO, "a file without pictures")
    stream = container.streams.video[0]
    large = max(stream.codec_context.width, stream.codec_context.height) > LONGEST_SIDE
    stream.thread_type = "AUTO" if large else "SLICE"  # more threads cost 2 ms a picture of 1080p
    frames = _frames(container, path)
    first = next(frames, None)
    if first is None:
        _fail(path, _VIDEO, "one without a single picture that can be read")
    width, height = _size(first, stream.sample_aspect_ratio)
    if first.rotation % (2 * _QUARTER_DEG):
        width, height = height, width
    return Clip(
        width=width,
        height=height,
        about=_about(stream),
        shots=_shots(first, frames, stream, path),
    )


def _about(stream: av.VideoStream) -> int | None:
    if stream.frames:
        return stream.frames
    length_s, rate = _length_s(stream), stream.average_rate
    return round(length_s * rate) if length_s and rate else None


def _length_s(stream: av.VideoStream) -> float | None:
    if stream.duration is None or stream.time_base is None:
        return None
    return float(stream.duration * stream.time_base)


def _frames(container: av.container.InputContainer, path: Path) -> Iterator[av.VideoFrame]:
    at_s: float | None = None
    try:
        for frame in container.decode(video=0):
            at_s = frame.time
            yield frame
    except (av.error.FFmpegError, OSError) as broken:
        where = "at its start" if at_s is None else f"after {at_s:.1f} s"
        _fail(path, "a video that is whole", f"damage {where} ({broken.strerror or broken})")


def _shots(
    first: av.VideoFrame, others: Iterator[av.VideoFrame], stream: av.VideoStream, path: Path
) -> Generator[Shot]:
    """Every picture, timed from the first; one that does not come later than another is left out.

    Raises:
        InputError: pictures have no times, or the end is missing.
    """
    started = _time(first, path)
    yield Shot(t_s=0.0, picture=upright(first, stream.sample_aspect_ratio))
    last = 0.0
    for frame in others:
        t_s = _time(frame, path) - started
        if t_s > last:
            yield Shot(t_s=t_s, picture=upright(frame, stream.sample_aspect_ratio))
            last = t_s
    length_s = _length_s(stream)
    missing_s = (
        (length_s or 0.0) - last - max(0.0, started)
    )  # some count from 0, some from the start
    if length_s and missing_s > max(_LOST_S, _LOST_SHARE * length_s):
        _fail(path, f"a video of {length_s:.1f} s, as it says itself", f"its end at {last:.1f} s")


def _time(frame: av.VideoFrame, path: Path) -> float:
    if frame.time is None:
        _fail(path, "a video that says when each picture was taken", "pictures without times")
    return frame.time


def upright(frame: av.VideoFrame, pixel_ratio: Fraction | None) -> Picture:
    """A picture as it is meant to be seen: square pixels, turned as the video says, small enough.

    Phones store pictures as the sensor lies and say how to turn them.
    """
    width, height = _size(frame, pixel_ratio)
    smaller = min(1.0, LONGEST_SIDE / max(width, height))
    pixels = frame.to_ndarray(
        format="rgb24",
        width=max(1, round(width * smaller)),
        height=max(1, round(height * smaller)),
        interpolation="AREA",
    )
    picture: Picture = pixels.astype(np.uint8, copy=False)
    quarters = round(frame.rotation / _QUARTER_DEG) % 4
    return np.ascontiguousarray(np.rot90(picture, quarters)) if quarters else picture


def _size(frame: av.VideoFrame, pixel_ratio: Fraction | None) -> tuple[int, int]:
    """Width and height with square pixels, before the picture is turned."""
    return max(1, round(frame.width * (pixel_ratio or 1))), frame.height


def _fail(path: Path, expected: str, found: str) -> NoReturn:
    raise InputError((Fault(file=str(path), key="", expected=expected, found=found),))
