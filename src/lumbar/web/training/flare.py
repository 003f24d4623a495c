# SPDX-License-Identifier: Apache-2.0
"""The bad day: what its page shows, and what its three questions lead to."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from django.http import HttpRequest

from lumbar.library import load
from lumbar.web.care.gate import Visit
from lumbar.web.care.log import DayLog, log_of
from lumbar.web.safety.actions import record_answers
from lumbar.web.safety.session_check import SessionCheckForm, passed
from lumbar.web.training.actions import tell_flare
from lumbar.web.training.queries import move_of, times_of

_PERCENT: Final = 100
_WEEK: Final = 7


def flare_page(visit: Visit) -> dict[str, Any]:
    """The gentle plan and the way back, with the numbers of the flare rule."""
    day, log = visit.situation.today, log_of(visit.situation.entries, visit.on)
    rule = load().catalogue.thresholds.flare
    return {
        "day": day,
        "on": visit.on,
        "flare_day": visit.state.flare_day,
        "moves": () if day is None else tuple(move_of(item, log) for item in day.items),
        "times": times_of(day),
        "share": round(rule.gentle_share * _PERCENT),
        "gentle_until": rule.gentle_days,
        "rising_from": rule.gentle_days + 1,
        "rising_until": rule.gentle_days + rule.rising_days,
        "rising_share": round(rule.rising_share * _PERCENT),
        "return_from": rule.gentle_days + rule.rising_days + 1,
        "return_until": rule.gentle_days + rule.rising_days + rule.return_days,
        "review_weeks": rule.review_days // _WEEK,
    }


def answer_check(
    request: HttpRequest, visit: Visit, log: DayLog, form: SessionCheckForm, now: datetime
) -> None:
    """No to all three makes it a bad day; anything else is a safety answer first."""
    if form.all_no:
        passed(request, visit.on)
        tell_flare(visit.person, log, now)
    else:
        record_answers(visit.person, form.answers, now)
