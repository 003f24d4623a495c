# SPDX-License-Identifier: Apache-2.0
"""The way from a command to the application, which is loaded only when it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Final

from lumbar.cli.exits import Exit
from lumbar.cli.output import complain

_OURS: Final = "lumbar"


def operate(action: str, **arguments: object) -> int:
    """Do one of the actions of `lumbar.web.operate` and give its exit code.

    Where the application's own parts are not installed, say how to install them.
    """
    try:
        act: Callable[..., int | None] = getattr(import_module("lumbar.web.operate"), action)
    except ModuleNotFoundError as missing:
        if (missing.name or _OURS).split(".")[0] == _OURS:
            raise
        complain(f"the application needs {missing.name}; install it by: pip install 'lumbar[web]'")
        return Exit.WRONG_USE
    return act(**arguments) or Exit.DONE
