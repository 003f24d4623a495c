# SPDX-License-Identifier: Apache-2.0
"""Input files: one JSON value, or many as JSON Lines; `-` is standard input.

A file is read as JSON Lines where its name ends in `.jsonl` or `.ndjson`, or where it holds more
than one value, each on its own line. A line that is wrong does not keep the others from being
answered.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from lumbar.cli.strict_json import parse
from lumbar.core.kernel.errors import Fault, InputError

STANDARD_INPUT: Final = "-"
_LINES_ENDINGS: Final = (".jsonl", ".ndjson")
_OPENING: Final = frozenset({b"{", b"["})


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One value of an input and where it stands; or, in place of the value, what is wrong."""

    file: str
    line: int | None
    data: object = None
    faults: tuple[Fault, ...] = ()

    def sound(self) -> Entry:
        """This entry, where it could be read.

        Raises:
            InputError: it could not.
        """
        if self.faults:
            raise InputError(self.faults)
        return self

    def placed(self, faults: tuple[Fault, ...]) -> tuple[Fault, ...]:
        """The faults with the place of this entry."""
        return tuple(replace(each, file=self.file, line=each.line or self.line) for each in faults)


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """The values of one file; `many` where they are JSON Lines."""

    many: bool
    entries: tuple[Entry, ...]


def read_inputs(name: str) -> Inputs:
    """Everything in a file.

    Raises:
        InputError: the file cannot be read.
    """
    file = shown_name(name)
    raw = _bytes_of(name, file)
    if name.endswith(_LINES_ENDINGS) or _is_lines(raw):
        return Inputs(many=True, entries=tuple(_line_entries(raw, file)))
    return Inputs(many=False, entries=(_entry(raw, file, None),))


def read_lines(name: str) -> tuple[Entry, ...]:
    """Everything in a file that is JSON Lines whatever its name.

    Raises:
        InputError: the file cannot be read.
    """
    file = shown_name(name)
    return tuple(_line_entries(_bytes_of(name, file), file))


def shown_name(name: str) -> str:
    """How a file is called in a fault."""
    return "standard input" if name == STANDARD_INPUT else name


def _bytes_of(name: str, file: str) -> bytes:
    if name == STANDARD_INPUT:
        return sys.stdin.buffer.read()
    try:
        return Path(name).read_bytes()
    except (OSError, ValueError) as broken:
        reason = getattr(broken, "strerror", None) or str(broken)
        fault = Fault(file=file, key="", expected="a file that can be read", found=reason.lower())
        raise InputError((fault,)) from broken


def _is_lines(raw: bytes) -> bool:
    lines = [line for line in (each.strip() for each in raw.split(b"\n")) if line]
    if len(lines) < 2 or lines[0] in _OPENING:  # noqa: PLR2004  # two values make many
        return False
    if not any(line.startswith(b"{") and line.endswith(b"}") for line in lines):
        return False
    return _parses(lines[0]) or not _parses(raw)


def _parses(raw: bytes) -> bool:
    try:
        parse(raw)
    except InputError:
        return False
    return True


def _line_entries(raw: bytes, file: str) -> Iterator[Entry]:
    for number, line in enumerate(raw.split(b"\n"), start=1):
        if line.strip():
            yield _entry(line, file, number)


def _entry(raw: bytes, file: str, line: int | None) -> Entry:
    entry = Entry(file=file, line=line)
    try:
        return replace(entry, data=parse(raw))
    except InputError as wrong:
        within = tuple(replace(each, line=line or each.line) for each in wrong.faults)
        return replace(entry, faults=entry.placed(within))
