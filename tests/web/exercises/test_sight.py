# SPDX-License-Identifier: Apache-2.0
"""What a camera can see, said honestly."""

from __future__ import annotations

from lumbar.library import load
from lumbar.web.exercises.sight import sight_of

LIBRARY = load()


def test_sight_of_bridge_tells_measured_criteria_from_others() -> None:
    found = sight_of(LIBRARY.catalogue.exercise("bridge"), LIBRARY.words)
    assert found.seen == (
        "Shoulders, hips and knees in one line at the top",
        "Knees bent about a right angle at the top",
        "Both hip bones level",
    )
    assert found.unseen == ("Shoulders and head stay on the floor",)


def test_sight_of_what_cannot_be_judged_claims_nothing_and_says_why() -> None:
    found = sight_of(LIBRARY.catalogue.exercise("draw-in"), LIBRARY.words)
    assert (found.is_observable, found.seen) == (False, ())
    assert found.reasons[0] == "coach.why_not.draw_in_not_visible.text"


def test_sight_of_every_exercise_has_words_for_its_reasons() -> None:
    for exercise in LIBRARY.catalogue.exercises:
        for key in sight_of(exercise, LIBRARY.words).reasons:
            assert LIBRARY.words.text(key) != ""
