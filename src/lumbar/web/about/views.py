# SPDX-License-Identifier: Apache-2.0
"""Doors of what Lumbar is: purpose, sign-off, sources, privacy, help, settings."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from lumbar import __version__
from lumbar.library import load
from lumbar.web.about.queries import sign_off
from lumbar.web.about.sources import all_sources
from lumbar.web.care.gate import Visit, with_visit
from lumbar.web.frame import Theme


@require_GET
def about(request: HttpRequest) -> HttpResponse:
    """Intended use, who has checked what, licences, version, sources."""
    context = {
        "version": __version__,
        "revision": load().catalogue.revision,
        "sign_off": sign_off(),
        "sources": all_sources().values(),
        "themes": tuple(Theme),
    }
    return render(request, "about/about.html", context)


@require_GET
def privacy(request: HttpRequest) -> HttpResponse:
    """What is kept, where, and how to take it away."""
    return render(request, "about/privacy.html", {"data": settings.DATA})


@require_GET
def help_page(request: HttpRequest) -> HttpResponse:
    """How Lumbar is used, and when to get help."""
    return render(request, "about/help.html", {"rules": load().catalogue.thresholds.pain})


@require_GET
@with_visit
def person(request: HttpRequest, visit: Visit) -> HttpResponse:  # noqa: ARG001
    """The page about you, once the safety check is done."""
    return redirect("safety" if visit.state.triage is None else "about_you")
