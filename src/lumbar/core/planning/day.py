# SPDX-License-Identifier: Apache-2.0
"""One session: doses, order, and the cut to the time there is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from lumbar.core.catalogue.dose import Dose, Pauses, exercise_s
from lumbar.core.catalogue.exercise import Exercise, Variant
from lumbar.core.catalogue.vocabulary import SessionPhase
from lumbar.core.kernel.errors import MisuseError
from lumbar.core.kernel.messages import Reason
from lumbar.core.planning.because import Rule, because
from lumbar.core.planning.case import Case
from lumbar.core.planning.changes import changes_for
from lumbar.core.planning.choice import Choice
from lumbar.core.planning.dosing import dose_for
from lumbar.core.planning.plan import Day, Item, Side
from lumbar.core.planning.reasons import reasons_for
from lumbar.core.planning.stage import session_minutes

_PHASES: Final = tuple(SessionPhase)
_SECONDS: Final = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class _Draft:
    """An exercise with its dose while the day is still being cut to size."""

    choice: Choice
    variant: Variant
    dose: Dose
    seconds: float
    reasons: tuple[Reason, ...]
    wanted: bool


def day_of(case: Case, on: date, picks: Iterable[Choice], comfort: Iterable[Choice]) -> Day:
    """Give the session of one day from its exercises, the most needed first.

    Comfort items come last, and stay only while they take less time than the exercises do (R02).
    """
    limit_s = session_minutes(case.stage, case.person, case.thresholds) * _SECONDS
    drafts = _fitted(case, [_draft(case, choice) for choice in picks], limit_s)
    drafts.sort(key=lambda each: (_phase(each), each.choice.rank))
    for draft in (_draft(case, choice) for choice in comfort):
        within = _total(drafts) + draft.seconds <= limit_s
        few = len(drafts) < case.thresholds.session.exercises_cap
        if within and few and _less_passive(drafts, draft):
            drafts.append(draft)
    return Day(on=on, items=tuple(_item(case, draft) for draft in drafts))


def _phase(draft: _Draft) -> int:
    return _PHASES.index(draft.choice.exercise.session_phase)


def _draft(case: Case, choice: Choice) -> _Draft:
    variant = choice.ruling.variant
    if variant is None:
        raise MisuseError(f"{choice.id} was chosen although no variant of it is open")
    dose, why_less = dose_for(case, choice.exercise, variant)
    return _Draft(
        choice=choice,
        variant=variant,
        dose=dose,
        seconds=_seconds(case, choice.exercise, dose),
        reasons=(*reasons_for(case, choice), *why_less),
        wanted=choice.id in case.standing.favourites,
    )


def _seconds(case: Case, exercise: Exercise, dose: Dose) -> float:
    rule = case.thresholds.session
    pauses = Pauses(get_ready_s=rule.get_ready_s, change_over_s=rule.change_over_s)
    return exercise_s(dose, exercise.tempo, exercise.sides, pauses)


def _total(drafts: Iterable[_Draft]) -> float:
    return sum(draft.seconds for draft in drafts)


def _fitted(case: Case, drafts: list[_Draft], limit_s: float) -> list[_Draft]:
    """Give the drafts within the limit: sets go first, then whole exercises, then repetitions."""
    while drafts and _total(drafts) > limit_s:
        most = max(range(len(drafts)), key=lambda place: (drafts[place].dose.sets, place))
        if drafts[most].dose.sets > 1:
            dose = drafts[most].dose
            drafts[most] = _shorter(case, drafts[most], replace(dose, sets=dose.sets - 1))
        elif len(drafts) > 1:
            drafts.pop(_least_needed(drafts))
        elif drafts[0].dose.reps > 1:
            dose = drafts[0].dose
            drafts[0] = _shorter(case, drafts[0], replace(dose, reps=dose.reps - 1))
        else:
            break
    return drafts


def _least_needed(drafts: list[_Draft]) -> int:
    unasked = [place for place, draft in enumerate(drafts) if not draft.wanted]
    return unasked[-1] if unasked else len(drafts) - 1


def _shorter(case: Case, draft: _Draft, dose: Dose) -> _Draft:
    cut = because(Rule.KEPT_UP, "dose.cut_to_time", minutes=case.person.minutes)
    return replace(
        draft,
        dose=dose,
        seconds=_seconds(case, draft.choice.exercise, dose),
        reasons=draft.reasons if cut in draft.reasons else (*draft.reasons, cut),
    )


def _less_passive(drafts: list[_Draft], extra: _Draft) -> bool:
    passive_s = active_s = 0.0
    for draft in (*drafts, extra):
        seconds = draft.seconds * draft.dose.times_per_day
        if draft.choice.exercise.active:
            active_s += seconds
        else:
            passive_s += seconds
    return passive_s < active_s


def _item(case: Case, draft: _Draft) -> Item:
    exercise = draft.choice.exercise
    return Item(
        exercise=exercise.id,
        variant=draft.variant.name,
        dose=draft.dose,
        sides=tuple(Side) if exercise.sided else (),
        seconds=draft.seconds,
        reasons=draft.reasons,
        changes=changes_for(case, exercise),
    )
