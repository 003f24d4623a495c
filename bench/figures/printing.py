# SPDX-License-Identifier: Apache-2.0
"""How long handouts take, with the start of the command, and on how many pages they fit."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, Final

from bench.figure import Figure, Skipped, median_s
from bench.people import invented_people
from lumbar.cli.inputs import Entry
from lumbar.cli.people import Desk
from lumbar.core.planning.plan import Day, Plan
from lumbar.library import Library, load
from lumbar.reports.building import Setting, handout_of
from lumbar.reports.pdf import CannotPrintError, Press
from lumbar.reports.pictures import pictures_of

_ON: Final = date(2026, 11, 2)
_MANY: Final = 100
_FEW: Final = 20
_EXERCISES: Final = 4


def measure() -> Iterator[Figure | Skipped]:
    """One person and a hundred by the command; the most pages of a plan of four exercises."""
    try:
        Press().ready()
    except CannotPrintError as missing:
        yield Skipped(name="handouts", why=f"for want of {missing}")
        return
    library = load()
    people = invented_people(_MANY, library.screening.ids)
    one = median_s(lambda: _print(people[:1]), times=3)
    yield Figure(name="handout of one person", value=one, unit="s", beside="goal 3 s")
    many = median_s(lambda: _print(people), times=1)
    yield Figure(
        name="handouts of 100 people",
        value=many,
        unit="s",
        beside=f"goal 90 s; {many / (one * _MANY):.2f} times one by one",
    )
    yield Figure(
        name="pages of four exercises, the most",
        value=max(_pages(library, people[:_FEW])),
        unit="pages",
        beside="goal 2",
    )


def _print(people: list[dict[str, Any]]) -> None:
    lines = "\n".join(json.dumps(each) for each in people).encode()
    with tempfile.TemporaryDirectory(prefix="lumbar-bench-") as folder:
        to = Path(folder) / ("handouts" if len(people) > 1 else "handout.pdf")
        command = [sys.executable, "-m", "lumbar.cli", "handout", "-", "-o", str(to)]
        command += ["--on", _ON.isoformat()]
        subprocess.run(command, input=lines, capture_output=True, check=True)


def _pages(library: Library, people: list[dict[str, Any]]) -> Iterator[int]:
    desk, press = Desk(library=library, on=_ON), Press()
    setting = Setting(
        emergency_number="112",
        name="Somebody",
        address="https://clinic.example/",
        picture=pictures_of(library),
    )
    for person in people:
        plan = desk.planned(Entry(file="", line=None, data=person))
        if isinstance(plan, Plan):
            yield press.pdf(handout_of(_of_four(plan), library, setting)).pages


def _of_four(plan: Plan) -> Plan:
    """A plan cut down to the first exercises that its week comes to."""
    known = list(dict.fromkeys(item.exercise for day in plan.days for item in day.items))
    kept = set(known[:_EXERCISES])
    days = (
        Day(on=day.on, items=tuple(item for item in day.items if item.exercise in kept))
        for day in plan.days
    )
    return replace(plan, days=tuple(day for day in days if day.items))
