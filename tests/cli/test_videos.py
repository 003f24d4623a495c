# SPDX-License-Identifier: Apache-2.0
import json
from pathlib import Path

import pytest

from lumbar.cli.videos import is_video
from lumbar.pose.blazepose import BlazePose
from lumbar.pose.model import NoModelError
from tests.cli.conftest import Run
from tests.pose.conftest import plain
from tests.support.clips import write_clip


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    """Two seconds of an empty wall."""
    times_s = [place / 10 for place in range(20)]
    return write_clip(tmp_path / "wall.MP4", [plain(200, 320, 240)] * len(times_s), times_s)


def test_video_is_told_by_the_end_of_its_name() -> None:
    told = {
        name: is_video(name) for name in ("a.mp4", "B.MOV", "a.jsonl.gz", "mp4", "-", "a.b.webm")
    }
    assert [name for name, video in told.items() if video] == ["a.mp4", "B.MOV", "a.b.webm"]


def test_coach_says_of_a_video_what_it_says_of_its_recording(
    lumbar: Run, clip: Path, tmp_path: Path
) -> None:
    try:
        BlazePose().close()
    except NoModelError as missing:
        pytest.skip(str(missing))
    recording = tmp_path / "rec.jsonl.gz"
    assert lumbar("pose", clip, "-o", recording).code == 0
    said = [lumbar("coach", each, "--exercise", "bridge", "--json") for each in (clip, recording)]
    assert [(each.code, each.err) for each in said] == [(12, ""), (12, "")]
    assert said[0].json["recording"] == str(clip)
    told = [json.dumps({**each.json, "recording": ""}) for each in said]
    assert told[0] == told[1]


def test_coach_names_a_video_that_is_none(lumbar: Run, tmp_path: Path) -> None:
    path = tmp_path / "notes.mp4"
    path.write_text("This is not a video.")
    said = lumbar("coach", path, "--exercise", "bridge")
    assert (said.code, said.out) == (13, "")
    assert said.err == (
        f"lumbar: {path}: expected a video, such as .mp4, .mov or .webm, "
        "found something else, or a video that was cut off or never finished\n"
    )
