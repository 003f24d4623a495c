# SPDX-License-Identifier: Apache-2.0
"""`lumbar backup`: everything that the application keeps, in one file."""

from __future__ import annotations

import argparse
from pathlib import Path

from lumbar.cli.application import with_application
from lumbar.cli.arguments import add_data
from lumbar.cli.describing import Commands, describe


def add(commands: Commands) -> None:
    """Describe the command."""
    parser = describe(
        commands,
        "backup",
        "write everything that the application keeps into one file",
        more="The application may go on running meanwhile.",
        examples=("lumbar backup lumbar-2027-01-11.backup",),
    )
    parser.add_argument("file", metavar="FILE", type=Path, help="the file to write")
    add_data(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the file."""

    def act() -> int:
        from lumbar.web import operate

        return operate.backup(file=options.file, data=options.data)

    return with_application(act)
