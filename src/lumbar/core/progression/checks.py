# SPDX-License-Identifier: Apache-2.0
"""What has to be asked next, and when (3.2, 4.2, 4.13, 5.1)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from lumbar.core.progression.days import WEEK, later
from lumbar.core.progression.directions import direction_check
from lumbar.core.progression.events import WALKING, Measured
from lumbar.core.progression.gaps import Away
from lumbar.core.progression.maintenance import check_ins, check_weeks
from lumbar.core.progression.road import Road
from lumbar.core.progression.state import Check, CheckKind

RESCREEN_DAYS: Final = 28  # [D] 3.2: the whole safety check every four weeks
_LONG_GAPS: Final = frozenset({Away.STEP_DOWN, Away.RESTART})


def checks_of(road: Road) -> tuple[Check, ...]:
    """Give every check that is open, soonest first; one that is overdue keeps its day."""
    found = {*_screening(road), *_measures(road), *_maintenance(road)}
    tests = direction_check(road.directions, road.catalogue)
    if tests is not None:
        found.add(tests)
    order = tuple(CheckKind)
    return tuple(sorted(found, key=lambda check: (check.due, order.index(check.kind))))


def _screening(road: Road) -> Iterator[Check]:
    """Give the next safety check: every four weeks, after a long gap, and on the day of a flare."""
    if not road.safety.checked:
        return
    last = road.safety.checked[-1]
    asked = [later(last, RESCREEN_DAYS)]
    asked += [flare.start for flare in road.flares if flare.start > last]
    asked += [gap.at.date() for gap in road.gaps if gap.away in _LONG_GAPS and gap.at.date() > last]
    yield Check(kind=CheckKind.SCREENING, due=min(asked))


def _measures(road: Road) -> Iterator[Check]:
    """Give the next measures: in the weeks after a start, and anew after a restart."""
    if road.discharged or not road.diary.events:
        return
    restarts = [gap.at.date() for gap in road.gaps if gap.away is Away.RESTART]
    since = max((road.started, *restarts))
    weeks = check_weeks(road.catalogue.thresholds.maintenance)
    dates = [later(since, each * WEEK) for each in weeks]
    if restarts:
        dates.insert(0, since)
    due = next((each for each in dates if not _measured_since(road, each)), None)
    if due is not None:
        yield Check(kind=CheckKind.MEASURES, due=due)


def _maintenance(road: Road) -> Iterator[Check]:
    if road.discharged:
        days = check_ins(road.discharged[0], road.catalogue.thresholds.maintenance)
        for due in days:
            if not _measured_since(road, due):
                yield Check(kind=CheckKind.MAINTENANCE, due=due)


def _measured_since(road: Road, due: date) -> bool:
    """Tell whether a measure was taken; a walk that was told is none."""
    return any(
        event.day >= due and measured.name != WALKING for event, measured in road.diary.of(Measured)
    )
