# SPDX-License-Identifier: Apache-2.0
"""What is different for somebody with a condition of the contraindication matrix."""

from __future__ import annotations

from dataclasses import dataclass

from lumbar.core.catalogue.vocabulary import ConditionCode, Load
from lumbar.core.kernel.evidence import Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """A condition and what it changes in every exercise; its words are in `text`.

    `hold_cap_s` is the longest hold. `avoid_positions` and `avoid_loads` steer the choice among
    what the matrix allows; they never block.
    """

    code: ConditionCode
    source: Evidence
    hold_cap_s: int | None = None
    avoid_positions: tuple[str, ...] = ()
    avoid_loads: tuple[Load, ...] = ()
