# SPDX-License-Identifier: Apache-2.0
"""Names that lead nowhere and loops are found once all content is seen together."""

from pathlib import Path

import pytest

from tests.support.content import change, copied_content, faults_of

AN_EXERCISE = "the id of an exercise"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return copied_content(tmp_path)


@pytest.mark.parametrize(
    ("file", "old", "new", "key"),
    [
        ("ladders.toml", 'from = "pelvic-tilt"', 'from = "gone"', "edges[2].from"),
        ("ladders.toml", 'or_from = "knee-plank"', 'or_from = "gone"', "edges[13].from"),
        ("ladders.toml", 'to = "bird-dog"', 'to = "gone"', "edges[11].to"),
        (
            "ladders.toml",
            'steps = ["side-plank-knees", "side-plank"]',
            'steps = ["side-plank-knees", "gone"]',
            "ladders[6].steps",
        ),
        (
            "ladders.toml",
            'side_branches = ["leg-raise-supine"]',
            'side_branches = ["gone"]',
            "ladders[0].side_branches",
        ),
        ("ladders.toml", '\nbridge = "pelvic-tilt"', '\nbridge = "gone"', "regressions.bridge"),
        (
            "ladders.toml",
            'cat-camel = "standing-cat-stretch"',
            'cat-camel = "gone"',
            "substitutes.kneeling_not_possible.cat-camel",
        ),
        (
            "exercises/partial-curl.toml",
            'exercise = "draw-in"',
            'exercise = "gone"',
            "gates[0].any_of",
        ),
        (
            "programmes/ten-exercises.toml",
            'exercise = "single-knee-to-chest"',
            'exercise = "gone"',
            "items[1].exercise",
        ),
        (
            "measures.toml",
            'exercise = "bird-dog"',
            'exercise = "gone"',
            "capacity.tests[2].exercise",
        ),
        (
            "conditions.toml",
            'avoid_exercises = ["deep-tissue-massage"]',
            'avoid_exercises = ["gone"]',
            "others.blood_thinners.avoid_exercises",
        ),
        ("activities.toml", 'exercise = "hot-pack"', 'exercise = "gone"', "heat.exercise"),
        ("activities.toml", 'exercise = "cold-pack"', 'exercise = "gone"', "cold.exercise"),
        (
            "activities.toml",
            'exercise = "aquatic-therapy"',
            'exercise = "gone"',
            "aquatic.exercise",
        ),
        (
            "activities.toml",
            'exercise = "pool-traction"',
            'exercise = "gone"',
            "aquatic.blocks[5].exercise",
        ),
    ],
)
def test_name_of_no_exercise_is_a_fault(
    content: Path, file: str, old: str, new: str, key: str
) -> None:
    change(content, file, old, new)
    assert faults_of(content) == [(file, key, AN_EXERCISE, "gone")]


def test_name_of_no_variant_is_a_fault(content: Path) -> None:
    change(content, "programmes/ten-exercises.toml", 'variant = "reps"', 'variant = "gone"')
    assert faults_of(content) == [
        ("programmes/ten-exercises.toml", "items[0].variant", "a variant of bridge", "gone")
    ]


def test_loop_of_edges_is_a_fault_at_each_of_its_steps(content: Path) -> None:
    change(
        content,
        "ladders.toml",
        "[[ladders]]",
        '[[edges]]\nfrom = "high-plank"\nto = "forearm-plank"\nsource = "[D]"\n\n[[ladders]]',
    )
    assert faults_of(content) == [
        ("ladders.toml", "edges", "no loop", "through forearm-plank"),
        ("ladders.toml", "edges", "no loop", "through high-plank"),
    ]


def test_loop_through_a_gate_of_an_exercise_is_a_fault(content: Path) -> None:
    change(
        content,
        "exercises/draw-in.toml",
        "[[form]]",
        '[[gates]]\nkind = "reached"\nany_of = [{ exercise = "partial-curl" }]\n'
        'source = "[D]"\n\n[[form]]',
    )
    assert faults_of(content) == [
        ("ladders.toml", "edges", "no loop", "through draw-in"),
        ("ladders.toml", "edges", "no loop", "through partial-curl"),
    ]


def test_loop_of_regressions_is_a_fault_at_each_of_its_steps(content: Path) -> None:
    change(content, "ladders.toml", "[regressions]", '[regressions]\npelvic-tilt = "bridge"')
    assert faults_of(content) == [
        ("ladders.toml", "regressions", "no loop", "through bridge"),
        ("ladders.toml", "regressions", "no loop", "through pelvic-tilt"),
    ]


def test_exercise_that_leads_back_to_itself_is_a_loop(content: Path) -> None:
    change(content, "ladders.toml", "[regressions]", '[regressions]\npelvic-tilt = "pelvic-tilt"')
    assert faults_of(content) == [
        ("ladders.toml", "regressions", "no loop", "through pelvic-tilt"),
    ]
