# SPDX-License-Identifier: Apache-2.0
"""Doors of safety: one page of questions at a time, and the pages where an answer leads."""

from __future__ import annotations

from typing import Final

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from lumbar.core.screening.answers import Answer
from lumbar.core.screening.questions import Page
from lumbar.core.screening.triage import refers
from lumbar.library import load
from lumbar.web import clock
from lumbar.web.care.fold import screen
from lumbar.web.care.gate import Visit, with_visit
from lumbar.web.care.log import log_of
from lumbar.web.care.situation import latest_answers
from lumbar.web.safety import queries
from lumbar.web.safety.actions import clear_emergency, record_answers, record_visit
from lumbar.web.safety.check import Check, check_of, forget, keep, page_asking, page_of
from lumbar.web.safety.forms import AnswerForm, ScoreForm, SeenForm, WhichForm
from lumbar.web.safety.session_check import SessionCheckForm, passed

# Where the quick check may lead on to.
AFTER_CHECK: Final = ("today", "session", "session_end", "flare")


@with_visit
def start(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Begin the check, or go on where it was left."""
    if visit.profile.agreed_at is None:
        return redirect("welcome")
    if request.GET.get("again") is not None:
        forget(request)
    page = check_of(request, load().screening).next_page or load().screening.pages[0]
    return redirect("safety_page", page.id)


@require_http_methods(["GET", "POST"])
@with_visit
def questions(request: HttpRequest, visit: Visit, page_id: str) -> HttpResponse:
    """One page of questions with three equal answers."""
    page, check = _page(page_id), check_of(request, load().screening)
    form = AnswerForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        answer = Answer(form.cleaned_data["answer"])
        if answer is not Answer.NO:
            return redirect("safety_which", page.id, answer)
        return _go_on(request, visit, check.with_page(page, answer))
    context = {"page": queries.shown(page, check), "bare": True}
    return render(request, "safety/question.html", context)


@require_http_methods(["GET", "POST"])
@with_visit
def which(request: HttpRequest, visit: Visit, page_id: str, answer: str) -> HttpResponse:
    """After yes or not sure: which one was it."""
    page, check = _page(page_id), check_of(request, load().screening)
    if answer not in {Answer.YES.value, Answer.UNSURE.value}:
        raise Http404
    form = WhichForm(page, request.POST if request.method == "POST" else None)
    if form.is_valid():
        given = check.with_page(page, Answer(answer), form.cleaned_data["which"])
        if given.scored(page) is None:
            return _go_on(request, visit, given)
        keep(request, given)
        return redirect("safety_score", page.id)
    context = {"page": queries.shown(page, check), "form": form, "answer": answer, "bare": True}
    return render(request, "safety/which.html", context)


@require_http_methods(["GET", "POST"])
@with_visit
def score(request: HttpRequest, visit: Visit, page_id: str) -> HttpResponse:
    """Traits that are counted before an answer weighs anything."""
    page, check = _page(page_id), check_of(request, load().screening)
    question = check.scored(page)
    if question is None:
        return redirect("safety")
    form = ScoreForm(question, request.POST if request.method == "POST" else None)
    if form.is_valid():
        return _go_on(request, visit, check.with_score(question, form.cleaned_data["true"]))
    shown = queries.shown(page, check)
    context = {"page": shown, "question": question, "form": form, "bare": True}
    return render(request, "safety/score.html", context)


@require_GET
@with_visit
def result(request: HttpRequest, visit: Visit) -> HttpResponse:
    """May start, with or without changes; what comes next."""
    found = visit.state.triage
    if found is None or visit.situation.referral is not None:
        return redirect("today")
    because = queries.found_in_words(found.because) if found.because else ""
    told = visit.state.person is not None
    context = {"because": because, "triage": found, "told": told, "bare": not told}
    return render(request, "safety/result.html", context)


@require_GET
@with_visit
def emergency(request: HttpRequest, visit: Visit) -> HttpResponse:
    """The stop screen: whom to call and what to say. No exercise, no navigation."""
    referral = visit.situation.referral if queries.is_emergency(visit.situation) else None
    because = () if referral is None else referral.because
    return render(request, "safety/emergency.html", queries.emergency_page(visit, because))


@require_GET
@with_visit
def clinician(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Somebody has to look first: how soon, why, and the steps."""
    referral = visit.situation.referral
    if referral is None:
        return redirect("today")
    if queries.is_emergency(visit.situation):
        return redirect("emergency")
    return render(request, "safety/clinician.html", queries.clinician_page(visit, referral))


@require_POST
@with_visit
def wrong_answer(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Back to the question that led here; what was answered before stays in the history."""
    screening = load().screening
    answers = latest_answers(visit.situation)
    referral = visit.situation.referral
    because = referral.because[0] if referral and referral.because else ""
    page = page_asking(screening, because)
    keep(request, Check(screening=screening, given=answers.given).without(page))
    return redirect("safety_page", page.id)


@require_http_methods(["GET", "POST"])
@with_visit
def seen(request: HttpRequest, visit: Visit) -> HttpResponse:
    """A clinician has looked: who, when, and what they said."""
    if visit.situation.referral is None:
        return redirect("today")
    urgent = queries.is_emergency(visit.situation)
    form = SeenForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        told = form.cleaned_data
        record = clear_emergency if urgent else record_visit
        record(visit.person, told["said"], told["who"], told["on"], clock.now())
        return redirect("today")
    return render(request, "safety/seen.html", {"form": form, "urgent": urgent, "bare": True})


@require_http_methods(["GET", "POST"])
@with_visit
def session_check(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Three quick questions before a session, before a gentle day, or when it hurts."""
    after = request.GET.get("next", "")
    form = SessionCheckForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        if form.all_no:
            passed(request, visit.on)
            return redirect(after if after in AFTER_CHECK else "today")
        record_answers(visit.person, form.answers, clock.now())
        return redirect("today")
    context = {"form": form, "checks": queries.session_questions(form), "next": after}
    return render(request, "safety/session_check.html", {**context, "bare": True})


@require_GET
@with_visit
def stopped(request: HttpRequest, visit: Visit) -> HttpResponse:
    """A session was stopped by a sign that needs a look; the sign is also in the address (#)."""
    sign = queries.sign_of(log_of(visit.situation.entries, visit.on))
    if sign == queries.CHEST_PAIN:
        return redirect("emergency")
    return render(request, "safety/stopped.html", {"sign": sign, "bare": True})


def _page(page_id: str) -> Page:
    page = page_of(load().screening, page_id)
    if page is None:
        raise Http404
    return page


def _go_on(request: HttpRequest, visit: Visit, check: Check) -> HttpResponse:
    page = check.next_page
    found = screen(check.answers, visit.state.person, visit.on)
    stops = page is None or queries.needs_help_now(found)
    if not stops and page is not None:
        keep(request, check)
        return redirect("safety_page", page.id)
    forget(request)
    record_answers(visit.person, check.answers, clock.now())
    return redirect("today" if refers(found) else "safety_result")
