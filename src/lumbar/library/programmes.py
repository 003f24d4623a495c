# SPDX-License-Identifier: Apache-2.0
"""`programmes/<id>.toml` -> Programme."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lumbar.core.catalogue.catalogue import Catalogue
from lumbar.core.catalogue.dose import SeedDose, Span
from lumbar.core.catalogue.programme import Programme, ProgrammeItem
from lumbar.core.catalogue.vocabulary import ExerciseId, Review
from lumbar.core.kernel.errors import Fault
from lumbar.core.kernel.reading import Reader
from lumbar.library.fields import read_evidence
from lumbar.library.files import Folder
from lumbar.library.words import Words

_MOST_REPS: Final = 120
_LONGEST_S: Final = 600
_MOST_SETS: Final = 10
_MOST_TIMES: Final = 12
_MOST_ITEMS: Final = 60
_HIGHEST_LIFT_IN: Final = 40
_WEEK_DAYS: Final = 7


def read_programmes(folder: Folder) -> tuple[Programme, ...]:
    """Every programme of the content, in the order of the source documents."""
    found = []
    for name in folder.names("programmes"):
        with folder.reader(f"programmes/{name}.toml") as reader:
            programme = _read_programme(reader)
            if programme.id != name:
                reader.fail("id", f"the name of the file, {name}")
            found.append(programme)
    return tuple(sorted(found, key=lambda each: each.seed))


def programme_faults(
    programmes: tuple[Programme, ...], catalogue: Catalogue, words: Words
) -> Iterator[Fault]:
    """Every exercise, variant and word that a programme names and nobody has."""
    for programme in programmes:
        file = f"programmes/{programme.id}.toml"
        home = f"programmes.programmes.{programme.id}"
        if not isinstance(words.find(f"{home}.name"), str):
            yield Fault(file=file, key="id", expected="its words", found="nothing")
        for place, item in enumerate(programme.items):
            key = f"items[{place}]"
            if item.exercise not in catalogue:
                yield Fault(
                    file=file, key=key, expected="the id of an exercise", found=item.exercise
                )
            elif item.variant and not catalogue.exercise(item.exercise).has_variant(item.variant):
                yield Fault(
                    file=file, key=key, expected="the name of a variant", found=item.variant
                )
            if item.note and not isinstance(words.find(f"programmes.notes.{item.note}"), str):
                yield Fault(file=file, key=f"{key}.note", expected="its words", found=item.note)


def _read_programme(reader: Reader) -> Programme:
    seed = reader.text("seed")
    programme = Programme(
        id=reader.text("id"),
        seed=seed,
        review=reader.choice("review", Review),
        source=read_evidence(reader),
        items=tuple(_read_item(each, seed) for each in reader.tables("items")),
        dose_given=reader.flag("dose_given", default=True),
        days_per_week=_read_days(reader.table_or_none("frequency")),
    )
    reader.done()
    return programme


def _read_item(reader: Reader, seed: str) -> ProgrammeItem:
    item = ProgrammeItem(
        order=reader.whole("order", 1, _MOST_ITEMS),
        exercise=ExerciseId(reader.text("exercise")),
        variant=reader.text("variant") if reader.has("variant") else None,
        dose=_read_dose(reader.table_or_none("dose"), seed),
        note=reader.text("note") if reader.has("note") else None,
    )
    reader.done()
    return item


def _read_dose(reader: Reader | None, seed: str) -> SeedDose | None:
    if reader is None:
        return None
    read_evidence(reader)
    dose = SeedDose(
        seed=seed,
        sets=reader.span("sets", 1, _MOST_SETS),
        reps=reader.span("reps", 1, _MOST_REPS),
        hold_s=reader.span("hold_s", 1, _LONGEST_S),
        rest_between_reps_s=reader.span("rest_between_reps_s", 1, _LONGEST_S),
        rest_between_sets_s=reader.span("rest_between_sets_s", 1, _LONGEST_S),
        times_per_day=reader.span("times_per_day", 1, _MOST_TIMES),
        per_day=reader.span("per_day", 1, _MOST_REPS),
        lift_in=reader.span("lift_in", 1, _HIGHEST_LIFT_IN),
    )
    reader.done()
    return dose


def _read_days(reader: Reader | None) -> Span | None:
    if reader is None:
        return None
    read_evidence(reader)
    days = reader.span("days_per_week", 1, _WEEK_DAYS)
    reader.done()
    return days
