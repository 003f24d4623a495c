# SPDX-License-Identifier: Apache-2.0
"""What the page of progress shows. Its title is the finding; no claim without its numbers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median
from typing import Final

from lumbar.core.progression.events import (
    Event,
    ExerciseDone,
    Measured,
    Morning,
)
from lumbar.core.progression.state import Check
from lumbar.library import load
from lumbar.web.care.actions import ACTIVITIES, function_measure
from lumbar.web.care.changes import Told, told
from lumbar.web.care.gate import Visit
from lumbar.web.care.log import WALK
from lumbar.web.care.week import Week, week_of
from lumbar.web.programme.chart import pain_chart
from lumbar.web.words_in_templates import t

# A finding about mornings compares a first week with the last one.
WEEK_DAYS: Final = 7
LEAST_MORNINGS: Final = 3
LATEST: Final = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Ability:
    """One of the three activities: where it began and where it is."""

    words: str
    first: float
    now: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One of the four numbers."""

    title: str
    value: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Climbed:
    """How far a ladder was climbed."""

    name: str
    step: int
    of: int
    picture: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressPage:
    """Everything on the page of progress."""

    finding: str
    facts: tuple[Fact, ...]
    chart: dict[str, object] | None
    abilities: tuple[Ability, ...]
    weeks: tuple[Week, ...]
    ladders: tuple[Climbed, ...]
    latest: tuple[Told, ...]
    earlier: tuple[Told, ...]
    next_check: Check | None


def progress_page(visit: Visit) -> ProgressPage:
    """The page of progress."""
    entries, on = visit.situation.entries, visit.on
    mornings = tuple((e.day, e.body.pain) for e in entries if isinstance(e.body, Morning))
    abilities = abilities_of(entries, visit.profile.activities)
    chart = pain_chart(entries, on)
    changes = tuple(told(change) for change in reversed(visit.state.changes))
    return ProgressPage(
        finding=_finding(mornings, abilities),
        facts=_facts(visit, mornings, abilities),
        chart=chart,
        abilities=abilities,
        weeks=tuple(
            week_of(entries, visit.situation.calendar, on, weeks_back)
            for weeks_back in (3, 2, 1, 0)
        ),
        ladders=_ladders(visit),
        latest=changes[:LATEST],
        earlier=changes[LATEST:],
        next_check=visit.state.next_check,
    )


def abilities_of(entries: Iterable[Event], activities: Sequence[str]) -> tuple[Ability, ...]:
    """The activities that were named and measured."""
    measured: dict[str, list[float]] = {}
    for entry in entries:
        if isinstance(entry.body, Measured):
            measured.setdefault(entry.body.name, []).append(entry.body.value)
    found = []
    for number, words in zip(ACTIVITIES, activities, strict=True):
        values = measured.get(function_measure(number))
        if words and values:
            found.append(Ability(words=words, first=values[0], now=values[-1]))
    return tuple(found)


def _finding(mornings: Sequence[tuple[date, int]], abilities: Sequence[Ability]) -> str:
    pains = [pain for _, pain in mornings]
    if len(pains) < 2 * LEAST_MORNINGS:
        return t("progress.finding.early")
    change = median(pains[-WEEK_DAYS:]) - median(pains[:WEEK_DAYS])
    more = sum(each.now - each.first for each in abilities) > 0
    kind = "easier" if change <= -1 else "harder" if change >= 1 else "same"
    return t(f"progress.finding.{kind}{'_and_more' if more else ''}")


def _facts(
    visit: Visit, mornings: Sequence[tuple[date, int]], abilities: Sequence[Ability]
) -> tuple[Fact, ...]:
    adherence = visit.state.adherence
    facts = []
    if mornings:
        pains = [pain for _, pain in mornings]
        first, now = round(median(pains[:WEEK_DAYS])), round(median(pains[-WEEK_DAYS:]))
        facts.append(_from_to("morning", first, now))
    if abilities:
        first = round(sum(each.first for each in abilities) / len(abilities))
        now = round(sum(each.now for each in abilities) / len(abilities))
        facts.append(_from_to("able", first, now))
    facts.append(
        Fact(
            title=t("progress.fact.sessions"),
            value=t(
                "progress.of", done=adherence.sessions_done, planned=adherence.sessions_prescribed
            ),
            note=t("progress.fact.sessions_note", days=adherence.window_days),
        )
    )
    walked = _walked(visit.situation.entries, visit.on)
    before = _walked(visit.situation.entries, visit.on - timedelta(days=WEEK_DAYS))
    facts.append(
        Fact(
            title=t("progress.fact.walking"),
            value=t("progress.walk_minutes", minutes=round(walked)),
            note=t("progress.fact.walking_note", before=round(before)),
        )
    )
    return tuple(facts)


def _from_to(key: str, first: int, now: int) -> Fact:
    return Fact(
        title=t(f"progress.fact.{key}"),
        value=t("progress.from_to", first=first, now=now) if first != now else str(now),
        note=t(f"progress.fact.{key}_note"),
    )


def _walked(entries: Iterable[Event], on: date) -> float:
    since = on - timedelta(days=WEEK_DAYS)
    return sum(
        entry.body.value
        for entry in entries
        if isinstance(entry.body, Measured) and entry.body.name == WALK and since < entry.day <= on
    )


def _ladders(visit: Visit) -> tuple[Climbed, ...]:
    """Each ladder on which the person has done a step, with the highest of them."""
    library = load()
    done = {
        entry.body.exercise
        for entry in visit.situation.entries
        if isinstance(entry.body, ExerciseDone)
    }
    found = []
    for ladder in library.catalogue.ladders.ladders:
        places = [place for place, step in enumerate(ladder.steps, start=1) if step in done]
        if ladder.progression and places:
            name = library.words.text(f"ladders.ladders.{ladder.id}.name")
            of = len(ladder.steps)
            picture = round(1 + (max(places) - 1) / max(1, of - 1) * 4)
            found.append(Climbed(name=name, step=max(places), of=of, picture=picture))
    return tuple(found)
