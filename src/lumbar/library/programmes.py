# SPDX-License-Identifier: Apache-2.0
"""`programmes/<id>.toml` -> the programmes of the source documents."""

from __future__ import annotations

from typing import Final

from lumbar.core.catalogue.dose import SeedDose
from lumbar.core.catalogue.programme import Programme, ProgrammeItem
from lumbar.core.catalogue.vocabulary import ExerciseId, Review
from lumbar.core.kernel.reading import Reader
from lumbar.library.fields import read_evidence, read_seed_figures
from lumbar.library.files import Folder

_DAYS_OF_WEEK: Final = 7
_MOST_ITEMS: Final = 99


def read_programmes(folder: Folder) -> tuple[Programme, ...]:
    """Every programme of the content, in the order of the source documents."""
    found = []
    for name in folder.names("programmes"):
        with folder.reader(f"programmes/{name}.toml") as reader:
            found.append(_read_programme(reader, name))
    return tuple(sorted(found, key=lambda each: each.seed))


def _read_programme(reader: Reader, name: str) -> Programme:
    if reader.text("id") not in {"", name}:
        reader.fail("id", f"the name of the file, {name}")
    seed = reader.text("seed")
    review, source = reader.choice("review", Review), read_evidence(reader)
    doses_given = reader.flag("dose_given", default=True)
    frequency = reader.table_or_none("frequency")
    days = None
    if frequency is not None:
        days = frequency.span("days_per_week", 1, _DAYS_OF_WEEK)
        read_evidence(frequency)
        frequency.done()
    tables = reader.tables("items")
    items = tuple(_read_item(each, place, seed) for place, each in enumerate(tables, start=1))
    if reader.has("items") and not items:
        reader.fail("items", "at least one exercise")
    if any(item.dose is not None for item in items) != doses_given:
        reader.fail("dose_given", "true where an item has a dose, else false")
    reader.done()
    return Programme(
        id=name,
        seed=seed,
        review=review,
        source=source,
        items=items,
        dose_given=doses_given,
        days_per_week=days,
    )


def _read_item(reader: Reader, place: int, seed: str) -> ProgrammeItem:
    if reader.whole("order", 1, _MOST_ITEMS) != place and reader.has("order"):
        reader.fail("order", f"its place in the list, {place}")
    table = reader.table_or_none("dose")
    item = ProgrammeItem(
        order=place,
        exercise=ExerciseId(reader.text("exercise")),
        variant=reader.text("variant") if reader.has("variant") else None,
        dose=None if table is None else _read_dose(table, seed),
        note=reader.text("note") if reader.has("note") else None,
    )
    reader.done()
    return item


def _read_dose(reader: Reader, seed: str) -> SeedDose:
    dose = read_seed_figures(reader, seed)
    read_evidence(reader)
    reader.done()
    return dose
