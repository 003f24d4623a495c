# SPDX-License-Identifier: Apache-2.0
"""Doses as plain data and in words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from lumbar.core.catalogue.dose import Dose, SeedDose, Span
from lumbar.core.catalogue.vocabulary import Sides
from lumbar.core.planning.plan import Side
from lumbar.interop.plain.numbers import figure
from lumbar.library.words import Words

_SEED_FIGURES: Final = (
    "sets",
    "reps",
    "hold_s",
    "rest_between_reps_s",
    "rest_between_sets_s",
    "times_per_day",
    "per_day",
    "lift_in",
)
_MINUTE_S: Final = 60


def seed_dose_record(dose: SeedDose) -> dict[str, object]:
    """What one source document says: `[low, high]` for each figure, null where it gives none."""
    record: dict[str, object] = {"seed": dose.seed}
    record.update((name, _span(getattr(dose, name))) for name in _SEED_FIGURES)
    return record


def dose_record(dose: Dose, sides: Iterable[Side]) -> dict[str, object]:
    """One dose; `time_s` and `lift_in` stand in it only where the dose has them."""
    record: dict[str, object] = {
        "sets": dose.sets,
        "reps": dose.reps,
        "hold_s": dose.hold_s,
        "rest_between_reps_s": dose.rest_between_reps_s,
        "rest_between_sets_s": dose.rest_between_sets_s,
        "times_per_day": dose.times_per_day,
        "sides": [side.value for side in sides],
    }
    if dose.lift_in is not None:
        record["lift_in"] = dose.lift_in
    if dose.time_s is not None:
        record["time_s"] = dose.time_s
    return record


def catalogue_dose_record(dose: Dose, sides: Sides) -> dict[str, object]:
    """A dose of the catalogue: both sides where the exercise is sided, and its source."""
    both = () if sides is Sides.NONE else tuple(Side)
    return {**dose_record(dose, both), "source": str(dose.source)}


def dose_words(dose: Dose, sides: Sides, words: Words) -> str:
    """A dose in a few words: "5 times on each side, hold 10 seconds, 2 sets"."""
    if dose.time_s is not None:
        return _length_words(dose.time_s, words)
    once = dose.reps == 1
    reps = words.text("session.dose.once" if once else "session.dose.reps").format(reps=dose.reps)
    if sides in {Sides.EACH, Sides.ALTERNATE}:
        reps = f"{reps} {words.text('session.dose.each_side')}"
    parts = [reps]
    if dose.hold_s:
        key = "session.dose.one_second" if dose.hold_s == 1 else "session.dose.hold"
        parts.append(words.text(key).format(hold_s=dose.hold_s))
    if dose.sets > 1:
        parts.append(words.text("session.dose.sets").format(sets=dose.sets))
    return ", ".join(parts)


def day_words(dose: Dose, sides: Sides, words: Words) -> str:
    """A dose in a few words with how often a day, where that is more than once."""
    once = dose_words(dose, sides, words)
    if dose.times_per_day == 1:
        return once
    per_day = words.text("session.dose.per_day").format(times=dose.times_per_day)
    return f"{once}, {per_day}"


def _length_words(time_s: int, words: Words) -> str:
    if time_s == _MINUTE_S:
        return words.text("session.dose.one_minute")
    if time_s > _MINUTE_S:
        tenths = figure(round(time_s / _MINUTE_S, 1))
        return words.text("session.dose.minutes").format(minutes=tenths)
    return words.text("session.dose.seconds").format(seconds=time_s)


def _span(span: Span | None) -> list[int] | None:
    return None if span is None else list(span)
