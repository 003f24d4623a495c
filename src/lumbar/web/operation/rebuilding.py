# SPDX-License-Identifier: Apache-2.0
"""Works out again what every history comes to."""

from __future__ import annotations

from lumbar.web import clock
from lumbar.web.care.models import Person, Projection
from lumbar.web.care.situation import forget, situation_of


def rebuild_all() -> int:
    """Make every projection anew and give their number."""
    forget()
    Projection.objects.all().delete()
    people = Person.objects.order_by("created_at")
    for person in people:
        situation_of(person, clock.today())
    return len(people)
