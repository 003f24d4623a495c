# SPDX-License-Identifier: Apache-2.0
"""Files that are there whole or not at all, however a command ends."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile


def write_whole(file: Path, data: bytes) -> None:
    """Write a file under another name beside it, and give it its own name once it is complete.

    Raises:
        OSError: it cannot be written; what stood there before still does.
    """
    with NamedTemporaryFile(dir=file.parent, prefix=f".{file.name}.", delete=False) as begun:
        try:
            begun.write(data)
            begun.close()
            os.chmod(begun.name, _usual_mode())  # noqa: PTH101  # a name, not a path
            os.replace(begun.name, file)  # noqa: PTH105  # see above
        except BaseException:
            with suppress(FileNotFoundError):
                os.unlink(begun.name)  # noqa: PTH108  # see above
            raise


def _usual_mode() -> int:
    """The mode that a new file has here; a temporary one is its owner's alone."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
