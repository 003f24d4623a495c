# SPDX-License-Identifier: Apache-2.0
"""The day that a command is about. The clock is read here and nowhere further in."""

from __future__ import annotations

import argparse
from datetime import date


def add_on(parser: argparse.ArgumentParser, meaning: str) -> None:
    """The option `--on`; its default is today, here."""
    parser.add_argument(
        "--on", metavar="DATE", type=_day, default=None, help=f"{meaning}, YYYY-MM-DD (today)"
    )


def day_of(options: argparse.Namespace) -> date:
    """The day that was asked for, else today by this machine's clock."""
    chosen = options.on
    return chosen if isinstance(chosen, date) else date.today()  # noqa: DTZ011  # the day here


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        msg = f"a date written YYYY-MM-DD expected, not {text!r}"
        raise argparse.ArgumentTypeError(msg) from None
