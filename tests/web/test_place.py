# SPDX-License-Identifier: Apache-2.0
"""Where the application keeps its data."""

from __future__ import annotations

from pathlib import Path

import pytest

from lumbar.core.kernel.errors import MisuseError
from lumbar.web.place import data_folder, database, secret_key


@pytest.mark.parametrize(
    ("environment", "folder"),
    [
        ({"LUMBAR_DATA": "/srv/backs"}, Path("/srv/backs")),
        ({"XDG_DATA_HOME": "/home/ada/data"}, Path("/home/ada/data/lumbar")),
        ({"LUMBAR_DATA": "/srv/backs", "XDG_DATA_HOME": "/x"}, Path("/srv/backs")),
        ({}, Path.home() / ".local" / "share" / "lumbar"),
    ],
)
def test_data_folder_follows_the_environment(environment: dict[str, str], folder: Path) -> None:
    assert data_folder(environment) == folder


def test_database_without_an_address_is_a_file_of_the_folder() -> None:
    found = database(Path("/srv"), None)
    assert found["NAME"] == Path("/srv/lumbar.sqlite3")
    assert found["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert "synchronous = FULL" in found["OPTIONS"]["init_command"]


def test_database_with_an_address_is_postgresql() -> None:
    found = database(Path("/srv"), "postgresql://ada:s%40fe@db.example:5433/backs")
    wanted = ("backs", "ada", "s@fe", "db.example", "5433")
    assert tuple(found[key] for key in ("NAME", "USER", "PASSWORD", "HOST", "PORT")) == wanted


def test_database_of_another_kind_is_refused() -> None:
    with pytest.raises(MisuseError):
        database(Path("/srv"), "mysql://ada@db.example/backs")


def test_secret_key_is_made_once(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    assert secret_key(folder) == secret_key(folder)
    assert secret_key(folder) != secret_key(tmp_path / "other")
