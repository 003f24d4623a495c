# SPDX-License-Identifier: Apache-2.0
"""`lumbar replay`: what a history of events comes to."""

from __future__ import annotations

import argparse

from lumbar.cli.arguments import add_on, day_of
from lumbar.cli.describing import Commands, add_json, describe
from lumbar.cli.exits import Exit


def add(commands: Commands) -> None:
    """Describe the command."""
    parser = describe(
        commands,
        "replay",
        "work out from a history of events where a person stands, and the plan from there",
        more="EVENTS holds one event on a line, in any order; an event may stand there more than\n"
        "once. Events after the day change nothing. Ends with 12 where somebody has to be\n"
        "seen first.",
        examples=(
            "lumbar replay events.jsonl",
            "lumbar replay events.jsonl --on 2027-01-11 --json",
            "lumbar replay - --json < events.jsonl",
        ),
    )
    parser.add_argument("file", metavar="EVENTS", help="a JSON Lines file, or -")
    add_on(parser, "the day on which to look")
    add_json(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> Exit:
    """Answer with the state and the plan, or with the referral."""
    from lumbar.cli.histories import read_history, replayed
    from lumbar.cli.inputs import read_lines, shown_name
    from lumbar.cli.output import write_json, write_lines
    from lumbar.cli.pages.states import state_lines
    from lumbar.cli.people import Desk
    from lumbar.core.planning.plan import Referral
    from lumbar.interop.plain.states import state_record
    from lumbar.library import load

    library = load()
    desk = Desk(library=library, on=day_of(options))
    events = read_history(read_lines(options.file), desk)
    state, outcome = replayed(events, desk, shown_name(options.file))
    if options.json:
        write_json(state_record(state, outcome, library.words))
    else:
        write_lines(state_lines(state, outcome, library))
    return Exit.REFUSED if isinstance(outcome, Referral) else Exit.DONE
