# SPDX-License-Identifier: Apache-2.0
"""The session of a day as the player reads it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, Final
from uuid import uuid4

from django.http import HttpRequest
from django.urls import reverse

from lumbar.core.catalogue.catalogue import Catalogue
from lumbar.core.catalogue.dose import Pauses, exercise_s
from lumbar.core.planning.plan import Day, Item, Side
from lumbar.core.planning.standing import Standing
from lumbar.core.session.offers import open_to
from lumbar.core.session.writing import write_script
from lumbar.interop.plain.scripts import Addresses, script_record
from lumbar.library import load
from lumbar.web.care.gate import Visit
from lumbar.web.care.log import DayLog

_KEY: Final = "led_session"
_SWAPS: Final = 3


def script_of(visit: Visit, day: Day, session: str) -> dict[str, Any]:
    """The script of a day with its words, and what may take the place of each exercise.

    On gentle days nothing is offered in place: the doses of the plan are already cut.
    """
    library = load()
    allowed = frozenset() if visit.state.flare_day is not None else open_to(visit.plan)
    script = write_script(day, library.catalogue, allowed)
    record: dict[str, Any] = script_record(script, session, _addresses(), library.words)
    wanted: dict[str, None] = {}
    for item in record["items"]:
        item["swap_to"] = item["swap_to"][:_SWAPS]
        easier = [item["easier"]] if item["easier"] else []
        wanted |= dict.fromkeys(each["exercise"] for each in (*item["swap_to"], *easier))
    record["alternatives"] = _alternatives(wanted, visit.state.standing, day.on)
    return record


def session_id(request: HttpRequest, log: DayLog) -> str:
    """The id of today's led session: the one that is under way, else one that stays for the day."""
    if (begun := log.session_under_way) is not None:
        return begun
    kept = request.session.get(_KEY)
    mark = [log.on.isoformat(), len(log.finished)]
    if isinstance(kept, dict) and kept.get("mark") == mark:
        return str(kept["id"])
    fresh = str(uuid4())
    request.session[_KEY] = {"mark": mark, "id": fresh}
    return fresh


def _addresses() -> Addresses:
    return Addresses(
        events_url=reverse("events"),
        end_url=reverse("session_end"),
        safety_url=reverse("stopped"),
    )


def _alternatives(wanted: Iterable[str], standing: Standing, on: date) -> dict[str, Any]:
    library = load()
    found = {}
    for exercise in wanted:
        item = _alone(exercise, library.catalogue, standing)
        if item is None:
            continue
        script = write_script(Day(on=on, items=(item,)), library.catalogue)
        record: dict[str, Any] = script_record(script, "", _addresses(), library.words)
        found[exercise] = {"item": record["items"][0], "steps": record["steps"][:-1]}
    return found


def _alone(exercise_id: str, catalogue: Catalogue, standing: Standing) -> Item | None:
    """One exercise at the dose the person has reached, else at its start."""
    exercise = catalogue.exercise(exercise_id)
    step, first = standing.step(exercise_id), catalogue.first_variant(exercise_id)
    if first is None:
        return None
    dose = first.start if step is None else step.dose
    rule = catalogue.thresholds.session
    pauses = Pauses(get_ready_s=rule.get_ready_s, change_over_s=rule.change_over_s)
    return Item(
        exercise=exercise.id,
        variant=first.name if step is None else step.variant,
        dose=dose,
        sides=tuple(Side) if exercise.sided else (),
        seconds=exercise_s(dose, exercise.tempo, exercise.sides, pauses),
        reasons=(),
    )
