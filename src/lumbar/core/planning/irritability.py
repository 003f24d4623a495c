# SPDX-License-Identifier: Apache-2.0
"""How easily the back is set off, and how long it then takes to settle (4.3)."""

from __future__ import annotations

from enum import StrEnum

from lumbar.core.catalogue.thresholds import IrritabilityRule
from lumbar.core.planning.person import Person


class Irritability(StrEnum):
    """Three levels, most irritable first."""

    HIGH = "high"
    MODERATE = "moderate"
    LOW = "low"


def irritability_of(person: Person, rule: IrritabilityRule) -> Irritability:
    """Give the level from usual pain (points) and the time to settle (minutes); source [G], 4.3.

    Where nobody told how long it takes to settle, pain alone decides.
    """
    slow = person.settles_minutes is not None and (
        person.settles_minutes > rule.high_settle_minutes
    )
    if slow or person.pain.usual >= rule.high_pain:
        return Irritability.HIGH
    if person.pain.usual >= rule.moderate_pain:
        return Irritability.MODERATE
    return Irritability.LOW
