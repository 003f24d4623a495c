# SPDX-License-Identifier: Apache-2.0
"""What a command was asked to write, to a file or to standard output."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from lumbar.cli import whole_files
from lumbar.cli.output import complain

STANDARD_OUTPUT: Final = "-"


def write_whole(name: str, content: str | bytes) -> bool:
    """Write a file, or to standard output for `-`; says why and gives False where it cannot."""
    data = content.encode() if isinstance(content, str) else content
    if name == STANDARD_OUTPUT:
        sys.stdout.buffer.write(data)
        return True
    path = Path(name)
    try:
        if path.exists() and not path.is_file():  # a device or a pipe: there is nothing to keep
            path.write_bytes(data)
        else:
            whole_files.write_whole(path, data)
    except OSError as wrong:
        complain(f"cannot write {name}: {wrong.strerror or wrong}")
        return False
    return True


@contextmanager
def whole_file(name: str) -> Iterator[BinaryIO]:
    """A file to write to bit by bit, or standard output for `-`; it is there once all is written.

    Raises:
        OSError: it cannot be written.
    """
    path = Path(name)
    if name == STANDARD_OUTPUT:
        yield sys.stdout.buffer
    elif path.exists() and not path.is_file():  # see above
        with path.open("wb") as out:
            yield out
    else:
        with whole_files.begun(path) as begun, begun.open("wb") as out:
            yield out
