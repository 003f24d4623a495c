# SPDX-License-Identifier: Apache-2.0
"""`conditions.toml` -> the conditions of the matrix."""

from __future__ import annotations

from lumbar.core.catalogue.condition import Condition
from lumbar.core.catalogue.vocabulary import ConditionCode, Load, Review
from lumbar.core.kernel.reading import Reader
from lumbar.library.fields import read_evidence
from lumbar.library.files import Folder

_POSITIONS = ("supine_long", "supine", "prone", "quadruped", "sitting", "standing", "side")


def read_conditions(folder: Folder) -> tuple[Condition, ...]:
    """The sixteen conditions, in the order of the matrix."""
    with folder.reader("conditions.toml") as reader:
        found = {each.code: each for each in map(_read_condition, reader.tables("conditions"))}
        for code in ConditionCode:
            if code not in found:
                reader.fail("conditions", f"a condition with the code {code}", "none")
    return tuple(found[code] for code in ConditionCode if code in found)


def _read_condition(reader: Reader) -> Condition:
    reader.choice("review", Review)
    positions = reader.texts("avoid_positions", required=False)
    for position in positions:
        if position not in _POSITIONS:
            reader.fail("avoid_positions", f"one of {', '.join(_POSITIONS)}", position)
    return Condition(
        code=reader.choice("code", ConditionCode),
        source=read_evidence(reader),
        hold_cap_s=reader.whole_or_none("hold_cap_s", 1, 30),
        avoid_positions=positions,
        avoid_loads=reader.choices("avoid_loads", Load, required=False),
    )
