# SPDX-License-Identifier: Apache-2.0
"""The numbers by which the coach decides, which are the same for every exercise.

They come from clinical.md 7.1 (a hysteresis of 5 degrees, a fault persists for half a second), from
how fast people move in these exercises, and from the noise of landmarks: .0001 to .001 of the torso
from frame to frame, a wander of .003 to .009 in a hold, an offset that stays. [D]
"""

from __future__ import annotations

from typing import Final

LEAVES_AT: Final = 0.25
"""The share of the way out at which a repetition has begun."""

BACK_AT: Final = 0.35
"""The share of the way, and of its own peak, at which a repetition is over."""

SHORT_AT: Final = 0.30
"""From this share of the way a movement that turns back is said to be short."""

MOVES_AT: Final = 0.08
"""Where a movement is taken to begin, for its time."""

LEAST_REP_S: Final = 0.5
"""No repetition of these exercises is quicker; what is quicker is a jump of landmarks."""

POSE_SHARE: Final = 0.7
"""The share of a repetition's time in which its pose must have been kept."""

TOP_SHARE: Final = 0.5
"""The share of the time near the top in which the top's conditions must have been met."""

AWAY_S: Final = 0.8
"""Out of the pose for this long is no longer the exercise."""

UNSEEN_S: Final = 1.0
"""Unseen for this long is not visible."""

LOST_S: Final = 2.0
"""Unseen for this long is said (G-LOST)."""

STILL_TORSO_S: Final = 0.18
"""A trunk that moves slower than this, in torso lengths a second, is still."""

LEAVING_TORSO_S: Final = 0.8
"""A trunk that moves faster than this leaves its position."""

HOLD_BEGINS_S: Final = 0.3
"""A position held for this long is a hold."""

HOLD_ENDS_S: Final = 0.5
"""A position left for this long is over."""

LEAST_HOLD_S: Final = 1.0
"""A hold shorter than this is passing through."""

FAULT_S: Final = 0.5
"""A fault of a hold persists for this long before it is one."""

TURNED_DEG: Final = 25.0
"""Turned further from the side view, form is not judged."""

MARGINS: Final = (
    ("_over_floor_torso", 0.015),
    ("_deg", 5.0),
    ("_torso", 0.05),
    ("_ratio", 0.05),
    ("_s", 0.0),
)
"""By how much a condition that is met may be missed again before it is not, by unit.

Knees on the floor and knees of a sagging plank lie .03 apart.
"""

DEFAULT_MARGIN: Final = 0.02


def margin_of(signal: str) -> float:
    """The hysteresis of a signal, by the unit of its name."""
    return next((margin for unit, margin in MARGINS if signal.endswith(unit)), DEFAULT_MARGIN)
