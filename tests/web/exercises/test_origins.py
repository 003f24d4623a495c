# SPDX-License-Identifier: Apache-2.0
"""Where each number comes from."""

from __future__ import annotations

from dataclasses import replace

from lumbar.core.catalogue.dose import SeedDose
from lumbar.library import load
from lumbar.web.exercises.origins import Line, origins_of

LIBRARY = load()
BRIDGE = LIBRARY.catalogue.exercise("bridge")


def test_origins_of_bridge_give_start_and_goal_with_what_stands_behind_each() -> None:
    first = origins_of(BRIDGE, LIBRARY.words).ours[0]
    assert first.lines == (
        Line(figure="sets", cells=("2", "3")),
        Line(figure="reps", cells=("8", "15")),
        Line(figure="hold_s", cells=("2 s", "2 s")),
        Line(figure="rest_between_reps_s", cells=("3 s", "3 s")),
        Line(figure="rest_between_sets_s", cells=("60 s", "60 s")),
        Line(figure="times_per_day", cells=("1", "1")),
    )
    assert (first.label, first.start_from, first.target_from) == (
        "Lift and lower",
        "our own choice",
        "source 3, our own choice",
    )


def test_origins_of_bridge_set_the_source_documents_side_by_side() -> None:
    found = origins_of(BRIDGE, LIBRARY.words)
    assert found.seeds == (1, 2, 3)
    assert found.theirs == (
        Line(figure="sets", cells=("", "", "3")),
        Line(figure="reps", cells=("", "", "15")),
        Line(figure="hold_s", cells=("", "30 s", "")),
        Line(figure="rest_between_sets_s", cells=("", "", "60 s")),
    )
    assert found.differs is False


def test_origins_where_two_documents_differ_say_so_on_that_line_alone() -> None:
    two = (
        SeedDose(seed="003", reps=(10, 12), hold_s=(30, 30)),
        SeedDose(seed="004", reps=(15, 15), hold_s=(30, 30)),
    )
    found = origins_of(replace(BRIDGE, dose_seed=two), LIBRARY.words)
    assert [(line.figure, line.cells, line.differs) for line in found.theirs] == [
        ("reps", ("10 to 12", "15"), True),
        ("hold_s", ("30 s", "30 s"), False),
    ]
    assert found.differs is True


def test_origins_of_a_whole_activity_give_its_length_in_words() -> None:
    found = origins_of(LIBRARY.catalogue.exercise("low-impact-aerobic"), LIBRARY.words).ours[0]
    assert found.lines == (
        Line(figure="time_s", cells=("10 minutes", "30 minutes")),
        Line(figure="times_per_day", cells=("1", "1")),
    )


def test_origins_of_every_exercise_number_every_source_document() -> None:
    for exercise in LIBRARY.catalogue.exercises:
        found = origins_of(exercise, LIBRARY.words)
        assert found.seeds == tuple(range(1, len(exercise.dose_seed) + 1))
