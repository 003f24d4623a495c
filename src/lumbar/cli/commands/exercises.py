# SPDX-License-Identifier: Apache-2.0
"""`lumbar exercises`: the catalogue, or what is found under a name."""

from __future__ import annotations

import argparse
from typing import Final

from lumbar.cli.describing import Commands, add_json, describe
from lumbar.cli.exits import Exit
from lumbar.cli.output import complain, write_json, write_lines, write_table

_NEAREST: Final = 3


def add(commands: Commands) -> None:
    """Describe the command."""
    parser = describe(
        commands,
        "exercises",
        "list the exercises, or show one by its id or by any name that people use",
        examples=(
            "lumbar exercises",
            "lumbar exercises bridge",
            'lumbar exercises "cat cow"',
            "lumbar exercises bird-dog --json",
        ),
    )
    parser.add_argument("name", nargs="?", metavar="ID", help="an id, a name or a part of one")
    add_json(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> Exit:
    """Answer with all exercises, or those that were asked for."""
    from lumbar.cli.pages.exercises import exercise_lines, exercise_rows
    from lumbar.interop.plain.exercises import exercise_record
    from lumbar.library import load
    from lumbar.library.finding import find_exercises

    library = load()
    catalogue, words = library.catalogue, library.words
    found = catalogue.exercises
    if options.name in catalogue:
        found = (catalogue.exercise(options.name),)
    elif options.name is not None:
        called = find_exercises(library, options.name)
        found = tuple(map(catalogue.exercise, called.exercises))
        if called.is_guess or not found:
            near = called.exercises[:_NEAREST]
            hint = f"; did you mean {' or '.join(near)}?" if near else ""
            complain(f"no exercise is called {options.name!r}{hint}")
            return Exit.WRONG_USE
    if options.json:
        write_json([exercise_record(each, catalogue, words) for each in found])
    elif options.name is not None and len(found) == 1:
        write_lines(exercise_lines(found[0], library))
    else:
        write_table(exercise_rows(found, library))
    return Exit.DONE
