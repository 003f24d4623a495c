# SPDX-License-Identifier: Apache-2.0
"""Signs told in the middle of a session that are answers to the safety check."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from lumbar.core.progression.events import Event, ExerciseDone, Screened
from lumbar.core.screening.answers import Answer, Answers
from lumbar.web.care.history import tell
from lumbar.web.care.models import Person

# 3.3: chest pain or short breath is an emergency; RF20 is the question that asks for both.
QUESTION_OF_SIGN: Final = {"chest_pain": "RF20", "short_of_breath": "RF20"}


def follow(person: Person, stored: Iterable[Event], now: datetime) -> None:
    """Answer the safety check with what stopped an exercise: the programme closes at once."""
    reasons = [event.body.reason for event in stored if isinstance(event.body, ExerciseDone)]
    questions = {QUESTION_OF_SIGN[each] for each in reasons if each in QUESTION_OF_SIGN}
    if questions:
        given = tuple((each, Answer.YES) for each in sorted(questions))
        tell(person, [Screened(answers=Answers(given=given))], now, "stopped_by_sign")
