# SPDX-License-Identifier: Apache-2.0
"""The figures of the content, the mark of their present state, and the palette of the person."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from typing import Final

from django.http import HttpRequest

import lumbar
from lumbar.figures.gallery import Gallery, figure_json
from lumbar.figures.palettes import Look
from lumbar.figures.stills import PALETTE, PALETTES
from lumbar.library import load
from lumbar.web.care.present import NobodyChosenError, profile_of
from lumbar.web.frame import THEME_COOKIE, Theme

LOOKS: Final = (Look.AUTO, Look.LIGHT, Look.DARK)
_KNOWN: Final = "lumbar.palette"
_MARK_LENGTH: Final = 12


@lru_cache(maxsize=1)
def gallery() -> Gallery:
    """Every figure of the content; each is worked out when it is first asked for."""
    return Gallery(load())


@lru_cache(maxsize=1)
def mark() -> str:
    """What stands in the address of every figure file: another content or program, another mark."""
    state = f"{lumbar.__version__} {load().catalogue.revision} {figure_json()}"
    return hashlib.sha256(state.encode()).hexdigest()[:_MARK_LENGTH]


def pose_of(exercise: str, moment: str) -> tuple[str, str | None] | None:
    """The key pose that a still shows, and a fault, by the moment in its address.

    A moment is the number of a key pose, from 0, or the code of a fault; for any other there is no
    still.
    """
    motion = load().motion(exercise)
    if motion is None:
        return None
    poses: dict[str, tuple[str, str | None]] = {
        str(place): (name, None) for place, name in enumerate(motion.cycle)
    }
    return (poses | {each.code: (each.poses[0], each.code) for each in motion.faults}).get(moment)


def look_of(request: HttpRequest) -> Look:
    """The look that fits the theme of the page."""
    match request.COOKIES.get(THEME_COOKIE):
        case Theme.LIGHT:
            return Look.LIGHT
        case Theme.DARK:
            return Look.DARK
        case _:
            return Look.AUTO


def palette_of(request: HttpRequest) -> str:
    """The palette that the person chose, asked for once in a request."""
    if _KNOWN not in request.META:
        try:
            chosen = profile_of(request).palette
        except NobodyChosenError:
            chosen = ""
        request.META[_KNOWN] = chosen if chosen in PALETTES else PALETTE
    return str(request.META[_KNOWN])
