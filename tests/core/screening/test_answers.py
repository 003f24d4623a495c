# SPDX-License-Identifier: Apache-2.0
"""Answers are looked up by question, and each triage has its level."""

import pytest

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
    level_of,
)


def test_answer_of_a_question_that_was_asked_is_found() -> None:
    answers = Answers(given=(("RF01", Answer.YES), ("RF02", Answer.NO)))
    assert (answers.get("RF01"), answers.get("RF03")) == (Answer.YES, None)


@pytest.mark.parametrize(
    ("found", "level"),
    [
        (Clear(), Level.START),
        (Modified(because=(), conditions=()), Level.START_MODIFIED),
        (
            ClinicianFirst(because=(), conditions=(), urgency=Urgency.ROUTINE),
            Level.SEE_CLINICIAN_FIRST,
        ),
        (Emergency(because=(), conditions=()), Level.EMERGENCY_NOW),
    ],
)
def test_triage_has_one_level(found: Triage, level: Level) -> None:
    assert level_of(found) is level


def test_emergency_is_always_now() -> None:
    assert Emergency(because=(), conditions=()).urgency is Urgency.NOW
