# SPDX-License-Identifier: Apache-2.0
"""Runs the tests of the browser's scripts in Node, with numbers from Python to compare with."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

from lumbar.core.motion.body import placed
from lumbar.core.motion.movement import Movement
from lumbar.core.motion.working_out import other_side, work_out
from lumbar.figures.frames import frames
from lumbar.figures.tables import figure_record
from lumbar.library import load

_HERE: Final = Path(__file__).parent
_NODE: Final = shutil.which("node") or str(_HERE.parents[1] / ".tools" / "bin" / "node")
EXERCISES: Final = ("bridge", "bird-dog", "seated-trunk-rotation", "draw-in")
SHARES: Final = (0.0, 0.3, 1.0)


def bodies(movement: Movement, *, other: bool) -> Iterator[dict[str, Any]]:
    """Where every joint is on the way out."""
    for share in SHARES:
        body = placed(movement.moves[0].posture(share))
        yield {"from": 0, "to": 1, "share": share, "other": other, "origins": body.origins}


def numbers() -> dict[str, Any]:
    """What Python makes of a few movements, as written and mirrored."""
    found = []
    for exercise in EXERCISES:
        motion = load().motion(exercise)
        assert motion is not None
        movement = work_out(motion)
        there = [*bodies(movement, other=False), *bodies(other_side(movement), other=True)]
        found.append({"frames": frames(movement), "bodies": there})
    return {"figure": figure_record(), "exercises": found}


@pytest.mark.skipif(not Path(_NODE).exists(), reason="no Node here")
def test_scripts_of_the_browser_do_what_their_tests_say(tmp_path: Path) -> None:
    file = tmp_path / "numbers.json"
    file.write_text(json.dumps(numbers()), encoding="utf-8")
    command = [_NODE, "--no-warnings", "--test", *map(str, sorted(_HERE.glob("*.test.js")))]
    done = subprocess.run(
        command,
        env=os.environ | {"LUMBAR_NUMBERS": str(file)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, "no numbers" in done.stdout) == (0, False), done.stdout[-3_000:]
