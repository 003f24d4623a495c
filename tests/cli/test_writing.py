# SPDX-License-Identifier: Apache-2.0
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from lumbar.cli.writing import whole_file, write_whole


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


def test_a_file_written_bit_by_bit_is_there_once_it_is_whole(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text("old")
    with whole_file(str(file)) as out:
        out.write(b"one\n")
        assert file.read_text() == "old"
        out.write(b"two\n")
    assert file.read_text() == "one\ntwo\n"
    assert list(tmp_path.iterdir()) == [file]


def test_a_file_that_could_not_be_finished_leaves_what_was_there(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text("old")

    def broken() -> Iterator[bytes]:
        yield b"one\n"
        raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"), whole_file(str(file)) as out:
        out.writelines(broken())
    assert file.read_text() == "old"
    assert list(tmp_path.iterdir()) == [file]


def test_a_device_is_written_to_bit_by_bit_and_not_replaced() -> None:
    with whole_file(os.devnull) as out:
        out.write(b"text")
    assert Path(os.devnull).is_char_device()


def test_a_file_that_cannot_be_written_is_named_as_it_was_asked_for(tmp_path: Path) -> None:
    file = tmp_path / "gone" / "a.jsonl"
    with pytest.raises(FileNotFoundError) as raised, whole_file(str(file)):
        pass
    assert raised.value.filename == str(file)
