# SPDX-License-Identifier: Apache-2.0
"""Ids sort as their events were made."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from lumbar.web.care.ids import fresh_id
from tests.web.visitor import NOW


def test_ids_are_of_version_7_and_name_their_moment() -> None:
    made = UUID(fresh_id(NOW))
    assert (made.version, made.variant) == (7, "specified in RFC 4122")
    assert made.int >> 80 == int(NOW.timestamp() * 1000)


def test_ids_of_later_moments_sort_later() -> None:
    moments = [NOW + timedelta(milliseconds=n) for n in range(50)]
    ids = [fresh_id(moment) for moment in moments]
    assert ids == sorted(ids)


def test_ids_of_one_moment_differ() -> None:
    assert len({fresh_id(NOW) for _ in range(1000)}) == 1000
