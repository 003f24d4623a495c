# SPDX-License-Identifier: Apache-2.0
"""The library of exercises for one person: in the plan, fine now, or not yet and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from lumbar.core.catalogue.vocabulary import Position
from lumbar.core.session.offers import open_to
from lumbar.library import load
from lumbar.web.care.situation import Situation


class Group(StrEnum):
    """Where an exercise stands for a person."""

    IN_PLAN = "in_plan"
    FINE_NOW = "fine_now"
    NOT_YET = "not_yet"
    ALL = "all"


class Place(StrEnum):
    """Positions as people look for them."""

    BACK = "back"
    KNEES = "knees"
    FRONT = "front"
    SIDE = "side"
    UP = "up"
    WATER = "water"


POSITIONS: Final = {
    Place.BACK: (Position.SUPINE,),
    Place.KNEES: (Position.QUADRUPED, Position.HALF_KNEELING),
    Place.FRONT: (Position.PRONE,),
    Place.SIDE: (Position.SIDE,),
    Place.UP: (Position.SITTING, Position.STANDING, Position.HANGING),
    Place.WATER: (Position.WATER,),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One exercise of the list."""

    id: str
    name: str
    also: tuple[str, ...]
    summary: str
    position: str
    why_not: str


def found(text: str, place: Place | None) -> tuple[str, ...]:
    """Ids of exercises that answer a search, best first: by name, by any other name, by words."""
    library = load()
    wanted = text.casefold().split()
    ranked = []
    for exercise in library.catalogue.exercises:
        if place is not None and exercise.position not in POSITIONS[place]:
            continue
        words = library.words.exercise(exercise.id)
        fields = (
            words.name.casefold(),
            " ".join((*words.other_names, exercise.id)).casefold(),
            f"{words.summary} {words.purpose}".casefold(),
        )
        if all(any(part in field for field in fields) for part in wanted):
            best = min(
                (n for n, field in enumerate(fields) if all(part in field for part in wanted)),
                default=len(fields),
            )
            ranked.append((best, words.name, exercise.id))
    return tuple(each for _, _, each in sorted(ranked))


def grouped(ids: Iterable[str], situation: Situation) -> dict[Group, tuple[Card, ...]]:
    """Exercises by where they stand for the person; all in one where there is no plan."""
    plan, words = situation.plan, load().words
    groups: dict[Group, list[Card]] = {group: [] for group in Group}
    if plan is None:
        groups[Group.ALL] = [card(each) for each in ids]
    else:
        planned = {item.exercise for day in plan.days for item in day.items}
        allowed = open_to(plan)
        why = {
            str(each.exercise): " ".join(words.say(reason.message) for reason in each.because)
            for each in plan.left_out
        }
        for each in ids:
            if each in planned:
                groups[Group.IN_PLAN].append(card(each))
            elif each in allowed:
                groups[Group.FINE_NOW].append(card(each))
            else:
                groups[Group.NOT_YET].append(card(each, why.get(each, "")))
    return {group: tuple(cards) for group, cards in groups.items() if cards}


def card(exercise_id: str, why_not: str = "") -> Card:
    """One exercise as a card."""
    library = load()
    words = library.words.exercise(exercise_id)
    return Card(
        id=exercise_id,
        name=words.name,
        also=words.other_names,
        summary=words.summary,
        position=library.catalogue.exercise(exercise_id).position.value,
        why_not=why_not,
    )
