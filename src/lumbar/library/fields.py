# SPDX-License-Identifier: Apache-2.0
"""Small readers shared by all content: source marks, doses, bars."""

from __future__ import annotations

from collections.abc import Sequence

from lumbar.core.catalogue.dose import Dose, SeedDose, Tempo
from lumbar.core.catalogue.exercise import Bar
from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.kernel.evidence import Evidence
from lumbar.core.kernel.reading import Reader

_UNMARKED = Evidence("[D]")
_MOST = 120
_LONGEST_S = 7200


def read_evidence(reader: Reader, key: str = "source") -> Evidence:
    """The source mark of a table; a missing or broken one is a fault."""
    text = reader.text(key)
    try:
        return Evidence(text) if text else _UNMARKED
    except ValueError as wrong:
        reader.fail(key, str(wrong))
        return _UNMARKED


def fail_repeats(tables: Sequence[Reader], key: str, found: Sequence[str]) -> None:
    """Make a fault of every table whose key, as it was found, an earlier table has already."""
    for place, table in enumerate(tables):
        if found[place] in found[:place]:
            table.fail(key, f"each {key} once")


def read_dose(reader: Reader) -> Dose:
    """A start or target dose. A whole activity gives `time_s` in place of sets and repetitions."""
    time_s = reader.whole_or_none("time_s", 1, _LONGEST_S)
    least = None if time_s is None else 1
    none = None if time_s is None else 0
    dose = Dose(
        sets=reader.whole("sets", 1, 10, least),
        reps=reader.whole("reps", 1, _MOST, least),
        hold_s=reader.whole("hold_s", 0, 600, none),
        rest_between_reps_s=reader.whole("rest_between_reps_s", 0, 600, none),
        rest_between_sets_s=reader.whole("rest_between_sets_s", 0, 600, none),
        times_per_day=reader.whole("times_per_day", 1, 12, 1),
        lift_in=reader.whole_or_none("lift_in", 1, 40),
        time_s=time_s,
        source=read_evidence(reader),
    )
    reader.done()
    return dose


def read_seed_dose(reader: Reader) -> SeedDose:
    """What one source document says of an exercise, with the name of the document."""
    dose = read_seed_figures(reader, reader.text("seed"))
    reader.done()
    return dose


def read_seed_figures(reader: Reader, seed: str) -> SeedDose:
    """What one source document says, figure by figure; the caller ends the reading."""
    return SeedDose(
        seed=seed,
        sets=reader.span("sets", 1, 10),
        reps=reader.span("reps", 1, _MOST),
        hold_s=reader.span("hold_s", 1, 600),
        rest_between_reps_s=reader.span("rest_between_reps_s", 1, 600),
        rest_between_sets_s=reader.span("rest_between_sets_s", 1, 600),
        times_per_day=reader.span("times_per_day", 1, 12),
        per_day=reader.span("per_day", 1, _MOST),
        lift_in=reader.span("lift_in", 1, 40),
    )


def read_tempo(reader: Reader | None) -> Tempo:
    """Seconds out and back, and held positions of a repetition; none for whole activities."""
    if reader is None:
        return Tempo(out_s=0, back_s=0, phases=1, source=_UNMARKED)
    tempo = Tempo(
        out_s=reader.number("out_s", 0, 60),
        back_s=reader.number("back_s", 0, 60),
        phases=reader.whole("phases", 1, 2, 1),
        source=read_evidence(reader),
    )
    reader.done()
    return tempo


def read_bar(reader: Reader, key: str = "exercise") -> Bar:
    """How far another exercise has to be."""
    return Bar(
        exercise=ExerciseId(reader.text(key)),
        reps=reader.whole_or_none("reps", 1, _MOST),
        hold_s=reader.whole_or_none("hold_s", 1, 600),
        sets=reader.whole_or_none("sets", 1, 10),
    )
