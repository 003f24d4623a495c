# SPDX-License-Identifier: Apache-2.0
"""How long a command and the application take to start."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench.figure import Figure, median_s
from tests.support.server import serving


def measure() -> Iterator[Figure]:
    """A command that reads all content, and the application on a new folder until it answers."""
    bare = median_s(lambda: _run("-c", "pass"))
    command = median_s(lambda: _run("-m", "lumbar.cli", "exercises", "bridge", "--json"))
    served = median_s(_serve_once, times=3)
    yield _times("lumbar exercises bridge", command, bare)
    yield _times("lumbar serve, new folder, until it answers", served, bare)


def _times(name: str, taken_s: float, bare_s: float) -> Figure:
    beside = f"{taken_s / bare_s:.0f} times the start of Python"
    return Figure(name=name, value=taken_s, unit="s", beside=beside)


def _run(*arguments: str) -> None:
    subprocess.run([sys.executable, *arguments], capture_output=True, check=True)


def _serve_once() -> None:
    with tempfile.TemporaryDirectory(prefix="lumbar-bench-") as folder, serving(Path(folder)):
        pass
