# SPDX-License-Identifier: Apache-2.0
"""`lumbar figure`: an exercise as its figure does it."""

from __future__ import annotations

import argparse

from lumbar.cli import landmarks
from lumbar.cli.describing import Commands, describe
from lumbar.cli.exits import Exit
from lumbar.cli.output import complain


def add(commands: Commands) -> None:
    """Describe the command."""
    parser = describe(
        commands,
        "figure",
        "film an exercise",
        examples=(
            "lumbar figure bridge --landmarks bridge.jsonl.gz --truth bridge.json",
            "lumbar figure bird-dog --reps 5 --view three_quarter --landmarks bird-dog.jsonl",
            "lumbar figure forearm-plank --fault FP-1 --noise bad --seed 7 --landmarks sag.jsonl",
        ),
    )
    parser.add_argument("exercise", metavar="ID", help="the exercise")
    parser.add_argument("--side", choices=landmarks.SIDES, help="the side that works")
    parser.add_argument("--fault", action="append", metavar="CODE", help="with this fault")
    landmarks.add_options(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> Exit:
    """Write what was asked for."""
    from lumbar.core.motion.working_out import work_out
    from lumbar.library import load

    library = load()
    motion = library.motion(options.exercise)
    if motion is None:
        complain(f"no figure is called {options.exercise!r}")
        return Exit.WRONG_USE
    if options.landmarks is None:
        complain("say what to write: --landmarks FILE")
        return Exit.WRONG_USE
    return landmarks.write(options, library.catalogue.exercise(motion.exercise), work_out(motion))
