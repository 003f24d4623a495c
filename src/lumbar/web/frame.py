# SPDX-License-Identifier: Apache-2.0
"""What the frame of every page needs."""

from __future__ import annotations

from enum import StrEnum

from django.conf import settings
from django.http import HttpRequest


class Theme(StrEnum):
    """How light the page is; without a choice the device decides."""

    LIGHT = "light"
    DARK = "dark"


THEME_COOKIE = "lumbar_theme"


def frame(request: HttpRequest) -> dict[str, object]:
    """The chosen theme, the emergency number, and whether people share this machine."""
    chosen = request.COOKIES.get(THEME_COOKIE, "")
    return {
        "theme": chosen if chosen in list(Theme) else "",
        "emergency_number": settings.EMERGENCY_NUMBER,
        "chooser": settings.CHOOSER,
    }
