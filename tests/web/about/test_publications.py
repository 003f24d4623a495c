# SPDX-License-Identifier: Apache-2.0
"""What stands behind source marks."""

from __future__ import annotations

from lumbar.library import load
from lumbar.web.about.publications import basis_of, by_kind

LIBRARY = load()


def test_basis_of_marks_keeps_their_order_and_sets_unsigned_ones_apart() -> None:
    found = basis_of(LIBRARY, ("D", "004", "S10", "003"))
    assert [each.key for each in found.published] == ["004", "S10", "003"]
    assert [each.key for each in found.unsigned] == ["D"]


def test_by_kind_holds_every_publication_once() -> None:
    listed = [each for _, found in by_kind(LIBRARY) for each in found]
    assert sorted(each.key for each in listed) == sorted(s.key for s in LIBRARY.sources.listed)
