# SPDX-License-Identifier: Apache-2.0
"""Reads the worked examples of progression, lives through them and renders them for people.

`progression_examples.txt` holds the examples. Each names a person, what was told on which day, and
what has to come of it. `python -m tests.spec.progression_examples` writes them as a page of the
clinical documentation.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from lumbar.core.catalogue.vocabulary import ConditionCode, ExerciseId
from lumbar.core.kernel.messages import Reason
from lumbar.core.planning.person import Fitness, Pain, Person
from lumbar.core.progression.events import (
    Action,
    Body,
    DirectionTested,
    Discharged,
    Event,
    Finding,
    Flare,
    Measured,
    Morning,
    Override,
    PersonTold,
    Screened,
    SessionFinished,
    SetDone,
)
from lumbar.core.progression.fold import fold
from lumbar.core.progression.state import Changed, Move, State
from lumbar.core.screening.answers import Answer, Answers
from lumbar.library import load
from tests.support.histories import ANSWERED, CATALOGUE, done, moment, screen
from tests.support.people import person
from tests.support.tree import ROOT

HERE: Final = Path(__file__).parent
EXAMPLES: Final = HERE / "progression_examples.txt"
PAGE: Final = ROOT / "docs" / "clinical" / "progression-examples.md"
FIRST_DAY: Final = date(2026, 1, 5)
PART: Final = (SetDone(side=None, reps=1, hold_s=1.0),)
_HEAD: Final = """# How a programme changes: worked examples

Each example tells what a person did and said, day by day, and what came of it with the reason.
`2>3` means pain 2 before and 3 during an exercise. Day 0 is the first day of the programme.
This page is made from `tests/spec/progression_examples.txt` by
`python -m tests.spec.progression_examples`; a test holds every line of it.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One worked example, as it is written."""

    title: str
    person: str
    days: tuple[tuple[range, str], ...]
    on: int
    shows: tuple[str, ...]
    outcome: tuple[str, ...]


def examples(text: str) -> tuple[Example, ...]:
    """Give the examples of a text; they stand apart by empty lines."""
    blocks = [block for block in text.split("\n\n") if block.strip() and block[0] != "#"]
    return tuple(_example(block.strip().splitlines()) for block in blocks)


def outcome(example: Example) -> tuple[str, ...]:
    """Give what comes of an example, line by line."""
    on = FIRST_DAY + timedelta(days=example.on)
    state = fold(_events(example), CATALOGUE, on, screen)
    return tuple(line for topic in example.shows for line in _lines(state, topic))


def page(text: str) -> str:
    """Give the page for people."""
    return "\n".join((_HEAD, *(_rendered(example) for example in examples(text))))


def _example(lines: list[str]) -> Example:
    told = dict(_pair(line) for line in lines[1:] if ":" in line and not line.startswith("->"))
    days = tuple(
        (_range(key.removeprefix("day ")), value)
        for key, value in told.items()
        if key.startswith("day ")
    )
    mentioned = dict.fromkeys(
        words.split()[0] for _, said in days for words in said.split(", ") if words
    )
    exercises = [each for each in mentioned if each in CATALOGUE]
    return Example(
        title=lines[0],
        person=told.get("person", ""),
        days=days,
        on=int(told.get("on", str(days[-1][0][-1]))),
        shows=tuple(told["shows"].split(", ")) if "shows" in told else tuple(exercises),
        outcome=tuple(line.removeprefix("-> ") for line in lines if line.startswith("-> ")),
    )


def _pair(line: str) -> tuple[str, str]:
    key, _, value = line.partition(":")
    return key.strip(), value.strip()


def _range(text: str) -> range:
    first, _, last = text.partition(" to ")
    return range(int(first), int(last or first) + 1)


def _shown_range(days: range) -> str:
    return str(days[0]) if len(days) == 1 else f"{days[0]} to {days[-1]}"


def _person(text: str) -> Person:
    who = person(answers=ANSWERED, pain=Pain(usual=3, worst=5))
    for words in filter(None, text.split(", ")):
        match words.split():
            case ["usual", points]:
                who = replace(who, pain=Pain(usual=int(points), worst=max(5, int(points))))
            case ["born", year]:
                who = replace(who, born=date(int(year), 1, 1))
            case ["fit"]:
                who = replace(who, fitness=Fitness.FIT)
            case ["condition", code]:
                who = replace(who, conditions=(ConditionCode(code),))
            case ["days", count]:
                who = replace(who, days_per_week=int(count))
            case _:
                raise ValueError(words)
    return who


def _events(example: Example) -> Iterator[Event]:
    who = _person(example.person)
    start: list[tuple[int, str, Body]] = [
        (0, "person", PersonTold(person=who)),
        (0, "person", Screened(answers=ANSWERED)),
    ]
    said = [
        (day, *_said(words))
        for days, text in example.days
        for day in days
        for words in text.split(", ")
        if words
    ]
    for place, (day, by, body) in enumerate((*start, *said)):
        at = moment(FIRST_DAY + timedelta(days=day), 7 + place % 12, place % 60)
        yield Event(id=f"e{place:04}", at=at, by=by, body=body)


def _said(words: str) -> tuple[str, Body]:
    first, *rest = words.split()
    if first in CATALOGUE:
        return "person", _exercise(first, rest)
    if first in set(Action):
        target = ExerciseId(rest[0]) if rest and rest[0] in CATALOGUE else None
        by = rest[-1] if rest and rest[-1] == "clinician" else "person"
        return by, Override(exercise=target, action=Action(first), reason="")
    return "person", _TOLD[first](rest)


_TOLD: Final[dict[str, Callable[[list[str]], Body]]] = {
    "morning": lambda rest: Morning(pain=int(rest[0])),
    "after": lambda rest: SessionFinished(pain_after=int(rest[0]), effort=None),
    "flare": lambda _: Flare(),
    "tested": lambda rest: DirectionTested(result=Finding(rest[0])),
    "measured": lambda rest: Measured(name=rest[0], value=float(rest[1])),
    "discharged": lambda _: Discharged(),
    "answered": lambda rest: Screened(
        answers=Answers(given=tuple((key, Answer(rest[-1])) for key in rest[:-1]))
    ),
}


def _exercise(name: str, rest: list[str]) -> Body:
    told: dict[str, object] = {}
    words = iter(rest)
    for word in words:
        match word.split(">"):
            case [before, during] if before.isdigit() and during.isdigit():
                told |= {"pain_before": int(before), "pain_during": int(during)}
            case ["full"]:
                pass
            case ["part"]:
                told["sets"] = PART
            case ["sharp" | "spread" | "stopped" as key]:
                told[key] = True
            case ["form"]:
                told["form_score"] = int(next(words))
            case ["effort"]:
                told["effort"] = int(next(words))
            case ["untold"]:
                told |= {"pain_before": None, "pain_during": None}
            case _:
                raise ValueError(word)
    return done(name, **told)


def _lines(state: State, topic: str) -> Iterator[str]:
    if topic in _TOPICS:
        yield from _TOPICS[topic](state)
        return
    changes = [each for each in state.changes if each.exercise == topic]
    yield from (f"{_changed(each)}: {_why(each.because)}" for each in changes)
    for each in state.decisions:
        if each.exercise == topic and each.move is Move.HOLD:
            yield f"{topic} stays: {_why(each.because)}"


def _why(because: tuple[Reason, ...]) -> str:
    words = load().words
    return " ".join(f"[{each.rule}] {words.say(each.message)}" for each in because)


def _changes(state: State, variable: str) -> Iterator[str]:
    for each in state.changes:
        if each.variable == variable:
            yield f"{_changed(each)}: {_why(each.because)}"


def _share(state: State) -> Iterator[str]:
    yield from _changes(state, "share")
    reason = state.standing.share_reason
    said = _why((reason,)) if reason is not None else ""
    yield f"every dose times {state.standing.share:g} {said}".strip()


def _locked(state: State) -> Iterator[str]:
    for lock in state.locked:
        until = "" if lock.until is None else f" to day {(lock.until - FIRST_DAY).days}"
        yield f"{lock.exercise} rests{until}: {_why(lock.because)}"


def _checks(state: State) -> Iterator[str]:
    for check in state.checks:
        yield f"{check.kind} due on day {(check.due - FIRST_DAY).days}"


def _referral(state: State) -> Iterator[str]:
    found = state.referral
    yield "no referral" if found is None else f"{found.level}, {found.urgency}"


_TOPICS: Final[dict[str, Callable[[State], Iterator[str]]]] = {
    "zone": lambda state: iter((f"zone {state.zone or 'not known'}",)),
    "share": _share,
    "stage": lambda state: _changes(state, "stage"),
    "direction": lambda state: _changes(state, "direction"),
    "programme": lambda state: _changes(state, "programme"),
    "checks": _checks,
    "advice": lambda state: (f"advice: {_why((each,))}" for each in state.advice),
    "locked": _locked,
    "referral": _referral,
}


def _changed(change: Changed) -> str:
    day = (change.at.date() - FIRST_DAY).days
    what = change.variable if change.exercise is None else f"{change.exercise} {change.variable}"
    before = "" if change.before is None else f" from {change.before}"
    return f"day {day}, {what}{before} to {change.after}"


def _rendered(example: Example) -> str:
    rows = [f"| {_shown_range(days)} | {said} |" for days, said in example.days]
    who = f"Person: {example.person}.\n\n" if example.person else ""
    came = "\n".join(f"- {line}" for line in example.outcome)
    return "\n".join(
        (
            f"## {example.title}\n",
            f"{who}| day | told |",
            "|---|---|",
            *rows,
            f"\nOn day {example.on}:\n\n{came}\n",
        )
    )


if __name__ == "__main__":
    PAGE.parent.mkdir(parents=True, exist_ok=True)
    PAGE.write_text(page(EXAMPLES.read_text(encoding="utf-8")), encoding="utf-8")
