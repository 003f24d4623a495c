# SPDX-License-Identifier: Apache-2.0
from datetime import date, timedelta, timezone
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from lumbar.cli.histories import read_history, replayed
from lumbar.cli.inputs import Entry
from lumbar.cli.people import Desk
from lumbar.core.kernel.errors import InputError
from lumbar.core.planning.plan import Outcome, Plan, Referral
from lumbar.core.progression.reading import Kind
from lumbar.library import load
from tests.cli.conftest import PERSON

DESK = Desk(library=load(), on=date(2026, 11, 3))
TOLD: dict[str, Any] = {
    "id": "told",
    "at": "2026-10-05T08:00:00+01:00",
    "by": "person",
    "kind": "person",
    "person": PERSON,
}
GOOD: list[dict[str, Any]] = [
    {"kind": "screened", "answers": PERSON["answers"]},
    {"kind": "morning", "pain": 3},
    {"kind": "flare"},
    {"kind": "session_finished", "pain_after": 3, "effort": 4},
    {"kind": "direction_tested", "result": "extension"},
    {"kind": "measure", "name": "PSFS", "value": 6.5},
    {"kind": "excused", "from": "2026-10-10", "to": "2026-10-12", "reason": "away"},
    {"kind": "override", "exercise": "cobra", "action": "allow", "reason": "seen"},
    {"kind": "discharged"},
    {"kind": "corrects", "event": "told", "void": True},
    {
        "kind": "exercise_done",
        "exercise": "bridge",
        "variant": "reps",
        "sets": [{"side": None, "reps": 8, "hold_s": 2}],
        "pain_before": 3,
        "pain_during": 3,
    },
    {
        "kind": "set_done",
        "session": "s",
        "exercise": "bridge",
        "variant": "reps",
        "set_number": 1,
        "side": None,
        "reps": 8,
        "hold_s": 2,
    },
]
KEYS = sorted({key for body in GOOD for key in body} | {"id", "at", "by", "content"})
values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=6)
    | st.sampled_from(["told", "bridge", "clear", "2026-10-10", "0001-01-01T00:00:00+14:00"]),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=3)
    ),
    max_leaves=5,
)
moments = st.builds(
    lambda at, hours: at.replace(tzinfo=timezone(timedelta(hours=hours))).isoformat(),
    st.datetimes(),
    st.integers(-14, 14),
)
events = st.builds(
    lambda body, at, changes: {"at": at, "by": "person"} | body | changes,
    st.sampled_from(GOOD),
    moments | st.just("2026-10-20T18:00:00+01:00"),
    st.just({}) | st.dictionaries(st.sampled_from(KEYS), values, max_size=2),
)


def entries_of(rows: list[dict[str, Any]]) -> tuple[Entry, ...]:
    named = [{"id": f"e{place}"} | row for place, row in enumerate(rows)]
    return tuple(
        Entry(file="events.jsonl", line=line, data=row)
        for line, row in enumerate([TOLD, *named], start=1)
    )


@given(st.lists(events, max_size=4))
def test_history_of_any_lines_comes_to_a_state_or_to_faults_with_their_place(
    rows: list[dict[str, Any]],
) -> None:
    found: Outcome | InputError
    try:
        _, found = replayed(read_history(entries_of(rows), DESK), DESK, "events.jsonl")
    except InputError as wrong:
        found = wrong
    if isinstance(found, InputError):
        assert {fault.file for fault in found.faults} == {"events.jsonl"}
    else:
        assert isinstance(found, Plan | Referral)


def test_kinds_of_this_test_are_all_there_are() -> None:
    assert {body["kind"] for body in GOOD} | {"person"} == set(Kind)
