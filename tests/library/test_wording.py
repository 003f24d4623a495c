# SPDX-License-Identifier: Apache-2.0
"""Whatever has to have words and has none is a fault of its text file."""

from pathlib import Path

import pytest

from tests.support.content import change, copied_content, faults_of


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return copied_content(tmp_path)


@pytest.mark.parametrize(
    ("file", "old", "new", "key"),
    [
        (
            "coach.toml",
            "[why_not.water]",
            "[why_not.pool]",
            "why_not.water.text",
        ),
        ("statements.toml", "[tens_evidence]", "[tens]", "tens_evidence.text"),
        ("conditions.toml", 'name = "Thin bones"', 'names = "Thin bones"', "OP.name"),
        (
            "conditions.toml",
            "[others.glaucoma]\nname",
            "[others.glaucoma]\nnames",
            "others.glaucoma.name",
        ),
        ("conditions.toml", 'gut_upset = "', 'gut = "', "others.pool.items.gut_upset"),
        ("rules.toml", "[R19]\ntext", "[R19]\nwords", "R19.text"),
        (
            "ladders.toml",
            "[ladders.bridge]\nname",
            "[ladders.bridge]\nnames",
            "ladders.bridge.name",
        ),
        (
            "screening.toml",
            "[questions.RF01]\nask",
            "[questions.RF01]\nasks",
            "questions.RF01.ask",
        ),
        (
            "screening.toml",
            "began_before_35 = ",
            "began_early = ",
            "questions.RF24.score.began_before_35",
        ),
        ("screening.toml", "hla_b27_test = ", "test = ", "questions.RF24.refer_to.hla_b27_test"),
        ("screening.toml", "[pages.legs]\nheading", "[pages.legs]\nhead", "pages.legs.heading"),
        (
            "screening.toml",
            "[session_checks.unwell]\nask",
            "[session_checks.unwell]\nasks",
            "session_checks.unwell.ask",
        ),
        (
            "programmes.toml",
            "[programmes.ten-exercises]\nname",
            "[programmes.ten-exercises]\nnames",
            "programmes.ten-exercises.name",
        ),
        ("programmes.toml", "raise_daily = ", "raise = ", "notes.raise_daily"),
        ("measures.toml", "[measures.pain]\nname", "[measures.pain]\nnames", "measures.pain.name"),
        ("measures.toml", "buttock = ", "bum = ", "measures.pain_map.places.buttock"),
        ("measures.toml", "flare = ", "flares = ", "measures.events.flare"),
        ("measures.toml", "7 = ", "8 = ", "measures.session_effort.anchors.7"),
        (
            "measures.toml",
            "bridge_hold = ",
            "bridge = ",
            "measures.capacity.tests.bridge_hold",
        ),
        ("activities.toml", "cross_trainer = ", "trainer = ", "walking.options.cross_trainer"),
        ("activities.toml", "hang = ", "hanging = ", "aquatic.blocks.hang"),
        ("activities.toml", "hip_swings = ", "swings = ", "aquatic.items.hip_swings"),
        ("activities.toml", "collarbone = ", "collar = ", "aquatic.depths.collarbone"),
        ("activities.toml", "vigorous = ", "brisk = ", "aquatic.temperatures.vigorous"),
        ("activities.toml", '[heat]\nname = "Heat"', '[heat]\nname = " "', "heat.name"),
    ],
)
def test_text_that_is_not_there_is_a_fault(
    content: Path, file: str, old: str, new: str, key: str
) -> None:
    change(content, f"text/en/{file}", old, new)
    assert faults_of(content) == [(f"text/en/{file}", key, "a text", "nothing")]


@pytest.mark.parametrize("file", ["rules.toml", "coach.toml", "activities.toml"])
def test_text_file_that_is_not_there_is_one_fault(content: Path, file: str) -> None:
    (content / "text" / "en" / file).unlink()
    assert faults_of(content) == [(f"text/en/{file}", "", "a file", "nothing")]


def test_new_reason_without_words_is_a_fault(content: Path) -> None:
    change(
        content,
        "exercises/draw-in.toml",
        "why_not = ",
        'why_not = "too_dark" # ',
    )
    assert faults_of(content) == [
        ("text/en/coach.toml", "why_not.too_dark.text", "a text", "nothing")
    ]
