# SPDX-License-Identifier: Apache-2.0
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lumbar.cli.inputs import Entry
from lumbar.cli.people import Desk
from lumbar.core.kernel.errors import InputError
from lumbar.core.planning.plan import Plan, Referral
from lumbar.core.screening.answers import Emergency, Level
from lumbar.library import load
from tests.cli.conftest import PERSON

DESK = Desk(library=load(), on=date(2026, 11, 3))
IDS = DESK.library.screening.ids
EMERGENCIES = [
    question.id
    for question in DESK.library.screening.questions
    if question.action.level is Level.EMERGENCY_NOW
]
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*PERSON, "RF01", "usual", "x"]), inner, max_size=4)
    ),
    max_leaves=6,
)


def entry(data: object) -> Entry:
    return Entry(file="person.json", line=7, data=data)


@given(anything)
def test_desk_handed_anything_plans_or_names_faults_with_their_place(data: object) -> None:
    for work in (DESK.planned, DESK.screened):
        try:
            work(entry(data))
        except InputError as wrong:
            places = {(fault.file, fault.line) for fault in wrong.faults}
            assert places == {("person.json", 7)}


@given(st.sampled_from(sorted(PERSON)), anything)
def test_desk_handed_a_person_with_any_value_plans_or_names_that_key(
    key: str, value: object
) -> None:
    try:
        outcome = DESK.planned(entry(PERSON | {key: value}))
    except InputError as wrong:
        roots = {fault.key.split(".")[0].split("[")[0] for fault in wrong.faults}
        assert roots <= {key, "answers", "pain", "started", "born"}
    else:
        assert isinstance(outcome, Plan | Referral)


@given(
    st.sampled_from(EMERGENCIES),
    st.dictionaries(st.sampled_from(IDS), st.sampled_from(["no", "yes", "unsure"])),
)
def test_desk_told_of_an_emergency_never_plans(question: str, others: dict[str, str]) -> None:
    answers = others | {question: "yes"}
    outcome = DESK.planned(entry(PERSON | {"answers": answers}))
    assert isinstance(outcome, Referral)
    assert outcome.level is Level.EMERGENCY_NOW
    assert isinstance(DESK.screened(entry(answers)), Emergency)


@given(st.sets(st.sampled_from(IDS), max_size=len(IDS) - 1))
def test_desk_told_some_answers_and_nothing_alarming_never_plans(asked: set[str]) -> None:
    answers = {question: "no" for question in IDS if question in asked}
    with pytest.raises(InputError) as caught:
        DESK.planned(entry(PERSON | {"answers": answers}))
    (fault,) = caught.value.faults
    wanted = [question for question in IDS if question not in asked]
    assert fault.found == f"none to {', '.join(wanted)}"


def test_desk_uses_the_age_on_its_day() -> None:
    young: dict[str, Any] = PERSON | {"born": "2008-11-04", "started": None}
    young["answers"] = PERSON["answers"] | {"RF32": "yes"}
    assert isinstance(DESK.planned(entry(young)), Referral)
    grown = PERSON | {"born": "2008-11-03", "started": None}
    assert isinstance(DESK.planned(entry(grown)), Plan | Referral)
    assert DESK.facts(DESK.person(entry(grown))).age == 18
