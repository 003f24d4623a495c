# SPDX-License-Identifier: Apache-2.0
"""How a command is described to the argument parser, with examples that can be tried."""

from __future__ import annotations

import argparse
from typing import TypeAlias

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001  # argparse gives it no public name


def describe(
    commands: Commands, name: str, summary: str, *, more: str = "", examples: tuple[str, ...]
) -> argparse.ArgumentParser:
    """The parser of one command; its `--help` ends with examples."""
    shown = "\n".join(f"  {example}" for example in examples)
    return commands.add_parser(
        name,
        help=summary,
        description=f"{summary[0].upper()}{summary[1:]}.\n\n{more}".strip(),
        epilog=f"examples:\n{shown}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def add_json(parser: argparse.ArgumentParser) -> None:
    """The switch between an answer for people and one for programs."""
    parser.add_argument("--json", action="store_true", help="answer as JSON, for other programs")
