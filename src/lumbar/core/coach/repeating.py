# SPDX-License-Identifier: Apache-2.0
"""Follows repetitions of one limb or of the body's middle, from the start pose out and back."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from lumbar.core.coach import settings
from lumbar.core.coach.conditions import all_hold, conditions_of, known_signal
from lumbar.core.coach.judging import Judge
from lumbar.core.coach.phases import Sign
from lumbar.core.coach.progress import Progress
from lumbar.core.coach.scene import Scene, follow
from lumbar.core.coach.signals import Wording
from lumbar.core.coach.task import Task


class Way(StrEnum):
    """Where a limb is on its way."""

    AWAY = "away"
    REST = "rest"
    OUT = "out"


@dataclass(slots=True, kw_only=True)
class Course:
    """One movement as it goes: how far it came, when, and how much of it kept the pose."""

    start_s: float
    peak: float = 0.0
    peak_s: float = 0.0
    last_high_s: float = 0.0
    share: float = 0.0
    seen_s: float = 0.0
    posed_s: float = 0.0
    high_s: float = 0.0
    right_s: float = 0.0
    arm_s: float = math.nan
    climbs: list[tuple[float, float]] = field(default_factory=list)

    def step(self, t_s: float, gap_s: float, share: float) -> bool:
        """Take in how far it is now; True near the farthest point."""
        self.share = share
        self.seen_s += gap_s
        if share > self.peak:
            self.peak, self.peak_s = share, t_s
        if not self.climbs or share > self.climbs[-1][0] + _STEP:
            self.climbs.append((share, t_s))
        high = share >= HIGH * self.peak
        if high:
            self.last_high_s = t_s
        return high

    def first_high_s(self) -> float:
        """When it came near its farthest point for the first time."""
        return self.first_s(HIGH)

    def first_s(self, share: float) -> float:
        """When it came to a share of its farthest point for the first time."""
        level = share * self.peak
        return next((t_s for reached, t_s in self.climbs if reached >= level), self.peak_s)


_STEP: Final = 0.02

_HALF: Final = 0.5

HIGH: Final = 0.9
"""From this share of its own peak a movement is near its top."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """A movement that is over, and why it does not count, where it does not."""

    course: Course
    back_s: float
    why_not: str | None

    def facts(self) -> dict[str, float]:
        """What is known of it as a whole: times in seconds.

        The way back is measured from near the top to where it is over. What is left of it is
        added as for a movement of least jerk, which takes .35 of its time from .92 to .35 of it.
        """
        course = self.course
        top_s = course.first_high_s()
        back_s = (self.back_s - course.last_high_s) * _WHOLE_OF_BACK
        return {
            "phase_s:out": (top_s - course.start_s) * _WHOLE_OF_OUT,
            "phase_s:back": back_s,
            "cycle_s": course.last_high_s + back_s - course.start_s,
            "hold_s": course.last_high_s - top_s,
            "same_side_peak_gap_s": abs(course.arm_s - course.first_s(_HALF)),
        }


_WHOLE_OF_OUT: Final = 1.4
_WHOLE_OF_BACK: Final = 2.4


class Repeating:
    """The way of one limb. `step` says what was seen; `finished` holds a movement that is over."""

    __slots__ = (
        "_away_s",
        "_counts_at",
        "_floor",
        "_low_s",
        "_pose",
        "_posed",
        "_progress",
        "_rest_pose",
        "_start",
        "_still_arm",
        "_still_s",
        "_still_wanted_s",
        "_top",
        "course",
        "finished",
        "judge",
        "share",
        "side",
        "way",
    )

    def __init__(self, task: Task, wording: Wording, side: int) -> None:
        watch = task.watch
        self.side = side
        self.judge = Judge(task.exercise.faults, task.seen_from, wording, side)
        self.way = Way.AWAY
        self.course: Course | None = None
        self.finished: Finished | None = None
        self.share = math.nan
        self._still_arm = (
            known_signal("still_reach_angle_change_deg", wording) if watch.diagonal else None
        )
        self._progress = Progress(watch, wording)
        self._pose = conditions_of(watch.pose, wording)
        self._start = conditions_of(watch.start, wording)
        self._top = conditions_of(watch.top, wording)
        self._counts_at = watch.counts_at
        self._still_wanted_s = task.start_still_s
        self._still_s = 0.0
        self._away_s = 0.0
        self._low_s = -math.inf
        self._floor = 0.0
        self._posed = False
        self._rest_pose: Scene | None = None

    def step(self, scene: Scene, gap_s: float, *, still: bool) -> Sign | None:
        """What the body now means for this limb."""
        self.finished = None
        scene.rest = self._rest_pose
        sign = self._step(scene, gap_s, still=still)
        self._remember(scene, gap_s)
        return sign

    def _remember(self, scene: Scene, gap_s: float) -> None:
        """Keep the start pose, against which changes are measured; it follows slowly."""
        if self._rest_pose is None or self.way is Way.AWAY:
            self._rest_pose = scene.copied()
        elif self.rests:
            learning_s = _LEARNING_S if abs(self.share) >= settings.MOVES_AT else _ARRIVING_S
            follow(self._rest_pose, scene, gap_s / (gap_s + learning_s))

    def _step(self, scene: Scene, gap_s: float, *, still: bool) -> Sign | None:
        shares = self._progress.shares(scene, self.side)
        self.share = self._progress.of(shares)
        posed = all_hold(self._pose, scene, self.side, already=self._posed)
        self._posed = posed
        self._away_s = 0.0 if posed else self._away_s + gap_s
        if self._away_s >= settings.AWAY_S:
            if self.course is not None:
                self._end(self.course, scene.t_s, why_not="another_posture")
            self.way = Way.AWAY
            self._still_s = 0.0
            return Sign.ELSEWHERE
        if self.way is Way.AWAY:
            return self._arrive(scene, shares, gap_s, ready=posed, still=still)
        if self.share != self.share:  # nothing that drives it is seen
            return None
        if self.course is not None:
            return self._move(scene, gap_s, self.course, posed=posed)
        if self.share <= -_STIRS_AT:
            self._begin_anew(scene, shares, gap_s, still=still)
        return self._settle(scene, shares, gap_s)

    @property
    def rests(self) -> bool:
        """Whether the limb is at its start, and not on its way already."""
        return self.way is Way.REST and not abs(self.share) >= _STIRS_AT

    def close(self, t_s: float) -> None:
        """The recording ends: a movement that was on its way back is taken as done."""
        self.finished = None
        course = self.course
        if course is not None and course.share <= _LANDING * course.peak:
            self._end(course, t_s, why_not=self._why_not(course, t_s))

    def drop(self) -> None:
        """Forget what is under way: the person paused or was not to be seen."""
        self.finished, self.course = None, None
        self.way = Way.AWAY
        self._still_s = 0.0

    def _arrive(
        self, scene: Scene, shares: list[float], gap_s: float, *, ready: bool, still: bool
    ) -> Sign:
        self._progress.begin_at([0.0] * len(shares))
        share = self._progress.of(shares)
        at_start = (
            ready
            and not share >= settings.BACK_AT
            and all_hold(self._start, scene, self.side, already=False)
        )
        self._still_s = self._still_s + gap_s if at_start and still else 0.0
        if not at_start or self._still_s < self._still_wanted_s:
            return Sign.ELSEWHERE
        self._progress.begin_at(shares)
        self.way, self._low_s, self._floor = Way.REST, scene.t_s, 0.0
        return Sign.AT_START

    def _begin_anew(self, scene: Scene, shares: list[float], gap_s: float, *, still: bool) -> None:
        """Take a start pose that lies deeper for the true one, once it has been kept."""
        kept = still and all_hold(self._start, scene, self.side, already=False)
        self._still_s = self._still_s + gap_s if kept else 0.0
        if self._still_s >= _DEEPER_S:
            self._progress.begin_at(shares)
            self._rest_pose = scene.copied()
            self._still_s = 0.0

    def _settle(self, scene: Scene, shares: list[float], gap_s: float) -> Sign:
        self._floor = min(self._floor, self.share)
        if self.share < self._floor + settings.MOVES_AT:
            self._low_s = scene.t_s
        if self.share < max(settings.LEAVES_AT, self._floor + _LIFT):
            if self.rests:
                self._progress.follow(shares, gap_s)
                self.judge.rest(scene)
            return Sign.AT_START
        self.way = Way.OUT
        self.course = Course(start_s=self._low_s, last_high_s=scene.t_s)
        self.judge.begin()
        return Sign.SETS_OFF

    def _move(self, scene: Scene, gap_s: float, course: Course, *, posed: bool) -> Sign:
        high = course.step(scene.t_s, gap_s, self.share)
        self.judge.step(scene, gap_s, course.peak, high=high)
        self._watch_arm(scene, course)
        course.posed_s += gap_s if posed else 0.0
        if high:
            course.high_s += gap_s
            if all_hold(self._top, scene, self.side, already=False):
                course.right_s += gap_s
        if not posed or self.share > settings.BACK_AT * min(course.peak, 1.0):
            return Sign.SETS_OFF
        self._end(course, scene.t_s, why_not=self._why_not(course, scene.t_s))
        self.way, self._low_s, self._floor = Way.REST, scene.t_s, self.share
        return Sign.IS_BACK

    def _watch_arm(self, scene: Scene, course: Course) -> None:
        """Note when the arm that is to keep still is lifted, if it is."""
        if self._still_arm is None:
            return
        if math.isnan(course.arm_s) and abs(self._still_arm(scene, self.side)) > _LIFTED_DEG:
            course.arm_s = scene.t_s

    def _why_not(self, course: Course, t_s: float) -> str | None:
        if course.peak < self._counts_at:
            return "short"
        if t_s - course.start_s < settings.LEAST_REP_S:
            return "too_quick"
        if course.posed_s < settings.POSE_SHARE * course.seen_s:
            return "another_posture"
        if course.right_s < settings.TOP_SHARE * course.high_s:
            return "another_movement"
        return None

    def _end(self, course: Course, t_s: float, *, why_not: str | None) -> None:
        if course.peak >= settings.SHORT_AT:
            self.finished = Finished(course=course, back_s=t_s, why_not=why_not)
        self.course = None


_LIFTED_DEG: Final = 35.0
"""An arm that is raised by more than this is not keeping still."""

_LIFT: Final = 0.2
"""Whoever stops short of the start sets off again this much above where they stopped."""

_LEARNING_S: Final = 2.0
"""Time in which the start pose follows what is seen at rest."""

_ARRIVING_S: Final = 0.5
"""The same while nothing has begun to move."""

_DEEPER_S: Final = 0.5
"""For so long a deeper start pose is kept before it is taken."""

_STIRS_AT: Final = 0.15
"""From this share of the way on the start pose is no longer learned from."""

_LANDING: Final = 0.5
"""A movement that has come back by half when a recording ends counts as landed."""
