# SPDX-License-Identifier: Apache-2.0
"""`conditions.toml` -> the conditions of the matrix, and precautions beside them."""

from __future__ import annotations

from typing import Final

from lumbar.core.catalogue.condition import Condition
from lumbar.core.catalogue.vocabulary import ConditionCode, Direction, Load, Review
from lumbar.core.kernel.reading import Reader
from lumbar.library.fields import read_evidence
from lumbar.library.files import Folder
from lumbar.library.precautions import Precautions, read_precautions

_POSITIONS: Final = ("supine_long", "supine", "prone", "quadruped", "sitting", "standing", "side")

# Facts that words or screens repeat and no code decides by; read, so that a slip of the pen shows.
_TOLD: Final = (
    "avoid_end_range",
    "strength_days_per_week",
    "balance_days_per_week",
    "back_extensor_days_per_week",
    "from_week",
    "prefer_positions",
    "moderate_minutes_per_day",
    "weeks_after_operation_or_birth",
    "weeks_after_operation",
    "unless_direction_test_favours",
    "self_test_extension",
    "self_test_flexion",
    "needs_clearance",
    "hours_after_meal",
    "hip_flexion_limit_deg",
    "limits",
    "symmetric_first",
)
_TOLD_TABLES: Final = (
    "local_guidance",
    "max_position_minutes",
    "emergency",
    "band",
    "no_exercise",
    "no_flexion_after_waking",
)


def read_conditions(folder: Folder) -> tuple[tuple[Condition, ...], Precautions]:
    """The sixteen conditions, in the order of the matrix, and the precautions beside them."""
    with folder.reader("conditions.toml") as reader:
        tables = reader.tables("conditions")
        found: dict[ConditionCode, Condition] = {}
        for table in tables:
            condition = _read_condition(table)
            if table.sound and condition.code in found:
                table.fail("code", "each code once")
            if table.sound:
                found[condition.code] = condition
        for code in ConditionCode:
            if code not in found and all(table.sound for table in tables):
                reader.fail("conditions", f"a condition with the code {code}", "none")
        precautions = read_precautions(reader)
        reader.done()
    return tuple(found[code] for code in ConditionCode if code in found), precautions


def _read_condition(reader: Reader) -> Condition:
    reader.choice("review", Review)
    for key in _TOLD:
        reader.raw(key)
    for key in _TOLD_TABLES:
        told = reader.table_or_none(key)
        if told is not None:
            read_evidence(told)
    for key in ("avoid_directions", "prefer_directions"):
        reader.choices(key, Direction, required=False)
    positions = reader.texts("avoid_positions", required=False)
    for position in positions:
        if position not in _POSITIONS:
            reader.fail("avoid_positions", f"one of {', '.join(_POSITIONS)}", position)
    condition = Condition(
        code=reader.choice("code", ConditionCode),
        source=read_evidence(reader),
        hold_cap_s=reader.whole_or_none("hold_cap_s", 1, 30),
        avoid_positions=positions,
        avoid_loads=reader.choices("avoid_loads", Load, required=False),
    )
    reader.done()
    return condition
