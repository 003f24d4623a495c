# SPDX-License-Identifier: Apache-2.0
"""A change of the programme in words."""

from __future__ import annotations

import pytest

from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.kernel.messages import Fact
from lumbar.core.progression.because import Rule, because
from lumbar.core.progression.state import Changed
from lumbar.web.care.changes import told
from tests.web.visitor import NOW

BRIDGE = ExerciseId("bridge")


@pytest.mark.parametrize(
    ("exercise", "variable", "before", "after", "what"),
    [
        (BRIDGE, "reps", 8, 9, "Bridge: 8 to 9 times"),
        (BRIDGE, "hold", 2, 5, "Bridge: hold 2 to 5 seconds"),
        (BRIDGE, "sets", 2, 1, "Bridge: 2 to 1 sets"),
        (BRIDGE, "access", None, "block", "Bridge: left out"),
        (BRIDGE, "colour", 1, 2, "Bridge: 1 2"),
        (None, "stage", "B", "C", "From stage 2: build control to stage 3: get stronger"),
        (None, "share", 1.0, 0.5, "Your amount goes from 100 % to 50 %"),
        (None, "direction", None, "flexion", "Your easing direction is bending forward"),
    ],
)
def test_change_is_told_in_words(
    exercise: ExerciseId | None, variable: str, before: Fact | None, after: Fact | None, what: str
) -> None:
    why = (because(Rule.MASTERY, "full_and_calm"),)
    change = Changed(
        at=NOW, exercise=exercise, variable=variable, before=before, after=after, because=why
    )
    found = told(change)
    assert (found.what, found.who) == (what, "Decided by rule 2.1.")
    assert found.why[0] != ""


def test_change_that_somebody_asked_for_says_so() -> None:
    change = Changed(
        at=NOW,
        exercise=BRIDGE,
        variable="access",
        before=None,
        after="hold",
        because=(because(Rule.OVERRIDE, "override.hold"),),
    )
    assert told(change).who == "Somebody asked for it."
