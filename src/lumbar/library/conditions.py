# SPDX-License-Identifier: Apache-2.0
"""`conditions.toml` -> the conditions of the matrix."""

from __future__ import annotations

from lumbar.core.catalogue.condition import Condition
from lumbar.core.catalogue.vocabulary import ConditionCode, Direction, Position
from lumbar.library.fields import read_evidence
from lumbar.library.files import Folder


def read_conditions(folder: Folder) -> tuple[Condition, ...]:
    """The sixteen conditions, in the order of the matrix."""
    found = []
    with folder.reader("conditions.toml") as reader:
        for code in ConditionCode:
            table = reader.table(code)
            found.append(
                Condition(
                    code=code,
                    source=read_evidence(table),
                    hold_cap_s=table.whole_or_none("hold_cap_s", 1, 30),
                    avoid_positions=table.choices("avoid_positions", Position, required=False),
                    avoid_directions=table.choices("avoid_directions", Direction, required=False),
                )
            )
    return tuple(found)
