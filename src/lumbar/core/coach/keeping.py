# SPDX-License-Identifier: Apache-2.0
"""Times a position: from when it is reached and still, to when it is left."""

from __future__ import annotations

import math

from lumbar.core.coach import settings
from lumbar.core.coach.conditions import all_hold, conditions_of
from lumbar.core.coach.judging import Judge
from lumbar.core.coach.phases import Sign
from lumbar.core.coach.scene import Scene
from lumbar.core.coach.settling import Settling
from lumbar.core.coach.signals import Wording
from lumbar.core.coach.task import Task


class Keeping:
    """One position of one side; `since_s` is when it began, while it is held.

    `posed` is true while the posture is that of the exercise, `held` is one hold that is over.
    """

    __slots__ = (
        "_gone_s",
        "_inside",
        "_inside_s",
        "_judges_pose",
        "_pose",
        "_rest_pose",
        "_settling",
        "_start",
        "_still_s",
        "_top",
        "held",
        "judge",
        "posed",
        "side",
        "since_s",
    )

    def __init__(self, task: Task, wording: Wording, side: int) -> None:
        watch = task.watch
        self.side = side
        self.judge = Judge(task.exercise.faults, task.seen_from, wording, side)
        self.since_s: float | None = None
        self.held: tuple[float, float] | None = None
        self.posed = False
        self._pose = conditions_of(watch.pose, wording)
        self._start = conditions_of(watch.start, wording)
        self._top = conditions_of(watch.top, wording)
        self._judges_pose = watch.judges_pose
        self._settling = Settling()
        self._inside = False
        self._inside_s = math.nan
        self._still_s = math.nan
        self._gone_s = math.nan
        self._rest_pose: Scene | None = None

    def step(self, scene: Scene, *, speed: float) -> Sign:
        """What the body now means for this position."""
        self.held = None
        self._learn(scene, still=speed <= settings.STILL_TORSO_S)
        scene.rest = self._rest_pose
        self._settling.step(scene)
        self.posed = all_hold(self._pose, scene, self.side, already=self.posed)
        inside = self.posed and all_hold(self._top, scene, self.side, already=self._inside)
        if inside and not self._inside:
            self._inside_s = scene.t_s
        self._inside = inside
        if self.since_s is None:
            return self._reach(scene, still=inside and speed <= settings.STILL_TORSO_S)
        away = self._settling.left(scene) or speed > settings.LEAVING_TORSO_S
        return self._keep(scene.t_s, kept=inside and not away)

    @property
    def waits(self) -> bool:
        """Whether the posture is judged though nothing is timed: it is the exercise's alone."""
        return self._judges_pose and self.posed

    def close(self, t_s: float) -> None:
        """The position is over, or the recording is."""
        self.held = None
        if self.since_s is not None and t_s - self.since_s >= settings.LEAST_HOLD_S:
            self.held = (self.since_s, t_s)
        self.since_s, self._still_s = None, math.nan
        self.posed = self._inside = False

    def _learn(self, scene: Scene, *, still: bool) -> None:
        """Keep the start pose, where the exercise has one and it is seen before the position is."""
        waits = bool(self._start) and still and not self._inside
        if waits and all_hold(self._start, scene, self.side, already=False):
            self._rest_pose = scene.copied()

    def _reach(self, scene: Scene, *, still: bool) -> Sign:
        if not still:
            self._still_s = math.nan
        elif math.isnan(self._still_s):
            self._still_s = scene.t_s
        if not still or scene.t_s - self._still_s < settings.HOLD_BEGINS_S:
            return Sign.AT_START if self.posed else Sign.ELSEWHERE
        self.since_s = self._settling.since_s(scene, self._inside_s)
        self._gone_s = math.nan
        return Sign.STAYS

    def _keep(self, t_s: float, *, kept: bool) -> Sign:
        if kept:
            self._gone_s = math.nan
            return Sign.STAYS
        if math.isnan(self._gone_s):
            self._gone_s = t_s
        if t_s - self._gone_s < settings.HOLD_ENDS_S:
            return Sign.STAYS
        self.close(min(self._gone_s, self._settling.near_s))
        return Sign.IS_BACK
