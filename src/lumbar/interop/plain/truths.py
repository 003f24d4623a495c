# SPDX-License-Identifier: Apache-2.0
"""The truth about a synthetic recording as a record, in the words in which a coach answers."""

from __future__ import annotations

from typing import Final

from lumbar.core.motion.skeleton import BodySide
from lumbar.core.motion.truth import Held, Repetition, Truth

_DIGITS: Final = 3


def truth_record(truth: Truth) -> dict[str, object]:
    """Every repetition, hold and fault with its times in seconds; no side is null."""
    return {
        "duration_s": _seconds(truth.duration_s),
        "reps": [_rep(each) for each in truth.reps],
        "holds": [_held(each) for each in truth.holds],
        "faults": [
            {"code": each.code, "start_s": _seconds(each.start_s), "end_s": _seconds(each.end_s)}
            for each in truth.faults
        ],
    }


def _rep(rep: Repetition) -> dict[str, object]:
    return {
        "side": _side(rep.side),
        "start_s": _seconds(rep.start_s),
        "peak_s": _seconds(rep.peak_s),
        "end_s": _seconds(rep.end_s),
        "hold_s": _seconds(rep.hold_s),
        "faults": list(rep.faults),
    }


def _held(held: Held) -> dict[str, object]:
    return {
        "side": _side(held.side),
        "start_s": _seconds(held.start_s),
        "end_s": _seconds(held.end_s),
    }


def _side(side: BodySide) -> str | None:
    return None if side is BodySide.MIDDLE else side.value


def _seconds(seconds: float) -> float:
    return round(seconds, _DIGITS)
