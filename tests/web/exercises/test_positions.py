# SPDX-License-Identifier: Apache-2.0
"""Positions as people look for them."""

from __future__ import annotations

from lumbar.core.catalogue.vocabulary import Position
from lumbar.web.exercises.positions import FILTERS, Where, where_of


def test_where_of_every_position_is_a_group() -> None:
    assert {where_of(position) for position in Position} == set(Where)


def test_filters_leave_out_what_has_no_position_of_its_own() -> None:
    assert (*FILTERS, Where.OTHER) == tuple(Where)
