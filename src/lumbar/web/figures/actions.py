# SPDX-License-Identifier: Apache-2.0
"""What the person chooses about figures."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from lumbar.web.care.inbox import ME
from lumbar.web.care.models import Audit, Profile


def choose_palette(profile: Profile, palette: str, now: datetime) -> None:
    """Figures are drawn in these colours from now on."""
    with transaction.atomic():
        profile.palette = palette
        profile.save(update_fields=["palette"])
        Audit.objects.create(person=profile.person, at=now, by=ME, action="palette")
