# SPDX-License-Identifier: Apache-2.0
"""The demonstration person with eight weeks of history, and the application that serves her."""

from __future__ import annotations

import os
import selectors
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Final

from tests.support.server import Server, environment, free_port, serving

_READY: Final = "Lumbar is ready: "
_STOPPING_S: Final = 20


class NotReadyError(Exception):
    """A command ended, or its time was over, before the application was ready."""


class WrongAnswerError(Exception):
    """The application answered something else than what is measured."""


@contextmanager
def demonstration(now: str | None = None) -> Iterator[Server]:
    """The application in personal mode on the history that `lumbar demo` makes, at a moment."""
    with tempfile.TemporaryDirectory(prefix="lumbar-bench-") as folder:
        data = Path(folder)
        command = [sys.executable, "-m", "lumbar.cli", "demo", "--no-browser", "--data", folder]
        with announced([*command, "--port", str(free_port())], Path.cwd(), environment(now)):
            pass
        with serving(data / "demo", now=now) as server:
            yield server


@contextmanager
def announced(
    command: Sequence[str], folder: Path, variables: Mapping[str, str], patience_s: float = 60
) -> Iterator[str]:
    """The address that a command says once it serves; the command is ended with the block.

    Raises:
        NotReadyError: it ended before that, or took longer than `patience_s`.
    """
    with tempfile.TemporaryFile("w+", encoding="utf-8") as complaints:
        process = subprocess.Popen(
            command,
            cwd=folder,
            env=dict(variables),
            stdout=subprocess.PIPE,
            stderr=complaints,
            text=True,
            start_new_session=True,
        )
        try:
            address = _address(process.stdout, time.monotonic() + patience_s)
            if address is None:
                complaints.seek(0)
                said = complaints.read().strip().splitlines()
                raise NotReadyError(said[-1] if said else "it said nothing")
            yield address
        finally:
            _end(process)


def _address(said: IO[str] | None, until: float) -> str | None:
    if said is None:
        return None
    with said, selectors.DefaultSelector() as waiting:
        waiting.register(said, selectors.EVENT_READ)
        while waiting.select(max(0.0, until - time.monotonic())):
            line = said.readline()
            if not line:
                return None
            if line.startswith(_READY):
                return line.removeprefix(_READY).strip()
    return None


def _end(process: subprocess.Popen[str]) -> None:
    """End what we started and what that started: the session of its own that they share."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGTERM)
    try:
        process.wait(timeout=_STOPPING_S)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
