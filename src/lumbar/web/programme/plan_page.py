# SPDX-License-Identifier: Apache-2.0
"""What the page of the plan shows: each exercise with its dose, its reasons and its sources."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from lumbar.core.planning.plan import Item, LeftOut, Plan
from lumbar.core.session.offers import open_to
from lumbar.interop.plain.dose_words import dose_words
from lumbar.library import load
from lumbar.web.about.sources import Source, sources_of
from lumbar.web.care.gate import Visit
from lumbar.web.programme.ladder import Climb, climb_of

_WEEK: Final = 7
_MINUTE_S: Final = 60
# Reasons that lie in the person and not in the order of steps.
_ABOUT_YOU: Final = tuple(
    f"planning.left_out.{kind}"
    for kind in ("condition", "position", "direction", "locked", "opposite", "shoulder")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One exercise of the plan."""

    id: str
    name: str
    position: str
    dose: str
    why: tuple[str, ...]
    changes: tuple[str, ...]
    sources: tuple[Source, ...]
    climb: Climb
    days: tuple[date, ...]
    held_back: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """An exercise that was left out, and why."""

    id: str
    name: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanPage:
    """Everything on the page of the plan."""

    week: int
    stage: str
    cards: tuple[Card, ...]
    days: tuple[date, ...]
    minutes: int
    not_now: tuple[Left, ...]
    later: tuple[Left, ...]
    not_needed: tuple[Left, ...]
    advice: tuple[str, ...]
    content: str


def plan_page(visit: Visit) -> PlanPage:
    """The page of the plan."""
    plan, words = visit.plan, load().words
    first: dict[str, Item] = {}
    for day in plan.days:
        for item in day.items:
            first.setdefault(item.exercise, item)
    dates = {day.on: on for day, on in zip(plan.days, visit.situation.calendar, strict=False)}
    allowed = open_to(plan)
    cards = tuple(_card(item, plan, dates) for item in first.values())
    near = {card.climb.harder for card in cards}
    blocked = [each for each in plan.left_out if each.exercise not in allowed]
    now = [each for each in blocked if each.exercise in near or _is_about_you(each)]
    person = visit.state.person
    started = (person.started if person else None) or visit.on
    return PlanPage(
        week=(visit.on - started).days // _WEEK + 1,
        stage=plan.stage.value,
        cards=cards,
        days=tuple(dates.values()),
        minutes=round(max((day.seconds for day in plan.days), default=0) / _MINUTE_S),
        not_now=tuple(_left(each) for each in now),
        later=tuple(_left(each) for each in blocked if each not in now),
        not_needed=tuple(_left(each) for each in plan.left_out if each.exercise in allowed),
        advice=tuple(words.say(reason.message) for reason in plan.advice),
        content=plan.content,
    )


def _card(item: Item, plan: Plan, dates: Mapping[date, date]) -> Card:
    library = load()
    exercise, words = library.catalogue.exercise(item.exercise), library.words
    climb = climb_of(item.exercise)
    held = next((each for each in plan.left_out if each.exercise == climb.harder), None)
    return Card(
        id=item.exercise,
        name=words.exercise(item.exercise).name,
        position=exercise.position.value,
        dose=dose_words(item.dose, exercise.sides, words, phases=exercise.tempo.phases),
        why=tuple(words.say(reason.message) for reason in item.reasons),
        changes=tuple(words.say(change.message) for change in item.changes),
        sources=sources_of(item.dose.source),
        climb=climb,
        days=tuple(
            dates[day.on]
            for day in plan.days
            if day.on in dates and item.exercise in {each.exercise for each in day.items}
        ),
        held_back=() if held is None else tuple(words.say(r.message) for r in held.because),
    )


def _is_about_you(each: LeftOut) -> bool:
    return any(reason.message.key.startswith(_ABOUT_YOU) for reason in each.because)


def _left(each: LeftOut) -> Left:
    words = load().words
    return Left(
        id=each.exercise,
        name=words.exercise(each.exercise).name,
        why=" ".join(words.say(reason.message) for reason in each.because),
    )
