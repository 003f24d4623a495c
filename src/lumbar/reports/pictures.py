# SPDX-License-Identifier: Apache-2.0
"""The figures of exercises in the look that is meant for print."""

from __future__ import annotations

from typing import Final, assert_never

from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.motion.movement import Movement
from lumbar.figures.gallery import Gallery
from lumbar.figures.palettes import Look
from lumbar.figures.stills import Style
from lumbar.library import Library
from lumbar.reports.handout import Moment, Picture

_STYLE: Final = Style(look=Look.PRINT)
_TWO_PHASES: Final = 2


def pictures_of(library: Library) -> Picture:
    """A drawing of each exercise that has one; each is drawn once.

    An exercise that is a position and no more has its start alone; one with two held poses beside
    its start has these.
    """
    gallery = Gallery(library)

    def picture(exercise: ExerciseId, moment: Moment) -> str | None:
        movement = gallery.movement(exercise)
        pose = None if movement is None else _pose(movement, moment, library)
        return None if pose is None else gallery.still(exercise, pose, _STYLE)

    return picture


def _pose(movement: Movement, moment: Moment, library: Library) -> str | None:
    """The key pose that is drawn for a moment; None where the exercise has no such moment."""
    motion = movement.motion
    later = motion.cycle[motion.cycle.index(motion.top) + 1 :]
    phases = library.catalogue.exercise(motion.exercise).tempo.phases
    second = later[0] if later and phases == _TWO_PHASES else None
    match moment:
        case Moment.START:
            return motion.cycle[0] if second is None else None
        case Moment.TOP:
            return motion.top if len(motion.cycle) > 1 else None
        case Moment.SECOND:
            return second
    assert_never(moment)
