# SPDX-License-Identifier: Apache-2.0
"""What a command says: answers on standard output, faults on standard error."""

from __future__ import annotations

import json
import shutil
import sys
import textwrap
from collections.abc import Iterable, Sequence
from typing import Final

from lumbar.core.kernel.errors import Fault

_NARROWEST: Final = 50
_WIDEST: Final = 100
_GAP: Final = "  "


def write_json(value: object) -> None:
    """One JSON value, laid out to be read."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


def write_json_line(value: object) -> None:
    """One JSON value on one line."""
    print(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def write_lines(lines: Iterable[str]) -> None:
    """Lines for people, broken where the terminal ends, with their indent kept."""
    for line in lines:
        text = line.lstrip()
        indent = " " * (len(line) - len(text))
        hanging = f"{indent}  " if text.startswith("- ") else indent
        print(textwrap.fill(text, width(), initial_indent=indent, subsequent_indent=hanging))


def write_table(rows: Sequence[Sequence[str]]) -> None:
    """Rows in columns; the first row is the heading."""
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    for row in rows:
        cells = (cell.ljust(wide) for cell, wide in zip(row, widths, strict=True))
        print(_GAP.join(cells).rstrip())


def write_faults(faults: Iterable[Fault]) -> None:
    """Each fault on a line of standard error."""
    for fault in faults:
        print(f"lumbar: {fault}", file=sys.stderr)


def complain(text: str) -> None:
    """One sentence on standard error."""
    print(f"lumbar: {text}", file=sys.stderr)


def width() -> int:
    """Characters in a line."""
    return max(_NARROWEST, min(_WIDEST, shutil.get_terminal_size().columns))
