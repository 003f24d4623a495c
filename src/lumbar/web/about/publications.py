# SPDX-License-Identifier: Apache-2.0
"""The list of sources as pages show it, and the marks that have no publication behind them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from lumbar.core.kernel.reading import Reader
from lumbar.library.files import Folder, content_root

_EARLIEST_YEAR = 1900
_LATEST_YEAR = 2100


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """What one mark stands for; `meaning` only where there is no publication behind it."""

    key: str
    title: str
    kind: str = ""
    year: int | None = None
    reference: str = ""
    meaning: str = ""

    @property
    def is_unsigned(self) -> bool:
        """True where it rests on general knowledge or on our own choice."""
        return bool(self.meaning)


@cache
def every_basis() -> tuple[Basis, ...]:
    """Every source in the order of the list, then the marks without a publication."""
    with Folder(content_root()).reader("sources.toml") as reader:
        sources = tuple(_source(each) for each in reader.tables("sources"))
        marks = tuple(_mark(each) for each in reader.tables("marks"))
    return (*sources, *marks)


def by_kind() -> tuple[tuple[str, tuple[Basis, ...]], ...]:
    """The published sources, those of one kind together, in the order of the list."""
    published = [each for each in every_basis() if not each.is_unsigned]
    kinds = dict.fromkeys(each.kind for each in published)
    return tuple((kind, tuple(each for each in published if each.kind == kind)) for kind in kinds)


def basis_of(marks: Iterable[str]) -> tuple[Basis, ...]:
    """What stands behind some marks, published sources first, in the order of the marks."""
    known = {each.key: each for each in every_basis()}
    found = [known[mark] for mark in marks if mark in known]
    return tuple(sorted(found, key=lambda each: each.is_unsigned))


def _source(reader: Reader) -> Basis:
    return Basis(
        key=reader.text("key"),
        title=reader.text("title"),
        kind=reader.text("kind"),
        year=reader.whole_or_none("year", _EARLIEST_YEAR, _LATEST_YEAR),
        reference=reader.text("reference", default=""),
    )


def _mark(reader: Reader) -> Basis:
    return Basis(
        key=reader.text("key"), title=reader.text("title"), meaning=reader.text("meaning")
    )
