# SPDX-License-Identifier: Apache-2.0
"""What is known already when events arrive."""

from __future__ import annotations

from datetime import datetime

from lumbar.core.progression.reading import Known, kinds_of
from lumbar.library import load
from lumbar.web.care.inbox import Door, targets_of
from lumbar.web.care.mapping import wire
from lumbar.web.care.models import Event, Person


def door_of(person: Person, data: object, now: datetime) -> Door:
    """What a person's events are read against.

    A correction may leave out the kind of what it corrects, so those events are looked up.
    """
    library = load()
    arriving = data if isinstance(data, list) else [data]
    wanted = targets_of(data)
    stored = Event.objects.filter(person=person, pk__in=wanted) if wanted else ()
    lines = [*(wire(row) for row in stored), *arriving]
    known = Known(questions=library.screening.ids, kinds=kinds_of(lines))
    return Door(person=str(person.pk), now=now, catalogue=library.catalogue, known=known)
