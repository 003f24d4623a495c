# SPDX-License-Identifier: Apache-2.0
"""What is above and below an exercise."""

from __future__ import annotations

from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.library import load
from lumbar.web.exercises.climb import Height, Ways, ways_of

CATALOGUE = load().catalogue


def ways(exercise: str) -> Ways:
    return ways_of(CATALOGUE, ExerciseId(exercise))


def test_ways_of_a_middle_step_show_hardest_first_and_here() -> None:
    (climb,) = ways("bridge").climbs
    assert [(rung.exercise, rung.height) for rung in climb.rungs] == [
        ("single-leg-bridge-knee-hug", Height.ABOVE),
        ("bridge", Height.HERE),
        ("pelvic-tilt", Height.BELOW),
    ]
    assert (climb.place, climb.steps) == (2, 3)


def test_ways_of_a_step_on_a_long_ladder_show_five_blocks_around_it() -> None:
    (climb,) = ways("dead-bug").climbs
    assert [rung.exercise for rung in climb.rungs] == [
        "straight-leg-scissors-45",
        "supine-bicycle",
        "dead-bug",
        "legs-up-alternating-extension",
        "supine-single-leg-extension",
    ]
    assert (climb.place, climb.steps) == (7, 9)


def test_ways_of_a_step_on_two_ladders_lead_up_both() -> None:
    found = ways("draw-in")
    assert [climb.ladder for climb in found.climbs] == ["reverse_core", "curl"]
    assert (found.easier, found.harder) == (None, ("pelvic-tilt", "partial-curl"))


def test_ways_of_a_side_branch_say_that_it_stands_beside() -> None:
    (climb,) = ways("leg-raise-supine").climbs
    assert (climb.is_beside, climb.rungs) == (True, ())


def test_ways_of_traction_lead_nowhere_harder() -> None:
    found = ways("corner-traction-legs-out")
    assert ([climb.is_progression for climb in found.climbs], found.harder) == ([False], ())


def test_ways_name_what_opens_an_exercise() -> None:
    found = ways("bird-dog")
    bars = [(bar.exercise, bar.hold_s) for edge in found.before for bar in edge.any_of]
    assert bars == [("quadruped-arm-lift", 15), ("quadruped-leg-lift", 15)]
