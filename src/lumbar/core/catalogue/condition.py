# SPDX-License-Identifier: Apache-2.0
"""What is different for somebody with a condition of the contraindication matrix."""

from __future__ import annotations

from dataclasses import dataclass

from lumbar.core.catalogue.vocabulary import ConditionCode, Direction, Position
from lumbar.core.kernel.evidence import Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """A condition and the numbers that it changes in every exercise; its words are in `text`."""

    code: ConditionCode
    source: Evidence
    hold_cap_s: int | None = None
    avoid_positions: tuple[Position, ...] = ()
    avoid_directions: tuple[Direction, ...] = ()
