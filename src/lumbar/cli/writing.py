# SPDX-License-Identifier: Apache-2.0
"""Files that a command writes: whole, or not at all."""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final

from lumbar.cli.output import complain

STANDARD_OUTPUT: Final = "-"


def write_whole(name: str, content: str | bytes) -> bool:
    """Write a file, or to standard output for `-`; says why and gives False where it cannot."""
    data = content.encode() if isinstance(content, str) else content
    if name == STANDARD_OUTPUT:
        sys.stdout.buffer.write(data)
        return True
    path = Path(name)
    part = path.with_name(f"{path.name}.part")
    try:
        if path.exists() and not path.is_file():  # a device or a pipe: there is nothing to keep
            path.write_bytes(data)
            return True
        part.write_bytes(data)
        part.replace(path)
    except OSError as wrong:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        complain(f"cannot write {name}: {wrong.strerror or wrong}")
        return False
    return True


@contextmanager
def whole_file(name: str) -> Iterator[BinaryIO]:
    """A file to write to bit by bit, or standard output for `-`; it is there once all is written.

    Where something goes wrong, what was there before stays and nothing else is left.

    Raises:
        OSError: the file cannot be written.
    """
    path = Path(name)
    if name == STANDARD_OUTPUT:
        yield sys.stdout.buffer
        return
    if path.exists() and not path.is_file():  # a device or a pipe: there is nothing to keep
        with path.open("wb") as out:
            yield out
        return
    with beside(path) as part, part.open("wb") as out:
        yield out


@contextmanager
def beside(path: Path) -> Iterator[Path]:
    """A name beside a file; what is written there takes the file's place at the end.

    Raises:
        OSError: the file cannot be written.
    """
    if path.exists() and not path.is_file():  # a folder, a device or a pipe would be lost
        raise OSError(errno.EEXIST, "it is there and is not a file", str(path))
    part = path.with_name(f"{path.name}.part")
    try:
        part.touch()  # what cannot be written is found out before the work is done
        yield part
        part.replace(path)
    except OSError as wrong:
        if wrong.filename == str(part):  # nobody asked for that name
            raise OSError(wrong.errno, wrong.strerror, str(path)) from wrong
        raise
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
