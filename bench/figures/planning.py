# SPDX-License-Identifier: Apache-2.0
"""How long a plan takes: one person in the library, a thousand on the command line."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from typing import Final

from bench.figure import Figure, median_s
from bench.people import invented_people
from lumbar.cli.inputs import Entry
from lumbar.cli.people import Desk
from lumbar.library import load

_ON: Final = date(2026, 11, 2)
_ONE_BY_ONE: Final = 50
_MANY: Final = 1_000


def measure() -> Iterator[Figure]:
    """A plan per person, and a thousand people as JSON Lines with the start of the command."""
    library = load()
    desk = Desk(library=library, on=_ON)
    people = invented_people(_MANY, library.screening.ids)
    few = [Entry(file="", line=None, data=each) for each in people[:_ONE_BY_ONE]]

    def plan_few() -> None:
        for entry in few:
            desk.planned(entry)

    per_person = median_s(plan_few) / _ONE_BY_ONE
    yield Figure(name="plan of one person", value=per_person * 1_000, unit="ms")
    lines = "\n".join(json.dumps(each) for each in people).encode()
    command = [sys.executable, "-m", "lumbar.cli", "plan", "-", "--json", "--on", _ON.isoformat()]

    def plan_many() -> None:
        subprocess.run(command, input=lines, capture_output=True, check=True)

    taken = median_s(plan_many, times=3)
    yield Figure(
        name="1,000 people by JSON Lines",
        value=taken,
        unit="s",
        beside=f"{taken / (per_person * _MANY):.2f} times the plans alone",
    )
