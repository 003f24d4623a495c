# SPDX-License-Identifier: Apache-2.0
"""The four places of a plan (2.5) and the roles that fill each."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from lumbar.core.catalogue.exercise import Exercise
from lumbar.core.catalogue.vocabulary import Role
from lumbar.core.planning.choice import Choice


class Slot(StrEnum):
    """One of the four things that every plan trains."""

    MOBILITY = "mobility"
    DEEP = "deep"
    POSTERIOR = "posterior"
    HIP = "hip"


# The roles that fill a slot; each next group only where the one before has nobody.
ROLES: Final[dict[Slot, tuple[frozenset[Role], ...]]] = {
    Slot.MOBILITY: (
        frozenset({Role.MOBILITY}),
        frozenset({Role.HIP}),
        frozenset({Role.BALANCE, Role.FUNCTION}),
    ),
    Slot.DEEP: (
        frozenset({Role.DEEP, Role.REVERSE_CORE}),
        frozenset({Role.CURL}),
        frozenset({Role.PLANK}),
    ),
    Slot.POSTERIOR: (
        frozenset({Role.POSTERIOR}),
        frozenset({Role.FUNCTION}),
        frozenset({Role.HIP}),
        frozenset({Role.PLANK}),
    ),
    Slot.HIP: (
        frozenset({Role.HIP}),
        frozenset({Role.PLANK}),
        frozenset({Role.BALANCE, Role.FUNCTION}),
    ),
}


def slot_of(exercise: Exercise) -> Slot:
    """Give the slot whose work an exercise is nearest to."""
    return next(
        (slot for slot in Slot if any(exercise.role in roles for roles in ROLES[slot][:1])),
        Slot.DEEP if exercise.role is Role.CURL else Slot.HIP,
    )


def for_slot(slot: Slot, among: tuple[Choice, ...]) -> tuple[Choice, ...]:
    """Give who may fill a slot: the first group of roles that has anybody."""
    for roles in ROLES[slot]:
        found = tuple(choice for choice in among if choice.exercise.role in roles)
        if found:
            return found
    return ()
