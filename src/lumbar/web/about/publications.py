# SPDX-License-Identifier: Apache-2.0
"""The list of sources as pages show it, and the marks that have no publication behind them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lumbar.library import Library
from lumbar.library.sources import Source, SourceKind, UnsignedMark


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """What some numbers rest on: publications, and marks that nobody has signed off."""

    published: tuple[Source, ...]
    unsigned: tuple[UnsignedMark, ...]


def basis_of(library: Library, marks: Iterable[str]) -> Basis:
    """What stands behind some marks, in the order of the marks."""
    listed = {each.key: each for each in library.sources.listed}
    unsigned = {each.key: each for each in library.sources.unsigned}
    wanted = tuple(marks)
    return Basis(
        published=tuple(listed[mark] for mark in wanted if mark in listed),
        unsigned=tuple(unsigned[mark] for mark in wanted if mark in unsigned),
    )


def by_kind(library: Library) -> tuple[tuple[SourceKind, tuple[Source, ...]], ...]:
    """Every publication, those of one kind together."""
    listed = library.sources.listed
    return tuple(
        (kind, found)
        for kind in SourceKind
        if (found := tuple(each for each in listed if each.kind is kind))
    )
