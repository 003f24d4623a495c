# SPDX-License-Identifier: Apache-2.0
"""Arguments that several commands share."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import Final

_HIGHEST_PORT: Final = 65_535


def add_data(parser: argparse.ArgumentParser) -> None:
    """The folder in which the application keeps what it is told."""
    parser.add_argument(
        "--data",
        metavar="DIR",
        type=Path,
        default=None,
        help="the folder that holds the application's data (its usual place)",
    )


def port(text: str) -> int:
    """A port number."""
    if not text.isdecimal() or int(text) > _HIGHEST_PORT:
        msg = f"a port from 0 to {_HIGHEST_PORT} expected, not {text!r}"
        raise argparse.ArgumentTypeError(msg)
    return int(text)


def add_on(parser: argparse.ArgumentParser, meaning: str) -> None:
    """The day that a command is about; without it, today."""
    parser.add_argument(
        "--on", metavar="DATE", type=_day, default=None, help=f"{meaning}, YYYY-MM-DD (today)"
    )


def day_of(options: argparse.Namespace) -> date:
    """The day that was asked for, else today by this machine's clock, read here and only here."""
    chosen = options.on
    return chosen if isinstance(chosen, date) else date.today()  # noqa: DTZ011  # the day here


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        msg = f"a date written YYYY-MM-DD expected, not {text!r}"
        raise argparse.ArgumentTypeError(msg) from None
