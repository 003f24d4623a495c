# SPDX-License-Identifier: Apache-2.0
"""Entry of the `lumbar` command: reads the arguments, answers with an exit code."""

import argparse
import io
import os
import sys
from collections.abc import Sequence

from lumbar import __version__
from lumbar.cli.commands import (
    backup,
    check,
    coach,
    demo,
    exercises,
    figure,
    handout,
    plan,
    pose,
    programmes,
    replay,
    restore,
    screen,
    serve,
)
from lumbar.cli.exits import Exit
from lumbar.cli.output import write_faults
from lumbar.core.kernel.errors import ContentError, InputError

COMMANDS = (
    exercises,
    programmes,
    screen,
    plan,
    handout,
    replay,
    figure,
    pose,
    check,
    coach,
    demo,
    serve,
    backup,
    restore,
)

EPILOG = """\
exit codes:
  0 done   2 wrong use   11 a fault in the content   12 refused: see somebody first
  13 a fault in an input file

Give a file, or - for standard input. Ask `lumbar COMMAND --help` for examples.
"""


def parser() -> argparse.ArgumentParser:
    """The parser of every argument."""
    top = argparse.ArgumentParser(
        prog="lumbar",
        description="Exercises for low back pain: screening, a short plan with reasons, a guided\n"
        "session. Everything stays on this machine.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"lumbar {__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND")
    for command in COMMANDS:
        command.add(commands)
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and give its exit code."""
    top = parser()
    try:
        options = top.parse_args(arguments)
    except SystemExit as ended:  # argparse has said why
        return ended.code if isinstance(ended.code, int) else Exit.WRONG_USE
    if not hasattr(options, "run"):
        top.print_help(sys.stderr)
        return Exit.WRONG_USE
    return _run(options)


def _run(options: argparse.Namespace) -> int:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = int(options.run(options))
        sys.stdout.flush()
    except ContentError as wrong:
        write_faults(wrong.faults)
        return Exit.CONTENT_FAULT
    except InputError as wrong:
        write_faults(wrong.faults)
        return Exit.BAD_INPUT
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except BrokenPipeError:
        # Whoever read us has gone; what is left in the buffer must not be tried again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.PIPE_CLOSED
    return code


if __name__ == "__main__":
    sys.exit(main())
