# SPDX-License-Identifier: Apache-2.0
"""Source marks in words: where a number comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
import tomllib
from typing import Any, Final

from lumbar.core.kernel.evidence import Evidence
from lumbar.web.words_in_templates import t

_OWN: Final = {"G": "sources.general", "D": "sources.design"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One mark with what it stands for."""

    mark: str
    title: str
    reference: str = ""


@cache
def all_sources() -> Mapping[str, Source]:
    """Every source of the content by its mark."""
    raw = tomllib.loads((files("lumbar.content") / "sources.toml").read_text(encoding="utf-8"))
    found = {}
    for each in raw.get("sources", ()):
        source = _source(each)
        found[source.mark] = source
    return found


def sources_of(evidence: Evidence) -> tuple[Source, ...]:
    """What the marks of a number stand for."""
    known = all_sources()
    return tuple(
        known.get(mark)
        or Source(mark=mark, title=t(_OWN[mark]) if mark in _OWN else mark)
        for mark in evidence.marks
    )


def _source(each: Mapping[str, Any]) -> Source:
    title = f"{each['title']}, {each['year']}" if "year" in each else str(each["title"])
    return Source(mark=str(each["key"]), title=title, reference=str(each.get("reference", "")))
