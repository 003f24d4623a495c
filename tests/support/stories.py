# SPDX-License-Identifier: Apache-2.0
"""Short histories told by days, for tests of one rule at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from lumbar.core.planning.person import Person
from lumbar.core.progression.diary import Diary, diary_of
from lumbar.core.progression.events import Body, Event, Morning
from lumbar.core.progression.fold import fold
from lumbar.core.progression.history import settled
from lumbar.core.progression.road import Road, road_of
from lumbar.core.progression.settings import DEFAULT, Settings
from lumbar.core.progression.state import State
from tests.support.histories import CATALOGUE, START, beginning, moment, numbered, screen

Days = Mapping[int, Sequence[Body]]


def day(count: int) -> date:
    """Give a day by its number, 0 the first."""
    return START + timedelta(days=count)


def story(days: Days, who: Person | None = None, by: str = "person") -> tuple[Event, ...]:
    """Give the events of a story, each day's in its order from seven o'clock on."""
    told = [
        (moment(day(count), 7 + place // 60, place % 60), body)
        for count in sorted(days)
        for place, body in enumerate(days[count])
    ]
    begins = numbered(beginning(who))
    events = numbered(told, by)
    return (
        *begins,
        *(Event(id=f"s{each.id}", at=each.at, by=by, body=each.body) for each in events),
    )


def state_on(on: int, days: Days, who: Person | None = None, settings: Settings = DEFAULT) -> State:
    """Give the state of a story on a day."""
    return fold(story(days, who), CATALOGUE, day(on), screen, settings)


def road_on(on: int, days: Days, who: Person | None = None) -> Road:
    """Give the road of a story up to a day."""
    return road_of(settled(story(days, who), day(on)), CATALOGUE, day(on), screen, DEFAULT)


def diary_on(on: int, days: Days) -> Diary:
    """Give the diary of a story up to a day."""
    return diary_of(settled(story(days), day(on)), day(on))


def mornings(*pains: int, first: int = 0) -> dict[int, list[Body]]:
    """Give mornings in a row."""
    return {first + count: [Morning(pain=pain)] for count, pain in enumerate(pains)}
