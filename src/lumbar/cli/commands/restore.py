# SPDX-License-Identifier: Apache-2.0
"""`lumbar restore`: everything back from a file that `lumbar backup` wrote."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from lumbar.cli.application import with_application
from lumbar.cli.arguments import add_data
from lumbar.cli.describing import Commands, describe
from lumbar.cli.exits import Exit
from lumbar.cli.output import complain


def add(commands: Commands) -> None:
    """Describe the command."""
    parser = describe(
        commands,
        "restore",
        "put back everything from a file that `lumbar backup` wrote",
        more="What the application keeps now is replaced. Stop the application first.",
        examples=(
            "lumbar restore lumbar-2027-01-11.backup",
            "lumbar restore lumbar-2027-01-11.backup --yes",
        ),
    )
    parser.add_argument("file", metavar="FILE", type=Path, help="the file to read")
    parser.add_argument("--yes", action="store_true", help="replace without asking")
    add_data(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Replace what is there, once somebody has agreed."""
    if not options.file.is_file():
        complain(f"there is no file {options.file}")
        return Exit.BAD_INPUT
    if not (options.yes or _agreed()):
        complain("nothing was changed; add --yes to replace what is there")
        return Exit.WRONG_USE

    def act() -> int:
        from lumbar.web import operate

        return operate.restore(file=options.file, data=options.data)

    return with_application(act)


def _agreed() -> bool:
    if not sys.stdin.isatty():
        return False
    answer = input("Replace everything that the application keeps now? Type yes: ")
    return answer.strip().casefold() == "yes"
