# SPDX-License-Identifier: Apache-2.0
"""Which positions a person can take, and which things have to be owned."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, assert_never

from lumbar.core.catalogue.exercise import Exercise
from lumbar.core.catalogue.ladder import Limit
from lumbar.core.catalogue.vocabulary import Equipment, Load, Position
from lumbar.core.kernel.messages import Reason
from lumbar.core.planning.because import Rule, because
from lumbar.core.planning.case import Case

# Everything else is in a home already or is easily replaced: a pillow for a pad, a broom for a
# stick, a worktop for a rail.
OWNED: Final = frozenset(
    {
        Equipment.CORNER_COUNTER,
        Equipment.POOL,
        Equipment.FLOAT,
        Equipment.BALL,
        Equipment.BALANCE_BOARD,
        Equipment.MACHINE,
        Equipment.BAR,
        Equipment.STRAP,
    }
)

WITHOUT_FLOOR: Final = frozenset(
    {Position.SITTING, Position.STANDING, Position.WATER, Position.ANY}
)
_ON_KNEES: Final = frozenset({Position.QUADRUPED, Position.HALF_KNEELING})


def limits_met(case: Case, exercise: Exercise) -> tuple[Limit, ...]:
    """Give the limits of the person that keep them out of the exercise's position."""
    return tuple(limit for limit in case.limits if _keeps_out(limit, exercise))


def position_faults(case: Case, exercise: Exercise) -> Iterator[Reason]:
    """Give a reason for each limit that the position meets."""
    for limit in limits_met(case, exercise):
        yield because(Rule.POSITION, f"left_out.position.{limit}")


def equipment_faults(case: Case, exercise: Exercise) -> Iterator[Reason]:
    """Give a reason for each thing that has to be owned and is not there."""
    for thing in exercise.equipment:
        if thing in OWNED and thing not in case.person.equipment:
            yield because(Rule.EQUIPMENT, f"left_out.equipment.{thing}")


def _keeps_out(limit: Limit, exercise: Exercise) -> bool:
    match limit:
        case Limit.KNEELING_NOT_POSSIBLE:
            return exercise.position in _ON_KNEES or Load.KNEELING in exercise.loads
        case Limit.PRONE_NOT_POSSIBLE:
            return exercise.position is Position.PRONE
        case Limit.SUPINE_NOT_POSSIBLE:
            return exercise.position is Position.SUPINE
        case Limit.FLOOR_NOT_POSSIBLE:
            return exercise.position not in WITHOUT_FLOOR
        case never:
            assert_never(never)
