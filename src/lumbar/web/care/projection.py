# SPDX-License-Identifier: Apache-2.0
"""What a history came to, kept as plain data for whoever looks at many people at once."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from lumbar.core.planning.plan import Outcome
from lumbar.core.progression.state import State
from lumbar.interop.plain.outcomes import outcome_record
from lumbar.interop.plain.states import state_record
from lumbar.library import Library
from lumbar.web.care.models import Projection


def keep(
    person: UUID,
    sequence: int,
    found: tuple[State, Outcome | None],
    library: Library,
    now: datetime,
) -> None:
    """Keep what the events of a person up to `sequence` come to."""
    state, outcome = found
    empty: dict[str, Any] = {"kind": "none"}
    Projection.objects.update_or_create(
        person_id=person,
        defaults={
            "content": library.catalogue.revision,
            "sequence": sequence,
            "on": state.on,
            "state": empty if outcome is None else state_record(state, outcome, library.words),
            "plan": empty if outcome is None else outcome_record(outcome, library.words),
            "made_at": now,
        },
    )
