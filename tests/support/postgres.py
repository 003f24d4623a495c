# SPDX-License-Identifier: Apache-2.0
"""A private PostgreSQL, started for the tests and thrown away with them."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

_ROOT: Final = Path(__file__).resolve().parents[2]
# PostgreSQL refuses to run as root; these accounts may run it then.
_UNPRIVILEGED: Final = ("postgres", "nobody")
_SETTINGS: Final = "-c listen_addresses='' -c fsync=off -c unix_socket_directories={folder}"


def programs() -> Path | None:
    """The folder of PostgreSQL's server programs; None where there are none."""
    folders = [
        _ROOT / ".tools" / "postgres",
        *sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True),
    ]
    if found := shutil.which("initdb"):
        folders.append(Path(found).parent)
    return next((folder for folder in folders if (folder / "initdb").exists()), None)


@contextmanager
def postgres(bin_folder: Path) -> Iterator[str]:
    """The address of a running PostgreSQL with an empty database `postgres`."""
    folder = Path(tempfile.mkdtemp(prefix="lumbar-pg-"))
    data = folder / "data"
    account = _account()
    if account is not None:
        os.chown(folder, account.pw_uid, account.pw_gid)
    try:
        _run(account, bin_folder / "initdb", "-D", data, "-U", "lumbar", "--auth=trust", "-N")
        options = _SETTINGS.format(folder=folder)
        log = folder / "log"
        _run(account, bin_folder / "pg_ctl", "-D", data, "-w", "-o", options, "-l", log, "start")
        try:
            host = str(folder).replace("/", "%2F")
            yield f"postgresql://lumbar@{host}/postgres"
        finally:
            _run(account, bin_folder / "pg_ctl", "-D", data, "-w", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _account() -> pwd.struct_passwd | None:
    if os.geteuid() != 0:
        return None
    names = {each.pw_name for each in pwd.getpwall()}
    return pwd.getpwnam(next(each for each in _UNPRIVILEGED if each in names))


def _run(account: pwd.struct_passwd | None, *command: object) -> None:
    subprocess.run(
        [str(part) for part in command],
        check=True,
        cwd="/",
        stdout=subprocess.DEVNULL,
        user=account.pw_uid if account else None,
        group=account.pw_gid if account else None,
    )
