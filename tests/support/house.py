# SPDX-License-Identifier: Apache-2.0
"""A person's machine over some days: one data folder and one address, while the clock goes on."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.support.server import Server, environment, free_port, serving


@dataclass(kw_only=True)
class House:
    """Where the data of one journey lies, and the address at which it is served."""

    data: Path
    port: int = field(default_factory=free_port)

    @property
    def url(self) -> str:
        """The address, the same on every day."""
        return f"http://127.0.0.1:{self.port}"

    @contextmanager
    def at(self, now: str, *, demo: bool = False) -> Iterator[Server]:
        """The application from a moment on, until the block ends; `now` is local time."""
        with serving(self.data, now=now, port=self.port, demo=demo) as server:
            yield server

    def events(self) -> list[dict[str, Any]]:
        """Every event that is kept, in its order, as `lumbar backup` tells it."""
        file = self.data / "copy.backup"
        command = [
            sys.executable,
            "-m",
            "lumbar.cli",
            "backup",
            "--data",
            str(self.data),
            str(file),
        ]
        subprocess.run(command, check=True, env=environment())
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            told = [json.loads(line) for line in lines]
        return [line["event"] for line in told if "event" in line]
