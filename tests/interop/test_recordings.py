# SPDX-License-Identifier: Apache-2.0
import gzip

from lumbar.core.motion.frames import Frame
from lumbar.interop.recordings import Header, recording_bytes, recording_lines

HEADER = Header(width=640, height=480, view="side", source="somebody")
FRAMES = (
    Frame(t_s=0.0, image=None, world=None),
    Frame(
        t_s=0.0333333,
        image=((0.1234567, -0.2, 0.0, 0.98765), None),
        world=((1.0, 0.5, -0.25, 0.98765), None),
    ),
)
LINES = [
    (
        '{"format":"lumbar-recording","version":1,"skeleton":"blazepose33","width":640,"height":480,'
        '"view":"side","source":"somebody"}'
    ),
    '{"t_s":0.0,"image":null,"world":null}',
    '{"t_s":0.0333,"image":[[0.12346,-0.2,0.0,0.988],null],"world":[[1.0,0.5,-0.25,0.988],null]}',
]


def test_recording_is_a_header_and_a_line_for_each_frame() -> None:
    assert list(recording_lines(HEADER, FRAMES)) == LINES


def test_plain_recording_is_its_lines() -> None:
    assert recording_bytes(HEADER, FRAMES, packed=False) == ("\n".join(LINES) + "\n").encode()


def test_packed_recording_holds_the_same_and_neither_name_nor_time() -> None:
    packed = recording_bytes(HEADER, FRAMES, packed=True)
    assert gzip.decompress(packed) == recording_bytes(HEADER, FRAMES, packed=False)
    assert packed[3:8] == b"\0\0\0\0\0"
    assert recording_bytes(HEADER, FRAMES, packed=True) == packed
