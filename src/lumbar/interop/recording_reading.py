# SPDX-License-Identifier: Apache-2.0
"""A recording's lines -> the picture and its frames. Every fault has its line and key.

The format stands in docs/landmarks.md: a header, then one frame a line.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from lumbar.core.catalogue.vocabulary import View
from lumbar.core.coach.frames import Picture, Seen, Sighting
from lumbar.core.coach.joints import POINTS, Skeleton
from lumbar.core.kernel.errors import Fault, InputError
from lumbar.core.kernel.reading import Reader, shown

FORMAT: Final = "lumbar-recording"
VERSION: Final = 1
_LARGEST_PICTURE: Final = 100_000
_LONGEST_S: Final = 86_400.0

VIEWS: Final = {
    "side": View.SIDE,
    "front": View.FRONT,
    "foot_end": View.FRONT,
    "head_end": View.FRONT,
    "top": View.TOP,
    "oblique": View.ANY,
    "three_quarter": View.ANY,
}
"""What a header says of the camera's place; from an oblique one little form can be judged."""

Parse = Callable[[bytes], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """The header of a recording; its frames come one by one.

    `view` is None where the header says nothing of it that is known.
    """

    picture: Picture
    view: View | None
    source: str
    frames: Iterator[Sighting]


def read_recording(lines: Iterable[bytes], parse: Parse) -> Recording:
    """A recording, its frames read as they are asked for.

    Raises:
        InputError: the header is wrong; or, while frames are asked for, a frame is.
    """
    numbered = _numbered(lines, parse)
    first = next(numbered, None)
    if first is None:
        raise InputError(
            (Fault(key="", expected="the header of a recording", found="nothing", line=1),)
        )
    line, data = first
    faults: list[Fault] = []
    reader = Reader(data, faults)
    _raise(faults, line)
    if reader.text("format") != FORMAT and not faults:
        reader.fail("format", FORMAT)
    reader.whole("version", VERSION, VERSION)
    skeleton = reader.choice("skeleton", Skeleton)
    width = reader.whole("width", 1, _LARGEST_PICTURE)
    height = reader.whole("height", 1, _LARGEST_PICTURE)
    view = reader.text("view", "unknown")
    source = reader.text("source", "unknown")
    _raise(faults, line)
    return Recording(
        picture=Picture(width=width, height=height, skeleton=skeleton),
        view=VIEWS.get(view),
        source=source,
        frames=_frames(numbered, POINTS[skeleton]),
    )


def _numbered(lines: Iterable[bytes], parse: Parse) -> Iterator[tuple[int, object]]:
    for number, raw in enumerate(lines, start=1):
        if not raw.strip():
            continue
        try:
            yield number, parse(raw)
        except InputError as wrong:
            _raise(list(wrong.faults), number)


def _frames(numbered: Iterator[tuple[int, object]], points: int) -> Iterator[Sighting]:
    before = -math.inf
    for line, data in numbered:
        faults: list[Fault] = []
        reader = Reader(data, faults)
        _raise(faults, line)
        t_s = reader.number("t_s", 0.0, _LONGEST_S)
        if not faults and t_s <= before:
            reader.fail("t_s", f"later than {before:g}, the time of the frame before")
        before = t_s
        image = None
        if "image" not in reader.names():
            reader.fail("image", f"{points} points, or null", "nothing")
        elif reader.has("image"):
            image = _image(reader.raw("image"), points, faults)
        _raise(faults, line)
        yield Sighting(t_s=t_s, image=image)


def _image(data: object, points: int, faults: list[Fault]) -> tuple[Seen | None, ...]:
    if not isinstance(data, list) or len(data) != points:
        found = f"{len(data)} points" if isinstance(data, list) else shown(data)
        faults.append(Fault(key="image", expected=f"{points} points", found=found))
        return ()
    return tuple(_point(each, place, faults) for place, each in enumerate(data))


def _point(data: object, place: int, faults: list[Fault]) -> Seen | None:
    if data is None:
        return None
    if isinstance(data, list) and _LEAST <= len(data) <= _MOST and all(map(_is_number, data)):
        return tuple(float(each) for each in data)
    expected = "[x, y], [x, y, z, visibility] or null"
    faults.append(Fault(key=f"image[{place}]", expected=expected, found=shown(data)))
    return None


_LEAST: Final = 2
_MOST: Final = 4


def _is_number(value: object) -> bool:
    return isinstance(value, float) or (isinstance(value, int) and not isinstance(value, bool))


def _raise(faults: list[Fault], line: int) -> None:
    if faults:
        raise InputError(
            tuple(
                Fault(key=each.key, expected=each.expected, found=each.found, line=line)
                for each in faults
            )
        )
