# SPDX-License-Identifier: Apache-2.0
"""What happens to one exercise after a session (4.4).

The table is read from the top; the first row that fits decides. Rows that lower stand above rows
that hold, and only somebody who passes every one of them goes up.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from lumbar.core.catalogue.thresholds import Thresholds
from lumbar.core.kernel.messages import Reason
from lumbar.core.progression.because import Rule, because
from lumbar.core.progression.responses import Response
from lumbar.core.progression.state import Move, Zone


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What one decision rests on.

    `reds` counts the red answers among the last sessions of the exercise and `low_forms` the
    sessions in a row with low form, this one included. `full_days` counts the clean days in a row
    on which the whole dose was done, `days_needed` how many of them raise it. `first_weeks` says
    that any new pain counts as a stop, `back` that the dose is still a part of what it was, `held`
    that somebody asked for it to stay.
    """

    response: Response
    reds: int
    low_forms: int
    full: bool
    full_days: int
    days_needed: int
    first_weeks: bool
    back: bool
    held: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of the table: when it fits, what is done, and the words for it."""

    fits: Callable[[Evidence, Thresholds], bool]
    move: Move
    rule: Rule
    words: str


_HOLD: Final = Move.HOLD

TABLE: Final = (
    Row(fits=lambda e, _: e.response.zone is Zone.SPREAD,
        move=Move.FAMILY_OFF, rule=Rule.STOP, words="spread"),
    Row(fits=lambda e, _: e.response.hurt,
        move=Move.STEP_DOWN, rule=Rule.STOP, words="stopped_for_pain"),
    Row(fits=lambda e, t: e.response.zone is Zone.RED and e.reds >= t.progress.reds_step_down,
        move=Move.STEP_DOWN, rule=Rule.STOP, words="second_red"),
    Row(fits=lambda e, _: e.response.zone is Zone.RED,
        move=Move.CUT, rule=Rule.STOP, words="red"),
    Row(fits=lambda e, _: e.response.zone is Zone.AMBER,
        move=_HOLD, rule=Rule.ZONES, words="amber"),
    Row(fits=lambda e, t: e.low_forms >= t.mastery.form_low_sessions,
        move=Move.STEP_DOWN, rule=Rule.MASTERY, words="low_form_again"),
    Row(fits=lambda e, _: e.low_forms > 0,
        move=Move.FEWER_SETS, rule=Rule.DECISION, words="low_form"),
    Row(fits=lambda e, _: e.response.stopped or e.response.stop_faults,
        move=_HOLD, rule=Rule.STOP, words="stopped"),
    Row(fits=lambda e, _: e.response.zone is None,
        move=_HOLD, rule=Rule.ZONES, words="unknown"),
    Row(fits=lambda e, t: _below(e.response.form_score, t.mastery.form_good),
        move=_HOLD, rule=Rule.MASTERY, words="form"),
    Row(fits=lambda e, t: _above(e.response.effort, t.mastery.effort_max),
        move=_HOLD, rule=Rule.MASTERY, words="effort"),
    Row(fits=lambda e, t: e.first_weeks and _above(e.response.rise, t.pain.amber_rise - 1),
        move=_HOLD, rule=Rule.STRICT_PAIN, words="first_weeks"),
    Row(fits=lambda e, _: e.back,
        move=_HOLD, rule=Rule.GAPS, words="coming_back"),
    Row(fits=lambda e, _: e.held,
        move=_HOLD, rule=Rule.OVERRIDE, words="held"),
    Row(fits=lambda e, _: not e.full,
        move=_HOLD, rule=Rule.MASTERY, words="not_full"),
    Row(fits=lambda e, _: e.full_days < e.days_needed,
        move=_HOLD, rule=Rule.MASTERY, words="once_more"),
    Row(fits=lambda e, _: e.response.zone is Zone.AMBER_STEADY,
        move=Move.UP, rule=Rule.ZONES, words="steady"),
    Row(fits=lambda e, _: e.full_days == e.days_needed == 1,
        move=Move.UP, rule=Rule.MORE_WITH_EXPERIENCE, words="full_and_calm_once"),
    Row(fits=lambda _e, _t: True,
        move=Move.UP, rule=Rule.MORE_WITH_EXPERIENCE, words="full_and_calm"),
)  # fmt: skip


def decide(evidence: Evidence, thresholds: Thresholds) -> tuple[Move, Reason]:
    """Give what happens to the exercise, and why."""
    row = next(each for each in TABLE if each.fits(evidence, thresholds))
    return row.move, because(row.rule, row.words)


def is_clean(response: Response, thresholds: Thresholds) -> bool:
    """Tell whether a day meets every mark of mastery but the full dose (2.1)."""
    calm = response.zone in {Zone.GREEN, Zone.AMBER_STEADY}
    calm = calm or (response.zone is Zone.AMBER and response.steady)
    good_form = not _below(response.form_score, thresholds.mastery.form_good)
    easy = not _above(response.effort, thresholds.mastery.effort_max)
    return calm and good_form and easy and not response.stopped and not response.stop_faults


def _below(value: int | None, limit: int) -> bool:
    return value is not None and value < limit


def _above(value: int | None, limit: int) -> bool:
    return value is not None and value > limit
