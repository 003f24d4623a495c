# SPDX-License-Identifier: Apache-2.0
"""Doses as plain data."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from lumbar.core.catalogue.dose import Dose, SeedDose, Span
from lumbar.core.catalogue.vocabulary import Sides
from lumbar.core.planning.plan import Side

SEED_FIGURES: Final = (
    "sets",
    "reps",
    "hold_s",
    "rest_between_reps_s",
    "rest_between_sets_s",
    "times_per_day",
    "per_day",
    "lift_in",
)


def seed_dose_record(dose: SeedDose) -> dict[str, object]:
    """What one source document says: `[low, high]` for each figure, null where it gives none."""
    record: dict[str, object] = {"seed": dose.seed}
    record.update((name, _span(getattr(dose, name))) for name in SEED_FIGURES)
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


def _span(span: Span | None) -> list[int] | None:
    return None if span is None else list(span)
