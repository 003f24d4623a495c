# SPDX-License-Identifier: Apache-2.0
import json
import random
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from tests.cli.conftest import Run

Event: TypeAlias = dict[str, Any]
START = datetime(2026, 10, 5, 8, tzinfo=timezone(timedelta(hours=1)))
ON = ("--on", "2026-10-26")


def event(name: str, kind: str, after_hours: float, **body: Any) -> Event:
    at = START + timedelta(hours=after_hours)
    return {"id": name, "at": at.isoformat(), "by": "person", "kind": kind, **body}


def set_of(reps: int) -> dict[str, Any]:
    return {"side": None, "reps": reps, "hold_s": 2}


@pytest.fixture
def history(person: dict[str, Any]) -> list[Event]:
    """Three weeks of somebody who does well."""
    events = [
        event("told", "person", 0, person=person),
        event("checked", "screened", 1, answers=person["answers"]),
    ]
    for day in range(21):
        hours = 24 * day
        events.append(event(f"morning-{day:02}", "morning", hours, pain=3))
        if day % 2:
            continue
        events += [
            event(
                f"bridge-{day:02}",
                "exercise_done",
                hours + 2,
                exercise="bridge",
                variant="reps",
                sets=[set_of(8), set_of(8)],
                pain_before=3,
                pain_during=3,
                sharp=False,
                spread=False,
                effort=4,
                form_score=None,
                stop_faults=[],
                stopped=False,
            ),
            event(f"end-{day:02}", "session_finished", hours + 2.1, pain_after=3, effort=4),
        ]
    return events


@pytest.fixture
def write(tmp_path: Path) -> Callable[[list[Event]], Path]:
    """Write events into a file."""

    def to(events: list[Event]) -> Path:
        file = tmp_path / "events.jsonl"
        file.write_text("".join(f"{json.dumps(each)}\n" for each in events), encoding="utf-8")
        return file

    return to


Write: TypeAlias = Callable[[list[Event]], Path]


def test_replay_of_a_history_is_a_state_with_a_plan(
    lumbar: Run, history: list[Event], write: Write
) -> None:
    said = lumbar("replay", write(history), *ON, "--json")
    assert (said.code, said.err) == (0, "")
    assert list(said.json) == [
        "zone", "stage", "plan", "changes", "locked", "adherence", "next_check",
    ]  # fmt: skip
    assert said.json["plan"]["kind"] == "plan"
    assert said.json["plan"]["days"][0]["date"] >= "2026-10-26"
    for change in said.json["changes"]:
        assert list(change) == ["at", "exercise", "variable", "from", "to", "because"]
        assert [list(each) for each in change["because"]] == [["rule", "text"]] * len(
            change["because"]
        )


def test_replay_of_any_order_and_any_number_of_copies_is_the_same(
    lumbar: Run, history: list[Event], write: Write
) -> None:
    plain = lumbar("replay", write(history), *ON, "--json")
    mixed = [*history, *history[3:9]]
    random.Random(7).shuffle(mixed)  # noqa: S311  # no secret is made of it
    assert lumbar("replay", write(mixed), *ON, "--json") == plain


def test_replay_passes_over_events_after_the_day(
    lumbar: Run, history: list[Event], write: Write
) -> None:
    plain = lumbar("replay", write(history), *ON, "--json")
    later = event("later", "flare", 24 * 60)
    assert lumbar("replay", write([*history, later]), *ON, "--json") == plain


def test_replay_of_an_emergency_is_refused_without_a_plan(
    lumbar: Run, history: list[Event], write: Write
) -> None:
    alarm = event("alarm", "screened", 24 * 20, answers={"RF01": "yes"})
    said = lumbar("replay", write([*history, alarm]), *ON, "--json")
    assert (said.code, said.err) == (12, "")
    assert said.json == {
        "kind": "referral",
        "level": "EMERGENCY_NOW",
        "urgency": "now",
        "because": ["RF01"],
    }
    told = lumbar("replay", write([*history, alarm]), *ON)
    assert told.code == 12
    assert told.out.startswith("No plan yet.\nGet help now.")


def test_replay_for_people_says_where_they_stand_and_the_plan(
    lumbar: Run, history: list[Event], write: Write
) -> None:
    said = lumbar("replay", write(history), *ON)
    assert said.code == 0
    assert "Sessions of the last 7 days: " in said.out
    assert "Plan from 2026-10-26, stage " in said.out


def test_replay_without_a_person_says_what_is_missing(
    lumbar: Run, history: list[Event], write: Write
) -> None:
    file = write(history[1:])
    said = lumbar("replay", file, *ON, "--json")
    assert (said.code, said.out) == (13, "")
    assert said.err == (
        f"lumbar: {file}: kind: expected an event of kind person up to 2026-10-26, found none\n"
    )


def test_replay_without_a_safety_check_says_what_is_missing(
    lumbar: Run, history: list[Event], write: Write
) -> None:
    history[0]["person"]["answers"] = {}
    said = lumbar("replay", write([history[0], *history[2:]]), *ON, "--json")
    assert (said.code, said.out) == (13, "")
    assert "expected an event of kind screened up to 2026-10-26, found none" in said.err


def test_replay_of_a_safety_check_with_gaps_is_bad_input(
    lumbar: Run, history: list[Event], write: Write
) -> None:
    history[0]["person"]["answers"] = {}
    del history[1]["answers"]["RF07"]
    said = lumbar("replay", write(history), *ON, "--json")
    assert (said.code, said.out) == (13, "")
    assert said.err.endswith("found none to RF07\n")


def test_replay_of_two_events_under_one_id_names_id_and_lines(
    lumbar: Run, history: list[Event], write: Write
) -> None:
    twin = history[2] | {"pain": 9}
    file = write([*history, twin])
    said = lumbar("replay", file, *ON, "--json")
    assert (said.code, said.out) == (13, "")
    assert said.err == (
        f"lumbar: {file}:{len(history) + 1}: id: expected one event for each id; morning-00 stands "
        "in line 3 as well, found another event under it\n"
    )


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"at": "2026-10-05T08:00:00"}, "at"),
        ({"at": "yesterday"}, "at"),
        ({"at": 5}, "at"),
        ({"at": None}, "at"),
        ({"kind": "breakfast"}, "kind"),
        ({"kind": ["morning"]}, "kind"),
        ({"pain": 11}, "pain"),
        ({"pain": "3"}, "pain"),
        ({"mood": "good"}, "mood"),
        ({"id": ""}, "id"),
        ({"by": None}, "by"),
        ({"content": []}, "content"),
    ],
)
def test_replay_of_one_wrong_event_names_line_and_key(
    lumbar: Run, history: list[Event], write: Write, change: Event, key: str
) -> None:
    history[2] |= change
    file = write(history)
    said = lumbar("replay", file, *ON, "--json")
    assert (said.code, said.out) == (13, "")
    (first, *_) = said.err.splitlines()
    assert first.startswith(f"lumbar: {file}:3: {key}: expected ")


def test_replay_of_several_wrong_lines_names_them_all(
    lumbar: Run, history: list[Event], write: Write
) -> None:
    file = write(history)
    lines = file.read_bytes().splitlines(keepends=True)
    lines[4] = b'{"id": NaN}\n'
    lines[6] = b'{"id": "x", "id": "y"}\n'
    file.write_bytes(b"".join(lines) + b'{"id": "half-writ')
    said = lumbar("replay", file, *ON, "--json")
    assert (said.code, said.out) == (13, "")
    assert [line.split(": ")[1] for line in said.err.splitlines()] == [
        f"{file}:{number}" for number in (5, 7, len(history) + 1)
    ]


def test_replay_of_a_correction_uses_what_it_says(
    lumbar: Run, history: list[Event], write: Write
) -> None:
    plain = lumbar("replay", write(history), *ON, "--json")
    slip = event("slip", "screened", 24 * 20, answers={"RF01": "yes"})
    undone = event("undone", "corrects", 24 * 20.1, event="slip", void=True)
    assert lumbar("replay", write([*history, slip, undone]), *ON, "--json") == plain


def test_replay_of_an_empty_file_says_what_is_missing(lumbar: Run) -> None:
    said = lumbar("replay", "-", *ON, "--json", stdin=b"")
    assert (said.code, said.out) == (13, "")
    assert len(said.err.splitlines()) == 2
