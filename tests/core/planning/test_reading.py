# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given

from lumbar.core.kernel.errors import Fault
from lumbar.core.kernel.reading import Reader
from lumbar.core.planning.person import Pain, Person
from lumbar.core.planning.reading import contradictions, read_person, write_person
from lumbar.core.screening.answers import Answer, Answers
from tests.support.people import ON, people, person

QUESTIONS = ("RF01", "RF02", "RF32")
LEAST = {"born": "1980-05-17", "answers": {"RF01": "no"}, "pain": {"usual": 4, "worst": 6}}


def read(data: object) -> tuple[Person | None, list[Fault]]:
    faults: list[Fault] = []
    return read_person(Reader(data, faults), QUESTIONS), faults


def test_least_that_is_told_leaves_everything_else_as_it_is() -> None:
    assert read(LEAST) == (person(answers=Answers(given=(("RF01", Answer.NO),))), [])


@given(people())
def test_written_person_reads_as_the_same_person(who: Person) -> None:
    assert read(write_person(who)) == (who, [])


@pytest.mark.parametrize(
    ("data", "key"),
    [
        ({**LEAST, "pain": {"usual": 11, "worst": 6}}, "pain.usual"),
        ({**LEAST, "pain": {"usual": 4, "worst": 6, "map": 7}}, "pain.map"),
        ({**LEAST, "pain": {"usual": 4, "worst": 6, "best": 1}}, "pain.best"),
        ({**LEAST, "height_cm": 20}, "height_cm"),
        ({**LEAST, "conditions": ["XX"]}, "conditions[0]"),
        ({**LEAST, "conditions": ["OP", "OP"]}, "conditions[1]"),
        ({**LEAST, "answers": {"RF99": "no"}}, "answers.RF99"),
        ({**LEAST, "answers": {"RF01": "maybe"}}, "answers.RF01"),
        ({**LEAST, "born": "yesterday"}, "born"),
        ({**LEAST, "minutes": "20"}, "minutes"),
        ({**LEAST, "days_per_week": 8}, "days_per_week"),
        ({**LEAST, "direction": "sideways"}, "direction"),
        ({**LEAST, "equipment": ["rowing boat"]}, "equipment[0]"),
        ({**LEAST, "can_kneel": "yes"}, "can_kneel"),
        ({**LEAST, "started": "2026-02-30"}, "started"),
        ({**LEAST, "weight_kg": 70}, "weight_kg"),
        ({key: LEAST[key] for key in ("answers", "pain")}, "born"),
        ({key: LEAST[key] for key in ("born", "pain")}, "answers"),
        ([], ""),
    ],
)
def test_unknown_key_or_impossible_value_is_named_and_refused(data: object, key: str) -> None:
    found, faults = read(data)
    assert found is None
    assert key in [fault.key for fault in faults]


def test_all_faults_are_named_at_once() -> None:
    _, faults = read({**LEAST, "height_cm": 20, "minutes": 0, "mood": "fine"})
    assert [fault.key for fault in faults] == ["height_cm", "minutes", "mood"]


@pytest.mark.parametrize(
    ("who", "keys"),
    [
        (person(), []),
        (person(born=date(2026, 3, 3)), ["born"]),
        (person(born=date(1900, 1, 1)), ["born"]),
        (person(pain=Pain(usual=5, worst=3)), ["pain.worst"]),
        (person(started=date(2026, 3, 3)), ["started"]),
        (person(started=date(1970, 1, 1)), ["started"]),
        (
            person(born=date(2012, 1, 1), answers=Answers(given=(("RF32", Answer.NO),))),
            ["answers.RF32"],
        ),
        (person(born=date(2012, 1, 1), answers=Answers(given=(("RF32", Answer.YES),))), []),
    ],
)
def test_contradiction_is_named_by_its_key(who: Person, keys: list[str]) -> None:
    assert [fault.key for fault in contradictions(who, ON)] == keys


@given(people())
def test_random_people_do_not_contradict_themselves(who: Person) -> None:
    assert contradictions(who, ON) == ()
