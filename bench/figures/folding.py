# SPDX-License-Identifier: Apache-2.0
"""How long a year of events takes: to read them, and to fold them into a state with a plan."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from typing import Any, Final

from bench.figure import Figure, median_s
from bench.people import invented_people
from lumbar.cli.histories import read_history, replayed
from lumbar.cli.inputs import Entry
from lumbar.cli.people import Desk
from lumbar.library import load

_START: Final = datetime(2025, 11, 3, 8, tzinfo=timezone(timedelta(hours=1)))
_DAYS: Final = 365
_EXERCISES: Final = (("cat-camel", "hold"), ("pelvic-tilt", "rock"), ("bridge", "reps"))
_REST_DAYS: Final = frozenset({3, 6})


def measure() -> Iterator[Figure]:
    """Five sessions a week of three exercises, and the pain of every morning."""
    library = load()
    desk = Desk(library=library, on=date(2026, 11, 2))
    rows = list(_year(invented_people(1, library.screening.ids)[0]))
    entries = tuple(Entry(file="", line=None, data=row) for row in rows)
    events = read_history(entries, desk)
    reading = median_s(lambda: read_history(entries, desk))
    folding = median_s(lambda: replayed(events, desk, ""))
    count = f"{len(rows):,} events"
    yield Figure(name="a year of events read", value=reading * 1_000, unit="ms", beside=count)
    yield Figure(
        name="a year of events folded and planned",
        value=folding * 1_000,
        unit="ms",
        beside=f"{folding / len(rows) * 1e6:.0f} µs an event",
    )


def _year(person: dict[str, Any]) -> Iterator[dict[str, Any]]:
    person |= {"started": _START.date().isoformat(), "conditions": []}
    yield _event("told", "person", timedelta(), person=person)
    for day in range(_DAYS):
        since = timedelta(days=day)
        yield _event(f"morning-{day}", "morning", since, pain=2 + day % 2)
        if day % 7 in _REST_DAYS:
            continue
        evening = since + timedelta(hours=10)
        for exercise, variant in _EXERCISES:
            yield _done(f"{exercise}-{day}", exercise, variant, evening)
        yield _event(f"end-{day}", "session_finished", evening, pain_after=3, effort=4)


def _done(name: str, exercise: str, variant: str, since: timedelta) -> dict[str, Any]:
    return _event(
        name,
        "exercise_done",
        since,
        exercise=exercise,
        variant=variant,
        sets=[{"side": None, "reps": 10, "hold_s": 5}] * 2,
        pain_before=2,
        pain_during=2,
        effort=4,
    )


def _event(name: str, kind: str, since: timedelta, **body: Any) -> dict[str, Any]:  # noqa: ANN401
    at = (_START + since).isoformat()
    return {"id": name, "at": at, "by": "person", "kind": kind, **body}
