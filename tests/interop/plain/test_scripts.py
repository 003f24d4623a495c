# SPDX-License-Identifier: Apache-2.0
import json
from datetime import date
from typing import Any

import pytest

from lumbar.core.catalogue.dose import Pauses, exercise_s
from lumbar.core.catalogue.exercise import Exercise, Variant
from lumbar.core.planning.plan import Day, Item, Side
from lumbar.core.session.writing import write_script
from lumbar.interop.plain.scripts import Addresses, script_record
from lumbar.library import load

LIBRARY = load()
CATALOGUE = LIBRARY.catalogue
ADDRESSES = Addresses(events_url="/events", end_url="/end", safety_url="/safety")
STEP_KEYS = [
    "i",
    "item",
    "kind",
    "seconds",
    "word",
    "line",
    "say",
    "set",
    "sets",
    "rep",
    "reps",
    "side",
    "open_ended",
    "count",
    "ends_set",
    "planned",
    "breathe_every_s",
]
EVERY_VARIANT = [
    (exercise, variant) for exercise in CATALOGUE.exercises for variant in exercise.variants
]


def record_of(*work: tuple[Exercise, Variant], open_to: tuple[str, ...] = ()) -> dict[str, Any]:
    rule = CATALOGUE.thresholds.session
    pauses = Pauses(get_ready_s=rule.get_ready_s, change_over_s=rule.change_over_s)
    items = tuple(
        Item(
            exercise=exercise.id,
            variant=variant.name,
            dose=variant.start,
            sides=tuple(Side) if exercise.sided else (),
            seconds=exercise_s(variant.start, exercise.tempo, exercise.sides, pauses),
            reasons=(),
        )
        for exercise, variant in work
    )
    script = write_script(Day(on=date(2026, 11, 3), items=items), CATALOGUE, open_to)
    return script_record(script, "s-1", ADDRESSES, LIBRARY.words)


def first(exercise: str) -> tuple[Exercise, Variant]:
    found = CATALOGUE.exercise(exercise)
    return found, found.variants[0]


def steps_of(exercise: str, kind: str) -> list[dict[str, Any]]:
    return [step for step in record_of(first(exercise))["steps"] if step["kind"] == kind]


def test_record_of_a_script_has_the_keys_that_the_player_reads() -> None:
    record = record_of(first("bridge"), first("clamshell"))
    assert list(record) == [
        "session", "date", "minutes", "events_url", "end_url", "safety_url", "seconds_total",
        "items", "steps", "breathe",
    ]  # fmt: skip
    assert (record["session"], record["date"]) == ("s-1", "2026-11-03")
    assert record["seconds_total"] == sum(step["seconds"] for step in record["steps"])
    assert list(record["items"][0]) == [
        "item", "exercise", "variant", "name", "position", "ready_text", "swap_to", "easier",
    ]  # fmt: skip
    assert [step["i"] for step in record["steps"]] == list(range(len(record["steps"])))
    assert json.loads(json.dumps(record)) == record


@pytest.mark.parametrize(
    ("exercise", "variant"),
    EVERY_VARIANT,
    ids=[f"{exercise.id}-{variant.name}" for exercise, variant in EVERY_VARIANT],
)
def test_record_of_any_script_has_words_for_every_step(
    exercise: Exercise, variant: Variant
) -> None:
    for step in record_of((exercise, variant))["steps"]:
        assert list(step) == STEP_KEYS
        assert [step[key] for key in ("word", "line", "say") if not step[key]] == []
        said = f"{step['word']} {step['line']} {step['say']}"
        assert "{" not in said
        assert ".." not in said
        assert len(step["word"].split()) <= 3


def test_step_of_a_hold_asks_to_breathe_and_counts_down() -> None:
    (hold, *_) = steps_of("bridge", "hold")
    assert (hold["word"], hold["line"], hold["say"]) == (
        "Hold",
        "Keep breathing.",
        "Hold. Breathe.",
    )
    assert (hold["count"], hold["breathe_every_s"], hold["seconds"]) == ("down", 8, 2)
    assert hold["planned"] == {"reps": 8, "hold_s": 2}


def test_step_of_the_last_repetition_says_so() -> None:
    outs = steps_of("bridge", "out")
    assert [step["say"] for step in outs[:8]] == ["Lift."] * 7 + ["Last one. Lift."]


def test_step_of_an_alternating_exercise_names_the_side() -> None:
    outs = steps_of("dead-bug", "out")
    assert [step["say"].split(".")[0] for step in outs[:2]] == ["Right", "Left"]
    assert [step["side"] for step in outs[:2]] == ["right", "left"]


def test_step_of_a_both_sided_exercise_is_for_both() -> None:
    assert {step["side"] for step in steps_of("supine-bicycle", "out")} == {"both"}
    assert {step["side"] for step in steps_of("supine-bicycle", "get_ready")} == {None}


def test_step_of_a_second_held_position_has_its_own_word() -> None:
    voice = LIBRARY.words.exercise("pelvic-tilt").voice
    words = [step["word"] for step in steps_of("pelvic-tilt", "hold")]
    assert words[:2] == [voice.hold, voice.hold_back]


@pytest.mark.rule("R46")
def test_bracing_is_said_before_the_work_begins() -> None:
    (ready,) = steps_of("side-lying-leg-lift", "get_ready")
    bracing = LIBRARY.words.exercise("side-lying-leg-lift").bracing
    assert bracing
    assert ready["say"].endswith(f" {bracing}")


def test_step_of_getting_ready_says_what_comes() -> None:
    (ready,) = steps_of("clamshell", "get_ready")
    said = LIBRARY.words.exercise("clamshell")
    assert ready["line"] == said.voice.ready
    assert ready["say"].startswith(f"{said.name}. {said.voice.ready}")
    assert ready["say"].endswith(f"Start on your right side. {said.bracing}".rstrip())
    assert (ready["side"], ready["count"], ready["set"]) == ("right", "down", None)


def test_step_of_a_change_over_names_the_side_to_come() -> None:
    over = steps_of("clamshell", "change_over")[0]
    assert (over["side"], over["line"]) == ("left", "Now your left side.")


def test_step_of_a_rest_names_the_set_to_come() -> None:
    (rest,) = steps_of("bridge", "rest")
    assert (rest["line"], rest["set"], rest["open_ended"]) == ("Next: set 2 of 2.", 1, False)


def test_step_of_a_whole_activity_counts_its_time_down() -> None:
    (walk,) = steps_of("low-impact-aerobic", "out")
    assert (walk["seconds"], walk["count"], walk["ends_set"]) == (600, "down", True)
    assert walk["word"] == LIBRARY.words.exercise("low-impact-aerobic").voice.hold


def test_item_of_a_script_offers_what_is_open_by_name() -> None:
    closed = record_of(first("bridge"))["items"][0]
    assert (closed["easier"], closed["swap_to"]) == (None, [])
    item = record_of(first("bridge"), open_to=("pelvic-tilt", "hip-hinge-stick"))["items"][0]
    name = LIBRARY.words.exercise("pelvic-tilt").name
    assert item["easier"] == {"exercise": "pelvic-tilt", "name": name}
    assert [each["exercise"] for each in item["swap_to"]] == ["hip-hinge-stick"]
