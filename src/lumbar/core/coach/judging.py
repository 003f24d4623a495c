# SPDX-License-Identifier: Apache-2.0
"""Faults of form: which of an exercise's faults a movement or a hold shows.

A fault is judged from the view that it can be seen from, and not at all while the body is turned
away from that view. What cannot be judged is never said.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from lumbar.core.catalogue.form_check import FormFault, Trigger
from lumbar.core.catalogue.vocabulary import Severity, View
from lumbar.core.coach.conditions import known_signal
from lumbar.core.coach.events import FaultSeen
from lumbar.core.coach.gauges import FACTS, Gauge
from lumbar.core.coach.measures import MEASURES
from lumbar.core.coach.scene import Scene
from lumbar.core.coach.settings import FAULT_S, TURNED_DEG
from lumbar.core.coach.signals import Wording

_FRONTAL: Final = re.compile(r"(hips|shoulders|wrists)_tilt|_gap_to_|_width_|_off_lower_")
"""Signals of left against right, which cannot be seen from the side."""

RANK: Final = {Severity.MINOR: 0, Severity.MAJOR: 1, Severity.STOP: 2}
"""How grave a fault is."""


@dataclass(slots=True, kw_only=True)
class Suspect:
    """One fault under watch; `since_s` is since when it shows in a hold.

    `severity` is None until it has shown for long enough.
    """

    fault: FormFault
    any_of: tuple[Gauge, ...]
    all_of: tuple[Gauge, ...]
    since_s: float = math.nan
    seen_s: float = math.nan
    severity: Severity | None = None

    def gauges(self) -> tuple[Gauge, ...]:
        """Every condition."""
        return self.any_of + self.all_of

    def found(self, facts: dict[str, float]) -> Severity | None:
        """How grave it is, where the movement that is over showed it."""
        firing = [each for each in self.any_of if each.fires(facts)]
        if (self.any_of and not firing) or not all(each.fires(facts) for each in self.all_of):
            return None
        return _gravest(self.fault, firing)

    def shows(self, scene: Scene, side: int, *, held: bool) -> list[Gauge] | None:
        """The conditions by which it shows now; None where it does not.

        What is looked at in the start pose alone does not show in a hold.
        """
        firing = [
            each
            for each in self.any_of
            if not (held and each.at == "start") and each.exceeds(scene, side)
        ]
        if (self.any_of and not firing) or not all(
            each.exceeds(scene, side) for each in self.all_of
        ):
            return None
        return firing or list(self.all_of)


def _gravest(fault: FormFault, firing: Iterable[Gauge]) -> Severity:
    own = [each.severity for each in firing if each.severity is not None]
    return max([*own, fault.severity], key=RANK.__getitem__)


class Judge:
    """All faults of one exercise that can be seen from one view, for one side."""

    __slots__ = ("_side", "_sidelong", "_suspects", "_turned")

    def __init__(
        self, faults: Iterable[FormFault], view: View | None, wording: Wording, side: int
    ) -> None:
        self._side = side
        self._turned = MEASURES["turned_deg"]
        self._sidelong = view is View.SIDE
        self._suspects = tuple(
            Suspect(
                fault=each,
                any_of=tuple(
                    _gauge(trigger, wording, persists=True)
                    for trigger in each.any_of
                    if view is not View.SIDE or not _FRONTAL.search(trigger.signal)
                ),
                all_of=tuple(_gauge(trigger, wording, persists=False) for trigger in each.all_of),
            )
            for each in faults
            if each.observable and (View.ANY in each.views or view in each.views)
        )
        self._suspects = tuple(each for each in self._suspects if each.gauges())

    def begin(self) -> None:
        """A new movement."""
        for suspect in self._suspects:
            for gauge in suspect.gauges():
                if gauge.at != "start":
                    gauge.reset()

    def rest(self, scene: Scene) -> None:
        """Take in the start pose."""
        for suspect in self._suspects:
            for gauge in suspect.gauges():
                gauge.rest(scene, self._side)

    def step(self, scene: Scene, gap_s: float, peak: float, *, high: bool) -> None:
        """Take in a frame of a movement."""
        if not self._fit(scene):
            return
        for suspect in self._suspects:
            for gauge in suspect.gauges():
                gauge.step(scene, self._side, gap_s, peak, high=high)

    def verdict(self, facts: dict[str, float]) -> list[tuple[FormFault, Severity]]:
        """The faults of a movement that is over."""
        found = []
        for suspect in self._suspects:
            severity = suspect.found(facts)
            if severity is not None:
                found.append((suspect.fault, severity))
        return found

    def watch(self, scene: Scene, *, held: bool) -> list[tuple[FormFault, Severity]]:
        """Take in a frame of a hold; the faults that are there from now on."""
        if not self._fit(scene):
            return []
        new = []
        for suspect in self._suspects:
            firing = suspect.shows(scene, self._side, held=held)
            if firing is None:
                continue
            fresh = math.isnan(suspect.since_s) or scene.t_s - suspect.seen_s > FAULT_S
            if fresh:
                suspect.since_s, suspect.severity = scene.t_s, None
            lasted = [each for each in firing if each.lasts(scene.t_s - suspect.since_s)]
            suspect.seen_s = scene.t_s
            if not lasted:
                continue
            severity = _gravest(suspect.fault, lasted)
            if suspect.severity is None or RANK[severity] > RANK[suspect.severity]:
                suspect.severity = severity
                new.append((suspect.fault, severity))
        return new

    def ended(self, t_s: float, *, over: bool) -> list[FaultSeen]:
        """The faults of a hold that have passed, or all that were there when it is over."""
        gone = []
        for suspect in self._suspects:
            if math.isnan(suspect.since_s) or not (over or t_s - suspect.seen_s > FAULT_S):
                continue
            if suspect.severity is not None:
                gone.append(
                    FaultSeen(
                        code=suspect.fault.code,
                        severity=suspect.severity,
                        start_s=suspect.since_s,
                        end_s=suspect.seen_s,
                    )
                )
            suspect.since_s = suspect.seen_s = math.nan
        return gone

    def _fit(self, scene: Scene) -> bool:
        return not (self._sidelong and self._turned(scene, self._side) > TURNED_DEG)


def _gauge(trigger: Trigger, wording: Wording, *, persists: bool) -> Gauge:
    signal = None if trigger.signal in FACTS else known_signal(trigger.signal, wording)
    return Gauge(trigger, signal, persists=persists)
