# SPDX-License-Identifier: Apache-2.0
"""A plan to be printed, stand-ins for figures, and the word on whether this machine prints."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import Final

import pytest

from lumbar.core.catalogue.vocabulary import ConditionCode, ExerciseId
from lumbar.core.kernel.messages import Reason, message
from lumbar.core.planning.plan import Aerobic, Change, Day, Item, Plan, Side, Stage
from lumbar.library import load
from lumbar.reports.building import Setting, handout_of
from lumbar.reports.handout import Handout, Moment
from lumbar.reports.pdf import CannotPrintError, Press

MONDAY: Final = date(2026, 11, 2)
FOUR: Final = ("cat-camel", "draw-in", "bridge", "side-lying-leg-lift")
WITHOUT_FIGURE: Final = "draw-in"


def item(exercise: str, *changes: ConditionCode) -> Item:
    """An exercise at its first dose, changed for conditions."""
    found = load().catalogue.exercise(exercise)
    facts = {"exercise": exercise, "position": found.position.value, "loads": ""}
    return Item(
        exercise=found.id,
        variant=found.variants[0].name,
        dose=found.variants[0].start,
        sides=tuple(Side),
        seconds=90,
        reasons=(),
        changes=tuple(
            Change(condition=code, message=message("condition.change", code=code, **facts))
            for code in changes
        ),
    )


def a_plan(*exercises: str) -> Plan:
    """A week: all exercises on Monday and Saturday, the first alone on Thursday."""
    items = tuple(
        item(each, *([ConditionCode.KN] if not n else [])) for n, each in enumerate(exercises)
    )
    return Plan(
        on=MONDAY,
        stage=Stage.BUILD_CONTROL,
        days=(
            Day(on=MONDAY, items=items),
            Day(on=MONDAY + timedelta(days=3), items=items[:1]),
            Day(on=MONDAY + timedelta(days=5), items=items),
        ),
        left_out=(),
        aerobic=Aerobic(
            week=1, sessions_per_week=5, minutes=15, bout_minutes=None, mode="walking", reasons=()
        ),
        advice=tuple(
            Reason(rule="R12", source="[004]", message=each)
            for each in (
                message("planning.advice.stop", rise=2, pain=6),
                message("planning.advice.slow"),
                message("planning.advice.surface"),
            )
        ),
        content="abc123",
    )


def stand_in(exercise: ExerciseId, moment: Moment) -> str | None:
    """A drawing of hardly anything; one exercise has none."""
    if exercise == WITHOUT_FIGURE or moment is Moment.SECOND:
        return None
    top = 20 if moment is Moment.TOP else 60
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 120">'
        f'<path d="M20 100L120 {top}L220 100" fill="none" stroke="#666" stroke-width="16"/></svg>'
    )


def a_handout(*exercises: str, **told: object) -> Handout:
    """The handout of `a_plan`; without names, of four exercises."""
    plain: dict[str, object] = {"emergency_number": "112", "picture": stand_in}
    setting = Setting(**{**plain, **told})  # type: ignore[arg-type]
    return handout_of(a_plan(*(exercises or FOUR)), load(), setting)


@cache
def why_not_printed() -> str:
    """Why this machine prints nothing; empty where it does."""
    try:
        Press().ready()
    except (CannotPrintError, DeprecationWarning) as missing:
        return f"nothing prints here, for want of {missing}: run `make test`, which installs it"
    return ""


def must_print() -> None:
    """Skip a test where nothing can be printed."""
    if why_not_printed():
        pytest.skip(why_not_printed())
