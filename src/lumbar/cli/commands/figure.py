# SPDX-License-Identifier: Apache-2.0
"""`lumbar figure`: one exercise as a picture, as frames for a browser, or as it would be filmed."""

from __future__ import annotations

import argparse
import math
from typing import TYPE_CHECKING, Final

from lumbar.cli import landmarks
from lumbar.cli.describing import Commands, describe
from lumbar.cli.exits import Exit
from lumbar.cli.output import complain
from lumbar.cli.writing import write_whole

if TYPE_CHECKING:
    from lumbar.core.motion.movement import Movement
    from lumbar.figures.gallery import Gallery
    from lumbar.library import Library

_NEAREST: Final = 3
_DRAWN_SIDES: Final = ("left", "right")
_LOOKS: Final = ("auto", "light", "dark", "print")


def add(commands: Commands) -> None:
    """Describe the command."""
    parser = describe(
        commands,
        "figure",
        "draw an exercise, or film it",
        more="FILE may be - for standard output.",
        examples=(
            "lumbar figure bridge --svg bridge.svg",
            "lumbar figure bird-dog --at start --side left --svg bird-dog.svg",
            "lumbar figure forearm-plank --fault FP-1 --look print --svg fault.svg",
            "lumbar figure bridge --frames bridge.json",
            "lumbar figure bridge --reps 5 --landmarks bridge.jsonl.gz --truth bridge.json",
        ),
    )
    parser.add_argument("exercise", metavar="ID", help="the exercise")
    parser.add_argument(
        "--at", default="top", metavar="MOMENT", help="start, top, a key pose, or seconds (top)"
    )
    parser.add_argument(
        "--fault",
        action="append",
        metavar="CODE",
        help="with this fault; a picture shows the right way behind it",
    )
    parser.add_argument("--side", choices=landmarks.SIDES, help="the side that works")
    parser.add_argument("--look", choices=_LOOKS, default="auto", help="what it is for (auto)")
    parser.add_argument("--palette", metavar="NAME", help="skin and clothes, such as amber-sage")
    parser.add_argument("--svg", metavar="FILE", help="write a picture")
    parser.add_argument("--frames", metavar="FILE", help="write the frames for a browser")
    landmarks.add_options(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> Exit:
    """Write what was asked for."""
    from lumbar.figures.gallery import Gallery
    from lumbar.library import load

    library = load()
    gallery = Gallery(library)
    movement = gallery.movement(options.exercise)
    wrong = _wrong_use(options, library, movement)
    if wrong is not None or movement is None:
        complain(wrong or "")
        return Exit.WRONG_USE
    texts: list[tuple[str, str | None]] = []
    if options.svg is not None:
        texts.append((options.svg, _picture(options, library, gallery)))
    if options.frames is not None:
        texts.append((options.frames, gallery.frames(options.exercise)))
    done = [write_whole(name, text) for name, text in texts if text is not None]
    if not all(done):
        return Exit.WRONG_USE
    if options.landmarks is None:
        return Exit.DONE
    return landmarks.write(options, library.catalogue.exercise(options.exercise), movement)


def _picture(options: argparse.Namespace, library: Library, gallery: Gallery) -> str | None:
    from lumbar.core.motion.skeleton import BodySide
    from lumbar.figures.palettes import Look
    from lumbar.figures.stills import PALETTE, Style

    style = Style(
        look=Look(options.look),
        palette=options.palette or PALETTE,
        title=library.words.exercises[options.exercise].name,
    )
    side = BodySide(options.side) if options.side else BodySide.MIDDLE
    fault = options.fault[0] if options.fault else None
    seconds = _seconds(options.at)
    moment = options.at if seconds is None else seconds
    return gallery.still(options.exercise, moment, style, side, fault)


def _wrong_use(
    options: argparse.Namespace, library: Library, movement: Movement | None
) -> str | None:
    """What is wrong with the options, in words; None where nothing is."""
    from lumbar.figures.stills import START, TOP

    if movement is None:
        return _no_figure(options.exercise, library)
    if (options.svg, options.frames, options.landmarks) == (None, None, None):
        return "say what to write: --svg FILE, --frames FILE or --landmarks FILE"
    moments = tuple(dict.fromkeys((START, TOP, *(key.name for key in movement.keys))))
    if options.at not in moments and _seconds(options.at) is None:
        return f"--at is one of {', '.join(moments)}, or seconds; not {options.at!r}"
    faults = tuple(each.code for each in movement.motion.faults)
    for fault in options.fault or ():
        if fault not in faults:
            drawn = f"it draws {', '.join(faults)}" if faults else "it draws none"
            return f"{options.exercise} draws no fault {fault!r}; {drawn}"
    return _wrong_picture(options)


def _wrong_picture(options: argparse.Namespace) -> str | None:
    """What a single picture cannot show of what was asked for."""
    from lumbar.figures.stills import PALETTES

    if options.svg is not None and options.side not in {None, *_DRAWN_SIDES}:
        return f"a picture shows one side: {' or '.join(_DRAWN_SIDES)}, not {options.side}"
    if options.svg is not None and len(options.fault or ()) > 1:
        return "a picture shows one fault"
    if options.palette is not None and options.palette not in PALETTES:
        return f"no palette is called {options.palette!r}; there are {', '.join(PALETTES)}"
    return None


def _no_figure(name: str, library: Library) -> str:
    from lumbar.library.finding import find_exercises

    if name in library.catalogue:
        return f"{name} has no figure"
    near = find_exercises(library, name).exercises[:_NEAREST]
    hint = f"; did you mean {' or '.join(near)}?" if near else ""
    return f"no exercise is called {name!r}{hint}"


def _seconds(text: str) -> float | None:
    """Seconds, not before the start; None where it says something else."""
    try:
        seconds = float(text)
    except ValueError:
        return None
    return seconds if math.isfinite(seconds) and seconds >= 0 else None
