# SPDX-License-Identifier: Apache-2.0
import io
import sys
from pathlib import Path

import pytest

from lumbar.cli.inputs import read_inputs, read_lines
from lumbar.core.kernel.errors import InputError


@pytest.mark.parametrize(
    ("name", "raw", "many", "data"),
    [
        ("one.json", b'{"a": 1}', False, [{"a": 1}]),
        ("one.json", b'{\n  "a": 1\n}\n', False, [{"a": 1}]),
        ("one.json", b'{"a":\n {"b": 1}\n}', False, [{"a": {"b": 1}}]),
        ("list.json", b'[\n{"a": 1},\n{"a": 2}\n]', False, [[{"a": 1}, {"a": 2}]]),
        ("two.json", b'{"a": 1}\n{"a": 2}\n', True, [{"a": 1}, {"a": 2}]),
        ("two.json", b'{"a": 1}\r\n\r\n{"a": 2}', True, [{"a": 1}, {"a": 2}]),
        ("one.jsonl", b'{"a": 1}\n', True, [{"a": 1}]),
        ("none.jsonl", b"\n\n", True, []),
        ("lines.ndjson", '{"a": "\u2028"}\n'.encode(), True, [{"a": "\u2028"}]),
    ],
)
def test_inputs_of_a_file_are_its_values(
    tmp_path: Path,
    name: str,
    raw: bytes,
    many: bool,  # noqa: FBT001
    data: list[object],
) -> None:
    file = tmp_path / name
    file.write_bytes(raw)
    inputs = read_inputs(str(file))
    assert inputs.many is many
    assert [entry.data for entry in inputs.entries] == data
    assert [entry.faults for entry in inputs.entries] == [()] * len(data)


@pytest.mark.parametrize("first", [b'{"a": NaN}', b'{"a": ', b'{"a": "\xff"}', b"rubbish"])
def test_inputs_with_a_bad_first_line_keep_the_others(tmp_path: Path, first: bytes) -> None:
    file = tmp_path / "people"
    file.write_bytes(first + b'\n{"a": 2}\n{"a": 3')
    inputs = read_inputs(str(file))
    assert inputs.many
    assert [(entry.line, entry.data, len(entry.faults)) for entry in inputs.entries] == [
        (1, None, 1),
        (2, {"a": 2}, 0),
        (3, None, 1),
    ]
    assert {(fault.file, fault.line) for entry in inputs.entries for fault in entry.faults} == {
        (str(file), 1),
        (str(file), 3),
    }


def test_inputs_of_a_broken_single_value_name_its_line(tmp_path: Path) -> None:
    file = tmp_path / "one.json"
    file.write_bytes(b'{\n  "a": 1,\n}')
    (entry,) = read_inputs(str(file)).entries
    (fault,) = entry.faults
    assert (fault.file, fault.line) == (str(file), 3)


def test_inputs_from_a_dash_are_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b'{"a": NaN}')))
    (entry,) = read_inputs("-").entries
    assert [fault.file for fault in entry.faults] == ["standard input"]


def test_lines_of_a_file_are_lines_whatever_its_name(tmp_path: Path) -> None:
    file = tmp_path / "events.json"
    file.write_bytes(b'{"a": 1}')
    assert [(entry.line, entry.data) for entry in read_lines(str(file))] == [(1, {"a": 1})]


@pytest.mark.parametrize(
    ("name", "found"),
    [("gone.json", "no such file or directory"), (".", "is a directory"), ("a\0b", "null")],
)
def test_inputs_that_cannot_be_read_say_why(tmp_path: Path, name: str, found: str) -> None:
    with pytest.raises(InputError) as caught:
        read_inputs(f"{tmp_path}/{name}")
    assert found in caught.value.faults[0].found
