# SPDX-License-Identifier: Apache-2.0
"""`lumbar handout`: the programme of a person, to be printed and given away."""

from __future__ import annotations

import argparse
import gc
import os
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from lumbar.cli.arguments import add_on, day_of
from lumbar.cli.describing import Commands, add_json, describe
from lumbar.cli.exits import Exit

if TYPE_CHECKING:
    from lumbar.reports.pdf import CannotPrintError, Press

_EMERGENCY_NUMBER: Final = "112"
_LIBRARIES: Final = "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
_SIZES: Final = ("a4", "letter")
_LOOK_AFTER: Final = 200_000


def add(commands: Commands) -> None:
    """Describe the command."""
    parser = describe(
        commands,
        "handout",
        "print the programme of a person as PDF",
        more="Ends with 12, and writes nothing, where somebody has to be seen first. Many people,\n"
        "one on a line, get one file each in the folder that -o names, called by their line:\n"
        "handout-0001.pdf. It needs the extra `pdf`.",
        examples=(
            "lumbar handout person.json -o programme.pdf",
            "lumbar handout person.json --large-print --paper letter -o programme.pdf",
            "lumbar handout people.jsonl -o handouts/",
        ),
    )
    parser.add_argument("file", metavar="PERSON", help="a JSON or JSON Lines file, or -")
    parser.add_argument(
        "-o", "--output", metavar="FILE", type=Path, required=True, help="the PDF, or a folder"
    )
    parser.add_argument("--large-print", action="store_true", help="letters of 18 points and more")
    parser.add_argument("--paper", choices=_SIZES, default="a4", help="the size of the sheet (a4)")
    parser.add_argument("--name", type=_said, default=None, help="whose programme it is")
    parser.add_argument(
        "--address", metavar="URL", type=_address, help="where the plan is on a screen; as QR code"
    )
    parser.add_argument(
        "--emergency-number",
        metavar="NUMBER",
        type=_said,
        default=os.environ.get("LUMBAR_EMERGENCY_NUMBER", _EMERGENCY_NUMBER),
        help=f"the number that is called for help ({_EMERGENCY_NUMBER})",
    )
    add_on(parser, "the first day of the week")
    add_json(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> Exit:
    """Answer every person."""
    from lumbar.cli.handouts import Counter
    from lumbar.cli.inputs import read_inputs
    from lumbar.cli.output import complain
    from lumbar.cli.people import Desk
    from lumbar.library import load
    from lumbar.reports.building import Setting
    from lumbar.reports.pdf import CannotPrintError
    from lumbar.reports.pictures import pictures_of

    # Drawing makes millions of small values, hardly any in circles: looking for those rarely
    # saves a seventh of the time.
    gc.set_threshold(_LOOK_AFTER)

    inputs = read_inputs(options.file)
    library = load()
    setting = Setting(
        emergency_number=options.emergency_number,
        name=options.name,
        address=options.address,
        picture=pictures_of(library),
    )
    counter = Counter(
        desk=Desk(library=library, on=day_of(options)),
        press=_press(options),
        setting=setting,
        to=options.output,
        as_json=options.json,
    )
    try:
        return counter.serve(inputs)
    except CannotPrintError as missing:
        complain(_remedy(missing))
    except OSError as broken:
        complain(f"cannot write {options.output}: {broken.strerror}")
    return Exit.WRONG_USE


def _press(options: argparse.Namespace) -> Press:
    from lumbar.reports.page import Print
    from lumbar.reports.pdf import Press
    from lumbar.reports.sheet import Paper

    paper = {"a4": Paper.A4, "letter": Paper.LETTER}[options.paper]
    return Press(paper=paper, size=Print.LARGE if options.large_print else Print.NORMAL)


def _remedy(missing: CannotPrintError) -> str:
    if missing.package is not None:
        return f"a handout needs {missing.package}; install it by: pip install 'lumbar[pdf]'"
    return (
        "a handout needs Pango, a library of the system, which is not here. On Debian and Ubuntu: "
        f"sudo apt-get install {_LIBRARIES}"
    )


def _said(text: str) -> str:
    if not text.strip() or not text.isprintable():
        msg = "a text on one line expected"
        raise argparse.ArgumentTypeError(msg)
    return text.strip()


def _address(text: str) -> str:
    try:
        parts = urlsplit(text)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in {"http", "https"} or not parts.hostname or not text.isascii():
        msg = f"an address beginning with https:// or http:// expected, not {text!r}"
        raise argparse.ArgumentTypeError(msg)
    return text
