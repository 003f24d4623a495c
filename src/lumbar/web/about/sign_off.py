# SPDX-License-Identifier: Apache-2.0
"""How much of the content a clinician has signed off, counted in the content itself."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources.abc import Traversable
from typing import Final

from lumbar.core.catalogue.vocabulary import Review
from lumbar.core.kernel.evidence import Evidence
from lumbar.library.files import content_root

# A list of publications holds no clinical number, and words hold none that count.
_LIST_OF_SOURCES: Final = "sources.toml"


class Part(StrEnum):
    """Parts of the content, in the order in which they are shown."""

    EXERCISES = "exercises"
    SAFETY = "safety"
    PLANNING = "planning"
    MEASURES = "measures"


_SAFETY: Final = frozenset({"screening.toml", "conditions.toml"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Numbers with a source mark, those of them that wait for sign-off, and reviewed records."""

    numbers: int = 0
    unsigned_numbers: int = 0
    records: int = 0
    pending_records: int = 0

    @property
    def signed_numbers(self) -> int:
        """Numbers that rest on published sources alone."""
        return self.numbers - self.unsigned_numbers

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            numbers=self.numbers + other.numbers,
            unsigned_numbers=self.unsigned_numbers + other.unsigned_numbers,
            records=self.records + other.records,
            pending_records=self.pending_records + other.pending_records,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOff:
    """The tally of each part and of everything."""

    parts: tuple[tuple[Part, Tally], ...]
    whole: Tally


@cache
def sign_off() -> SignOff:
    """How things stand with the content that ships."""
    return sign_off_of(content_root())


def sign_off_of(root: Traversable) -> SignOff:
    """How things stand with the content of a folder."""
    tallies = {part: Tally() for part in Part}
    for part, table in _tables(root):
        tallies[part] += tally(table)
    return SignOff(parts=tuple(tallies.items()), whole=sum(tallies.values(), Tally()))


def tally(table: Mapping[str, object]) -> Tally:
    """Count a parsed file. A number belongs to the nearest mark above it, and else is left out.

    Marks [G] (general knowledge) and [D] (design default) wait for a clinician.
    """
    return _count(table, None)


def _count(found: object, mark: Evidence | None) -> Tally:
    match found:
        case bool():
            return Tally()
        case int() | float():
            waits = mark is not None and mark.needs_sign_off
            return Tally(numbers=int(mark is not None), unsigned_numbers=int(waits))
        case dict():
            own = _mark_of(found) or mark
            return sum((_count(each, own) for each in found.values()), _review_of(found))
        case list():
            return sum((_count(each, mark) for each in found), Tally())
        case _:
            return Tally()


def _mark_of(table: Mapping[str, object]) -> Evidence | None:
    source = table.get("source")
    return Evidence(source) if isinstance(source, str) else None


def _review_of(table: Mapping[str, object]) -> Tally:
    match table.get("review"):
        case str() as review:
            return Tally(records=1, pending_records=int(review == Review.PENDING))
        case _:
            return Tally()


def _tables(root: Traversable) -> Iterator[tuple[Part, dict[str, object]]]:
    for folder in (root, root / "exercises", root / "programmes"):
        for file in folder.iterdir():
            if file.name.endswith(".toml") and file.name != _LIST_OF_SOURCES:
                yield _part(folder.name, file.name), tomllib.loads(file.read_text("utf-8"))


def _part(folder: str, file: str) -> Part:
    if folder == "exercises":
        return Part.EXERCISES
    if file in _SAFETY:
        return Part.SAFETY
    return Part.MEASURES if file == "measures.toml" else Part.PLANNING
