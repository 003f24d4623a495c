# SPDX-License-Identifier: Apache-2.0
"""What the person's own pages change: one transaction and one audit row each."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from django.db import transaction

from lumbar.core.progression.events import Body, Measured, PersonTold
from lumbar.core.screening.answers import Answers
from lumbar.library import load
from lumbar.web.care.about_you import person_from
from lumbar.web.care.history import tell
from lumbar.web.care.inbox import ME
from lumbar.web.care.models import Audit, Profile

ACTIVITIES = (1, 2, 3)


def function_measure(number: int) -> str:
    """The name under which one of the three activities is measured."""
    return f"function_{number}"


def agree(profile: Profile, now: datetime) -> None:
    """The person has read what Lumbar is and is not, and goes on."""
    with transaction.atomic():
        profile.agreed_at = now
        profile.agreed_content = load().catalogue.revision
        profile.save(update_fields=["agreed_at", "agreed_content"])
        Audit.objects.create(person=profile.person, at=now, by=ME, action="agreed")


def tell_about_you(
    profile: Profile, told: dict[str, Any], answers: Answers, started: date, now: datetime
) -> None:
    """Keep what the form told: own words in the profile, all else as events."""
    bodies: list[Body] = [PersonTold(person=person_from(told, answers, started))]
    with transaction.atomic():
        profile.name = told["name"]
        for number in ACTIVITIES:
            setattr(profile, f"activity_{number}", told[f"activity_{number}"])
            points = told[f"now_{number}"]
            if told[f"activity_{number}"] and points is not None:
                bodies.append(Measured(name=function_measure(number), value=points))
        profile.save()
        tell(profile.person, bodies, now, "about_you")
