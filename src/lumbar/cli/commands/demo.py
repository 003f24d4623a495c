# SPDX-License-Identifier: Apache-2.0
"""`lumbar demo`: the application with invented people in it."""

from __future__ import annotations

import argparse

from lumbar.cli.application import with_application
from lumbar.cli.arguments import add_data, port
from lumbar.cli.describing import Commands, describe


def add(commands: Commands) -> None:
    """Describe the command."""
    parser = describe(
        commands,
        "demo",
        "open the application with invented people to look around",
        examples=("lumbar demo", "lumbar demo --port 8080 --no-browser"),
    )
    parser.add_argument("--port", type=port, default=8000, help="the port (%(default)s)")
    parser.add_argument(
        "--no-browser", action="store_true", help="say the address and open no browser"
    )
    add_data(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Set up what is missing and serve."""

    def act() -> int:
        from lumbar.web import operate

        return operate.demo(
            port=options.port, data=options.data, open_browser=not options.no_browser
        )

    return with_application(act)
