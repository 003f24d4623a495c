# SPDX-License-Identifier: Apache-2.0
"""Where each number of an exercise comes from: our doses, and what the source documents say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from lumbar.core.catalogue.dose import Dose, SeedDose, Span
from lumbar.core.catalogue.exercise import Exercise, Variant
from lumbar.core.kernel.evidence import Evidence
from lumbar.interop.plain.dose_words import length_words
from lumbar.interop.plain.doses import SEED_FIGURES
from lumbar.library.words import Words

_OURS: Final = (
    "sets",
    "reps",
    "hold_s",
    "rest_between_reps_s",
    "rest_between_sets_s",
    "times_per_day",
    "lift_in",
    "time_s",
)
_WITHOUT_SOURCE: Final = frozenset({"G", "D"})
_TWO: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One figure in several columns; an empty cell where there is none."""

    figure: str
    cells: tuple[str, ...]
    differs: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OurDose:
    """One way to do it: the figures of start and goal, and in words what stands behind each."""

    label: str
    lines: tuple[Line, ...]
    start_from: str
    target_from: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Origins:
    """All numbers of one exercise.

    `marks` are the source marks, those of the source documents first. Sources are numbered from 1
    in that order; marks without a publication are not. `seeds` are the source documents' numbers.
    """

    ours: tuple[OurDose, ...]
    seeds: tuple[int, ...]
    theirs: tuple[Line, ...]
    marks: tuple[str, ...]

    @property
    def differs(self) -> bool:
        """True where the source documents give different figures."""
        return any(line.differs for line in self.theirs)


def origins_of(exercise: Exercise, words: Words) -> Origins:
    """Our doses and the figures of each source document side by side."""
    marks = tuple(dict.fromkeys(_marks(exercise)))
    labels = words.exercise(exercise.id).variants
    numbers = {mark: place for place, mark in enumerate(published(marks), start=1)}
    return Origins(
        ours=tuple(
            _ours(variant, labels[variant.name], numbers, words) for variant in exercise.variants
        ),
        seeds=tuple(numbers[dose.seed] for dose in exercise.dose_seed),
        theirs=tuple(_theirs(exercise.dose_seed, words)),
        marks=marks,
    )


def published(marks: Iterable[str]) -> tuple[str, ...]:
    """The marks that stand for a source."""
    return tuple(mark for mark in marks if mark not in _WITHOUT_SOURCE)


def _ours(variant: Variant, label: str, numbers: Mapping[str, int], words: Words) -> OurDose:
    doses = (variant.start, variant.target)
    whole_activity = variant.start.time_s is not None
    shown = ("time_s", "times_per_day") if whole_activity else _OURS
    return OurDose(
        label=label,
        lines=tuple(
            Line(figure=figure, cells=cells)
            for figure in shown
            if any(cells := tuple(_cell(dose, figure, words) for dose in doses))
        ),
        start_from=_from(variant.start.source, numbers, words),
        target_from=_from(variant.target.source, numbers, words),
    )


def _from(source: Evidence, numbers: Mapping[str, int], words: Words) -> str:
    home = "exercise_pages.numbers.from"
    told = (
        words.text(f"{home}.source").format(number=numbers[mark])
        if mark in numbers
        else words.text(f"{home}.{mark}")
        for mark in source.marks
    )
    return ", ".join(told)


def _cell(dose: Dose, figure: str, words: Words) -> str:
    value = getattr(dose, figure)
    return _span((value, value), figure, words) if value else ""


def _theirs(seeds: tuple[SeedDose, ...], words: Words) -> Iterator[Line]:
    for figure in SEED_FIGURES:
        spans = [getattr(dose, figure) for dose in seeds]
        given = [span for span in spans if span is not None]
        if given:
            cells = tuple("" if span is None else _span(span, figure, words) for span in spans)
            differs = len(given) >= _TWO and len(set(given)) > 1
            yield Line(figure=figure, cells=cells, differs=differs)


def _span(span: Span, figure: str, words: Words) -> str:
    low, high = span
    if figure == "time_s" and low == high:
        return length_words(low, words)
    unit = f"exercise_pages.numbers.unit.{figure}"
    several = words.text("exercise_pages.numbers.span")
    told = f"{low}" if low == high else several.format(low=low, high=high)
    return words.text(unit).format(value=told) if words.find(unit) is not None else told


def _marks(exercise: Exercise) -> Iterator[str]:
    for seed in exercise.dose_seed:
        yield seed.seed
    for variant in exercise.variants:
        yield from (*variant.start.source.marks, *variant.target.source.marks)
    yield from exercise.purpose.source.marks
