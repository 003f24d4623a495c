# SPDX-License-Identifier: Apache-2.0
from pathlib import Path

from tests.cli.conftest import Run


def test_restore_of_a_missing_file_is_bad_input(lumbar: Run, tmp_path: Path) -> None:
    said = lumbar("restore", tmp_path / "gone.backup", "--yes")
    assert (said.code, said.err) == (13, f"lumbar: there is no file {tmp_path / 'gone.backup'}\n")


def test_restore_that_nobody_agreed_to_changes_nothing(lumbar: Run, tmp_path: Path) -> None:
    file = tmp_path / "some.backup"
    file.touch()
    said = lumbar("restore", file, "--data", tmp_path / "data")
    assert (said.code, said.out) == (2, "")
    assert not (tmp_path / "data").exists()
