# SPDX-License-Identifier: Apache-2.0
"""The doors of the command line into the application.

Each function sets Django up first, and only then imports what needs it; that is why imports stand
inside. All give an exit code: 0 done, 2 wrong use, 13 bad input file.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

DONE: Final = 0
WRONG_USE: Final = 2
BAD_INPUT: Final = 13
PORT: Final = 8000


def serve(*, host: str = "127.0.0.1", port: int = PORT, data: Path | None = None) -> int:
    """Serve the application of this machine's person until somebody stops it."""
    _set_up(data)
    from lumbar.web.care.present import have_somebody  # noqa: PLC0415
    from lumbar.web.operation.serving import NotLoopbackError, PortTakenError, run  # noqa: PLC0415

    have_somebody()
    try:
        run(host, port)
    except (NotLoopbackError, PortTakenError) as fault:
        _complain(str(fault))
        return WRONG_USE
    return DONE


def demo(*, port: int = PORT, data: Path | None = None, open_browser: bool = True) -> int:
    """Serve invented people on a database of its own, and an empty start beside them."""
    from lumbar.web.place import data_folder  # noqa: PLC0415

    os.environ.pop("LUMBAR_DATABASE_URL", None)
    os.environ["LUMBAR_CHOOSER"] = "1"
    _set_up((data or data_folder(os.environ)) / "demo")
    from lumbar.web.operation.example import seed  # noqa: PLC0415
    from lumbar.web.operation.serving import free_port, run  # noqa: PLC0415

    seed()
    run("127.0.0.1", free_port(port), open_browser=open_browser)
    return DONE


def backup(*, file: Path, data: Path | None = None) -> int:
    """Write everything that is kept into one file; the application may run meanwhile."""
    _set_up(data)
    from lumbar.web.operation.archive import write  # noqa: PLC0415

    write(file)
    return DONE


def restore(*, file: Path, data: Path | None = None) -> int:
    """Replace everything that is kept by what a backup holds, or change nothing."""
    _set_up(data)
    from lumbar.core.kernel.errors import InputError  # noqa: PLC0415
    from lumbar.web.operation.archive import load  # noqa: PLC0415

    try:
        load(file)
    except InputError as faults:
        _complain(str(faults))
        return BAD_INPUT
    return DONE


def rebuild(*, data: Path | None = None) -> int:
    """Work everything out again from the events."""
    _set_up(data)
    from lumbar.web.operation.rebuilding import rebuild_all  # noqa: PLC0415

    rebuild_all()
    return DONE


def _set_up(data: Path | None) -> None:
    if data is not None:
        os.environ["LUMBAR_DATA"] = str(data)
    os.environ["DJANGO_SETTINGS_MODULE"] = "lumbar.web.settings"
    import django  # noqa: PLC0415
    from django.core.management import call_command  # noqa: PLC0415

    django.setup()
    call_command("migrate", verbosity=0, interactive=False)


def _complain(text: str) -> None:
    sys.stderr.write(f"{text}\n")
