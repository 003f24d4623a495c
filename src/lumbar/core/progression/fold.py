# SPDX-License-Identifier: Apache-2.0
"""A history of events folded into what holds on a day.

Pure and total: the same events give the same state in any order and however often each arrives,
and nothing that can be written down as an event makes it fail.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from lumbar.core.catalogue.catalogue import Catalogue
from lumbar.core.progression.advice import advice_of
from lumbar.core.progression.checks import checks_of
from lumbar.core.progression.events import Event
from lumbar.core.progression.flares import flare_on
from lumbar.core.progression.history import settled
from lumbar.core.progression.keeping import adherence_of
from lumbar.core.progression.present import locks_of, standing_of
from lumbar.core.progression.road import Road, road_of
from lumbar.core.progression.safety import Screen
from lumbar.core.progression.settings import DEFAULT, Settings
from lumbar.core.progression.state import Changed, State
from lumbar.core.progression.walk import Walk
from lumbar.core.progression.zones import usual_pain


def fold(
    events: Iterable[Event],
    catalogue: Catalogue,
    on: date,
    screen: Screen,
    settings: Settings = DEFAULT,
) -> State:
    """Give the state on a day. Events after it are not known yet and change nothing.

    `screen` gives the triage of answers, for what is known of a person on a day.
    """
    road = road_of(settled(events, on), catalogue, on, screen, settings)
    walk = Walk(road).go()
    book = walk.book
    adherence = adherence_of(road, walk.prescribed)
    checks = checks_of(road)
    flare = flare_on(road.flares, on)
    return State(
        on=on,
        person=road.diary.person_on(on),
        triage=road.safety.triage,
        cleared=road.safety.cleared,
        zone=next((each.zone for each in reversed(road.sessions) if each.zone), None),
        stage=road.stages.on(on),
        usual_pain=usual_pain(road.diary.mornings, on, catalogue.thresholds.pain),
        standing=standing_of(road, book),
        changes=_in_order(road, book.changes),
        locked=locks_of(road, book),
        adherence=adherence,
        next_check=checks[0] if checks else None,
        checks=checks,
        flare_day=flare.day(on) if flare is not None else None,
        advice=advice_of(road, book, adherence),
        decisions=book.decisions,
        referral=road.safety.referral or road.directions.referral,
    )


def _in_order(road: Road, changes: Iterable[Changed]) -> tuple[Changed, ...]:
    found = (*changes, *road.stages.changes, *road.directions.changes)
    return tuple(
        sorted(found, key=lambda each: (each.at, each.exercise or "", each.variable, str(each)))
    )
