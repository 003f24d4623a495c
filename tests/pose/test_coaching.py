# SPDX-License-Identifier: Apache-2.0
"""From a video of a drawn person to counted repetitions: every room on the way at work."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from lumbar.pose.pictures import Picture
from tests.support.clips import write_clip

LUMBAR = Path(sys.executable).with_name("lumbar")
PER_S = 8


@pytest.mark.usefixtures("model")
def test_drawn_person_who_does_two_bridges_is_counted(
    bridge: tuple[Picture, ...], tmp_path: Path
) -> None:
    once = [each for each in (*bridge, *bridge[::-1]) for _ in range(2)]
    pictures = [bridge[0]] * PER_S + once * 2 + [bridge[0]] * PER_S
    times_s = [place / PER_S for place in range(len(pictures))]
    clip = write_clip(tmp_path / "bridges.mp4", pictures, times_s)
    said = subprocess.run(
        [LUMBAR, "coach", clip, "--exercise", "bridge", "--json"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (said.returncode, said.stderr) == (0, "")
    assert [each["counted"] for each in json.loads(said.stdout)["reps"]] == [True, True]
