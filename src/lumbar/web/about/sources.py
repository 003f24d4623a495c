# SPDX-License-Identifier: Apache-2.0
"""Source marks in words: where a number comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from lumbar.core.kernel.evidence import Evidence
from lumbar.library import load


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One mark with what it stands for."""

    mark: str
    title: str
    reference: str = ""


@cache
def all_sources() -> Mapping[str, Source]:
    """Every mark of the content: the listed sources, then those that nobody has signed off."""
    sources = load().sources
    found = {}
    for each in sources.listed:
        title = each.title if each.year is None else f"{each.title}, {each.year}"
        found[each.key] = Source(mark=each.key, title=title, reference=each.reference or "")
    for mark in sources.unsigned:
        found[mark.key] = Source(mark=mark.key, title=mark.title, reference=mark.meaning)
    return found


def sources_of(evidence: Evidence) -> tuple[Source, ...]:
    """What the marks of a number stand for."""
    known = all_sources()
    return tuple(known.get(mark) or Source(mark=mark, title=mark) for mark in evidence.marks)
