# SPDX-License-Identifier: Apache-2.0
"""The programmes of the source documents as plain data with words."""

from __future__ import annotations

from lumbar.core.catalogue.programme import Programme, ProgrammeItem
from lumbar.interop.plain.doses import seed_dose_record
from lumbar.library.words import Words


def programme_record(programme: Programme, words: Words) -> dict[str, object]:
    """One programme with its items in order; each dose is the goal that its source names."""
    home = f"programmes.programmes.{programme.id}"
    know = words.find(f"{home}.know")
    days = programme.days_per_week
    return {
        "id": programme.id,
        "name": words.text(f"{home}.name"),
        "summary": words.text(f"{home}.summary"),
        "know": [str(each) for each in know] if isinstance(know, list) else [],
        "seed": programme.seed,
        "source": str(programme.source),
        "review": programme.review.value,
        "dose_given": programme.dose_given,
        "days_per_week": None if days is None else list(days),
        "items": [_item_record(item, words) for item in programme.items],
    }


def _item_record(item: ProgrammeItem, words: Words) -> dict[str, object]:
    return {
        "order": item.order,
        "exercise": item.exercise,
        "name": words.exercise(item.exercise).name,
        "variant": item.variant,
        "dose": None if item.dose is None else seed_dose_record(item.dose),
        "note": None if item.note is None else words.text(f"programmes.notes.{item.note}"),
    }
