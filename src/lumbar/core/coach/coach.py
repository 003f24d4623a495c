# SPDX-License-Identifier: Apache-2.0
"""The coach: one frame in, events out. No clock, no files; "not yet" is an answer.

`landmarks -> scene -> signals -> phases -> events`. It takes frames at any rate, with gaps, and
never raises whatever the numbers are.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from lumbar.core.catalogue.watching import Watch, WatchedSides, WatchMode
from lumbar.core.coach import settings
from lumbar.core.coach.events import Event, Held, Limb, Repetition, StateChanged
from lumbar.core.coach.frames import Picture, Sighting
from lumbar.core.coach.joints import LEFT, RIGHT
from lumbar.core.coach.keeping import Keeping
from lumbar.core.coach.phases import Sign, State, after
from lumbar.core.coach.repeating import Finished, Repeating, Way
from lumbar.core.coach.scene import Scene
from lumbar.core.coach.sight import Sight
from lumbar.core.coach.signals import Wording
from lumbar.core.coach.stillness import Stillness


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What is to be followed."""

    watch: Watch
    start_still_s: float = 0.0


class Coach:
    """Follows one set of one exercise."""

    def __init__(self, task: Task, picture: Picture) -> None:
        watch = task.watch
        wording = Wording(diagonal=watch.diagonal)
        self._sight = Sight(picture)
        self._stillness = Stillness()
        self._watch = watch
        sides = {
            WatchedSides.NONE: (LEFT,),
            WatchedSides.LEFT: (LEFT,),
            WatchedSides.EACH: (LEFT, RIGHT),
        }[watch.sides]
        counting = watch.mode is WatchMode.REPETITIONS
        self._repeating = tuple(
            Repeating(watch, wording, side, task.start_still_s) for side in sides if counting
        )
        self._keeping = tuple(Keeping(watch, wording, side) for side in sides if not counting)
        self._at_s = -math.inf
        self._seen_at_s = -math.inf
        self._rest: Scene | None = None
        self.state = State.NOT_VISIBLE
        self.frames = 0
        self.seen = 0

    def feed(self, sighting: Sighting) -> list[Event]:
        """What is known after this frame that was not known before it."""
        t_s = sighting.t_s
        if not (t_s > self._at_s and math.isfinite(t_s)):
            return []
        self.frames += 1
        gap_s = min(t_s - self._at_s, settings.UNSEEN_S) if self.frames > 1 else 0.0
        self._at_s = t_s
        resting = self.state not in {State.MOVING, State.HOLDING}
        scene = self._sight.scene(sighting, measuring=resting)
        if scene is None:
            return self._unseen(t_s)
        self.seen += 1
        self._seen_at_s = t_s
        scene.rest = self._rest
        speed = self._stillness.speed(scene)
        events: list[Event] = []
        signs = [
            each.step(scene, gap_s, still=speed <= settings.STILL_TORSO_S)
            for each in self._repeating
        ]
        for each in self._repeating:
            if each.finished is not None:
                events.append(self._repetition(each.side, each.finished))
        for kept in self._keeping:
            signs.append(kept.step(scene, speed=speed))
            if kept.held is not None:
                events.append(self._held(kept))
        if all(each.way is Way.REST for each in self._repeating):
            self._rest = scene
            scene.rest = None
        events += self._enter(_strongest(signs), t_s)
        return events

    def finish(self) -> list[Event]:
        """What is known now that no frame will follow."""
        events: list[Event] = []
        for each in self._repeating:
            each.close(self._at_s)
            if each.finished is not None:
                events.append(self._repetition(each.side, each.finished))
        for kept in self._keeping:
            kept.close(self._at_s)
            if kept.held is not None:
                events.append(self._held(kept))
        return events + self._enter(Sign.ENOUGH, max(self._at_s, 0.0))

    def _unseen(self, t_s: float) -> list[Event]:
        if self.frames == 1:
            self._seen_at_s = t_s
        if t_s - self._seen_at_s < settings.UNSEEN_S:
            return []
        events: list[Event] = []
        for kept in self._keeping:
            kept.close(self._seen_at_s)
            if kept.held is not None:
                events.append(self._held(kept))
        for each in self._repeating:
            each.drop()
        return events + self._enter(Sign.GONE, t_s)

    def _enter(self, sign: Sign | None, t_s: float) -> list[Event]:
        if sign is None:
            return []
        new = after(self.state, sign)
        if new is self.state and self.frames > 1:
            return []
        self.state = new
        return [StateChanged(t_s=t_s, state=new)]

    def _limb(self, side: int) -> Limb | None:
        if self._watch.sides is not WatchedSides.EACH:
            return None
        return Limb.LEFT if side == LEFT else Limb.RIGHT

    def _held(self, kept: Keeping) -> Held:
        start_s, end_s = kept.held or (0.0, 0.0)
        return Held(side=self._limb(kept.side), start_s=start_s, end_s=end_s)

    def _repetition(self, side: int, finished: Finished) -> Repetition:
        course = finished.course
        top_s = course.first_high_s()
        return Repetition(
            side=self._limb(side),
            start_s=course.start_s,
            peak_s=(top_s + course.last_high_s) / 2.0,
            end_s=finished.back_s,
            hold_s=course.last_high_s - top_s,
            reach=course.peak,
            counted=finished.why_not is None,
            why_not=finished.why_not,
        )


_WEIGHT = {
    Sign.ELSEWHERE: 0,
    Sign.AT_START: 1,
    Sign.IS_BACK: 2,
    Sign.SETS_OFF: 3,
    Sign.STAYS: 4,
}


def _strongest(signs: list[Sign | None]) -> Sign | None:
    known = [sign for sign in signs if sign is not None]
    return max(known, key=_WEIGHT.__getitem__, default=None)
