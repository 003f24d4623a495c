# SPDX-License-Identifier: Apache-2.0
"""The coach: one frame in, events out. No clock, no files; "not yet" is an answer.

`landmarks -> scene -> signals -> phases -> events`. It takes frames at any rate, with gaps, and
never raises whatever the numbers are.
"""

from __future__ import annotations

import math
from typing import Final

from lumbar.core.catalogue.form_check import FormFault
from lumbar.core.catalogue.vocabulary import Severity
from lumbar.core.catalogue.watching import WatchedSides, WatchMode
from lumbar.core.coach import settings
from lumbar.core.coach.cueing import Cueing
from lumbar.core.coach.events import Event, Held, Limb, Repetition, StateChanged
from lumbar.core.coach.frames import Picture, Sighting
from lumbar.core.coach.joints import LEFT, RIGHT
from lumbar.core.coach.keeping import Keeping
from lumbar.core.coach.phases import Sign, State, after
from lumbar.core.coach.repeating import Finished, Repeating
from lumbar.core.coach.scene import Scene
from lumbar.core.coach.sight import Sight
from lumbar.core.coach.signals import Wording
from lumbar.core.coach.stillness import Stillness
from lumbar.core.coach.task import Task

_FOLLOWED: Final = {
    WatchedSides.NONE: (LEFT,),
    WatchedSides.LEFT: (LEFT,),
    WatchedSides.EACH: (LEFT, RIGHT),
    WatchedSides.OPPOSITE: (LEFT, RIGHT),
}

_WEIGHT: Final = {
    Sign.ELSEWHERE: 0,
    Sign.AT_START: 1,
    Sign.IS_BACK: 2,
    Sign.SETS_OFF: 3,
    Sign.STAYS: 4,
}
"""Where several limbs are followed, what the busiest one does is what counts."""


class Coach:
    """Follows one set of one exercise."""

    def __init__(self, task: Task, picture: Picture) -> None:
        watch = task.watch
        wording = Wording(diagonal=watch.diagonal, to_knee=watch.to_knee)
        sides = _FOLLOWED[watch.sides]
        counts = watch.mode is WatchMode.REPETITIONS
        self._strict = task.strict
        self._sides = watch.sides
        self._sight = Sight(picture)
        self._stillness = Stillness()
        self._cueing = Cueing()
        self._repeating = tuple(Repeating(task, wording, side) for side in sides if counts)
        self._keeping = tuple(Keeping(task, wording, side) for side in sides if not counts)
        self._at_s = self._seen_at_s = -math.inf
        self.state = State.NOT_VISIBLE
        self.frames = self.seen = 0

    def feed(self, sighting: Sighting) -> list[Event]:
        """What is known after this frame that was not known before it."""
        t_s = sighting.t_s
        if not (t_s > self._at_s and math.isfinite(t_s)):
            return []
        gap_s = min(t_s - self._at_s, settings.UNSEEN_S) if self.frames else 0.0
        self.frames += 1
        self._at_s = t_s
        resting = self.state not in {State.MOVING, State.HOLDING}
        scene = self._sight.scene(sighting, measuring=resting)
        if scene is None:
            return self._unseen(t_s)
        self.seen += 1
        self._seen_at_s = t_s
        if self.state is State.PAUSED:
            return []
        speed = self._stillness.speed(scene)
        events: list[Event] = []
        signs = [self._repeat(each, scene, gap_s, speed, events) for each in self._repeating]
        signs += [self._keep(each, scene, speed, events) for each in self._keeping]
        sign = max((each for each in signs if each), key=_WEIGHT.__getitem__, default=None)
        events += self._enter(sign, t_s)
        return [*events, *self._cueing.say(t_s)]

    def pause(self) -> list[Event]:
        """The person rests: nothing counts until they go on; what was under way is dropped."""
        events: list[Event] = []
        for kept in self._keeping:
            kept.close(self._at_s)
            self._tell_hold(kept, self._at_s, events, over=True)
        for each in self._repeating:
            each.drop()
        return events + self._enter(Sign.PAUSE, max(self._at_s, 0.0))

    def resume(self) -> list[Event]:
        """The person goes on, from the start pose."""
        return self._enter(Sign.RESUME, max(self._at_s, 0.0))

    def finish(self) -> list[Event]:
        """What is known now that no frame will follow."""
        events: list[Event] = []
        end_s = max(self._at_s, 0.0)
        for each in self._repeating:
            each.close(end_s)
            self._tell_repetition(each, events)
        for kept in self._keeping:
            kept.close(end_s)
            self._tell_hold(kept, end_s, events, over=True)
        return events + self._enter(Sign.ENOUGH, end_s)

    def _repeat(
        self, each: Repeating, scene: Scene, gap_s: float, speed: float, events: list[Event]
    ) -> Sign | None:
        alone = all(other is each or other.course is None for other in self._repeating)
        still = alone and speed <= settings.STILL_TORSO_S
        sign = each.step(scene, gap_s, still=still)
        self._tell_repetition(each, events)
        return sign

    def _keep(self, kept: Keeping, scene: Scene, speed: float, events: list[Event]) -> Sign:
        sign = kept.step(scene, speed=speed)
        held = kept.since_s is not None
        if (held or kept.waits) and speed <= _JUDGED_TORSO_S:
            for fault, severity in kept.judge.watch(scene, held=held):
                self._cueing.saw(fault.code, severity, scene.t_s)
        self._tell_hold(kept, scene.t_s, events, over=not kept.posed)
        return sign

    def _unseen(self, t_s: float) -> list[Event]:
        if self.frames == 1:
            self._seen_at_s = t_s
        if t_s - self._seen_at_s < settings.UNSEEN_S:
            return []
        events: list[Event] = []
        for kept in self._keeping:
            kept.close(self._seen_at_s)
            self._tell_hold(kept, self._seen_at_s, events, over=True)
        for each in self._repeating:
            each.drop()
        return events + self._enter(Sign.GONE, t_s)

    def _enter(self, sign: Sign | None, t_s: float) -> list[Event]:
        new = self.state if sign is None else after(self.state, sign)
        if new is self.state and self.frames != 1:
            return []
        self.state = new
        return [StateChanged(t_s=t_s, state=new)]

    def _limb(self, side: int) -> Limb | None:
        if self._sides not in {WatchedSides.EACH, WatchedSides.OPPOSITE}:
            return None
        return Limb.LEFT if (side == LEFT) is (self._sides is WatchedSides.EACH) else Limb.RIGHT

    def _tell_hold(self, kept: Keeping, t_s: float, events: list[Event], *, over: bool) -> None:
        if kept.held is not None:
            start_s, end_s = kept.held
            events.append(Held(side=self._limb(kept.side), start_s=start_s, end_s=end_s))
        events += kept.judge.ended(t_s, over=over)

    def _tell_repetition(self, each: Repeating, events: list[Event]) -> None:
        finished = each.finished
        if finished is None:
            return
        facts = finished.facts()
        verdict = each.judge.verdict(facts) if finished.why_not in _JUDGED else []
        grave = any(severity is not Severity.MINOR for _, severity in verdict)
        why_not = finished.why_not or ("form" if grave and self._strict else None)
        events.append(_repetition(finished, facts, self._limb(each.side), why_not, verdict))
        for fault, severity in verdict:
            self._cueing.saw(fault.code, severity, finished.back_s)


_JUDGED: Final = frozenset({None, "short", "another_movement"})
"""Of which movements the form is judged: of one in the right posture."""

_JUDGED_TORSO_S: Final = 0.10
"""A trunk that moves faster is on its way; its form is not judged."""


def _repetition(
    finished: Finished,
    facts: dict[str, float],
    side: Limb | None,
    why_not: str | None,
    verdict: list[tuple[FormFault, Severity]],
) -> Repetition:
    course = finished.course
    return Repetition(
        side=side,
        start_s=course.start_s,
        peak_s=course.last_high_s - facts["hold_s"] / 2.0,
        end_s=finished.back_s,
        hold_s=facts["hold_s"],
        reach=course.peak,
        counted=why_not is None,
        faults=tuple((fault.code, severity) for fault, severity in verdict),
        why_not=why_not,
    )
