# SPDX-License-Identifier: Apache-2.0
"""Doors of a day: today, the led session, its end, and the bad day."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from lumbar.core.progression.events import ExerciseDone
from lumbar.web import clock
from lumbar.web.care.gate import Visit, with_plan
from lumbar.web.care.log import log_of
from lumbar.web.safety.queries import session_questions
from lumbar.web.safety.session_check import SessionCheckForm, has_passed
from lumbar.web.training import actions
from lumbar.web.training.ending import end_page
from lumbar.web.training.flare import answer_check, flare_page
from lumbar.web.training.forms import CorrectForm, EndForm, PainForm, WalkForm
from lumbar.web.training.queries import today_page
from lumbar.web.training.script import script_of, session_id


@require_GET
@with_plan
def today(request: HttpRequest, visit: Visit) -> HttpResponse:
    """The morning question, the session of the day, the week."""
    context = {
        "page": today_page(visit, clock.now()),
        "visit": visit,
        "change_morning": request.GET.get("change") == "morning",
        "nav": "today",
    }
    return render(request, "training/today.html", context)


@require_POST
@with_plan
def morning(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Pain this morning, in one tap."""
    form = PainForm(request.POST)
    if form.is_valid():
        log = log_of(visit.situation.entries, visit.on)
        actions.tell_morning(visit.person, log, form.cleaned_data["pain"], clock.now())
    return redirect("today")


@require_POST
@with_plan
def walk(request: HttpRequest, visit: Visit) -> HttpResponse:
    """I have walked today."""
    form = WalkForm(request.POST)
    if form.is_valid():
        actions.tell_walk(visit.person, form.cleaned_data["minutes"], clock.now())
    return redirect("today")


# The whole script stands in the page. It shows nothing of the address, so its size tells nothing.
@gzip_page
@require_GET
@with_plan
def session(request: HttpRequest, visit: Visit) -> HttpResponse:
    """The led session; the three quick questions come first."""
    day = visit.situation.session
    if day is None:
        return redirect("today")
    if not has_passed(request, visit.on):
        return redirect(f"{reverse('session_check')}?next=session")
    log = log_of(visit.situation.entries, visit.on)
    script = script_of(visit, day, session_id(request, log))
    context = {"script": script, "leave_url": reverse("today"), "title": "", "bare": True}
    return render(request, "training/session.html", context)


@require_http_methods(["GET", "POST"])
@with_plan
def session_end(request: HttpRequest, visit: Visit) -> HttpResponse:
    """After a session: pain, effort, and what it means."""
    log = log_of(visit.situation.entries, visit.on)
    form = EndForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        told = form.cleaned_data
        actions.finish_session(visit.person, log, told["pain_after"], told["effort"], clock.now())
        return redirect(f"{reverse('session_end')}?saved")
    context = {"page": end_page(visit, log), "form": form, "saved": "saved" in request.GET}
    return render(request, "training/end.html", {**context, "bare": True})


@require_http_methods(["GET", "POST"])
@with_plan
def correct_set(request: HttpRequest, visit: Visit, event: UUID) -> HttpResponse:
    """Correct what was counted."""
    entries = visit.situation.entries
    entry = next((each for each in entries if each.id == str(event)), None)
    if entry is None or not isinstance(entry.body, ExerciseDone):
        raise Http404
    form = CorrectForm(entry.body, request.POST if request.method == "POST" else None)
    if form.is_valid():
        actions.correct_exercise(visit.person, entry, form.corrected(), clock.now())
        return redirect("session_end" if entry.day == visit.on else "progress")
    context = {"form": form, "done": entry.body, "day": entry.day, "bare": True}
    return render(request, "training/correct.html", context)


@require_http_methods(["GET", "POST"])
@with_plan
def flare(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Today is a bad day: three safety questions, then the gentle plan."""
    log = log_of(visit.situation.entries, visit.on)
    if log.flare is not None or visit.state.flare_day is not None:
        context = {"page": flare_page(visit), "today": log.flare is not None, "nav": "today"}
        return render(request, "training/flare.html", context)
    form = SessionCheckForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        answer_check(request, visit, log, form, clock.now())
        return redirect("flare")
    context = {"form": form, "checks": session_questions(form), "bare": True}
    return render(request, "training/flare_check.html", context)


@require_POST
@with_plan
def flare_over(request: HttpRequest, visit: Visit) -> HttpResponse:  # noqa: ARG001
    """It is no bad day after all."""
    log = log_of(visit.situation.entries, visit.on)
    actions.take_back_flare(visit.person, log, clock.now())
    return redirect("today")
