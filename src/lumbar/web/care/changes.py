# SPDX-License-Identifier: Apache-2.0
"""A change of the programme in words: what, why, and who decided."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from lumbar.core.kernel.messages import Fact
from lumbar.core.progression.state import Changed
from lumbar.library import load
from lumbar.web.words_in_templates import t

_PERCENT: Final = 100
_NAMED_BY: Final = {
    "stage": "plan.stage",
    "direction": "changes.direction_name",
    "access": "changes.access_name",
}
_BY_SOMEBODY: Final = "override"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A change as it is told."""

    at: datetime
    icon: str
    what: str
    why: tuple[str, ...]
    who: str


def told(change: Changed) -> Told:
    """One change in words."""
    words = load().words
    rules = {reason.rule for reason in change.because}
    return Told(
        at=change.at,
        icon=_icon(change),
        what=_what(change),
        why=tuple(words.say(reason.message) for reason in change.because),
        who=t("changes.by_somebody")
        if _BY_SOMEBODY in rules
        else t("changes.by_rule", rules=", ".join(sorted(rules))),
    )


def _what(change: Changed) -> str:
    facts = {
        "exercise": "" if change.exercise is None else _named(change.exercise),
        "before": _shown(change.variable, change.before),
        "after": _shown(change.variable, change.after),
    }
    if load().words.find(f"web.changes.{change.variable}") is None:
        return t("changes.other", **facts)
    kind = "new" if change.before is None else "stops" if change.after is None else "from_to"
    return t(f"changes.{change.variable}.{kind}", **facts)


def _shown(variable: str, value: Fact | None) -> str:
    if value is None:
        return ""
    if variable == "share":
        return f"{round(float(value) * _PERCENT)} %"
    if variable == "step":
        return _named(str(value))
    if variable in _NAMED_BY:
        return t(f"{_NAMED_BY[variable]}.{value}")
    return str(value)


def _named(exercise: str) -> str:
    words = load().words
    return words.exercise(exercise).name if exercise in words.exercises else exercise


def _icon(change: Changed) -> str:
    if change.variable == "share":
        return "cloud"
    if change.before is None:
        return "plus"
    if isinstance(change.before, int | float) and isinstance(change.after, int | float):
        return "harder" if change.after > change.before else "easier"
    return "again"
