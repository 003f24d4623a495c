# SPDX-License-Identifier: Apache-2.0
"""Numbers as other programs read them."""

from __future__ import annotations

from typing import Final

_MINUTE_S: Final = 60


def minutes(seconds: float) -> float:
    """Minutes with one decimal."""
    return round(seconds / _MINUTE_S, 1)


def figure(value: float) -> int | float:
    """The number itself, without a decimal point where it is whole."""
    return int(value) if float(value).is_integer() else value
