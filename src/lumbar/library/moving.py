# SPDX-License-Identifier: Apache-2.0
"""Movements worked out and checked: what no reading of a file can see."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from lumbar.core.catalogue.catalogue import Catalogue
from lumbar.core.kernel.errors import Fault
from lumbar.core.motion.checking import fault_pose_faults, movement_faults
from lumbar.core.motion.faulting import with_fault
from lumbar.core.motion.motion import Motion
from lumbar.core.motion.working_out import work_out

SLOW_S: Final = 2.0
"""A calm move, for positions that are taken up once and then kept. [D]"""


def faults_of_motion(motion: Motion, catalogue: Catalogue) -> tuple[Fault, ...]:
    """What is wrong with a movement, and with its faults as they are drawn, once worked out."""
    movement = work_out(motion)
    found = (
        *movement_faults(movement, shortest_move_s(motion, catalogue)),
        *(
            fault
            for each in motion.faults
            for fault in fault_pose_faults(with_fault(movement, each.code), each.code)
        ),
    )
    file = f"motions/{motion.exercise}.toml"
    return tuple(replace(fault, file=file) for fault in found)


def shortest_move_s(motion: Motion, catalogue: Catalogue) -> float:
    """The seconds of the quickest move between two poses: the motion's own, else the exercise's."""
    tempo = catalogue.exercise(motion.exercise).tempo
    if motion.move_s is not None:
        return motion.move_s
    return min((each for each in (tempo.out_s, tempo.back_s) if each), default=SLOW_S)
