# SPDX-License-Identifier: Apache-2.0
"""Doors of care: events from players and phones, who you are, the welcome."""

from __future__ import annotations

from dataclasses import asdict
from http import HTTPStatus

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from lumbar.core.kernel.errors import InputError
from lumbar.web import clock
from lumbar.web.care.about_you import AboutYouForm, initial_of
from lumbar.web.care.actions import agree, tell_about_you
from lumbar.web.care.gate import Visit, with_visit
from lumbar.web.care.history import add
from lumbar.web.care.inbox import sort
from lumbar.web.care.models import Profile
from lumbar.web.care.present import choose, new_person, person_of, profile_of
from lumbar.web.care.queries import door_of
from lumbar.web.care.signs import follow
from lumbar.web.care.situation import latest_answers
from lumbar.web.care.sound_text import read_json
from lumbar.web.frame import THEME_COOKIE, Theme

_YEAR_S = 365 * 24 * 3600


@require_POST
def events(request: HttpRequest) -> HttpResponse:
    """Take events: every good one is stored once, the others are refused by name."""
    person, now = person_of(request), clock.now()
    try:
        data = read_json(request.body)
        arrived = sort(data, door_of(person, data, now))
    except InputError as error:
        faults = [{"where": f.key, "expected": f.expected, "found": f.found} for f in error.faults]
        return JsonResponse({"error": faults}, status=HTTPStatus.BAD_REQUEST)
    receipt = add(person, arrived.good, now, "events")
    follow(person, (each for each in arrived.good if each.id in receipt.stored), now)
    refused = [asdict(each) for each in (*arrived.refused, *receipt.refused)]
    status = HTTPStatus.CREATED if receipt.stored else HTTPStatus.OK
    answer = {"stored": receipt.stored, "known": receipt.known, "refused": refused}
    return JsonResponse(answer, status=status)


@require_http_methods(["GET", "POST"])
def who(request: HttpRequest) -> HttpResponse:
    """Choose who you are, where several people share this machine."""
    if request.method == "POST":
        profile = get_object_or_404(Profile, pk=request.POST.get("person"))
        choose(request, profile)
        return redirect("today")
    agreed = Profile.objects.filter(agreed_at__isnull=False).select_related("person")
    people = agreed.order_by("-is_example", "person__created_at")
    return render(request, "care/who.html", {"people": people, "bare": True})


@require_POST
def start_empty(request: HttpRequest) -> HttpResponse:
    """Begin as somebody new."""
    choose(request, new_person())
    return redirect("welcome")


@require_http_methods(["GET", "POST"])
def welcome(request: HttpRequest) -> HttpResponse:
    """Say what Lumbar is and is not; going on is agreeing."""
    profile = profile_of(request)
    agreed = request.POST.get("agree") == "on"
    if request.method == "POST" and agreed:
        agree(profile, clock.now())
        return redirect("today")
    context = {"bare": True, "must_agree": request.method == "POST", "chooser": settings.CHOOSER}
    return render(request, "care/welcome.html", context)


@require_http_methods(["GET", "POST"])
@with_visit
def about_you(request: HttpRequest, visit: Visit) -> HttpResponse:
    """What a plan needs to know of the person."""
    told = visit.state.person
    first = initial_of(visit.profile, told)
    form = AboutYouForm(request.POST if request.method == "POST" else None, initial=first)
    if form.is_valid():
        started = (told.started if told else None) or visit.on
        answers = latest_answers(visit.situation)
        tell_about_you(visit.profile, form.cleaned_data, answers, started, clock.now())
        return redirect("plan")
    return render(
        request, "care/about_you.html", {"form": form, "first": told is None, "bare": told is None}
    )


@require_POST
def theme(request: HttpRequest) -> HttpResponse:
    """Light, dark, or as the device says; kept in a cookie that holds nothing else."""
    response = redirect("about")
    chosen = request.POST.get("theme", "")
    if chosen in list(Theme):
        response.set_cookie(THEME_COOKIE, chosen, max_age=_YEAR_S, samesite="Lax", httponly=True)
    else:
        response.delete_cookie(THEME_COOKIE)
    return response
