# SPDX-License-Identifier: Apache-2.0
"""Template tags for figures: `figure` may move, `still` never does."""

from __future__ import annotations

from typing import Any

from django import template
from django.http import HttpRequest
from django.template import Context
from django.urls import reverse

from lumbar.core.motion.motion import Motion
from lumbar.figures.palettes import CLOTHES, SKINS
from lumbar.library import load
from lumbar.web.figures.queries import look_of, mark, palette_of

register = template.Library()


@register.inclusion_tag("figures/figure.html", takes_context=True)
def figure(
    context: Context, exercise: str, mode: str = "card", label: str = "", *, lazy: bool = True
) -> dict[str, Any]:
    """The figure of an exercise at its held pose, with what it needs to move.

    `label` names it for somebody who does not see it, and adds start and steps in words; without
    one it is decoration. Where there is no movement, a few words stand in its place. A page on
    which figures stand needs `figure_script`.
    """
    library = load()
    motion = library.motion(exercise)
    if motion is None:
        return {"src": None, "label": label}
    request = _request(context)
    tempo = library.catalogue.exercise(exercise).tempo
    return {
        "src": _address(request, exercise, _top(motion)),
        "mode": mode,
        "label": label,
        "lazy": lazy,
        "exercise": exercise,
        "words": library.words.exercise(exercise) if label else None,
        "tempo": f"{tempo.out_s:g} {tempo.back_s:g} {tempo.phases}",
        "has_sides": motion.side != "middle" or motion.alternates,
        "is_kept": len(motion.cycle) == 1,
    }


@register.inclusion_tag("figures/script.html", takes_context=True)
def figure_script(context: Context) -> dict[str, Any]:
    """What makes the figures of a page move, and where they are read from."""
    tables = reverse("figure_tables", args=(mark(),))
    return {"at": tables.rpartition("/")[0], "palette": palette_of(_request(context))}


@register.simple_tag(takes_context=True)
def still(context: Context, exercise: str, moment: str | int) -> str:
    """The address of a still: a key pose by its number, or a fault by its code."""
    return _address(_request(context), exercise, str(moment))


@register.simple_tag(takes_context=True)
def palettes(context: Context, exercise: str) -> dict[str, list[dict[str, Any]]]:
    """Skins and clothes with a picture of each, and which are chosen."""
    request = _request(context)
    skin, _, clothes = palette_of(request).partition("-")
    motion = load().motion(exercise)
    top = "0" if motion is None else _top(motion)

    def shown(name: str, palette: str, chosen: str) -> dict[str, Any]:
        address = _address(request, exercise, top, palette)
        return {"name": name, "src": address, "is_chosen": name == chosen}

    return {
        "skins": [shown(each, f"{each}-{clothes}", skin) for each in SKINS],
        "clothes": [shown(each, f"{skin}-{each}", clothes) for each in CLOTHES],
    }


def _top(motion: Motion) -> str:
    """The number of the pose that is held."""
    return str(motion.cycle.index(motion.top))


def _request(context: Context) -> HttpRequest:
    request: HttpRequest = context.request  # type: ignore[attr-defined]
    return request


def _address(request: HttpRequest, exercise: str, moment: str, palette: str = "") -> str:
    look = look_of(request)
    return reverse("still", args=(mark(), palette or palette_of(request), look, exercise, moment))
