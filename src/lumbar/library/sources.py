# SPDX-License-Identifier: Apache-2.0
"""`sources.toml` -> what a source mark stands for; and marks that stand for nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from lumbar.core.kernel.errors import Fault
from lumbar.core.kernel.reading import Reader
from lumbar.library.fields import fail_repeats
from lumbar.library.files import Folder

_KEY: Final = re.compile(r"0\d\d|S\d+b?c?")
_MARK: Final = re.compile(r"\[(0\d\d|S\d+b?c?)\]")
_EARLIEST_YEAR: Final = 1900
_LATEST_YEAR: Final = 2100


class SourceKind(StrEnum):
    """What kind of document a source is."""

    SEED = "seed"
    GUIDELINE = "guideline"
    REVIEW = "review"
    TRIAL = "trial"
    PAGE = "page"


class Quality(StrEnum):
    """How near to the first publication what was read stands."""

    PRIMARY = "primary"
    OFFICIAL = "official"
    SECONDARY = "secondary"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What one mark stands for; `reference` is a DOI or a number of its own where there is one."""

    key: str
    kind: SourceKind
    title: str
    quality: Quality
    year: int | None = None
    reference: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnsignedMark:
    """A mark without a source: general knowledge or a design default, not signed off."""

    key: str
    title: str
    meaning: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """Every source, and the marks that are none."""

    listed: tuple[Source, ...]
    unsigned: tuple[UnsignedMark, ...]


def read_sources(folder: Folder) -> Sources:
    """Every source; a key that stands there twice is a fault."""
    with folder.reader("sources.toml") as reader:
        tables = reader.tables("sources")
        listed = tuple(_read_source(each) for each in tables)
        fail_repeats(tables, "key", [source.key for source in listed])
        unsigned = tuple(_read_unsigned(each) for each in reader.tables("marks"))
        reader.done()
    return Sources(listed=listed, unsigned=unsigned)


def _read_source(reader: Reader) -> Source:
    source = Source(
        key=reader.text("key"),
        kind=reader.choice("kind", SourceKind),
        title=reader.text("title"),
        quality=reader.choice("quality", Quality),
        year=reader.whole_or_none("year", _EARLIEST_YEAR, _LATEST_YEAR),
        reference=reader.text("reference") if reader.has("reference") else None,
    )
    if source.key and not _KEY.fullmatch(source.key):
        reader.fail("key", "a key such as 004 or S10")
    reader.done()
    return source


def _read_unsigned(reader: Reader) -> UnsignedMark:
    mark = UnsignedMark(
        key=reader.text("key"), title=reader.text("title"), meaning=reader.text("meaning")
    )
    if reader.flag("signed_off"):
        reader.fail("signed_off", "false: a mark is signed off where it is used")
    reader.done()
    return mark


def unlisted_marks(folder: Folder, sources: Sources) -> Iterator[Fault]:
    """Every source mark, in any file that was read, that `sources.toml` does not list."""
    known = {source.key for source in sources.listed}
    for file, table in folder.tables.items():
        for key, text in marked(table):
            for mark in _MARK.findall(text):
                if mark not in known:
                    yield Fault(
                        file=file, key=key, expected="a source of sources.toml", found=f"[{mark}]"
                    )


def marked(found: object, path: str = "") -> Iterator[tuple[str, str]]:
    """Every source mark in a parsed file, with the path of keys that leads to it."""
    if isinstance(found, Mapping):
        for key, value in found.items():
            below = f"{path}.{key}" if path else str(key)
            if key == "source" and isinstance(value, str) and value.startswith("["):
                yield below, value  # in words, a key of this name may hold a sentence
            else:
                yield from marked(value, below)
    elif isinstance(found, list):
        for place, value in enumerate(found):
            yield from marked(value, f"{path}[{place}]")
