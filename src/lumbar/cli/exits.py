# SPDX-License-Identifier: Apache-2.0
"""The exit codes that outside programs rely on."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """How a command ended."""

    DONE = 0
    WRONG_USE = 2
    CONTENT_FAULT = 11
    REFUSED = 12
    BAD_INPUT = 13
    INTERRUPTED = 130
    PIPE_CLOSED = 141
