# SPDX-License-Identifier: Apache-2.0
"""`lumbar programmes`: the programmes of the source documents."""

from __future__ import annotations

import argparse

from lumbar.cli.describing import Commands, add_json, describe
from lumbar.cli.exits import Exit
from lumbar.cli.output import complain, write_json, write_lines, write_table


def add(commands: Commands) -> None:
    """Describe the command."""
    parser = describe(
        commands,
        "programmes",
        "list the ready-made programmes, or show one",
        examples=("lumbar programmes", "lumbar programmes ten-exercises --json"),
    )
    parser.add_argument("name", nargs="?", metavar="ID", help="the id of one programme")
    add_json(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> Exit:
    """Answer with all programmes, or the one that was asked for."""
    from lumbar.cli.pages.programmes import programme_lines, programme_rows
    from lumbar.interop.plain.programmes import programme_record
    from lumbar.library import load

    library = load()
    found = library.programmes
    if options.name is not None:
        found = tuple(each for each in found if each.id == options.name)
        if not found:
            known = ", ".join(each.id for each in library.programmes)
            complain(f"no programme is called {options.name!r}; there are {known}")
            return Exit.WRONG_USE
    if options.json:
        write_json([programme_record(each, library.words) for each in found])
    elif options.name is not None:
        write_lines(programme_lines(found[0], library))
    else:
        write_table(programme_rows(found, library))
    return Exit.DONE
