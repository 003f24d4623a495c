# SPDX-License-Identifier: Apache-2.0
"""`lumbar check`: reads all content and names every fault."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from lumbar.cli.describing import Commands, add_json, describe
from lumbar.cli.exits import Exit
from lumbar.cli.output import complain, write_faults, write_json, write_lines
from lumbar.cli.progress import watched

if TYPE_CHECKING:
    from lumbar.core.kernel.errors import Fault


def add(commands: Commands) -> None:
    """Describe the command."""
    parser = describe(
        commands,
        "check",
        "read all content and name every fault in it",
        more="Ends with 11 where a fault was found: its file, its key, what was expected\n"
        "there and what was found. Every movement is worked out, which takes a few seconds.",
        examples=("lumbar check", "lumbar check --content my-content --json"),
    )
    parser.add_argument(
        "--content", metavar="DIR", help="the folder to read, in place of our own content"
    )
    add_json(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> Exit:
    """Examine the content."""
    from lumbar.library.files import content_root
    from lumbar.library.library import examine
    from lumbar.library.moving import faults_of_motion

    folder = content_root() if options.content is None else Path(options.content)
    if not folder.is_dir():
        complain(f"there is no folder {options.content}")
        return Exit.WRONG_USE
    library, faults = examine(folder)
    if library is not None and not faults:
        faults = tuple(
            fault
            for motion in watched(library.motions, "moving figures")
            for fault in faults_of_motion(motion, library.catalogue)
        )
    if options.json:
        write_json([_record(fault) for fault in faults])
    elif faults or library is None:
        write_faults(faults)
        complain(f"{len(faults)} faults" if len(faults) > 1 else "1 fault")
    else:
        catalogue = library.catalogue
        text = library.words.text("cli.check.sound")
        write_lines([text.format(exercises=len(catalogue.exercises), revision=catalogue.revision)])
    return Exit.CONTENT_FAULT if faults else Exit.DONE


def _record(fault: Fault) -> dict[str, str]:
    return {
        "file": fault.file,
        "key": fault.key,
        "expected": fault.expected,
        "found": fault.found,
    }
