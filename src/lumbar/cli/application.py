# SPDX-License-Identifier: Apache-2.0
"""The way from a command to the application, which is loaded only when it is asked for."""

from __future__ import annotations

from collections.abc import Callable

from lumbar.cli.exits import Exit
from lumbar.cli.output import complain


def with_application(action: Callable[[], int]) -> int:
    """Do something with the application and give its exit code.

    Where what the application stands on is not installed, say how to install it.
    """
    try:
        return action()
    except ModuleNotFoundError as missing:
        name = missing.name or ""
        if name.split(".")[0] == "lumbar":
            raise
        complain(f"the application needs {name}; install it by: pip install 'lumbar[web]'")
        return Exit.WRONG_USE
