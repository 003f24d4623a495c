# SPDX-License-Identifier: Apache-2.0
"""What a condition changes."""

from __future__ import annotations

from lumbar.core.catalogue.vocabulary import ConditionCode
from lumbar.library import load
from lumbar.web.exercises.with_conditions import Caution, cautions_of

LIBRARY = load()
BIRD_DOG = LIBRARY.catalogue.exercise("bird-dog")


def test_cautions_of_a_blocked_and_a_changed_condition_say_why_and_how() -> None:
    only = (ConditionCode.KN, ConditionCode.PS)
    assert cautions_of(BIRD_DOG, LIBRARY.words, only) == (
        Caution(
            condition="Sore knee or no kneeling",
            is_blocked=False,
            change="Use a thick pad. If kneeling still hurts, do the bridge in its place.",
        ),
        Caution(
            condition=LIBRARY.words.text("conditions.PS.name"),
            is_blocked=True,
            change="Leave this one out: your back is still healing from the operation.",
        ),
    )


def test_cautions_of_a_free_condition_are_none() -> None:
    assert cautions_of(BIRD_DOG, LIBRARY.words, (ConditionCode.OP,)) == ()


def test_cautions_without_a_person_are_the_whole_row_of_the_matrix() -> None:
    found = cautions_of(BIRD_DOG, LIBRARY.words)
    assert len(found) == len(BIRD_DOG.contraindications)
