# SPDX-License-Identifier: Apache-2.0
"""Every red flag, alone and together, asks for the action that the table of facts gives (3.2)."""

from dataclasses import replace

import pytest

from lumbar.core.catalogue.vocabulary import ConditionCode
from lumbar.core.screening.answers import (
    Answer,
    Answers,
    Clear,
    Level,
    Modified,
    Triage,
    Urgency,
    level_of,
)
from lumbar.core.screening.questions import Action, FactName, Question, Weight
from lumbar.core.screening.triage import Facts, missing, refers, triage
from lumbar.library import load
from tests.support.values import DESIGN

rule = pytest.mark.rule

SCREENING = load().screening
EVERY = tuple(f"RF{number:02}" for number in range(1, 35))

EMERGENCY, SEE = Level.EMERGENCY_NOW, Level.SEE_CLINICIAN_FIRST
MODIFIED, START = Level.START_MODIFIED, Level.START
NOW, SAME_DAY = Urgency.NOW, Urgency.SAME_DAY
TWO_WEEKS, ROUTINE = Urgency.WITHIN_2_WEEKS, Urgency.ROUTINE
OP, PG, ST, PS = ConditionCode.OP, ConditionCode.PG, ConditionCode.ST, ConditionCode.PS
HE, BP = ConditionCode.HE, ConditionCode.BP


def answers(*yes: str, unsure: tuple[str, ...] = ()) -> Answers:
    """Give every question answered: no, but for the named ones."""
    given = dict.fromkeys(EVERY, Answer.NO)
    given |= dict.fromkeys(yes, Answer.YES) | dict.fromkeys(unsure, Answer.UNSURE)
    return Answers(given=tuple(given.items()))


def judged(*yes: str, **facts: int) -> tuple[Level, Urgency | None]:
    found = triage(SCREENING, answers(*yes), Facts(**facts))
    return level_of(found), found.urgency


def a_question(question_id: str, weight: Weight) -> Question:
    return Question(
        id=question_id,
        groups=("one",),
        weight=weight,
        action=Action(level=START),
        source=DESIGN,
    )


def test_questions_of_the_content_are_the_thirty_four() -> None:
    assert SCREENING.ids == EVERY


def test_all_no_is_clear() -> None:
    assert triage(SCREENING, answers()) == Clear()


@pytest.mark.parametrize(
    ("question", "level", "urgency", "conditions"),
    [
        pytest.param("RF01", EMERGENCY, NOW, (), marks=rule("RF01")),
        pytest.param("RF02", EMERGENCY, NOW, (), marks=rule("RF02")),
        pytest.param("RF03", EMERGENCY, NOW, (), marks=rule("RF03")),
        pytest.param("RF04", EMERGENCY, NOW, (), marks=rule("RF04")),
        pytest.param("RF05", EMERGENCY, NOW, (), marks=rule("RF05")),
        pytest.param("RF06", EMERGENCY, NOW, (), marks=rule("RF06")),
        pytest.param("RF07", EMERGENCY, NOW, (), marks=rule("RF07")),
        pytest.param("RF08", EMERGENCY, NOW, (), marks=rule("RF08")),
        pytest.param("RF09", SEE, SAME_DAY, (), marks=rule("RF09")),
        pytest.param("RF10", SEE, SAME_DAY, (), marks=rule("RF10")),
        pytest.param("RF11", SEE, TWO_WEEKS, (), marks=rule("RF11")),
        pytest.param("RF12", SEE, ROUTINE, (OP,), marks=rule("RF12")),
        pytest.param("RF13", SEE, TWO_WEEKS, (), marks=rule("RF13")),
        pytest.param("RF14", SEE, TWO_WEEKS, (), marks=rule("RF14")),
        pytest.param("RF15", SEE, TWO_WEEKS, (), marks=rule("RF15")),
        pytest.param("RF16", START, None, (), marks=rule("RF16")),
        pytest.param("RF17", SEE, SAME_DAY, (), marks=rule("RF17")),
        pytest.param("RF18", SEE, ROUTINE, (), marks=rule("RF18")),
        pytest.param("RF19", EMERGENCY, NOW, (), marks=rule("RF19")),
        pytest.param("RF20", EMERGENCY, NOW, (), marks=rule("RF20")),
        pytest.param("RF21", SEE, SAME_DAY, (), marks=rule("RF21")),
        pytest.param("RF22", SEE, SAME_DAY, (), marks=rule("RF22")),
        pytest.param("RF23", EMERGENCY, NOW, (PG,), marks=rule("RF23")),
        pytest.param("RF24", SEE, ROUTINE, (), marks=rule("RF24")),
        pytest.param("RF25", MODIFIED, None, (), marks=rule("RF25")),
        pytest.param("RF26", MODIFIED, ROUTINE, (ST,), marks=rule("RF26")),
        pytest.param("RF27", SEE, TWO_WEEKS, (PS,), marks=rule("RF27")),
        pytest.param("RF28", SEE, ROUTINE, (HE,), marks=rule("RF28")),
        pytest.param("RF29", SEE, SAME_DAY, (BP,), marks=rule("RF29")),
        pytest.param("RF30", SEE, TWO_WEEKS, (), marks=rule("RF30")),
        pytest.param("RF31", SEE, ROUTINE, (), marks=[rule("RF31"), rule("R43")]),
        pytest.param("RF32", SEE, ROUTINE, (), marks=rule("RF32")),
        pytest.param("RF33", MODIFIED, None, (PG,), marks=rule("RF33")),
        pytest.param("RF34", SEE, ROUTINE, (), marks=rule("RF34")),
    ],
)
def test_one_yes_asks_for_its_own_action(
    question: str,
    level: Level,
    urgency: Urgency | None,
    conditions: tuple[ConditionCode, ...],
) -> None:
    found = triage(SCREENING, answers(question))
    assert (level_of(found), found.urgency) == (level, urgency)
    assert found.because == (question,)
    assert found.conditions == conditions
    assert refers(found) is (level in {EMERGENCY, SEE})


@pytest.mark.rule("RF01", "RF02", "RF03", "RF04", "RF05", "RF06", "RF07", "RF17", "RF19", "RF20")
@pytest.mark.parametrize(
    "question",
    ["RF01", "RF02", "RF03", "RF04", "RF05", "RF06", "RF07", "RF17", "RF19", "RF20", "RF34"],
)
def test_unsure_of_what_must_not_be_missed_equals_yes(question: str) -> None:
    found = triage(SCREENING, answers(unsure=(question,)))
    assert found == triage(SCREENING, answers(question))
    assert found != Clear()


@pytest.mark.parametrize(
    "question",
    sorted(
        set(EVERY)
        - {"RF01", "RF02", "RF03", "RF04", "RF05", "RF06", "RF07", "RF17", "RF19", "RF20", "RF34"}
    ),
)
def test_unsure_of_anything_else_counts_as_no(question: str) -> None:
    assert triage(SCREENING, answers(unsure=(question,))) == Clear()


# Each case in which an answer asks for more than it does alone.
@pytest.mark.parametrize(
    ("yes", "facts", "level", "urgency"),
    [
        pytest.param(("RF09",), {"pain_worst": 8}, EMERGENCY, NOW, marks=rule("RF09")),
        pytest.param(("RF09",), {"pain_worst": 7}, SEE, SAME_DAY, marks=rule("RF09")),
        pytest.param(("RF09", "RF06"), {}, EMERGENCY, NOW, marks=rule("RF09")),
        pytest.param(("RF12",), {}, SEE, ROUTINE, marks=rule("RF12")),
        pytest.param(("RF12", "RF10"), {}, EMERGENCY, NOW, marks=rule("RF12")),
        pytest.param(("RF12", "RF17"), {}, EMERGENCY, NOW, marks=rule("RF12")),
        pytest.param(("RF13", "RF15"), {}, SEE, SAME_DAY, marks=rule("RF13")),
        pytest.param(("RF14", "RF15"), {}, SEE, SAME_DAY, marks=[rule("RF14"), rule("RF15")]),
        pytest.param(("RF15",), {"pain_worst": 8}, SEE, SAME_DAY, marks=rule("RF15")),
        pytest.param(("RF15",), {"pain_worst": 7}, SEE, TWO_WEEKS, marks=rule("RF15")),
        pytest.param(("RF15", "RF17"), {}, EMERGENCY, NOW, marks=rule("RF15")),
        pytest.param(("RF16",), {"age": 17}, SEE, ROUTINE, marks=rule("RF16")),
        pytest.param(("RF16",), {"age": 18}, START, None, marks=rule("RF16")),
        pytest.param(("RF17", "RF01"), {}, EMERGENCY, NOW, marks=rule("RF17")),
        pytest.param(("RF17",), {"pain_worst": 8}, EMERGENCY, NOW, marks=rule("RF17")),
        pytest.param(("RF17",), {"pain_worst": 7}, SEE, SAME_DAY, marks=rule("RF17")),
        pytest.param(("RF18", "RF15"), {}, SEE, SAME_DAY, marks=rule("RF18")),
        pytest.param(("RF18", "RF17"), {}, EMERGENCY, NOW, marks=rule("RF18")),
        pytest.param(("RF21", "RF20"), {}, EMERGENCY, NOW, marks=rule("RF21")),
        pytest.param(("RF22", "RF17"), {}, EMERGENCY, NOW, marks=rule("RF22")),
        pytest.param(("RF25",), {"pain_usual": 7}, SEE, TWO_WEEKS, marks=rule("RF25")),
        pytest.param(("RF25",), {"pain_usual": 6}, MODIFIED, None, marks=rule("RF25")),
        pytest.param(("RF25", "RF31"), {}, SEE, TWO_WEEKS, marks=rule("RF25")),
    ],
)
def test_escalated_answer_asks_for_more(
    yes: tuple[str, ...], facts: dict[str, int], level: Level, urgency: Urgency | None
) -> None:
    assert judged(*yes, **facts) == (level, urgency)


@pytest.mark.parametrize(
    ("yes", "level", "urgency"),
    [
        # CR1: two weak flags of one group.
        (("RF12", "RF16"), SEE, TWO_WEEKS),
        (("RF12", "RF18"), SEE, TWO_WEEKS),
        # Two weak flags of two groups stay with their own actions.
        (("RF16", "RF18"), SEE, ROUTINE),
        (("RF16", "RF31"), SEE, ROUTINE),
        # CR2: three weak flags of any group.
        (("RF16", "RF18", "RF31"), SEE, TWO_WEEKS),
        # CR3: a weak flag beside one of some weight.
        (("RF11", "RF31"), SEE, SAME_DAY),
        (("RF14", "RF31"), SEE, SAME_DAY),
        (("RF15", "RF16"), SEE, SAME_DAY),
        (("RF30", "RF12"), SEE, SAME_DAY),
        # Two flags of some weight, none of them weak, stay with their own actions.
        (("RF11", "RF30"), SEE, TWO_WEEKS),
        # CR4: a strong flag beside any other of its group goes one step up.
        (("RF27", "RF28"), SEE, SAME_DAY),
        (("RF13", "RF14"), SEE, SAME_DAY),
        (("RF13", "RF16"), SEE, SAME_DAY),
        (("RF09", "RF10"), EMERGENCY, NOW),
        (("RF10", "RF11"), EMERGENCY, NOW),
        (("RF01", "RF02"), EMERGENCY, NOW),
        # Strong flags of two groups stay with the higher of the two.
        (("RF13", "RF29"), SEE, SAME_DAY),
        (("RF28", "RF34"), SEE, ROUTINE),
        # Guides beside flags.
        (("RF25", "RF26"), MODIFIED, ROUTINE),
        (("RF26", "RF28"), SEE, ROUTINE),
    ],
)
def test_combined_answers_weigh_as_the_rules_say(
    yes: tuple[str, ...], level: Level, urgency: Urgency | None
) -> None:
    assert judged(*yes) == (level, urgency)


def test_strong_flag_without_an_action_is_raised_to_a_visit() -> None:
    made_up = replace(
        SCREENING,
        questions=(
            a_question("RF01", Weight.STRONG),
            a_question("RF02", Weight.WEAK),
        ),
    )
    found = triage(made_up, answers("RF01", "RF02"))
    assert (level_of(found), found.urgency) == (SEE, ROUTINE)


def test_unsure_answers_combine_as_yes() -> None:
    found = triage(SCREENING, answers("RF18", unsure=("RF17",)))
    assert found == triage(SCREENING, answers("RF17", "RF18"))
    assert level_of(found) is EMERGENCY


@pytest.mark.rule("RF32")
@pytest.mark.parametrize(
    ("age", "level", "because"),
    [(17, SEE, ("RF32",)), (18, START, ()), (None, START, ())],
)
def test_somebody_under_age_is_seen_whatever_was_answered(
    age: int | None, level: Level, because: tuple[str, ...]
) -> None:
    found = triage(SCREENING, answers(), Facts(age=age))
    assert (level_of(found), found.because) == (level, because)


def test_conditions_stand_in_the_order_of_the_matrix() -> None:
    found = triage(SCREENING, answers("RF33", "RF12", "RF26"))
    assert found.conditions == (OP, PG, ST)


def test_urgency_of_a_modified_start_is_the_soonest_that_anything_asks_for() -> None:
    found: Triage = triage(SCREENING, answers("RF26", "RF33"))
    assert found == Modified(because=("RF26", "RF33"), conditions=(PG, ST), urgency=ROUTINE)


def test_missing_names_what_was_not_answered() -> None:
    given = tuple(item for item in answers().given if item[0] != "RF20")
    assert missing(SCREENING, Answers(given=given)) == ("RF20",)
    assert missing(SCREENING, answers()) == ()


def test_question_that_was_not_asked_counts_as_no() -> None:
    assert triage(SCREENING, Answers(given=())) == Clear()


@pytest.mark.parametrize(
    ("name", "value"),
    [(FactName.AGE, 40), (FactName.PAIN_USUAL, 4), (FactName.PAIN_WORST, 7)],
)
def test_fact_is_found_by_name(name: FactName, value: int) -> None:
    assert Facts(age=40, pain_usual=4, pain_worst=7).get(name) == value
