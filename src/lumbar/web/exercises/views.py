# SPDX-License-Identifier: Apache-2.0
"""Doors of the library of exercises."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from lumbar.library import load
from lumbar.web.care.gate import Visit, with_visit
from lumbar.web.exercises.exercise_page import exercise_page
from lumbar.web.exercises.queries import Place, found, grouped
from lumbar.web.safety.queries import is_emergency

_LONGEST = 80


@require_GET
@with_visit
def exercises(request: HttpRequest, visit: Visit) -> HttpResponse:
    """All exercises: search by any name, filter by position."""
    if is_emergency(visit.situation):
        return redirect("emergency")
    text = request.GET.get("q", "").replace("\0", "")[:_LONGEST].strip()
    place = request.GET.get("place", "")
    chosen = Place(place) if place in list(Place) else None
    ids = found(text, chosen)
    context = {
        "groups": grouped(ids, visit.situation),
        "count": len(ids),
        "places": tuple(Place),
        "chosen": chosen,
        "q": text,
        "nav": "exercises",
    }
    return render(request, "exercises/list.html", context)


@require_GET
@with_visit
def exercise(request: HttpRequest, visit: Visit, exercise_id: str) -> HttpResponse:
    """One exercise, whole."""
    if exercise_id not in load().catalogue:
        raise Http404
    if is_emergency(visit.situation):
        return redirect("emergency")
    page = exercise_page(exercise_id, visit.situation)
    return render(request, "exercises/exercise.html", {"page": page, "nav": "exercises"})
