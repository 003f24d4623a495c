# SPDX-License-Identifier: Apache-2.0
import json
from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lumbar.cli.strict_json import parse
from lumbar.core.catalogue.vocabulary import View
from lumbar.core.coach.frames import Sighting
from lumbar.core.coach.joints import Skeleton
from lumbar.core.kernel.errors import InputError
from lumbar.interop.recording_reading import read_recording

HEADER = {
    "format": "lumbar-recording",
    "version": 1,
    "skeleton": "coco17",
    "width": 640,
    "height": 480,
    "view": "side",
    "source": "test",
}
POINTS: list[Any] = [[0.5, 0.25, 0.0, 1.0]] * 17


def lines(*values: object) -> list[bytes]:
    return [json.dumps(value).encode() + b"\n" for value in values]


def faults(raw: Iterable[bytes]) -> list[tuple[int | None, str, str]]:
    try:
        list(read_recording(raw, parse).frames)
    except InputError as wrong:
        return [(each.line, each.key, each.found) for each in wrong.faults]
    return []


def frame(t_s: object = 0.0, image: object = POINTS) -> dict[str, object]:
    return {"t_s": t_s, "image": image, "world": None}


def test_recording_is_its_picture_and_its_frames() -> None:
    recording = read_recording(lines(HEADER, frame(), frame(1.5, None)), parse)
    assert recording.picture.aspect == 640 / 480
    assert recording.picture.skeleton is Skeleton.COCO17
    assert (recording.view, recording.source) == (View.SIDE, "test")
    point = (0.5, 0.25, 0.0, 1.0)
    assert list(recording.frames) == [
        Sighting(t_s=0.0, image=(point,) * 17),
        Sighting(t_s=1.5, image=None),
    ]


@pytest.mark.parametrize(
    ("view", "meant"),
    [("front", View.FRONT), ("oblique", View.ANY), ("top", View.TOP), ("moon", None)],
)
def test_view_is_what_is_known_of_the_camera(view: str, meant: View | None) -> None:
    assert read_recording(lines(HEADER | {"view": view}), parse).view is meant


def test_empty_lines_are_passed_over_and_counted() -> None:
    raw = [b"\n", *lines(HEADER), b"  \n", *lines(frame("soon"))]
    assert faults(raw) == [(4, "t_s", "'soon'")]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ([], [(1, "", "nothing")]),
        ([b"{"], [(1, "", "the end in the middle of it (column 2)")]),
        (lines([1]), [(1, "", "[1]")]),
        (lines(HEADER | {"format": "film"}), [(1, "format", "'film'")]),
        (lines(HEADER | {"version": 2}), [(1, "version", "2")]),
        (lines(HEADER | {"skeleton": "bones"}), [(1, "skeleton", "'bones'")]),
        (lines(HEADER | {"width": 0}), [(1, "width", "0")]),
        (lines(HEADER, [1]), [(2, "", "[1]")]),
        (lines(HEADER, frame(-1)), [(2, "t_s", "-1")]),
        (lines(HEADER, frame(1), frame(1)), [(3, "t_s", "1")]),
        (lines(HEADER, {"t_s": 0}), [(2, "image", "nothing")]),
        (lines(HEADER, frame(0, 7)), [(2, "image", "7")]),
        (lines(HEADER, frame(0, POINTS[:3])), [(2, "image", "3 points")]),
        (lines(HEADER, frame(0, [[1], *POINTS[1:]])), [(2, "image[0]", "[1]")]),
        (lines(HEADER, frame(0, [*POINTS[:16], [1, "x"]])), [(2, "image[16]", "[1, 'x']")]),
        (lines(HEADER, frame(0, [*POINTS[:16], [1, True]])), [(2, "image[16]", "[1, True]")]),
        ([*lines(HEADER), b"[NaN]"], [(2, "", "NaN")]),
    ],
)
def test_slip_is_named_with_its_line_and_key(
    raw: list[bytes], expected: list[tuple[int | None, str, str]]
) -> None:
    assert faults(raw) == expected


plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*HEADER, "t_s", "image"]), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(st.lists(st.binary(max_size=40) | plain.map(lambda value: json.dumps(value).encode())))
@settings(max_examples=150, deadline=None)
def test_whatever_stands_there_is_read_or_named_with_its_line(rest: list[bytes]) -> None:
    found = faults([*lines(HEADER), *rest])
    assert all(line is not None and 2 <= line <= len(rest) + 1 for line, _, _ in found)
