# SPDX-License-Identifier: Apache-2.0
"""`screening.toml` -> the safety check."""

from __future__ import annotations

from lumbar.core.catalogue.vocabulary import ConditionCode
from lumbar.core.kernel.errors import Fault
from lumbar.core.kernel.reading import Reader
from lumbar.core.screening.answers import Level, Urgency
from lumbar.core.screening.questions import (
    Action,
    Combination,
    CombinationKind,
    Escalation,
    FactName,
    Page,
    Question,
    Rescreen,
    Screening,
    StopRules,
    Weight,
)
from lumbar.library.fields import read_evidence
from lumbar.library.files import Folder

_MOST_DAYS = 365
_PAIN = 10


def read_screening(folder: Folder) -> Screening:
    """Every question, combination and stop rule."""
    with folder.reader("screening.toml") as reader:
        screening = Screening(
            questions=tuple(_read_question(each) for each in reader.tables("questions")),
            combinations=tuple(_read_combination(each) for each in reader.tables("combinations")),
            pages=tuple(_read_page(each) for each in reader.tables("pages")),
            session_checks=tuple(_read_page(each) for each in reader.tables("session_checks")),
            rescreen=_read_rescreen(reader.table("rescreen")),
            stop_rules=_read_stop_rules(reader.table("stop_rules")),
        )
    folder.faults.extend(_faults_between(screening))
    return screening


def _faults_between(screening: Screening) -> list[Fault]:
    asked = [question for page in screening.pages for question in page.questions]
    found = []
    if sorted(asked) != sorted(screening.ids):
        odd = sorted(set(asked) ^ set(screening.ids)) or "a question twice"
        found.append(
            Fault(
                file="screening.toml",
                key="pages",
                expected="every question on one page",
                found=str(odd),
            )
        )
    return found


def _read_action(reader: Reader) -> Action:
    level = reader.choice("level", Level)
    urgency = reader.choice("urgency", Urgency) if reader.has("urgency") else None
    if urgency is None and level in {Level.EMERGENCY_NOW, Level.SEE_CLINICIAN_FIRST}:
        reader.fail("urgency", f"one of {', '.join(Urgency)}")
        urgency = Urgency.NOW
    return Action(level=level, urgency=urgency)


def _read_question(reader: Reader) -> Question:
    return Question(
        id=reader.text("id"),
        groups=reader.texts("groups"),
        weight=reader.choice("class", Weight),
        action=_read_action(reader),
        source=read_evidence(reader),
        unsure_counts_as_yes=reader.flag("unsure_counts_as_yes", default=False),
        implies=reader.choices("implies", ConditionCode, required=False),
        may_exercise_meanwhile=reader.flag("may_exercise_meanwhile", default=False),
        escalations=tuple(
            _read_escalation(each) for each in reader.tables("escalate", required=False)
        ),
    )


def _read_escalation(reader: Reader) -> Escalation:
    escalation = Escalation(
        action=_read_action(reader),
        source=read_evidence(reader),
        with_any=reader.texts("with_any", required=False),
        fact=reader.choice("fact", FactName) if reader.has("fact") else None,
        at_least=reader.whole_or_none("at_least", 0, 120),
        below=reader.whole_or_none("below", 0, 120),
        weight=reader.choice("class", Weight) if reader.has("class") else None,
    )
    if not escalation.with_any and escalation.fact is None:
        reader.fail("with_any", "another question, or a fact with its limit")
    reader.done()
    return escalation


def _read_combination(reader: Reader) -> Combination:
    return Combination(
        id=reader.text("id"),
        kind=reader.choice("kind", CombinationKind),
        action=_read_action(reader) if reader.has("level") else None,
        at_least=reader.whole("at_least", 1, 10, 1),
        source=read_evidence(reader),
    )


def _read_page(reader: Reader) -> Page:
    return Page(id=reader.text("id"), questions=reader.texts("questions"))


def _read_rescreen(reader: Reader) -> Rescreen:
    read_evidence(reader)
    return Rescreen(
        every_days=reader.whole("every_days", 1, _MOST_DAYS),
        after_gap_days=reader.whole("after_gap_days", 1, _MOST_DAYS),
        after_flare_points=reader.whole("after_flare_points", 1, _PAIN),
    )


def _read_stop_rules(reader: Reader) -> StopRules:
    for name in reader.names():
        read_evidence(reader.table(name))
    return StopRules(
        rise_points=reader.table("rise").whole("points", 1, _PAIN),
        level_points=reader.table("level").whole("points", 1, _PAIN),
        settle_minutes=reader.table("settle").whole("minutes", 1, 60),
        stopped_exercises=reader.table("stopped_exercises").whole("count", 1, 10),
        signs=reader.table("unwell").texts("signs"),
        emergency_signs=reader.table("unwell").texts("emergency_signs"),
        pregnancy_signs=reader.table("pregnancy").texts("signs"),
    )
