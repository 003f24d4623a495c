# SPDX-License-Identifier: Apache-2.0
import os
from pathlib import Path

import pytest

from lumbar.cli.whole_files import begun, write_whole


def test_file_is_written_with_the_mode_of_any_new_file(tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.touch()
    write_whole(tmp_path / "whole", b"all of it")
    assert (tmp_path / "whole").read_bytes() == b"all of it"
    assert (tmp_path / "whole").stat().st_mode == plain.stat().st_mode
    assert sorted(each.name for each in tmp_path.iterdir()) == ["plain", "whole"]


def test_file_takes_the_place_of_what_stood_there(tmp_path: Path) -> None:
    (tmp_path / "whole").write_bytes(b"before")
    write_whole(tmp_path / "whole", b"after")
    assert (tmp_path / "whole").read_bytes() == b"after"


def test_writing_that_fails_leaves_what_stood_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "whole").write_bytes(b"before")

    def full(_from: str, _to: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(OSError, match="No space left"):
        write_whole(tmp_path / "whole", b"after")
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("whole", b"before")]


def test_what_is_no_file_is_never_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (pipe, tmp_path):
        with pytest.raises(OSError, match=r"exists|directory") as raised, begun(path):
            pass
        assert raised.value.filename == str(path)
    assert pipe.is_fifo()
    assert list(tmp_path.iterdir()) == [pipe]


def test_file_that_cannot_be_written_is_named_as_it_was_asked_for(tmp_path: Path) -> None:
    file = tmp_path / "gone" / "a"
    with pytest.raises(FileNotFoundError) as raised:
        write_whole(file, b"text")
    assert raised.value.filename == str(file)
