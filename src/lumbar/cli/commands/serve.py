# SPDX-License-Identifier: Apache-2.0
"""`lumbar serve`: the application."""

from __future__ import annotations

import argparse

from lumbar.cli.application import with_application
from lumbar.cli.arguments import add_data, port
from lumbar.cli.describing import Commands, describe


def add(commands: Commands) -> None:
    """Describe the command."""
    parser = describe(
        commands,
        "serve",
        "run the application until you press Ctrl-C",
        examples=("lumbar serve", "lumbar serve --port 8080 --data ~/lumbar"),
    )
    parser.add_argument(
        "--host", default="127.0.0.1", help="the address to answer on (this machine alone)"
    )
    parser.add_argument("--port", type=port, default=8000, help="the port (%(default)s)")
    add_data(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Serve until somebody stops it."""

    def act() -> int:
        from lumbar.web import operate

        return operate.serve(host=options.host, port=options.port, data=options.data)

    return with_application(act)
