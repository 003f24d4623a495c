# SPDX-License-Identifier: Apache-2.0
"""`measures.toml` -> what is measured, when and on which scale."""

from __future__ import annotations

from typing import Final

from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.kernel.reading import Reader
from lumbar.core.outcomes.built_in import (
    CapacityTest,
    Code,
    Measure,
    Measures,
    Recurrence,
    Term,
)
from lumbar.core.outcomes.measures import Better, Cuts, MeaningfulChange, Scale
from lumbar.library.fields import fail_repeats, read_evidence
from lumbar.library.files import Folder

_WIDEST: Final = 1000.0
_MOST_ACTIVITIES: Final = 9

# Told about a measure and used by nobody who computes: read, so that a slip of the pen shows.
_TOLD: Final = (
    "step",
    "score",
    "computed",
    "best_asked_after_minutes",
    "valid_after_minutes",
    "valid_for_days",
    "load",
)
_TOLD_TABLES: Final = ("detectable_change", "one_published_version", "change_in_app_trials")


def read_measures(folder: Folder) -> Measures:
    """Every measure and term; an id that stands there twice is a fault."""
    with folder.reader("measures.toml") as reader:
        tables = reader.tables("measures")
        measures = tuple(_read_measure(each) for each in tables)
        fail_repeats(tables, "id", [measure.id for measure in measures])
        terms = tuple(_read_term(each) for each in reader.tables("terms"))
        reader.done()
    return Measures(all=measures, terms=terms)


def _read_measure(reader: Reader) -> Measure:
    for key in _TOLD:
        reader.raw(key)
    for key in _TOLD_TABLES:
        told = reader.table_or_none(key)
        if told is not None:
            read_evidence(told)
    measure = Measure(
        id=reader.text("id"),
        source=read_evidence(reader),
        when=reader.texts("when"),
        scale=_read_scale(reader),
        unit=reader.text("unit") if reader.has("unit") else None,
        change=_read_change(reader.table_or_none("meaningful_change")),
        cuts=_read_cuts(reader.table_or_none("felt_change")),
        recovered_at_most=_read_figure(reader.table_or_none("recovered"), "at_most"),
        areas=reader.texts("areas", required=False),
        readings=reader.texts("readings", required=False),
        places=reader.texts("places", required=False),
        counts=reader.texts("counts", required=False),
        anchors=_read_anchors(reader),
        activities=reader.span("activities", 1, _MOST_ACTIVITIES),
        weekly_target=_read_target(reader.table_or_none("target")),
        recurrence=_read_recurrence(reader.table_or_none("counts_when")),
        tests=tuple(_read_test(each) for each in reader.tables("tests", required=False)),
        codes=tuple(_read_code(each) for each in reader.tables("codes", required=False)),
    )
    reader.done()
    return measure


def _read_scale(reader: Reader) -> Scale | None:
    better = reader.choice("better", Better)
    low = reader.number_or_none("low", -_WIDEST, _WIDEST)
    high = reader.number_or_none("high", -_WIDEST, _WIDEST)
    if low is None or high is None:
        return None
    if low >= high:
        reader.fail("high", f"more than the low end, {low:g}")
    return Scale(low=low, high=high, better=better)


def _read_change(reader: Reader | None) -> MeaningfulChange | None:
    if reader is None:
        return None
    read_evidence(reader)
    points = reader.number_or_none("points", 0, _WIDEST)
    percent = reader.number_or_none("percent", 0, 100)
    reader.done()
    if points is None and percent is None:
        reader.fail("points", "points, or percent beside it")
        return None
    share = None if percent is None else percent / 100
    return MeaningfulChange(points=points, share=share)


def _read_cuts(reader: Reader | None) -> Cuts | None:
    if reader is None:
        return None
    read_evidence(reader)
    small = reader.number("small", 0, _WIDEST)
    medium = reader.number_or_none("medium", 0, _WIDEST)
    large = reader.number("large", 0, _WIDEST)
    reader.done()
    if not reader.sound:
        return None
    if not 0 < small <= (small if medium is None else medium) <= large:
        reader.fail("small", "small, medium and large in rising order")
        return None
    return Cuts(small=small, medium=medium, large=large)


def _read_figure(reader: Reader | None, key: str) -> float | None:
    if reader is None:
        return None
    figure = reader.number(key, -_WIDEST, _WIDEST)
    read_evidence(reader)
    reader.done()
    return figure


def _read_target(reader: Reader | None) -> int | None:
    figure = _read_figure(reader, "per_week")
    return None if figure is None else round(figure)


def _read_anchors(reader: Reader) -> tuple[int, ...]:
    found = reader.raw("anchors")
    if found is None:
        return ()
    anchors = [each for each in found if type(each) is int] if isinstance(found, list) else []
    if anchors != found:
        reader.fail("anchors", "a list of whole numbers")
    return tuple(anchors)


def _read_recurrence(reader: Reader | None) -> Recurrence | None:
    if reader is None:
        return None
    recurrence = Recurrence(
        lasts_h=reader.whole("lasts_h", 1, 168),
        pain_at_least=reader.whole("pain_at_least", 1, 10),
        limits_activity=reader.flag("limits_activity"),
        after_free_days=reader.whole("after_free_days", 1, 365),
        source=read_evidence(reader),
    )
    reader.done()
    return recurrence


def _read_test(reader: Reader) -> CapacityTest:
    test = CapacityTest(
        id=reader.text("id"),
        exercise=ExerciseId(reader.text("exercise")),
        unit=reader.text("unit"),
        source=read_evidence(reader),
        per_side=reader.flag("per_side", default=False),
        within_s=reader.whole_or_none("within_s", 1, 600),
        lift_in=reader.whole_or_none("lift_in", 1, 40),
    )
    reader.done()
    return test


def _read_code(reader: Reader) -> Code:
    code = _code(reader)
    reader.raw("stored_as")
    reader.done()
    return code


def _read_term(reader: Reader) -> Term:
    term = Term(meaning=reader.text("meaning"), code=_code(reader))
    reader.done()
    return term


def _code(reader: Reader) -> Code:
    return Code(
        system=reader.text("system"),
        code=reader.text("code"),
        checked=reader.flag("checked"),
        source=read_evidence(reader),
        use=reader.text("use") if reader.has("use") else None,
    )
