# SPDX-License-Identifier: Apache-2.0
"""Everything that a walk along a history meets, found beforehand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lumbar.core.catalogue.catalogue import Catalogue
from lumbar.core.progression.book import Book
from lumbar.core.progression.diary import Diary, diary_of
from lumbar.core.progression.directions import Directions, directions_of
from lumbar.core.progression.events import Discharged, Event
from lumbar.core.progression.flares import Flare, flare_on, flares_of, share_of
from lumbar.core.progression.gaps import Gap, gaps_of
from lumbar.core.progression.prescribed import Circumstances
from lumbar.core.progression.responses import Session, sessions_of
from lumbar.core.progression.safety import Safety, Screen, safety_of
from lumbar.core.progression.settings import Settings
from lumbar.core.progression.stages import Past, Stages, stages_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Road:
    """A history with what its parts mean. `started` is the first day of the programme."""

    catalogue: Catalogue
    settings: Settings
    diary: Diary
    sessions: tuple[Session, ...]
    flares: tuple[Flare, ...]
    gaps: tuple[Gap, ...]
    stages: Stages
    safety: Safety
    directions: Directions
    discharged: tuple[date, ...]
    started: date

    def share_on(self, book: Book, day: date) -> float:
        """Give the part of every dose that a day allows: the least of gap and flare."""
        flare = flare_on(self.flares, day)
        if flare is None:
            return book.share
        rule = self.catalogue.thresholds.flare
        return min(book.share, share_of(self.diary, flare, day, rule))

    def around(self, day: date, share: float) -> Circumstances:
        """Give what doses depend on, on a day."""
        return Circumstances(
            person=self.diary.person_on(day),
            stage=self.stages.on(day),
            conditions=self.safety.conditions_on(day),
            share=share,
        )


def road_of(
    events: tuple[Event, ...], catalogue: Catalogue, on: date, screen: Screen, settings: Settings
) -> Road:
    """Find what the parts of a settled history mean."""
    diary = diary_of(events, on)
    thresholds = catalogue.thresholds
    sessions = sessions_of(diary, thresholds)
    flares = flares_of(diary, sessions, thresholds)
    gaps = gaps_of(diary, thresholds)
    discharged = tuple(event.day for event, _ in diary.of(Discharged))
    past = Past(
        diary=diary,
        sessions=sessions,
        flares=flares,
        gaps=gaps,
        discharged=discharged,
        thresholds=thresholds,
    )
    return Road(
        catalogue=catalogue,
        settings=settings,
        diary=diary,
        sessions=sessions,
        flares=flares,
        gaps=gaps,
        stages=stages_of(past),
        safety=safety_of(diary, screen),
        directions=directions_of(diary, sessions, catalogue),
        discharged=discharged,
        started=_started(diary),
    )


def _started(diary: Diary) -> date:
    person = diary.person_on(diary.on)
    if person is not None and person.started is not None:
        return min(person.started, diary.on)
    return diary.first_day or diary.on
