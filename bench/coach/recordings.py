# SPDX-License-Identifier: Apache-2.0
"""The labelled recordings, where this machine has them: they are not part of the project."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
PLACES = (ROOT / "../shared/bench", ROOT / "../../shared/bench")


def scored() -> Iterator[str]:
    """What the scorer says of every recording, or why nothing could be scored."""
    home = next((each.resolve() for each in PLACES if (each / "labels.json").is_file()), None)
    if home is None:
        yield f"skipped: no labelled recordings in {PLACES[0]}"
        return
    labels = json.loads((home / "labels.json").read_text(encoding="utf-8"))["recordings"]
    asked: dict[str, list[str]] = {}
    for each in labels:
        asked.setdefault(each["exercise"], []).append(
            str(home / "recordings" / f"{each['name']}.jsonl.gz")
        )
    with tempfile.NamedTemporaryFile("wb", suffix=".jsonl", delete=False) as answers:
        for exercise, files in sorted(asked.items()):
            answers.write(_answers(exercise, files))
    python = os.environ.get("SCORER_PYTHON", sys.executable)  # the scorer needs numpy
    scorer = [python, str(home / "score.py"), "--labels", str(home / "labels.json")]
    said = subprocess.run(
        [*scorer, "--pred", answers.name], capture_output=True, check=False, text=True
    )
    Path(answers.name).unlink()
    yield said.stdout or f"skipped: the scorer cannot run here ({said.stderr.strip()[-80:]})"


def _answers(exercise: str, files: list[str]) -> bytes:
    command = [
        sys.executable,
        "-m",
        "lumbar.cli",
        "coach",
        *files,
        "--exercise",
        exercise,
        "--json",
    ]
    said = subprocess.run(command, capture_output=True, check=False)
    if len(files) == 1 and said.stdout:
        return json.dumps(json.loads(said.stdout)).encode() + b"\n"
    return said.stdout
