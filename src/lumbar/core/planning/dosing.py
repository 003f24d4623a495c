# SPDX-License-Identifier: Apache-2.0
"""How much of one exercise: the present dose or a start, made smaller where the person needs it."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from lumbar.core.catalogue.dose import Dose
from lumbar.core.catalogue.exercise import Exercise, Variant
from lumbar.core.kernel.messages import Reason
from lumbar.core.planning.because import Rule, because, because_of
from lumbar.core.planning.case import Case
from lumbar.core.planning.plan import Stage

_FEW_REPS: Final = 2
_ROUNDING: Final = 1e-9  # 10 x 0.7 is 7 and not 6.999...


def scaled(dose: Dose, share: float) -> Dose:
    """Give a part of a dose, rounded down and at least 1.

    Repetitions shrink; where there are only one or two of them the hold shrinks instead, and of a
    whole activity the time. A share of 1 or more leaves the dose as it is.
    """
    if share >= 1:
        return dose
    if dose.time_s is not None:
        return replace(dose, time_s=_part(dose.time_s, share))
    if dose.reps <= _FEW_REPS and dose.hold_s > 0:
        return replace(dose, hold_s=_part(dose.hold_s, share))
    return replace(dose, reps=_part(dose.reps, share))


def capped(dose: Dose, target: Dose) -> Dose:
    """Give the dose, nowhere above the target (R35, 4.4)."""
    time_s = dose.time_s
    if time_s is not None and target.time_s is not None:
        time_s = min(time_s, target.time_s)
    return replace(
        dose,
        sets=min(dose.sets, target.sets),
        reps=min(dose.reps, target.reps),
        hold_s=min(dose.hold_s, target.hold_s),
        time_s=time_s,
    )


def dose_for(case: Case, exercise: Exercise, variant: Variant) -> tuple[Dose, tuple[Reason, ...]]:
    """Give the dose of a session, and why it is smaller than the usual start."""
    step = case.standing.step(exercise.id)
    share, reasons = 1.0, tuple[Reason, ...]()
    if step is not None and step.variant == variant.name:
        base = step.dose
    else:
        base = variant.start
        share, reasons = _start_share(case)
    if case.standing.share < share:
        share = case.standing.share
        reasons = (case.standing.share_reason or because(Rule.START, "dose.less"),)
    dose = capped(scaled(base, share), variant.target)
    dose, held = _held_less(case, exercise, dose)
    if case.stage is Stage.SETTLE:
        dose = _settled(case, dose)
    if case.standing.times_per_day is not None:
        dose = replace(dose, times_per_day=case.standing.times_per_day)
    return dose, (*reasons, *held)


def _start_share(case: Case) -> tuple[float, tuple[Reason, ...]]:
    shares = tuple(_shares(case))
    if not shares:
        return 1.0, ()
    least = min(share for share, _ in shares)
    return least, tuple(reason for share, reason in shares if share == least)


def _shares(case: Case) -> Iterator[tuple[float, Reason]]:
    thresholds = case.thresholds
    if case.stage is Stage.SETTLE:
        yield thresholds.irritability.high_share, because(Rule.IRRITABILITY, "dose.settling")
    if case.is_older:
        yield thresholds.person.gentle_share, because(Rule.START, "dose.older")
    if case.is_sedentary:
        yield thresholds.person.gentle_share, because(Rule.START, "dose.sedentary")


def _held_less(case: Case, exercise: Exercise, dose: Dose) -> tuple[Dose, tuple[Reason, ...]]:
    """Give the dose with its hold under every cap, and the caps of conditions that cut it."""
    hold_s = min(dose.hold_s, case.thresholds.progress.hold_cap_s)
    if exercise.advice is not None and exercise.advice.max_hold_s is not None:
        hold_s = min(hold_s, exercise.advice.max_hold_s)
    reasons = []
    for condition in case.conditions:
        cap_s = condition.hold_cap_s
        if cap_s is not None and hold_s > cap_s:
            hold_s = cap_s
            reasons.append(
                because_of(
                    f"3.6 {condition.code}", str(condition.source), "dose.hold_cap", hold_s=cap_s
                )
            )
    return replace(dose, hold_s=hold_s), tuple(reasons)


def _settled(case: Case, dose: Dose) -> Dose:
    rule = case.thresholds.irritability
    return replace(
        dose, sets=min(dose.sets, rule.high_sets), hold_s=min(dose.hold_s, rule.high_hold_s)
    )


def _part(count: int, share: float) -> int:
    return max(1, math.floor(count * share + _ROUNDING))
