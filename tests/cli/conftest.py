# SPDX-License-Identifier: Apache-2.0
"""The command as a function: arguments and standard input in, exit code and what was said out."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from lumbar.cli.__main__ import main

PERSON: dict[str, Any] = {
    "born": "1980-05-01",
    "height_cm": 172,
    "answers": {f"RF{number:02}": "no" for number in range(1, 35)},
    "conditions": [],
    "pain": {"usual": 3, "worst": 5, "map": 1},
    "settles_min": 30,
    "direction": "unknown",
    "equipment": ["mat", "chair"],
    "can_get_to_floor": True,
    "can_kneel": True,
    "can_lie_prone": True,
    "minutes": 20,
    "days_per_week": 5,
    "fitness": "average",
    "started": "2026-10-05",
}


@dataclass(frozen=True)
class Said:
    """What one run of the command came to."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:  # any JSON value
        """Standard output as one JSON value."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        """Standard output as JSON Lines."""
        return [json.loads(line) for line in self.out.splitlines()]


Run: TypeAlias = Callable[..., Said]


@pytest.fixture
def lumbar(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the command with arguments, and with `stdin` where it is given."""

    def run(*arguments: str | Path, stdin: bytes = b"") -> Said:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = main([str(each) for each in arguments])
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return run


@pytest.fixture
def person() -> dict[str, Any]:
    """Plain data of somebody who may start."""
    copy: dict[str, Any] = json.loads(json.dumps(PERSON))
    return copy
