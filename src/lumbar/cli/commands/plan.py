# SPDX-License-Identifier: Apache-2.0
"""`lumbar plan`: a week of sessions for a person, or the referral that comes first."""

from __future__ import annotations

import argparse

from lumbar.cli.arguments import add_on, day_of
from lumbar.cli.describing import Commands, add_json, describe
from lumbar.cli.exits import Exit


def add(commands: Commands) -> None:
    """Describe the command."""
    parser = describe(
        commands,
        "plan",
        "make a week of sessions for a person, with the reason of every choice",
        more="Ends with 12 where somebody has to be seen first. Many people, one on a line,\n"
        "get one answer on a line each, in the same order; a referral is then an answer.",
        examples=(
            "lumbar plan person.json",
            "lumbar plan person.json --on 2027-01-11 --json",
            "lumbar plan people.jsonl --json > plans.jsonl",
        ),
    )
    parser.add_argument("file", metavar="PERSON", help="a JSON or JSON Lines file, or -")
    add_on(parser, "the first day of the week")
    add_json(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> Exit:
    """Answer every person."""
    from lumbar.cli.answering import Answer, answer_all
    from lumbar.cli.inputs import Entry, read_inputs
    from lumbar.cli.pages.outcomes import outcome_lines
    from lumbar.cli.people import Desk
    from lumbar.core.planning.plan import Referral
    from lumbar.interop.plain.outcomes import outcome_record
    from lumbar.library import load

    library = load()
    desk = Desk(library=library, on=day_of(options))

    def answer(entry: Entry) -> Answer:
        outcome = desk.planned(entry)
        return Answer(
            record=lambda: outcome_record(outcome, library.words),
            lines=lambda: outcome_lines(outcome, library),
            refused=isinstance(outcome, Referral),
        )

    return answer_all(read_inputs(options.file), answer, as_json=options.json, what="planning")
