# SPDX-License-Identifier: Apache-2.0
"""Doors of the plan and of progress."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.safestring import SafeString
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.progression.events import Action, Event
from lumbar.library import load
from lumbar.reports.page import Print, article
from lumbar.reports.pdf import CannotPrintError
from lumbar.web import clock
from lumbar.web.care.gate import Visit, with_plan
from lumbar.web.programme import actions
from lumbar.web.programme.entries import NumbersForm, corrections, shown
from lumbar.web.programme.forms import AdjustForm, MeasuresForm
from lumbar.web.programme.plan_page import plan_page
from lumbar.web.programme.printing import PAPERS, file_name, handout_for, press_for
from lumbar.web.programme.progress_page import progress_page


@require_GET
@with_plan
def plan(request: HttpRequest, visit: Visit) -> HttpResponse:
    """The plan with every reason."""
    context = {
        "page": plan_page(visit),
        "visit": visit,
        "rules": load().catalogue.thresholds.pain,
        "asked": request.GET.get("asked", "") if request.GET.get("asked") in list(Action) else "",
        "nav": "plan",
    }
    return render(request, "programme/plan.html", context)


@require_GET
@with_plan
def handout(request: HttpRequest, visit: Visit) -> HttpResponse:
    """The plan as a page that prints well."""
    size = Print.LARGE if request.GET.get("size") == Print.LARGE else Print.NORMAL
    context = {
        "handout": SafeString(article(handout_for(visit), size)),
        "is_large": size is Print.LARGE,
        "cannot_print": "cannot" in request.GET,
        "papers": PAPERS,
        "nav": "plan",
    }
    return render(request, "programme/handout.html", context)


@require_GET
@with_plan
def handout_pdf(request: HttpRequest, visit: Visit, paper: str, size: str) -> HttpResponse:  # noqa: ARG001
    """The plan as a PDF file."""
    if paper not in PAPERS or size not in set(Print):
        raise Http404
    sheet, printed_as = handout_for(visit), Print(size)
    try:
        printed = press_for(PAPERS[paper], printed_as).pdf(sheet)
    except CannotPrintError:
        return redirect(f"{reverse('handout')}?cannot")
    name = file_name(sheet, paper, printed_as)
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(printed.data, content_type="application/pdf", headers=headers)


@require_POST
@with_plan
def adjust(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Easier or harder: asked for by the person, kept with who asked."""
    form = AdjustForm(request.POST)
    if not form.is_valid():
        return redirect("plan")
    action = Action(form.cleaned_data["action"])
    exercise = ExerciseId(form.cleaned_data["exercise"])
    actions.ask_for_step(visit.person, exercise, action, clock.now())
    return redirect(f"{reverse('plan')}?asked={action}")


@require_GET
@with_plan
def progress(request: HttpRequest, visit: Visit) -> HttpResponse:
    """What has become better, and what changed and why."""
    context = {"page": progress_page(visit), "visit": visit, "nav": "progress"}
    return render(request, "programme/progress.html", context)


@require_GET
@with_plan
def entries(request: HttpRequest, visit: Visit) -> HttpResponse:
    """What was told, to read and to correct."""
    context = {
        "entries": shown(visit.situation.entries, visit.on),
        "corrections": corrections(visit.person),
        "nav": "progress",
    }
    return render(request, "programme/entries.html", context)


@require_http_methods(["GET", "POST"])
@with_plan
def correct(request: HttpRequest, visit: Visit, event: UUID) -> HttpResponse:
    """Correct the numbers of an entry."""
    entry = _entry(visit, event)
    form = NumbersForm(entry.body, request.POST if request.method == "POST" else None)
    if not form.fields:
        raise Http404
    if form.is_valid():
        actions.correct_entry(visit.person, entry, form.corrected(), clock.now())
        return redirect("entries")
    context = {"form": form, "day": entry.day, "bare": True}
    return render(request, "programme/correct.html", context)


@require_POST
@with_plan
def void(request: HttpRequest, visit: Visit, event: UUID) -> HttpResponse:  # noqa: ARG001
    """An entry no longer counts."""
    actions.void_entry(visit.person, _entry(visit, event), clock.now())
    return redirect("entries")


@require_http_methods(["GET", "POST"])
@with_plan
def measures(request: HttpRequest, visit: Visit) -> HttpResponse:
    """How well the three activities go now."""
    activities = visit.profile.activities
    form = MeasuresForm(activities, request.POST if request.method == "POST" else None)
    if not form.fields:
        return redirect("about_you")
    if form.is_valid():
        actions.tell_measures(visit.person, form.points, clock.now())
        return redirect("progress")
    return render(request, "programme/measures.html", {"form": form, "bare": True})


def _entry(visit: Visit, event: UUID) -> Event:
    found = next((each for each in visit.situation.entries if each.id == str(event)), None)
    if found is None:
        raise Http404
    return found
