# SPDX-License-Identifier: Apache-2.0
"""A file of events becomes a history, and the history a state with a plan."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lumbar.cli.inputs import Entry
from lumbar.cli.people import Desk
from lumbar.core.kernel.errors import Fault, InputError
from lumbar.core.kernel.reading import Reader
from lumbar.core.planning.person import Person
from lumbar.core.planning.plan import Outcome, Plan
from lumbar.core.progression.events import Event
from lumbar.core.progression.reading import Known, kinds_of, read_event
from lumbar.core.progression.replay import replay
from lumbar.core.progression.state import State
from lumbar.core.screening.answers import Answers, Triage
from lumbar.core.screening.triage import NOTHING_KNOWN, missing, triage


def read_history(entries: tuple[Entry, ...], desk: Desk) -> tuple[Event, ...]:
    """The events of a file, in its order.

    Raises:
        InputError: with every fault of every line, and every id under which two events differ.
    """
    known = Known(
        questions=desk.library.screening.ids, kinds=kinds_of(entry.data for entry in entries)
    )
    faults: list[Fault] = []
    found: list[tuple[Entry, Event]] = []
    for entry in entries:
        wrong = list(entry.faults)
        event = None if wrong else read_event(Reader(entry.data, wrong), known)
        if event is not None:
            found.append((entry, event))
        faults += entry.placed(tuple(wrong))
    faults += _conflicts(found)
    if faults:
        raise InputError(tuple(faults))
    return tuple(event for _, event in found)


def replayed(events: tuple[Event, ...], desk: Desk, file: str) -> tuple[State, Outcome]:
    """The state on the desk's day, with the plan from it or the referral that comes first.

    Raises:
        InputError: nobody was told of, or the safety check is missing or has gaps.
    """
    library = desk.library
    asked: list[Answers] = []

    def screen(answers: Answers, person: Person | None, on: date) -> Triage:
        asked.append(answers)
        facts = NOTHING_KNOWN if person is None else desk.facts(person, on)
        return triage(library.screening, answers, facts)

    state, outcome = replay(
        events, library.catalogue, desk.on, screen, walking=library.activities.walking.weeks
    )
    if outcome is None:
        raise InputError(tuple(_absent(state, desk.on, file)))
    gaps = missing(library.screening, asked[-1]) if asked else library.screening.ids
    if gaps and isinstance(outcome, Plan):
        fault = Fault(
            file=file,
            key="answers",
            expected="an answer to every question of the safety check",
            found=f"none to {', '.join(gaps)}",
        )
        raise InputError((fault,))
    return state, outcome


def _absent(state: State, on: date, file: str) -> Iterator[Fault]:
    for kind, there in (("person", state.person), ("screened", state.triage)):
        if there is None:
            expected = f"an event of kind {kind} up to {on}"
            yield Fault(file=file, key="kind", expected=expected, found="none")


def _conflicts(found: list[tuple[Entry, Event]]) -> Iterator[Fault]:
    first: dict[str, tuple[Entry, Event]] = {}
    for entry, event in found:
        before, other = first.setdefault(event.id, (entry, event))
        if other != event:
            yield Fault(
                file=entry.file,
                line=entry.line,
                key="id",
                expected=f"one event for each id; {event.id} stands in line {before.line} as well",
                found="another event under it",
            )
