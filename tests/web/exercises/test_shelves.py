# SPDX-License-Identifier: Apache-2.0
"""The page of all exercises, before it is drawn."""

from __future__ import annotations

from lumbar.core.planning.plan import Plan
from lumbar.core.planning.planner import plan
from lumbar.core.screening.answers import Clear
from lumbar.library import load
from lumbar.web.exercises.positions import Where
from lumbar.web.exercises.shelves import shelves_of
from lumbar.web.exercises.yours import Yours
from tests.support.people import ON, person

LIBRARY = load()


def test_shelves_without_a_person_are_positions_and_hold_everything_once() -> None:
    found = shelves_of(LIBRARY, None, "", None)
    cards = [card.id for shelf in found.shelves for card in shelf.cards]
    assert [shelf.key for shelf in found.shelves] == [f"where.{where}" for where in Where]
    assert sorted(cards) == sorted(each.id for each in LIBRARY.catalogue.exercises)


def test_shelves_of_somebody_are_groups_and_only_what_is_not_yet_has_a_reason() -> None:
    made = plan(person(started=ON), LIBRARY.catalogue, ON, Clear())
    assert isinstance(made, Plan)
    found = shelves_of(LIBRARY, Yours(plan=made), "", None)
    with_reason = {s.key for s in found.shelves for card in s.cards if card.reason is not None}
    without = {s.key for s in found.shelves for card in s.cards if card.reason is None}
    assert [shelf.key for shelf in found.shelves] == [
        "group.in_plan",
        "group.fine",
        "group.not_yet",
        "group.explained",
    ]
    assert (with_reason, without & {"group.not_yet"}) == ({"group.not_yet"}, set())


def test_shelves_of_a_position_hold_that_position_alone() -> None:
    found = shelves_of(LIBRARY, None, "plank", Where.FRONT)
    assert [card.id for shelf in found.shelves for card in shelf.cards] == [
        "forearm-plank",
        "knee-plank",
        "high-plank",
    ]


def test_shelves_for_a_slip_of_the_pen_are_a_guess() -> None:
    found = shelves_of(LIBRARY, None, "brigde", None)
    assert (found.is_guess, found.shelves[0].cards[0].id) == (True, "bridge")
