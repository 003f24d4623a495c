# SPDX-License-Identifier: Apache-2.0
"""The plan of a visit on paper: the handout, and the presses that make a PDF of it."""

from __future__ import annotations

from functools import lru_cache

from django.conf import settings

from lumbar.library import load
from lumbar.reports.building import Setting, handout_of
from lumbar.reports.handout import Handout, Picture
from lumbar.reports.page import Print
from lumbar.reports.pdf import Press
from lumbar.reports.pictures import pictures_of
from lumbar.reports.sheet import Paper
from lumbar.web.care.gate import Visit

PAPERS = {"a4": Paper.A4, "letter": Paper.LETTER}


def handout_for(visit: Visit) -> Handout:
    """The handout of somebody who looks at their plan; its days are those of their calendar."""
    plan = visit.plan
    days = zip(plan.days, visit.situation.calendar, strict=False)
    setting = Setting(
        emergency_number=settings.EMERGENCY_NUMBER,
        name=visit.profile.name or None,
        address=settings.PLAN_ADDRESS,
        dates={day.on: on for day, on in days},
        picture=_pictures(),
    )
    return handout_of(plan, load(), setting)


@lru_cache(maxsize=1)
def _pictures() -> Picture:
    return pictures_of(load())


@lru_cache
def press_for(paper: Paper, size: Print) -> Press:
    """The press for one kind of sheet; it is kept, with what it knows of fonts and figures."""
    return Press(paper=paper, size=size)


def file_name(handout: Handout, paper: str, size: Print) -> str:
    """The name of the file; it tells the day and the sheet, and not the person."""
    large = "-large-print" if size is Print.LARGE else ""
    return f"exercises-{handout.made_on.isoformat()}-{paper}{large}.pdf"
