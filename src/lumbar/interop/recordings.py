# SPDX-License-Identifier: Apache-2.0
"""Recordings of landmarks as lines of JSON: a header, then a frame on each line.

The same recording always gives the same bytes, packed or not.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import BinaryIO, Final

from lumbar.core.motion.frames import Frame, Point

PACKED: Final = ".gz"
"""How the name of a packed recording ends."""

_VERSION: Final = 1
_TIME_DIGITS: Final = 4
_DIGITS: Final = 5
_VISIBILITY_DIGITS: Final = 3
_LEVEL: Final = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The first line: the size of the picture, from where it was taken, and what made it."""

    width: int
    height: int
    view: str
    source: str
    skeleton: str = "blazepose33"


def recording_bytes(header: Header, frames: Iterable[Frame], *, packed: bool) -> bytes:
    """The whole file; packed, it carries neither a name nor a time."""
    found = BytesIO()
    write_recording(found, header, frames, packed=packed)
    return found.getvalue()


def write_recording(
    out: BinaryIO, header: Header, frames: Iterable[Frame], *, packed: bool
) -> None:
    """Write a recording line by line, so that it need not be in memory as a whole."""
    lines = (f"{line}\n".encode() for line in recording_lines(header, frames))
    if not packed:
        out.writelines(lines)
        return
    with gzip.GzipFile(
        filename="", mode="wb", compresslevel=_LEVEL, fileobj=out, mtime=0
    ) as zipped:
        zipped.writelines(lines)


def recording_lines(header: Header, frames: Iterable[Frame]) -> Iterator[str]:
    """Every line of a recording."""
    yield _line(
        {
            "format": "lumbar-recording",
            "version": _VERSION,
            "skeleton": header.skeleton,
            "width": header.width,
            "height": header.height,
            "view": header.view,
            "source": header.source,
        }
    )
    for frame in frames:
        yield _line(
            {
                "t_s": round(frame.t_s, _TIME_DIGITS),
                "image": _points(frame.image),
                "world": _points(frame.world),
            }
        )


def _points(points: tuple[Point | None, ...] | None) -> list[list[float] | None] | None:
    return None if points is None else [None if each is None else _rounded(each) for each in points]


def _rounded(point: Point) -> list[float]:
    x, y, z, visibility = point
    return [
        round(x, _DIGITS),
        round(y, _DIGITS),
        round(z, _DIGITS),
        round(visibility, _VISIBILITY_DIGITS),
    ]


def _line(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))
