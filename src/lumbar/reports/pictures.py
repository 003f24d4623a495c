# SPDX-License-Identifier: Apache-2.0
"""The figures of exercises in the look that is meant for print."""

from __future__ import annotations

from typing import Final

from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.figures.gallery import Gallery
from lumbar.figures.palettes import Look
from lumbar.figures.stills import Style
from lumbar.library import Library
from lumbar.reports.handout import Moment, Picture

_STYLE: Final = Style(look=Look.PRINT)


def pictures_of(library: Library) -> Picture:
    """A drawing of each exercise that has one; each is drawn once.

    An exercise that is a position and no more has its start alone.
    """
    gallery = Gallery(library)

    def picture(exercise: ExerciseId, moment: Moment) -> str | None:
        movement = gallery.movement(exercise)
        if movement is None or (moment is Moment.TOP and len(movement.keys) == 1):
            return None
        return gallery.still(exercise, moment.value, _STYLE)

    return picture
