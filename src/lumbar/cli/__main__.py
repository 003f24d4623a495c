# SPDX-License-Identifier: Apache-2.0
"""Entry of the `lumbar` command: reads the arguments, answers with an exit code."""

import argparse
import sys
from collections.abc import Sequence

from lumbar import __version__

WRONG_USE = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and give its exit code: 0 done, 2 wrong use."""
    parser = argparse.ArgumentParser(prog="lumbar", description="Exercises for low back pain.")
    parser.add_argument("--version", action="version", version=f"lumbar {__version__}")
    parser.parse_args(arguments)
    parser.print_usage(sys.stderr)
    return WRONG_USE


if __name__ == "__main__":
    sys.exit(main())
