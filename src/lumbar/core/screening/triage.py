# SPDX-License-Identifier: Apache-2.0
"""Answers become one action: the highest that any answer or combination asks for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from lumbar.core.catalogue.vocabulary import ConditionCode
from lumbar.core.screening.answers import (
    Answer,
    Answers,
    Clear,
    ClinicianFirst,
    Emergency,
    Level,
    Modified,
    Triage,
    Urgency,
)
from lumbar.core.screening.questions import (
    Action,
    Combination,
    CombinationKind,
    Escalation,
    FactName,
    Question,
    Screening,
    Weight,
)

_LEVELS = tuple(Level)
_URGENCIES = tuple(Urgency)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is known beside the answers; None where it is not known."""

    age: int | None = None
    pain_usual: int | None = None
    pain_worst: int | None = None

    def get(self, name: FactName) -> int | None:
        """One fact by name."""
        match name:
            case FactName.AGE:
                return self.age
            case FactName.PAIN_USUAL:
                return self.pain_usual
            case FactName.PAIN_WORST:
                return self.pain_worst
        assert_never(name)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Finding:
    question: Question
    weight: Weight


NOTHING_KNOWN = Facts()


def triage(screening: Screening, answers: Answers, facts: Facts = NOTHING_KNOWN) -> Triage:
    """The one action that the answers ask for.

    A question may count as a yes by a fact (an age), whatever was answered. Rules: 3.2 with its
    combinations, marked [D] and not signed off.
    """
    counted = [each for each in screening.questions if _counts(each, answers, facts)]
    ids = frozenset(question.id for question in counted)
    findings = tuple(_Finding(question=each, weight=_weight(each, ids, facts)) for each in counted)
    actions = list(_actions(screening, findings, ids, facts))
    because = tuple(question.id for question in counted)
    implied = {code for question in counted for code in question.implies}
    conditions = tuple(code for code in ConditionCode if code in implied)
    worst = min(actions, key=_rank, default=Action(level=Level.START))
    urgency = worst.urgency or _soonest(actions)
    match worst.level:
        case Level.EMERGENCY_NOW:
            return Emergency(because=because, conditions=conditions)
        case Level.SEE_CLINICIAN_FIRST:
            return ClinicianFirst(
                because=because, conditions=conditions, urgency=urgency or Urgency.ROUTINE
            )
        case Level.START_MODIFIED:
            return Modified(because=because, conditions=conditions, urgency=urgency)
        case Level.START:
            return Clear(because=because, conditions=conditions)
    assert_never(worst.level)


def missing(screening: Screening, answers: Answers) -> tuple[str, ...]:
    """The questions that were not answered; nobody is clear before all are."""
    return tuple(each for each in screening.ids if answers.get(each) is None)


def refers(found: Triage) -> bool:
    """True where somebody has to be seen before any exercise."""
    return isinstance(found, Emergency | ClinicianFirst)


def _counts(question: Question, answers: Answers, facts: Facts) -> bool:
    if question.yes_when is not None:
        value = facts.get(question.yes_when.fact)
        if value is not None and value < question.yes_when.below:
            return True
    match answers.get(question.id):
        case Answer.YES:
            return True
        case Answer.UNSURE:
            return question.unsure_counts_as_yes
        case Answer.NO | None:
            return False
        case never:
            assert_never(never)


def _weight(question: Question, ids: frozenset[str], facts: Facts) -> Weight:
    for each in question.escalations:
        if each.weight is not None and _applies(each, ids, facts):
            return each.weight
    return question.weight


def _applies(escalation: Escalation, ids: frozenset[str], facts: Facts) -> bool:
    if not ids.isdisjoint(escalation.with_any):
        return True
    if escalation.fact is None:
        return False
    value = facts.get(escalation.fact)
    if value is None:
        return False
    above = escalation.at_least is not None and value >= escalation.at_least
    return above or (escalation.below is not None and value < escalation.below)


def _actions(
    screening: Screening, findings: tuple[_Finding, ...], ids: frozenset[str], facts: Facts
) -> Iterator[Action]:
    for finding in findings:
        yield finding.question.action
        for each in finding.question.escalations:
            if _applies(each, ids, facts):
                yield each.action
    for combination in screening.combinations:
        yield from _combined(combination, findings)


def _combined(combination: Combination, findings: tuple[_Finding, ...]) -> Iterator[Action]:
    weak = [each for each in findings if each.weight is Weight.WEAK]
    found = False
    match combination.kind:
        case CombinationKind.WEAK_SAME_GROUP:
            groups = [group for each in weak for group in each.question.groups]
            found = any(groups.count(group) >= combination.at_least for group in groups)
        case CombinationKind.WEAK_ANY_GROUP:
            found = len(weak) >= combination.at_least
        case CombinationKind.WEAK_PLUS_WITH_WEAK:
            plus = any(each.weight is Weight.WEAK_PLUS for each in findings)
            found = plus and len(weak) >= combination.at_least
        case CombinationKind.STRONG_WITH_SAME_GROUP:
            yield from _one_step_up(findings)
        case CombinationKind.UNSURE_COUNTS_AS_YES:
            pass  # the questions carry it themselves
        case never:
            assert_never(never)
    if found and combination.action is not None:
        yield combination.action


def _one_step_up(findings: tuple[_Finding, ...]) -> Iterator[Action]:
    for strong in findings:
        if strong.weight is Weight.STRONG and any(
            other is not strong and set(other.question.groups) & set(strong.question.groups)
            for other in findings
        ):
            yield _raised(strong.question.action)


def _raised(action: Action) -> Action:
    if action.urgency is None:
        return Action(level=Level.SEE_CLINICIAN_FIRST, urgency=Urgency.ROUTINE)
    place = max(_URGENCIES.index(action.urgency) - 1, 0)
    urgency = _URGENCIES[place]
    level = Level.EMERGENCY_NOW if urgency is Urgency.NOW else Level.SEE_CLINICIAN_FIRST
    return Action(level=level, urgency=urgency)


def _rank(action: Action) -> tuple[int, int]:
    urgency = len(_URGENCIES) if action.urgency is None else _URGENCIES.index(action.urgency)
    return (_LEVELS.index(action.level), urgency)


def _soonest(actions: list[Action]) -> Urgency | None:
    urgencies = [action.urgency for action in actions if action.urgency is not None]
    return min(urgencies, key=_URGENCIES.index, default=None)
