# SPDX-License-Identifier: Apache-2.0
from pathlib import Path

import pytest

from lumbar.cli.writing import write_whole


def test_a_file_is_written_whole_and_replaces_what_was_there(tmp_path: Path) -> None:
    file = tmp_path / "a.svg"
    file.write_text("old")
    assert write_whole(str(file), "new\n")
    assert file.read_bytes() == b"new\n"
    assert list(tmp_path.iterdir()) == [file]


def test_a_dash_is_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    assert write_whole("-", "text\n")
    assert capsys.readouterr().out == "text\n"


def test_a_device_is_written_to_and_not_replaced() -> None:
    assert write_whole("/dev/null", "text")
    assert Path("/dev/null").is_char_device()


def test_a_folder_cannot_be_written_and_nothing_is_left(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "there"
    folder.mkdir()
    assert not write_whole(str(folder), "text")
    assert capsys.readouterr().err == f"lumbar: cannot write {folder}: Is a directory\n"
    assert list(tmp_path.iterdir()) == [folder]
