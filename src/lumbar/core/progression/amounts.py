# SPDX-License-Identifier: Apache-2.0
"""More and less of one exercise, one variable at a time (4.4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final, assert_never

from lumbar.core.catalogue.dose import Dose
from lumbar.core.catalogue.exercise import Variant
from lumbar.core.catalogue.thresholds import ProgressRule
from lumbar.core.catalogue.vocabulary import Sides, Variable
from lumbar.core.planning.plan import Side
from lumbar.core.progression.diary import Entry
from lumbar.core.progression.events import SetDone

LIFT_STEP_IN: Final = 2  # [D] 4.4: range rises like everything else, a little at a time
TIME_STEP_S: Final = 300  # [D] 4.8: a whole activity grows by five minutes
_MINUTE_S: Final = 60
_HALF: Final = 0.5
_AMOUNTS: Final = (Variable.REPS, Variable.HOLD, Variable.SETS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Changing:
    """A dose in which one variable changed."""

    variable: Variable
    dose: Dose


def amount(dose: Dose, variable: Variable) -> int:
    """Give the value of one variable: repetitions, seconds, sets or inches."""
    match variable:
        case Variable.REPS:
            return dose.reps
        case Variable.HOLD:
            return dose.hold_s
        case Variable.SETS:
            return dose.sets
        case Variable.LIFT:
            return dose.lift_in or 0
        case Variable.TIME:
            return dose.time_s or 0
        case never:
            assert_never(never)


def with_amount(dose: Dose, variable: Variable, value: int) -> Dose:
    """Give the dose with one variable set."""
    match variable:
        case Variable.REPS:
            return replace(dose, reps=value)
        case Variable.HOLD:
            return replace(dose, hold_s=value)
        case Variable.SETS:
            return replace(dose, sets=value)
        case Variable.LIFT:
            return replace(dose, lift_in=value)
        case Variable.TIME:
            return replace(dose, time_s=value)
        case never:
            assert_never(never)


def ceiling(variant: Variant, rule: ProgressRule, hold_cap_s: int) -> Dose:
    """Give the most that anybody may reach: the target under every cap (R35, 4.4)."""
    return replace(
        variant.target,
        hold_s=min(variant.target.hold_s, rule.hold_cap_s, hold_cap_s),
        sets=min(variant.target.sets, rule.sets_cap),
    )


def raises(dose: Dose, variant: Variant, most: Dose) -> tuple[Changing, ...]:
    """Give the next rise and smaller ones of the same variable, largest first; empty at the top.

    Variables rise in the order of the variant; one that it does not name rises last, back to what
    the target asks for after a smaller start.
    """
    for variable in dict.fromkeys((*variant.progress, *_AMOUNTS)):
        room = amount(most, variable) - amount(dose, variable)
        if room > 0:
            unit = _MINUTE_S if variable is Variable.TIME else 1
            now, step = amount(dose, variable), min(_step(variant, variable), room)
            return tuple(
                Changing(variable=variable, dose=with_amount(dose, variable, now + more))
                for more in range(step, 0, -unit)
            )
    return ()


def spread_over(dose: Dose, sets: int) -> Iterator[Dose]:
    """Give the dose in more sets of fewer repetitions, most first, none of them less work."""
    work = dose.sets * dose.reps
    for reps in range(dose.reps - 1, 0, -1):
        if sets * reps < work:
            return
        yield replace(dose, sets=sets, reps=reps)


def cut(dose: Dose, variant: Variant, rule: ProgressRule) -> Changing | None:
    """Give about a quarter less, at least one unit; None where there is nothing left to take.

    The first variable of the variant that can give way does: fewer repetitions or a shorter hold,
    and sets where neither is left.
    """
    order: list[Variable] = [each for each in variant.progress if each in _AMOUNTS[:2]]
    if dose.time_s is not None:
        order = [Variable.TIME]
    for variable in dict.fromkeys((*order, *_AMOUNTS)):
        value = amount(dose, variable)
        if value > 1:
            less = max(1, int(value * rule.red_cut_share + _HALF))
            return Changing(variable=variable, dose=with_amount(dose, variable, value - less))
    return None


def fewer_sets(dose: Dose) -> Changing | None:
    """Give one set less; None where one is all there is."""
    if dose.sets <= 1:
        return None
    return Changing(variable=Variable.SETS, dose=replace(dose, sets=dose.sets - 1))


def is_full(entries: tuple[Entry, ...], dose: Dose, sides: Sides, rule: ProgressRule) -> bool:
    """Tell whether the dose was done in full at least once that day, on both sides where sided."""
    return any(_is_full(entry.done.sets, dose, sides, rule) for entry in entries)


def _is_full(sets: tuple[SetDone, ...], dose: Dose, sides: Sides, rule: ProgressRule) -> bool:
    if dose.time_s is not None:
        return sum(each.hold_s for each in sets) >= dose.time_s
    if sides is Sides.NONE:
        return _fills(sets, dose, rule)
    return all(
        _fills(tuple(each for each in sets if each.side in {side, None}), dose, rule)
        for side in Side
    )


def _fills(sets: tuple[SetDone, ...], dose: Dose, rule: ProgressRule) -> bool:
    held = [each for each in sets if int(each.hold_s + _HALF) >= dose.hold_s]
    if sum(each.reps >= dose.reps for each in held) >= dose.sets:
        return True
    extra = bool(held) and held[-1].reps >= dose.reps + rule.extra_reps
    return extra and len(held) >= dose.sets


def _step(variant: Variant, variable: Variable) -> int:
    match variable:
        case Variable.REPS:
            return variant.reps_step
        case Variable.HOLD:
            return variant.hold_step_s
        case Variable.SETS:
            return 1
        case Variable.LIFT:
            return LIFT_STEP_IN
        case Variable.TIME:
            return TIME_STEP_S
        case never:
            assert_never(never)
