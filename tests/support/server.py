# SPDX-License-Identifier: Apache-2.0
"""The application as a process of its own, on a port of this machine."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

_PATIENCE_S = 60.0


@dataclass
class Server:
    """A running application: its address and its process."""

    url: str
    process: subprocess.Popen[bytes]


def environment(now: str | None = None) -> dict[str, str]:
    """What a program of ours is given to start with: nothing that is meant for the tests alone."""
    ours = {
        name: value
        for name, value in os.environ.items()
        if name != "DJANGO_SETTINGS_MODULE" and not name.startswith("LUMBAR_")
    }
    return ours | ({"LUMBAR_NOW": now} if now else {})


def free_port() -> int:
    """A port that nothing listens on at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def serving(
    data: Path, *, now: str | None = None, port: int | None = None, demo: bool = False
) -> Iterator[Server]:
    """The application on a data folder until the block ends; `now` sets its clock.

    `demo` serves the invented people of `lumbar demo`.
    """
    port = port or free_port()
    how = ["demo", "--no-browser"] if demo else ["serve", "--host", "127.0.0.1"]
    command = [sys.executable, "-m", "lumbar.cli", *how, "--data", str(data), "--port", str(port)]
    process = subprocess.Popen(command, env=environment(now), stdout=subprocess.DEVNULL)
    server = Server(url=f"http://127.0.0.1:{port}", process=process)
    try:
        _await(server)
        yield server
    finally:
        process.terminate()
        process.wait(timeout=_PATIENCE_S)


def _await(server: Server) -> None:
    until = time.monotonic() + _PATIENCE_S
    while time.monotonic() < until:
        try:
            with urlopen(f"{server.url}/about/", timeout=5):  # noqa: S310 - our own server
                return
        except (URLError, ConnectionError, TimeoutError):
            assert server.process.poll() is None, "the server stopped by itself"
            time.sleep(0.1)
    raise TimeoutError(f"{server.url} did not answer")
