# SPDX-License-Identifier: Apache-2.0
"""Files that are there whole or not at all, however a command ends."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile


def write_whole(file: Path, data: bytes) -> None:
    """Write a file at one go.

    Raises:
        OSError: it cannot be written; what stood there before still does.
    """
    with begun(file) as path:
        path.write_bytes(data)


@contextmanager
def begun(file: Path) -> Iterator[Path]:
    """Another name beside a file; what is written there takes the file's name once it is complete.

    Raises:
        OSError: it cannot be written, or what stands there is no file; it still stands there.
    """
    if file.exists() and not file.is_file():  # a folder, a device or a pipe is not replaced
        number = errno.EISDIR if file.is_dir() else errno.EEXIST
        raise OSError(number, os.strerror(number), str(file))
    try:
        with NamedTemporaryFile(dir=file.parent, prefix=f".{file.name}.", delete=False) as empty:
            path = Path(empty.name)
    except OSError as wrong:
        raise OSError(wrong.errno, wrong.strerror, str(file)) from wrong
    try:
        yield path
        path.chmod(_usual_mode())
        os.replace(path, file)  # noqa: PTH105  # a test stands in for it
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _usual_mode() -> int:
    """The mode that a new file has here; a temporary one is its owner's alone."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
