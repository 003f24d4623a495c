# SPDX-License-Identifier: Apache-2.0
import gzip
import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from lumbar.pose.blazepose import BlazePose
from lumbar.pose.decoding import opened
from lumbar.pose.model import NoModelError
from tests.cli.conftest import Run
from tests.pose.conftest import plain
from tests.support.clips import write_clip

TIMES_S = (0.0, 0.1, 0.25)


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    """A video of an empty wall."""
    folder = tmp_path / "videos"
    folder.mkdir()
    return write_clip(folder / "wall.mp4", [plain(200, 320, 240)] * 3, TIMES_S)


@pytest.fixture
def _model() -> None:
    try:
        BlazePose().close()
    except NoModelError as missing:
        pytest.skip(str(missing))


def lines(raw: bytes) -> list[Any]:
    return [json.loads(line) for line in raw.decode().splitlines()]


@pytest.mark.usefixtures("_model")
def test_recording_of_an_empty_wall_says_that_nobody_was_found(
    lumbar: Run, clip: Path, tmp_path: Path
) -> None:
    recording = tmp_path / "rec.jsonl.gz"
    said = lumbar("pose", clip, "-o", recording, "--view", "side", "--model", "lite")
    assert (said.code, said.out) == (0, "")
    assert said.err == f"lumbar: nobody was found in any of 3 pictures of {clip}\n"
    header, *frames = lines(gzip.decompress(recording.read_bytes()))
    assert header == {
        "format": "lumbar-recording",
        "version": 1,
        "skeleton": "blazepose33",
        "width": 320,
        "height": 240,
        "view": "side",
        "source": "lumbar pose wall.mp4 --model lite",
    }
    assert frames == [{"t_s": t_s, "image": None, "world": None} for t_s in TIMES_S]
    assert sorted(tmp_path.iterdir()) == [recording, clip.parent]


@pytest.mark.usefixtures("_model")
def test_recording_can_go_to_standard_output(
    lumbar: Run, clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = io.TextIOWrapper(io.BytesIO())
    monkeypatch.setattr(sys, "stdout", out)
    assert lumbar("pose", clip, "-o", "-").code == 0
    assert [each["t_s"] for each in lines(out.buffer.getvalue())[1:]] == list(TIMES_S)


@pytest.mark.usefixtures("_model")
def test_annotated_video_shows_every_picture_at_its_time(
    lumbar: Run, clip: Path, tmp_path: Path
) -> None:
    seen = tmp_path / "seen.mp4"
    assert lumbar("pose", clip, "--annotate", seen).code == 0
    with opened(seen) as read:
        assert [round(each.t_s, 3) for each in read.shots] == list(TIMES_S)
    assert sorted(tmp_path.iterdir()) == [seen, clip.parent]


@pytest.mark.usefixtures("_model")
def test_broken_video_leaves_what_was_there(lumbar: Run, clip: Path, tmp_path: Path) -> None:
    clip.write_bytes(clip.read_bytes()[:600])
    recording, seen = tmp_path / "rec.jsonl", tmp_path / "seen.mp4"
    recording.write_text("old")
    said = lumbar("pose", clip, "-o", recording, "--annotate", seen)
    assert (said.code, said.out) == (13, "")
    assert said.err.startswith(f"lumbar: {clip}: expected a video, such as .mp4, .mov or .webm, f")
    assert recording.read_text() == "old"
    assert sorted(tmp_path.iterdir()) == [recording, clip.parent]


def test_video_that_is_missing_is_named(lumbar: Run, tmp_path: Path) -> None:
    said = lumbar("pose", tmp_path / "gone.mp4", "-o", tmp_path / "rec.jsonl")
    assert (said.code, said.out) == (13, "")
    assert said.err == (
        f"lumbar: {tmp_path}/gone.mp4: expected a file that can be read, "
        "found no such file or directory\n"
    )


@pytest.mark.usefixtures("_model")
@pytest.mark.parametrize("option", ["-o", "--annotate"])
def test_folder_that_is_missing_is_named(
    lumbar: Run, clip: Path, tmp_path: Path, option: str
) -> None:
    said = lumbar("pose", clip, option, tmp_path / "gone" / "out.mp4")
    assert (said.code, said.out) == (2, "")
    assert said.err == f"lumbar: cannot write {tmp_path}/gone/out.mp4: No such file or directory\n"


def test_wrong_use_is_said_before_anything_is_read(lumbar: Run, clip: Path) -> None:
    before, folder = clip.read_bytes(), clip.parent
    asked = {
        (): "say what to write: -o FILE or --annotate FILE.mp4",
        ("-o", clip): "the video and what is written are different files",
        ("-o", "a", "--annotate", "./a"): "the video and what is written are different files",
        ("--annotate", "-"): "--annotate wants the name of a file",
        ("--annotate", folder): "--annotate wants the name of a file",
    }
    for options, words in asked.items():
        said = lumbar("pose", clip, *options)
        assert (said.code, said.out, said.err) == (2, "", f"lumbar: {words}\n")
    assert clip.read_bytes() == before


@pytest.mark.parametrize("package", ["av", "mediapipe"])
def test_extra_that_is_missing_is_named_with_what_to_do(
    lumbar: Run, clip: Path, monkeypatch: pytest.MonkeyPatch, package: str
) -> None:
    for name in [each for each in sys.modules if each.split(".")[0] == package]:
        monkeypatch.delitem(sys.modules, name)
    for name in [each for each in sys.modules if each.startswith("lumbar.pose.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, package, None)
    said = lumbar("pose", clip, "-o", "rec.jsonl")
    assert (said.code, said.out) == (2, "")
    assert (
        said.err == f"lumbar: videos need {package}; install it by: pip install 'lumbar[video]'\n"
    )
