# SPDX-License-Identifier: Apache-2.0
import json
from typing import Any

import pytest

from lumbar.core.catalogue.exercise import Exercise
from lumbar.interop.plain.exercises import exercise_record
from lumbar.library import load

LIBRARY = load()
CATALOGUE = LIBRARY.catalogue

KEYS = [
    "id",
    "name",
    "other_names",
    "family",
    "level",
    "access",
    "active",
    "sided",
    "position",
    "direction",
    "loads",
    "equipment",
    "seeds",
    "dose_seed",
    "dose_default",
    "target",
    "ladder",
    "gates",
    "contraindications",
    "faults",
    "camera",
    "variants",
]
DOSE_KEYS = [
    "sets",
    "reps",
    "hold_s",
    "rest_between_reps_s",
    "rest_between_sets_s",
    "times_per_day",
    "sides",
    "source",
]
SEED_KEYS = [
    "seed",
    "sets",
    "reps",
    "hold_s",
    "rest_between_reps_s",
    "rest_between_sets_s",
    "times_per_day",
    "per_day",
    "lift_in",
]


def record_of(exercise: str) -> dict[str, Any]:
    return exercise_record(CATALOGUE.exercise(exercise), CATALOGUE, LIBRARY.words)


@pytest.mark.parametrize("exercise", CATALOGUE.exercises, ids=lambda each: each.id)
def test_record_of_any_exercise_has_the_keys_that_programs_rely_on(exercise: Exercise) -> None:
    record: dict[str, Any] = exercise_record(exercise, CATALOGUE, LIBRARY.words)
    assert list(record) == KEYS
    assert json.loads(json.dumps(record)) == record
    assert list(record["ladder"]) == ["easier", "harder", "requires"]
    assert list(record["camera"]) == ["view", "observable", "why_not"]
    assert record["camera"]["observable"] is (record["camera"]["why_not"] is None)
    for dose in (record["dose_default"], record["target"]):
        assert (
            dose is None or [key for key in dose if key not in {"lift_in", "time_s"}] == DOSE_KEYS
        )
    for dose in record["dose_seed"]:
        assert list(dose) == SEED_KEYS
        assert [span for span in list(dose.values())[1:] if span and span[0] > span[1]] == []
    for fault in record["faults"]:
        assert list(fault) == ["code", "severity", "view", "cue", "observable"]
        assert set(fault["view"].split("/")) <= {"S", "F", "T", "any", "none"}


def test_record_of_the_bridge_holds_its_facts() -> None:
    record = record_of("bridge")
    assert (record["name"], record["level"], record["sided"]) == ("Bridge", 2, False)
    assert record["dose_seed"][2] == {
        "seed": "004",
        "sets": [3, 3],
        "reps": [15, 15],
        "hold_s": None,
        "rest_between_reps_s": None,
        "rest_between_sets_s": [60, 60],
        "times_per_day": None,
        "per_day": None,
        "lift_in": None,
    }
    assert record["dose_default"] == {
        "sets": 2,
        "reps": 8,
        "hold_s": 2,
        "rest_between_reps_s": 3,
        "rest_between_sets_s": 60,
        "times_per_day": 1,
        "sides": [],
        "source": "[D]",
    }
    assert record["ladder"]["easier"] == "pelvic-tilt"
    assert record["contraindications"]["HE"] == "C"
    assert record["faults"][5] == {
        "code": "BR-6",
        "severity": "minor",
        "view": "S/F",
        "cue": "Heels down",
        "observable": True,
    }


def test_record_of_a_sided_exercise_prescribes_both_sides() -> None:
    record = record_of("clamshell")
    assert (record["sided"], record["dose_default"]["sides"]) == (True, ["left", "right"])


def test_record_of_a_whole_activity_gives_its_time() -> None:
    assert record_of("low-impact-aerobic")["dose_default"]["time_s"] == 600


def test_record_of_an_exercise_that_is_never_dosed_has_no_dose() -> None:
    record = record_of("sit-up")
    assert (record["dose_default"], record["target"], record["variants"]) == (None, None, [])


def test_record_of_a_gated_exercise_names_what_it_requires_once() -> None:
    record = record_of("cobra")
    assert record["ladder"]["requires"] == ["prone-on-elbows"]
    assert [(gate["kind"], gate["hard"]) for gate in record["gates"]] == [("painless", True)]


def test_record_of_an_unseen_exercise_says_why_in_words() -> None:
    camera = record_of("hot-pack")["camera"]
    assert camera == {
        "view": "none",
        "observable": False,
        "why_not": LIBRARY.words.text("coach.why_not.no_movement.text"),
    }
