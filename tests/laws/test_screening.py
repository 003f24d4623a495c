# SPDX-License-Identifier: Apache-2.0
"""What holds of the safety check for any answers of any person."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from lumbar.core.catalogue.vocabulary import ConditionCode
from lumbar.core.screening.answers import Answer, Answers, Emergency, Level, Triage, Urgency
from lumbar.core.screening.answers import level_of as level
from lumbar.core.screening.triage import Facts, refers, triage
from lumbar.library import load

SCREENING = load().screening
UNSURE_IS_YES = (
    "RF01", "RF02", "RF03", "RF04", "RF05", "RF06", "RF07", "RF17", "RF19", "RF20",
)  # fmt: skip
ALWAYS_EMERGENCY = (
    "RF01", "RF02", "RF03", "RF04", "RF05", "RF06", "RF07", "RF08", "RF19", "RF20", "RF23",
)  # fmt: skip

pains = st.none() | st.integers(0, 10)
people = st.builds(Facts, age=st.none() | st.integers(0, 110), pain_usual=pains, pain_worst=pains)
answered = st.fixed_dictionaries({each: st.sampled_from(Answer) for each in SCREENING.ids})


def judged(given_answers: dict[str, Answer], facts: Facts) -> Triage:
    return triage(SCREENING, Answers(given=tuple(given_answers.items())), facts)


def mildness(found: Triage) -> tuple[int, int]:
    """Give a number that grows as less is asked for."""
    urgencies = list(Urgency)
    urgency = len(urgencies) if found.urgency is None else urgencies.index(found.urgency)
    return (list(Level).index(level(found)), urgency)


@given(answered, people, st.sampled_from(SCREENING.ids))
def test_another_yes_never_asks_for_less(
    answers: dict[str, Answer], facts: Facts, question: str
) -> None:
    without = judged(answers | {question: Answer.NO}, facts)
    with_it = judged(answers | {question: Answer.YES}, facts)
    assert mildness(with_it) <= mildness(without)
    assert set(with_it.conditions) >= set(without.conditions)
    assert set(with_it.because) == set(without.because) | {question}


@given(answered, people, st.randoms(use_true_random=False))
def test_order_of_the_answers_does_not_matter(
    answers: dict[str, Answer], facts: Facts, chance: Random
) -> None:
    items = list(answers.items())
    chance.shuffle(items)
    assert judged(dict(items), facts) == judged(answers, facts)


@given(answered, people, st.sampled_from(UNSURE_IS_YES))
def test_unsure_of_what_must_not_be_missed_is_yes_whatever_else_is_said(
    answers: dict[str, Answer], facts: Facts, question: str
) -> None:
    unsure = judged(answers | {question: Answer.UNSURE}, facts)
    assert unsure == judged(answers | {question: Answer.YES}, facts)


@given(answered, people, st.sampled_from(ALWAYS_EMERGENCY))
def test_strongest_flags_are_an_emergency_whatever_else_is_said(
    answers: dict[str, Answer], facts: Facts, question: str
) -> None:
    assert isinstance(judged(answers | {question: Answer.YES}, facts), Emergency)


@given(answered, people, pains, pains)
def test_more_pain_never_asks_for_less(
    answers: dict[str, Answer], facts: Facts, usual: int | None, worst: int | None
) -> None:
    low = Facts(age=facts.age, pain_usual=usual, pain_worst=worst)
    high = Facts(age=facts.age, pain_usual=10, pain_worst=10)
    assert mildness(judged(answers, high)) <= mildness(judged(answers, low))


@given(answered, people)
def test_triage_always_says_why_and_how_soon(answers: dict[str, Answer], facts: Facts) -> None:
    found = judged(answers, facts)
    assert refers(found) is (level(found) in {Level.EMERGENCY_NOW, Level.SEE_CLINICIAN_FIRST})
    assert not refers(found) or (found.because != () and found.urgency is not None)
    assert tuple(code for code in ConditionCode if code in found.conditions) == found.conditions
    assert tuple(each for each in SCREENING.ids if each in found.because) == found.because


@given(answered, st.integers(0, 17))
def test_nobody_under_age_starts_alone(answers: dict[str, Answer], age: int) -> None:
    assert refers(judged(answers, Facts(age=age)))
