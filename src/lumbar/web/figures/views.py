# SPDX-License-Identifier: Apache-2.0
"""Figure files, the same for everybody, and the choice of their colours.

The mark in an address changes with what is drawn, so a browser may keep a file for good.
"""

from __future__ import annotations

from typing import Final

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_POST, require_safe

from lumbar.figures.gallery import figure_json
from lumbar.figures.stills import PALETTES, Style
from lumbar.library import load
from lumbar.web import clock
from lumbar.web.care.present import profile_of
from lumbar.web.figures.actions import choose_palette
from lumbar.web.figures.forms import PaletteForm
from lumbar.web.figures.queries import LOOKS, gallery, has_moment, mark

_FOR_GOOD: Final = "public, max-age=31536000, immutable"
_JSON: Final = "application/json"


@gzip_page
@require_safe
def tables(request: HttpRequest, of: str) -> HttpResponse:  # noqa: ARG001
    """What all figures share."""
    return _kept(of, figure_json(), _JSON)


@gzip_page
@require_safe
def frames(request: HttpRequest, of: str, exercise: str) -> HttpResponse:  # noqa: ARG001
    """The movement of one exercise."""
    return _kept(of, gallery().frames(exercise), _JSON)


@gzip_page
@require_safe
def still(
    request: HttpRequest,  # noqa: ARG001
    of: str,
    palette: str,
    look: str,
    exercise: str,
    moment: str,
) -> HttpResponse:
    """A key pose, or a fault over the right pose."""
    if palette not in PALETTES or look not in LOOKS or not has_moment(exercise, moment):
        raise Http404(exercise)
    return _kept(of, _drawn(exercise, moment, Style(look=look, palette=palette)), "image/svg+xml")


def _drawn(exercise: str, moment: str, style: Style) -> str | None:
    motion = load().motion(exercise)
    fault = next((each for each in motion.faults if each.code == moment), None) if motion else None
    if fault is None:
        return gallery().still(exercise, moment, style)
    return gallery().still(exercise, fault.poses[0], style, fault=fault.code)


def _kept(of: str, text: str | None, kind: str) -> HttpResponse:
    if text is None or of != mark():
        raise Http404(of)
    return HttpResponse(text, content_type=kind, headers={"Cache-Control": _FOR_GOOD})


@require_POST
def palette(request: HttpRequest) -> HttpResponse:
    """The colours of the figures, kept with the person."""
    form = PaletteForm(request.POST)
    if form.is_valid():
        choose_palette(profile_of(request), form.palette, clock.now())
    return redirect("about_you")
