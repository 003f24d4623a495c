# SPDX-License-Identifier: Apache-2.0
"""What Lumbar is, what becomes of what it is told, and how it is used."""

from __future__ import annotations

from typing import Final

from django.conf import settings
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from lumbar import __version__
from lumbar.core.catalogue.vocabulary import Review
from lumbar.library import load
from lumbar.web.about.publications import by_kind
from lumbar.web.about.sign_off import sign_off
from lumbar.web.about.vendored import vendored
from lumbar.web.care.gate import Visit, with_visit
from lumbar.web.frame import THEME_COOKIE, Theme
from lumbar.web.security import HEADERS

_QUESTIONS: Final = ("hurt", "bad_day", "missed", "unsuitable", "every", "offline")


@require_safe
def about(request: HttpRequest) -> HttpResponse:
    """Intended use, who stands behind it, what is signed off, licences and sources."""
    library = load()
    catalogue = library.catalogue
    context = {
        "version": __version__,
        "revision": catalogue.revision,
        "exercises": len(catalogue.exercises),
        "pending": sum(each.review is Review.PENDING for each in catalogue.exercises),
        "sign_off": sign_off(),
        "vendored": vendored(),
        "sources": by_kind(library),
        "published": len(library.sources.listed),
        "marks": library.sources.unsigned,
        "themes": tuple(Theme),
    }
    return render(request, "about/about.html", context)


@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    """What is kept and where, and the rule that keeps it there."""
    context = {
        "folder": settings.DATA,
        "is_file": connection.vendor == "sqlite",
        "policy": HEADERS["Content-Security-Policy"].split("; "),
        "cookies": (
            ("session", settings.SESSION_COOKIE_NAME),
            ("csrf", settings.CSRF_COOKIE_NAME),
            ("theme", THEME_COOKIE),
        ),
    }
    return render(request, "about/privacy.html", context)


@require_safe
def guide(request: HttpRequest) -> HttpResponse:
    """How to use it, when to stop, whom to call."""
    pain = load().catalogue.thresholds.pain
    context = {
        "questions": _QUESTIONS,
        "rise": pain.red_rise,
        "most_pain": pain.green_during_max,
        "settles_minutes": pain.green_settle_minutes,
    }
    return render(request, "about/help.html", context)


@require_safe
@with_visit
def person(request: HttpRequest, visit: Visit) -> HttpResponse:  # noqa: ARG001
    """The page about you, once the safety check is done."""
    return redirect("safety" if visit.state.triage is None else "about_you")
