# SPDX-License-Identifier: Apache-2.0
"""Answers from plain data: question id to no, yes or unsure."""

from __future__ import annotations

from lumbar.core.kernel.reading import Reader
from lumbar.core.screening.answers import Answer, Answers


def read_answers(reader: Reader, questions: tuple[str, ...]) -> Answers:
    """The answers of a table, in the order of the questions; an unknown question is a fault."""
    asked = set(reader.names())
    given = tuple((each, reader.choice(each, Answer)) for each in questions if each in asked)
    for key in reader.names():
        if key not in questions:
            reader.fail(key, f"a question, {questions[0]} to {questions[-1]}", "an unknown key")
    return Answers(given=given)


def write_answers(answers: Answers) -> dict[str, str]:
    """Plain data of answers; reading it again gives equal answers."""
    return {question: answer.value for question, answer in answers.given}
