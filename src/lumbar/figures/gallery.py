# SPDX-License-Identifier: Apache-2.0
"""The figures of all exercises, worked out once and drawn once."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from lumbar.core.motion.faulting import with_fault
from lumbar.core.motion.movement import Movement
from lumbar.core.motion.skeleton import BodySide
from lumbar.core.motion.working_out import work_out
from lumbar.figures.frames import compact, frames
from lumbar.figures.stills import TOP, Shown, Style, shown, still_of
from lumbar.figures.tables import figure_record
from lumbar.library import Library

_STILLS_KEPT: Final = 2_000


class Gallery:
    """Movements, stills and frames by exercise; `None` where an exercise has no figure."""

    def __init__(self, library: Library) -> None:
        """The figures of a library; nothing is worked out before it is asked for."""
        self._library = library
        self.movement = lru_cache(maxsize=None)(self._movement)
        self.shown = lru_cache(maxsize=None)(self._shown)
        self.wrong = lru_cache(maxsize=None)(self._wrong)
        self.still = lru_cache(maxsize=_STILLS_KEPT)(self._still)
        self.frames = lru_cache(maxsize=None)(self._frames)

    @property
    def exercises(self) -> tuple[str, ...]:
        """The ids of all exercises that have a figure."""
        return tuple(str(motion.exercise) for motion in self._library.motions)

    def _movement(self, exercise: str) -> Movement | None:
        motion = self._library.motion(exercise)
        return None if motion is None else work_out(motion)

    def _shown(self, exercise: str, side: BodySide) -> Shown | None:
        movement = self.movement(exercise)
        return None if movement is None else shown(movement, side)

    def _wrong(self, exercise: str, fault: str) -> Movement | None:
        """The movement done with a fault, where it can be drawn."""
        movement = self.movement(exercise)
        if movement is None or all(each.code != fault for each in movement.motion.faults):
            return None
        return with_fault(movement, fault)

    def _still(
        self,
        exercise: str,
        moment: str | float = TOP,
        style: Style | None = None,
        side: BodySide = BodySide.MIDDLE,
        fault: str | None = None,
    ) -> str | None:
        """A still as SVG."""
        what = self.shown(exercise, side)
        wrong = None if fault is None else self.wrong(exercise, fault)
        if what is None or (fault is not None and wrong is None):
            return None
        return still_of(what, moment, style, wrong)

    def _frames(self, exercise: str) -> str | None:
        """The frames for a browser, as one line of JSON."""
        movement = self.movement(exercise)
        return None if movement is None else compact(frames(movement))


@lru_cache(maxsize=1)
def figure_json() -> str:
    """The tables that all frames share, as one line of JSON."""
    return compact(figure_record())
