# SPDX-License-Identifier: Apache-2.0
"""`screening.toml` -> the safety check."""

from __future__ import annotations

from lumbar.core.catalogue.vocabulary import ConditionCode
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
    Score,
    ScoreBand,
    Screening,
    StopRules,
    Weight,
    YesWhen,
)
from lumbar.library.fields import read_evidence
from lumbar.library.files import Folder

_MOST_DAYS = 365
_PAIN = 10
_OLDEST = 120


def read_screening(folder: Folder) -> Screening:
    """Every question, combination and stop rule."""
    with folder.reader("screening.toml") as reader:
        read_evidence(reader)
        _read_order(reader, "levels", tuple(Level))
        _read_order(reader, "urgencies", tuple(Urgency))
        questions = reader.tables("questions")
        combinations = reader.tables("combinations")
        screening = Screening(
            questions=tuple(_read_question(each) for each in questions),
            combinations=tuple(_read_combination(each) for each in combinations),
            pages=tuple(_read_page(each) for each in reader.tables("pages")),
            session_checks=tuple(_read_check(each) for each in reader.tables("session_checks")),
            rescreen=_read_rescreen(reader.table("rescreen")),
            stop_rules=_read_stop_rules(reader.table("stop_rules")),
            locked_urgencies=reader.choices("locked_urgencies", Urgency),
        )
        reader.done()
        if reader.sound:
            _check_between(reader, screening)
            _check_flags(questions, combinations, screening)
    return screening


def _read_order(reader: Reader, key: str, worst_first: tuple[str, ...]) -> None:
    """The words of an order, mildest first; the code counts on it."""
    wanted = list(reversed(worst_first))
    if list(reader.texts(key)) != wanted and reader.has(key):
        reader.fail(key, f"[{', '.join(wanted)}]")


def _check_between(reader: Reader, screening: Screening) -> None:
    asked = [question for page in screening.pages for question in page.questions]
    if sorted(asked) != sorted(screening.ids):
        odd = ", ".join(sorted(set(asked) ^ set(screening.ids))) or "a question twice"
        reader.fail("pages", "every question on one page", odd)
    twice = {each for each in screening.ids if screening.ids.count(each) > 1}
    if twice:
        reader.fail("questions", "each id once", ", ".join(sorted(twice)))
    for key, named in (
        ("session_checks", [each for page in screening.session_checks for each in page.questions]),
        ("stop_rules.emergency.questions", list(screening.stop_rules.emergency_questions)),
        (
            "questions.escalate.with_any",
            [
                other
                for question in screening.questions
                for each in question.escalations
                for other in each.with_any
            ],
        ),
    ):
        for question_id in named:
            if question_id not in screening.ids:
                reader.fail(key, "the id of a question", question_id)


def _check_flags(
    questions: tuple[Reader, ...], combinations: tuple[Reader, ...], screening: Screening
) -> None:
    """What stands in two places says the same in both."""
    checked = {each for page in screening.session_checks for each in page.questions}
    for table, question in zip(questions, screening.questions, strict=True):
        if table.flag("session_check", default=False) != (question.id in checked):
            table.fail("session_check", f"{str(question.id in checked).lower()}, as session_checks")
    counted = {each.id for each in screening.questions if each.unsure_counts_as_yes}
    for table in combinations:
        for question_id in table.texts("questions", required=False):
            if question_id not in counted:
                table.fail("questions", "questions with unsure_counts_as_yes", question_id)


def _read_action(reader: Reader) -> Action:
    level = reader.choice("level", Level)
    urgency = reader.choice("urgency", Urgency) if reader.has("urgency") else None
    if urgency is None and level in {Level.EMERGENCY_NOW, Level.SEE_CLINICIAN_FIRST}:
        reader.fail("urgency", f"one of {', '.join(Urgency)}")
        urgency = Urgency.NOW
    return Action(level=level, urgency=urgency)


def _read_question(reader: Reader) -> Question:
    reader.raw("session_check")
    question = Question(
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
        yes_when=_read_yes_when(reader.table_or_none("yes_when")),
        score=_read_score(reader.table_or_none("score")),
    )
    reader.done()
    return question


def _read_yes_when(reader: Reader | None) -> YesWhen | None:
    if reader is None:
        return None
    found = YesWhen(
        fact=reader.choice("fact", FactName),
        below=reader.whole("below", 0, _OLDEST),
        source=read_evidence(reader),
    )
    reader.done()
    return found


def _read_score(reader: Reader | None) -> Score | None:
    if reader is None:
        return None
    score = Score(
        items=reader.texts("items"),
        only_if=reader.texts("only_if"),
        bands=tuple(_read_band(reader.table(name)) for name in ("four_or_more", "three")),
        source=read_evidence(reader),
    )
    reader.done()
    return score


def _read_band(reader: Reader) -> ScoreBand:
    band = ScoreBand(
        action=_read_action(reader),
        refer_to=reader.text("refer_to"),
        source=read_evidence(reader),
        at_least=reader.whole_or_none("at_least", 1, 20),
        exactly=reader.whole_or_none("exactly", 1, 20),
    )
    if (band.at_least is None) == (band.exactly is None):
        reader.fail("at_least", "either at_least or exactly")
    reader.done()
    return band


def _read_escalation(reader: Reader) -> Escalation:
    escalation = Escalation(
        action=_read_action(reader),
        source=read_evidence(reader),
        with_any=reader.texts("with_any", required=False),
        fact=reader.choice("fact", FactName) if reader.has("fact") else None,
        at_least=reader.whole_or_none("at_least", 0, _OLDEST),
        below=reader.whole_or_none("below", 0, _OLDEST),
        weight=reader.choice("class", Weight) if reader.has("class") else None,
    )
    if not escalation.with_any and escalation.fact is None:
        reader.fail("with_any", "another question, or a fact with its limit")
    limited = escalation.at_least is not None or escalation.below is not None
    if limited != (escalation.fact is not None):
        reader.fail("fact", "a fact together with at_least or below")
    reader.done()
    return escalation


def _read_combination(reader: Reader) -> Combination:
    combination = Combination(
        id=reader.text("id"),
        kind=reader.choice("kind", CombinationKind),
        action=_read_action(reader) if reader.has("level") else None,
        at_least=reader.whole("at_least", 1, 10, 1),
        source=read_evidence(reader),
    )
    match combination.kind:
        case CombinationKind.STRONG_WITH_SAME_GROUP:
            reader.whole("steps_up", 1, 1)
            _read_order(reader, "order", tuple(Urgency))
            reader.choice("level_at_now", Level)
        case CombinationKind.UNSURE_COUNTS_AS_YES:
            reader.texts("questions")
        case _ if combination.action is None:
            reader.fail("level", f"one of {', '.join(Level)}")
        case _:
            pass
    reader.done()
    return combination


def _read_page(reader: Reader) -> Page:
    page = Page(id=reader.text("id"), questions=reader.texts("questions"))
    reader.done()
    return page


def _read_check(reader: Reader) -> Page:
    read_evidence(reader)
    return _read_page(reader)


def _read_rescreen(reader: Reader) -> Rescreen:
    read_evidence(reader)
    if not reader.flag("after_fall"):
        reader.fail("after_fall", "true: a fall always asks for a new check")
    rescreen = Rescreen(
        every_days=reader.whole("every_days", 1, _MOST_DAYS),
        after_gap_days=reader.whole("after_gap_days", 1, _MOST_DAYS),
        after_flare_points=reader.whole("after_flare_points", 1, _PAIN),
    )
    reader.done()
    return rescreen


# What each stop rule does is code; the word stands beside its numbers for those who read them.
_STOP_ACTIONS = {
    "rise": "stop_exercise",
    "level": "stop_exercise",
    "sharp": "stop_exercise",
    "spread": "stop_direction",
    "unwell": "stop_session",
    "stopped_exercises": "end_session",
    "pregnancy": "stop_session",
}


def _read_stop_rules(reader: Reader) -> StopRules:
    rules = {name: reader.table(name) for name in ("emergency", "settle", *_STOP_ACTIONS)}
    for name, table in rules.items():
        read_evidence(table)
        action = _STOP_ACTIONS.get(name)
        if action is not None and table.text("action") not in {"", action}:
            table.fail("action", action)
    found = StopRules(
        rise_points=rules["rise"].whole("points", 1, _PAIN),
        level_points=rules["level"].whole("points", 1, _PAIN),
        settle_minutes=rules["settle"].whole("minutes", 1, 60),
        stopped_exercises=rules["stopped_exercises"].whole("count", 1, 10),
        signs=rules["unwell"].texts("signs"),
        emergency_signs=rules["unwell"].texts("emergency_signs"),
        pregnancy_signs=rules["pregnancy"].texts("signs"),
        emergency_questions=rules["emergency"].texts("questions"),
    )
    rules["emergency"].choice("level", Level)
    rules["stopped_exercises"].texts("offer")
    rules["pregnancy"].choices("conditions", ConditionCode)
    rules["pregnancy"].text("call")
    for table in rules.values():
        table.done()
    reader.done()
    return found
