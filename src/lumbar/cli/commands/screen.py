# SPDX-License-Identifier: Apache-2.0
"""`lumbar screen`: what the answers of the safety check mean."""

from __future__ import annotations

import argparse

from lumbar.cli.arguments import add_on, day_of
from lumbar.cli.describing import Commands, add_json, describe
from lumbar.cli.exits import Exit


def add(commands: Commands) -> None:
    """Describe the command."""
    parser = describe(
        commands,
        "screen",
        "say what the answers of the safety check mean",
        more="ANSWERS holds an answer for every question: no, yes or unsure. A file made for\n"
        "`lumbar plan` is taken as well. Whatever the answers mean, the command ends with 0;\n"
        "it ends with 13 where an answer is missing that is needed to start.",
        examples=(
            "lumbar screen answers.json",
            "lumbar screen answers.json --json",
            "lumbar screen - --json < many.jsonl",
        ),
    )
    parser.add_argument("file", metavar="ANSWERS", help="a JSON or JSON Lines file, or -")
    add_on(parser, "the day of the answers")
    add_json(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> Exit:
    """Answer every set of answers."""
    from lumbar.cli.answering import Answer, answer_all
    from lumbar.cli.inputs import Entry, read_inputs
    from lumbar.cli.pages.outcomes import screening_lines
    from lumbar.cli.people import Desk
    from lumbar.interop.plain.outcomes import screening_record
    from lumbar.library import load

    library = load()
    desk = Desk(library=library, on=day_of(options))

    def answer(entry: Entry) -> Answer:
        found = desk.screened(entry)
        return Answer(
            record=lambda: screening_record(found),
            lines=lambda: screening_lines(found, library.words),
        )

    return answer_all(read_inputs(options.file), answer, as_json=options.json, what="screening")
