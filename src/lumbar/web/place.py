# SPDX-License-Identifier: Apache-2.0
"""Where the application keeps its data, read from the environment: folder, database, key."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from lumbar.core.kernel.errors import MisuseError

_KEY_BYTES = 50
_BUSY_S = 20

# WAL lets pages read while a set is saved. FULL makes an acknowledged set survive a power cut.
_ON_CONNECT = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
"""


def data_folder(environment: Mapping[str, str]) -> Path:
    """The folder of everything that is kept: LUMBAR_DATA, else `lumbar` in the user's data home."""
    if chosen := environment.get("LUMBAR_DATA"):
        return Path(chosen).expanduser().absolute()
    if home := environment.get("XDG_DATA_HOME"):
        return Path(home) / "lumbar"
    if windows := environment.get("LOCALAPPDATA"):
        return Path(windows) / "Lumbar"
    return Path.home() / ".local" / "share" / "lumbar"


def database(folder: Path, url: str | None) -> dict[str, Any]:
    """Django's settings of the database: SQLite in `folder`, or PostgreSQL by its address.

    Raises:
        MisuseError: the address is of another kind.
    """
    if not url:
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": folder / "lumbar.sqlite3",
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "timeout": _BUSY_S,
                "init_command": _ON_CONNECT,
            },
        }
    parts = urlsplit(url)
    if parts.scheme not in {"postgres", "postgresql"}:
        raise MisuseError("LUMBAR_DATABASE_URL: postgresql://user:password@host:port/name expected")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or ""),
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }


def secret_key(folder: Path) -> str:
    """The key that signs cookies; made on first use and readable by its owner alone."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = folder / "secret-key"
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return file.read_text(encoding="ascii")
    key = secrets.token_urlsafe(_KEY_BYTES)
    with os.fdopen(handle, "w", encoding="ascii") as opened:
        opened.write(key)
    return key
