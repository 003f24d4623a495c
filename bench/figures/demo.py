# SPDX-License-Identifier: Apache-2.0
"""How long `make demo` takes from a fresh clone in an empty home, and the second time."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final
from urllib.request import urlopen

from bench.demonstration import NotReadyError, announced
from bench.figure import Figure, Skipped

_ROOT: Final = Path(__file__).parents[2]
_NAME: Final = "make demo"
_PATIENCE_S: Final = 600
_GOAL_FIRST_S: Final = 180
_GOAL_AGAIN_S: Final = 5
# What a machine needs to reach its package registries; no cache and no setting of a tool's own.
_NETWORK: Final = ("_proxy", "ssl_cert_file", "ssl_cert_dir", "node_extra_ca_certs")


def measure() -> Iterator[Figure | Skipped]:
    """Two runs of the last commit, each until the first page has come."""
    missing = [program for program in ("git", "make") if shutil.which(program) is None]
    if missing or not (_ROOT / ".git").exists():
        yield Skipped(name=_NAME, why=f"needs a git checkout, {' '.join(missing)}".rstrip(", "))
        return
    with tempfile.TemporaryDirectory(prefix="lumbar-bench-") as folder:
        clone, home = Path(folder) / "lumbar", Path(folder) / "home"
        home.mkdir()
        command = ["git", "clone", "--quiet", "--no-local", str(_ROOT), str(clone)]
        subprocess.run(command, check=True)
        environment = _bare(home)
        try:
            first, again = (_until_it_answers(clone, environment) for _ in range(2))
        except NotReadyError as why:
            yield Skipped(name=_NAME, why=f"it did not come up here: {why}")
            return
    yield _taken(f"{_NAME}, fresh clone, empty home", first, _GOAL_FIRST_S)
    yield _taken(f"{_NAME}, again", again, _GOAL_AGAIN_S)


def _bare(home: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name.lower().endswith(_NETWORK)}
    return {**kept, "HOME": str(home), "PATH": _own_path(), "LANG": "C.UTF-8"}


def _own_path() -> str:
    """The path without our own virtual environment."""
    ours = str(_ROOT / ".venv")
    return os.pathsep.join(
        each for each in os.environ["PATH"].split(os.pathsep) if not each.startswith(ours)
    )


def _until_it_answers(clone: Path, environment: Mapping[str, str]) -> float:
    started = time.monotonic()
    with (
        announced(["make", "demo"], clone, environment, _PATIENCE_S) as address,
        urlopen(address, timeout=30),  # noqa: S310  # our own server
    ):
        return time.monotonic() - started


def _taken(name: str, taken_s: float, goal_s: float) -> Figure:
    over = "" if taken_s <= goal_s else "OVER "
    return Figure(name=name, value=taken_s, unit="s", beside=f"{over}the goal of {goal_s} s")
