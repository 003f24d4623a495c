# SPDX-License-Identifier: Apache-2.0
"""The walking part of a week (4.7), or what takes its place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, assert_never

from lumbar.core.catalogue.activities import WalkingWeek
from lumbar.core.catalogue.vocabulary import ConditionCode, Equipment, Role
from lumbar.core.kernel.messages import Reason
from lumbar.core.planning.because import Rule, because, because_of
from lumbar.core.planning.case import Case
from lumbar.core.planning.changes import changes_for
from lumbar.core.planning.plan import Aerobic, Stage

BOUT_MINUTES: Final = 5  # [D] 4.7: with stenosis, walking is split into bouts of 3 to 5 minutes
_POOL_KEY: Final = "pool_screening"
_DAYS: Final = 7


def aerobic_for(case: Case, walking: tuple[WalkingWeek, ...]) -> Aerobic:
    """Give the week's walking: the row of the table at its low end, at most its high one.

    Without a table a walk is as short as the shortest session and taken on the person's days.
    """
    week = _week(case)
    row = _row(case, walking, week)
    minutes = row.minutes[0] if row is not None else case.thresholds.session.minutes_low
    sessions = row.sessions[0] if row is not None else min(case.person.days_per_week, _DAYS)
    if case.standing.aerobic_minutes is not None:
        most = row.minutes[1] if row is not None else None
        told = case.standing.aerobic_minutes
        minutes = told if most is None else min(told, most)
    mode = _mode(case)
    short = ConditionCode.ST in case.codes or case.standing.times_per_day is not None
    bout = BOUT_MINUTES if short and minutes > BOUT_MINUTES else None
    source = str(row.source) if row is not None else Rule.AEROBIC.source
    return Aerobic(
        week=week,
        sessions_per_week=sessions,
        minutes=minutes,
        bout_minutes=bout,
        mode=mode,
        reasons=(
            because_of(Rule.AEROBIC.id, source, "aerobic.week", week=week, minutes=minutes),
            *_reasons(case, mode, bout),
        ),
    )


def _week(case: Case) -> int:
    if case.standing.aerobic_week is not None:
        return max(1, case.standing.aerobic_week)
    started = case.person.started
    return 1 if started is None else max(0, (case.on - started).days) // _DAYS + 1


def _row(case: Case, walking: tuple[WalkingWeek, ...], week: int) -> WalkingWeek | None:
    """Give the row of the week: the first while settling, the last in maintenance and after."""
    if not walking:
        return None
    match case.stage:
        case Stage.SETTLE:
            return walking[0]
        case Stage.MAINTAIN:
            return walking[-1]
        case Stage.BUILD_CONTROL | Stage.STRENGTHEN:
            return next((row for row in walking if week <= row.last_week), walking[-1])
        case never:
            assert_never(never)


def _mode(case: Case) -> str:
    if ConditionCode.FR not in case.codes and case.person.can_get_to_floor:
        return "walk"
    has_pool = Equipment.POOL in case.person.equipment
    healing = ConditionCode.PS in case.codes
    if has_pool and not healing and _POOL_KEY in case.standing.confirmed:
        return "pool"
    return "supported"


def _reasons(case: Case, mode: str, bout: int | None) -> Iterator[Reason]:
    rule = Rule.WATER if mode == "pool" else Rule.AEROBIC
    yield because(rule, f"aerobic.mode.{mode}")
    if bout is not None:
        yield because(Rule.AEROBIC, "aerobic.bouts", minutes=bout)
    if ConditionCode.PS in case.codes:
        yield because_of("3.5 PS", Rule.URGENCY.source, "aerobic.needs_leave")
    sources = {condition.code: str(condition.source) for condition in case.conditions}
    for exercise in case.catalogue.exercises:
        if exercise.role is Role.AEROBIC:
            for change in changes_for(case, exercise):
                yield Reason(
                    rule=f"3.6 {change.condition}",
                    source=sources[change.condition],
                    message=change.message,
                )
