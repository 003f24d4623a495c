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
from lumbar.figures.palettes import Look
from lumbar.figures.stills import PALETTES, Style
from lumbar.web import clock
from lumbar.web.care.present import profile_of
from lumbar.web.figures.actions import choose_palette
from lumbar.web.figures.forms import PaletteForm
from lumbar.web.figures.queries import LOOKS, gallery, mark, pose_of

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
    """A key pose by its number, or a fault by its code."""
    shown = pose_of(exercise, moment)
    if shown is None or palette not in PALETTES or look not in LOOKS or of != mark():
        raise Http404(exercise)
    style = Style(look=Look(look), palette=palette)
    drawn = gallery().still(exercise, shown[0], style, fault=shown[1])
    return _kept(of, drawn, "image/svg+xml")


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
