# SPDX-License-Identifier: Apache-2.0
"""Which pages are open: nothing of the programme before the safety check, nothing after a stop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import wraps
from typing import Concatenate, ParamSpec, TypeAlias

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from lumbar.core.planning.plan import Plan
from lumbar.core.progression.state import State
from lumbar.core.screening.answers import Level
from lumbar.web import clock
from lumbar.web.care.models import Person, Profile
from lumbar.web.care.present import profile_of
from lumbar.web.care.situation import Situation, situation_of

P = ParamSpec("P")


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """Somebody looks at a page on a day."""

    profile: Profile
    situation: Situation

    @property
    def person(self) -> Person:
        """Who it is."""
        return self.profile.person

    @property
    def on(self) -> date:
        """The day it is here."""
        return self.situation.on

    @property
    def state(self) -> State:
        """The fold of the history."""
        return self.situation.state

    @property
    def plan(self) -> Plan:
        """The plan; only where `closed` gave none."""
        assert self.situation.plan is not None  # noqa: S101  # `with_plan` has looked
        return self.situation.plan


View: TypeAlias = Callable[Concatenate[HttpRequest, P], HttpResponse]
VisitView: TypeAlias = Callable[Concatenate[HttpRequest, Visit, P], HttpResponse]


def visit_of(request: HttpRequest) -> Visit:
    """The visit that a request is."""
    profile = profile_of(request)
    return Visit(profile=profile, situation=situation_of(profile.person, clock.today()))


def closed(visit: Visit) -> str | None:
    """The page that has to come before the programme; None where the programme is open."""
    situation = visit.situation
    if visit.profile.agreed_at is None:
        return "welcome"
    if situation.referral is not None:
        emergency = situation.referral.level is Level.EMERGENCY_NOW
        return "emergency" if emergency else "clinician"
    if situation.state.triage is None:
        return "safety"
    return None if situation.plan is not None else "about_you"


def with_visit(view: VisitView[P]) -> View[P]:
    """Hand a page the visit, whatever stands between the person and the programme."""

    @wraps(view)
    def opened(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        return view(request, visit_of(request), *args, **kwargs)

    return opened


def with_plan(view: VisitView[P]) -> View[P]:
    """Open a page of the programme only where there is a plan; else lead to what comes first."""

    @wraps(view)
    def opened(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        visit = visit_of(request)
        first = closed(visit)
        return redirect(first) if first else view(request, visit, *args, **kwargs)

    return opened
