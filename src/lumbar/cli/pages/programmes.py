# SPDX-License-Identifier: Apache-2.0
"""Programmes as a table, and one of them as a page."""

from __future__ import annotations

from collections.abc import Iterator

from lumbar.core.catalogue.programme import Programme
from lumbar.interop.plain.programmes import programme_record
from lumbar.library import Library


def programme_rows(programmes: tuple[Programme, ...], library: Library) -> list[list[str]]:
    """A row per programme under a heading."""
    words = library.words
    heading = [words.text(f"cli.programmes.{column}") for column in ("id", "name", "exercises")]
    return [
        heading,
        *(
            [each.id, words.text(f"programmes.programmes.{each.id}.name"), str(len(each.items))]
            for each in programmes
        ),
    ]


def programme_lines(programme: Programme, library: Library) -> Iterator[str]:
    """One programme with its exercises in order."""
    words = library.words
    record = programme_record(programme, words)
    yield f"{record['name']} ({programme.id})"
    yield str(record["summary"])
    yield ""
    for item in programme.items:
        name = words.exercise(item.exercise).name
        note = "" if item.note is None else f": {words.text(f'programmes.notes.{item.note}')}"
        yield f"{item.order}. {name} ({item.exercise}){note}"
    yield ""
    know = record["know"]
    if isinstance(know, list):
        yield from (f"- {each}" for each in know)
