# SPDX-License-Identifier: Apache-2.0
"""`lumbar coach`: what somebody did in a recording, and how."""

from __future__ import annotations

import argparse

from lumbar.cli.describing import Commands, add_json, describe
from lumbar.cli.exits import Exit
from lumbar.cli.videos import with_videos

_LONGEST_STILL_S = 60.0


def add(commands: Commands) -> None:
    """Describe the command."""
    parser = describe(
        commands,
        "coach",
        "count repetitions, time holds and judge form in recordings of landmarks",
        more="Ends with 12 where the one recording cannot be judged. Of many recordings each has\n"
        "an answer on a line, in the same order; one that cannot be judged is then an answer.\n"
        "A video is taken as well, as `lumbar pose` would record it.",
        examples=(
            "lumbar coach bridge.jsonl.gz --exercise bridge",
            "lumbar coach bridge.mp4 --exercise bridge",
            "lumbar coach *.jsonl.gz --exercise bird-dog --json > answers.jsonl",
            """lumbar coach rec.jsonl --exercise cobra --dose '{"reps": 5, "hold_s": 3}'""",
        ),
    )
    parser.add_argument("recordings", metavar="REC", nargs="+", help="a recording or a video, or -")
    parser.add_argument("--exercise", metavar="ID", required=True, help="what was asked for")
    parser.add_argument("--dose", metavar="JSON", help='what was planned: {"reps": 8, "hold_s": 5}')
    parser.add_argument(
        "--start-still",
        metavar="S",
        type=_seconds,
        default=0.0,
        help="seconds of stillness in the start pose before anything counts (0)",
    )
    add_json(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> Exit:
    """Answer every recording."""
    from lumbar.cli.recordings import Bench
    from lumbar.library import load

    return with_videos(Bench(library=load(), options=options).answer_all)


def _seconds(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0.0 <= value <= _LONGEST_STILL_S:
        msg = f"seconds from 0 to {_LONGEST_STILL_S:g} expected, not {text!r}"
        raise argparse.ArgumentTypeError(msg)
    return value
