# SPDX-License-Identifier: Apache-2.0
"""Words are found by key, messages are said with their facts, changes from special to general."""

import pytest

from lumbar.core.catalogue.vocabulary import ConditionCode
from lumbar.core.kernel.errors import MisuseError
from lumbar.core.kernel.messages import Fact, message
from lumbar.library.exercise_words import ExerciseWords, Voice
from lumbar.library.words import Words

BRIDGE = ExerciseWords(
    name="Bridge",
    other_names=(),
    summary="",
    purpose="",
    start="",
    steps=(),
    breathing="",
    bracing="",
    easier="",
    harder="",
    stop="",
    cautions=(),
    mistakes=(),
    voice=Voice(ready="", out="", hold="", back="", hold_back=""),
    changes={"BP": "its own"},
)

WORDS = Words(
    language="en",
    exercises={"bridge": BRIDGE},  # type: ignore[dict-item]  # an id is a text
    texts={
        "planning": {"swap": "{instead} for {exercise}, {points} points", "list": ["a"]},
        "conditions": {
            "BP": {"change": "in general"},
            "OP": {
                "change": "in general",
                "change_by_load": {"wrist": "for the wrist", "isometric": "for a hold"},
                "change_by_position": {"prone": "on the front"},
            },
        },
    },
)


def test_exercise_has_its_words() -> None:
    assert WORDS.exercise("bridge").name == "Bridge"


def test_text_is_found_by_its_dotted_key() -> None:
    assert WORDS.text("conditions.OP.change_by_position.prone") == "on the front"


@pytest.mark.parametrize("key", ["gone", "planning.gone", "planning.list", "planning.swap.deeper"])
def test_text_that_is_not_there_is_misuse(key: str) -> None:
    with pytest.raises(MisuseError, match=f"no text '{key}' in language 'en'"):
        WORDS.text(key)


def test_message_is_said_with_exercises_under_their_names() -> None:
    said = WORDS.say(message("planning.swap", exercise="bridge", instead="plank", points=2))
    assert said == "plank for Bridge, 2 points"


@pytest.mark.parametrize(
    ("code", "facts", "change"),
    [
        (ConditionCode.BP, {"exercise": "bridge"}, "its own"),
        (ConditionCode.BP, {"exercise": "plank"}, "in general"),
        (ConditionCode.OP, {"exercise": "bridge"}, "in general"),
        (ConditionCode.OP, {"exercise": "bridge", "position": "prone"}, "on the front"),
        (ConditionCode.OP, {"exercise": "bridge", "position": "side"}, "in general"),
        (
            ConditionCode.OP,
            {"exercise": "bridge", "loads": "balance wrist", "position": "prone"},
            "for the wrist",
        ),
        (
            ConditionCode.OP,
            {"exercise": "bridge", "loads": "isometric wrist", "position": "prone"},
            "for a hold",
        ),
    ],
)
def test_change_goes_from_the_special_to_the_general(
    code: ConditionCode, facts: dict[str, Fact], change: str
) -> None:
    assert WORDS.change(code, facts) == change
    assert WORDS.say(message("condition.change", code=code.value, **facts)) == change
