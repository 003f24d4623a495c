# SPDX-License-Identifier: Apache-2.0
"""The weekly limit: seconds under work rise by at most a fifth in any seven days (4.4).

Counted are the exercises in use, each at its dose; an exercise that is new counts with its first
dose from before it began, so that beginning something is no rise and raising it is.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from lumbar.core.catalogue.dose import Dose, work_s
from lumbar.core.progression.book import Book, Course
from lumbar.core.progression.days import WEEK, earlier

_ROUNDING: Final = 1e-9


def fits_the_week(book: Book, course: Course, dose: Dose, day: date) -> bool:
    """Tell whether giving one exercise another dose keeps the week under its limit."""
    in_use = tuple(book.in_use(earlier(day, WEEK)))
    now_s = sum(_work_s(each, each.dose) for each in in_use)
    raised_s = now_s - _work_s(course, course.dose) + _work_s(course, dose)
    least_s = min(
        sum(_work_s(each, each.dose_on(earlier(day, back))) for each in in_use)
        for back in range(WEEK + 1)
    )
    limit = 1 + book.catalogue.thresholds.progress.weekly_rise_share
    return raised_s <= min(least_s, now_s) * limit + _ROUNDING


def _work_s(course: Course, dose: Dose) -> float:
    return work_s(dose, course.exercise.tempo, course.exercise.sides)
