# SPDX-License-Identifier: Apache-2.0
"""What is said beside the exercises: stop rules, precautions, appointments, statements."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from lumbar.core.catalogue.vocabulary import ConditionCode
from lumbar.core.kernel.messages import Reason, message
from lumbar.core.planning.because import Rule, because
from lumbar.core.planning.case import Case
from lumbar.core.planning.person import Preference
from lumbar.core.planning.plan import Day, Stage
from lumbar.core.screening.answers import Clear, Modified

_NO_SELF_TEST = frozenset({ConditionCode.SL, ConditionCode.ST, ConditionCode.OP, ConditionCode.DF})


def advice_for(case: Case, triage: Clear | Modified, days: tuple[Day, ...]) -> tuple[Reason, ...]:
    """Give the advice of a plan, the most important first."""
    return tuple(dict.fromkeys((*_safety(case, triage), *_staging(case), *_statements(case, days))))


def _safety(case: Case, triage: Clear | Modified) -> Iterator[Reason]:
    pain = case.thresholds.pain
    if triage.urgency is not None:
        yield because(Rule.URGENCY, f"advice.appointment.{triage.urgency}")
    yield because(Rule.STOP, "advice.stop", rise=pain.red_rise, pain=pain.red_during)
    if _is_new(case):
        yield because(Rule.STRICT_PAIN, "advice.strict_pain", days=pain.strict_days)
    yield because(Rule.APPROVAL, "advice.approval")
    if ConditionCode.PS in case.codes:
        yield because(Rule.APPROVAL, "advice.surgeon")
    if ConditionCode.PG in case.codes:
        yield because(Rule.APPROVAL, "advice.midwife")
    yield because(Rule.SLOW, "advice.slow")
    yield because(Rule.BREATHE, "advice.breathe")
    yield because(Rule.PRECAUTION, "advice.warm_up")
    yield because(Rule.PRECAUTION, "advice.surface")
    if case.needs_balance or case.is_sedentary or ConditionCode.FR in case.codes:
        yield because(Rule.PRECAUTION, "advice.support")


def _staging(case: Case) -> Iterator[Reason]:
    match case.stage:
        case Stage.SETTLE:
            yield because(Rule.IRRITABILITY, "advice.settle")
            yield because(Rule.HEAT, "advice.heat")
        case Stage.MAINTAIN:
            yield because(Rule.AFTER_DISCHARGE, "advice.maintain")
        case Stage.BUILD_CONTROL | Stage.STRENGTHEN:
            pass
        case never:
            assert_never(never)
    untested = case.standing.direction is None and case.person.direction is Preference.UNKNOWN
    if untested and _NO_SELF_TEST.isdisjoint(case.codes):
        yield because(Rule.DIRECTION, "advice.direction_test")
    yield because(Rule.CARRYING, "advice.carrying")


def _statements(case: Case, days: tuple[Day, ...]) -> Iterator[Reason]:
    for day in days:
        for item in day.items:
            advice = case.catalogue.exercise(item.exercise).advice
            if advice is not None:
                yield Reason(
                    rule=Rule.EVIDENCE.id,
                    source=Rule.EVIDENCE.source,
                    message=message(f"statements.{advice.statement}.text"),
                )


def _is_new(case: Case) -> bool:
    started = case.person.started or case.on
    return (case.on - started).days < case.thresholds.pain.strict_days
