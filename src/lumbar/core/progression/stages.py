# SPDX-License-Identifier: Apache-2.0
"""The way from settling to keeping it up: A, B, C, D (4.3)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time

from lumbar.core.catalogue.thresholds import Thresholds
from lumbar.core.planning.plan import Stage
from lumbar.core.planning.stage import stage_of
from lumbar.core.planning.standing import FRESH
from lumbar.core.progression.because import Rule, because
from lumbar.core.progression.days import WEEK, earlier, later
from lumbar.core.progression.diary import Diary
from lumbar.core.progression.events import PersonTold
from lumbar.core.progression.flares import Flare, flare_on, share_of
from lumbar.core.progression.gaps import Away, Gap
from lumbar.core.progression.responses import Session
from lumbar.core.progression.state import Changed, Zone
from lumbar.core.progression.zones import usual_pain

_CALM_DAYS = WEEK  # [D] 4.3: a stage is left after a week without a red session


@dataclass(frozen=True, slots=True, kw_only=True)
class Stages:
    """The stage of every day, as changes: each holds from its day on."""

    steps: tuple[tuple[date, Stage], ...]
    changes: tuple[Changed, ...]

    def on(self, day: date) -> Stage | None:
        """Give the stage of a day; None before anybody told who they are."""
        known = [stage for since, stage in self.steps if since <= day]
        return known[-1] if known else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """What stages depend on."""

    diary: Diary
    sessions: tuple[Session, ...]
    flares: tuple[Flare, ...]
    gaps: tuple[Gap, ...]
    discharged: tuple[date, ...]
    thresholds: Thresholds


def stages_of(past: Past) -> Stages:
    """Walk from day to day. A flare goes back to settling, and from there to where one was."""
    diary = past.diary
    told = diary.of(PersonTold)
    if not told:
        return Stages(steps=(), changes=())
    began = told[0][0].day
    stage = stage_of(told[0][1].person, FRESH, past.thresholds)
    since = began
    steps: list[tuple[date, Stage]] = []
    changes: list[Changed] = []
    restarts = {gap.at.date() for gap in past.gaps if gap.away is Away.RESTART}
    for day in _days(past, began):
        following, why = _following(past, stage, since, day)
        if day in restarts:
            stage, since, why = Stage.BUILD_CONTROL, day, "restart"
        elif following is not stage:
            stage, since = following, day
        shown, why = (Stage.SETTLE, "flare") if _settles(past, day) else (stage, why)
        before = steps[-1][1] if steps else None
        if shown is not before:
            steps.append((day, shown))
            reason = because(Rule.STAGES, f"stage.{why}")
            changes.append(
                Changed(
                    at=_moment(diary, day),
                    exercise=None,
                    variable="stage",
                    before=before.value if before is not None else None,
                    after=shown.value,
                    because=(reason,),
                )
            )
    return Stages(steps=tuple(steps), changes=tuple(changes))


def _following(past: Past, stage: Stage, since: date, day: date) -> tuple[Stage, str]:
    """Give the stage of a day outside of a flare, and the word for why."""
    last = max((each for each in past.discharged if each <= day), default=None)
    if last is not None and last >= since and stage is not Stage.MAINTAIN:
        return Stage.MAINTAIN, "discharged"
    if stage is Stage.SETTLE and _is_calm(past, since, day, past.thresholds.irritability.high_pain):
        return Stage.BUILD_CONTROL, "settled"
    low = past.thresholds.irritability.moderate_pain
    practised = any(earlier(day, WEEK) < each.sitting.day <= day for each in past.sessions)
    if stage is Stage.BUILD_CONTROL and practised and _is_calm(past, since, day, low):
        return Stage.STRENGTHEN, "calm"
    return stage, "start" if since == day else "back"


def _settles(past: Past, day: date) -> bool:
    """Tell whether a flare is so young or so strong that only settling comes into question."""
    flare, rule = flare_on(past.flares, day), past.thresholds.flare
    return flare is not None and share_of(past.diary, flare, day, rule) < rule.return_share


def _is_calm(past: Past, since: date, day: date, below: int) -> bool:
    """Tell whether a whole week was under a level of pain, with no red session and no flare."""
    first = earlier(day, _CALM_DAYS)
    if since > first or any(_touches(flare, first, day) for flare in past.flares):
        return False
    red = any(
        session.zone in {Zone.RED, Zone.SPREAD} and first < session.sitting.day <= day
        for session in past.sessions
    )
    usual = usual_pain(past.diary.mornings, day, past.thresholds.pain)
    return not red and usual is not None and usual < below


def _touches(flare: Flare, first: date, last: date) -> bool:
    return flare.began <= last and (flare.over is None or flare.over > first)


def _days(past: Past, began: date) -> Iterable[date]:
    """Give the days on which a stage can change: the weeks around what happened, and today."""
    found = {past.diary.on, began}
    for event in past.diary.events:
        found.update(later(event.day, days) for days in range(_CALM_DAYS + 1))
    found.update(gap.at.date() for gap in past.gaps)
    for flare in past.flares:
        found.add(flare.start)
        found.update(() if flare.over is None else (flare.over,))
    return sorted(day for day in found if began <= day <= past.diary.on)


def _moment(diary: Diary, day: date) -> datetime:
    """Give the first moment that was told of a day; where none was, its beginning."""
    told = [event.at for event in diary.events if event.day == day]
    zone = diary.events[-1].at.tzinfo
    return told[0] if told else datetime.combine(day, time.min, tzinfo=zone)
