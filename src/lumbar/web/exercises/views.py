# SPDX-License-Identifier: Apache-2.0
"""Pages of the exercises: all of them, and one."""

from __future__ import annotations

from typing import Final

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_safe

from lumbar.core.planning.plan import Referral
from lumbar.core.screening.answers import Level
from lumbar.library import load
from lumbar.web.exercises.looker import Looker, looker
from lumbar.web.exercises.page import page_of
from lumbar.web.exercises.positions import FILTERS, Where
from lumbar.web.exercises.shelves import shelves_of
from lumbar.web.exercises.yours import Yours

_LONGEST_QUERY: Final = 80


@require_safe
def exercises(request: HttpRequest) -> HttpResponse:
    """All exercises, or those that fit what was typed and the position.

    Without a query the page shows nothing that somebody else can choose, so its size tells nothing
    and it may be compressed.
    """
    return _found(request) if request.GET else gzip_page(_found)(request)


def _found(request: HttpRequest) -> HttpResponse:
    who = looker(request)
    if _in_an_emergency(who):
        return redirect("emergency")
    typed = request.GET.get("q", "").replace("\0", "").strip()[:_LONGEST_QUERY]
    chosen = request.GET.get("where", "")
    where = Where(chosen) if chosen in FILTERS else None
    library = load()
    yours = who if isinstance(who, Yours) else None
    context = {
        "nav": "exercises",
        "typed": typed,
        "where": where,
        "filters": FILTERS,
        "total": len(library.catalogue.exercises),
        "found": shelves_of(library, yours, typed, where),
        "is_locked": isinstance(who, Referral),
    }
    return render(request, "exercises/exercises.html", context)


@require_safe
def exercise(request: HttpRequest, exercise_id: str) -> HttpResponse:
    """One exercise."""
    library = load()
    if exercise_id not in library.catalogue:
        raise Http404(exercise_id)
    who = looker(request)
    if _in_an_emergency(who):
        return redirect("emergency")
    page = page_of(library, library.catalogue.exercise(exercise_id), who)
    return render(request, "exercises/exercise.html", {"nav": "exercises", "page": page})


def _in_an_emergency(who: Looker) -> bool:
    """An emergency shows no exercise at all."""
    return isinstance(who, Referral) and who.level is Level.EMERGENCY_NOW
