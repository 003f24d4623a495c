# SPDX-License-Identifier: Apache-2.0
"""Answers are read from plain data and written back."""

import pytest

from lumbar.core.kernel.errors import Fault
from lumbar.core.kernel.reading import Reader
from lumbar.core.screening.answers import Answer, Answers
from lumbar.core.screening.reading import read_answers, write_answers

QUESTIONS = ("RF01", "RF02", "RF03")


def read(data: dict[str, object]) -> tuple[Answers, list[tuple[str, str, str]]]:
    faults: list[Fault] = []
    answers = read_answers(Reader(data, faults), QUESTIONS)
    return answers, [(fault.key, fault.expected, fault.found) for fault in faults]


def test_answers_stand_in_the_order_of_the_questions() -> None:
    answers, faults = read({"RF03": "unsure", "RF01": "yes"})
    assert answers.given == (("RF01", Answer.YES), ("RF03", Answer.UNSURE))
    assert faults == []


def test_answers_written_and_read_again_are_equal() -> None:
    answers, _ = read({"RF01": "yes", "RF02": "no"})
    assert read(dict(write_answers(answers)))[0] == answers


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        ({"RF01": "perhaps"}, ("RF01", "one of no, yes, unsure", "'perhaps'")),
        ({"RF01": True}, ("RF01", "one of no, yes, unsure", "true")),
        ({"RF01": None}, ("RF01", "one of no, yes, unsure", "null")),
        ({"RF99": "yes"}, ("RF99", "a question, RF01 to RF03", "an unknown key")),
    ],
)
def test_answer_that_is_none_of_three_or_to_no_question_is_a_fault(
    data: dict[str, object], fault: tuple[str, str, str]
) -> None:
    _, faults = read({"RF01": "no"} | data)
    assert faults == [fault]
