# SPDX-License-Identifier: Apache-2.0
"""What a set goes through, as one table: in which state, seeing what, comes which state.

`docs/coach.md` draws its picture from this table. What is not listed stays as it is.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class State(StrEnum):
    """Where a set stands."""

    NOT_VISIBLE = "not_visible"
    SETTING_UP = "setting_up"
    READY = "ready"
    MOVING = "moving"
    HOLDING = "holding"
    RESTING = "resting"
    PAUSED = "paused"
    DONE = "done"


class Sign(StrEnum):
    """What is seen, or was said by the person."""

    GONE = "nobody to be seen"
    ELSEWHERE = "another posture"
    AT_START = "start pose"
    SETS_OFF = "sets off"
    STAYS = "stays in position"
    IS_BACK = "back at the start"
    PAUSE = "pause"
    RESUME = "go on"
    ENOUGH = "all that was planned"


TABLE: Final[dict[tuple[State, Sign], State]] = {
    (State.NOT_VISIBLE, Sign.ELSEWHERE): State.SETTING_UP,
    (State.NOT_VISIBLE, Sign.AT_START): State.READY,
    (State.NOT_VISIBLE, Sign.STAYS): State.HOLDING,
    (State.SETTING_UP, Sign.GONE): State.NOT_VISIBLE,
    (State.SETTING_UP, Sign.AT_START): State.READY,
    (State.SETTING_UP, Sign.STAYS): State.HOLDING,
    (State.READY, Sign.GONE): State.NOT_VISIBLE,
    (State.READY, Sign.ELSEWHERE): State.SETTING_UP,
    (State.READY, Sign.SETS_OFF): State.MOVING,
    (State.READY, Sign.STAYS): State.HOLDING,
    (State.MOVING, Sign.GONE): State.NOT_VISIBLE,
    (State.MOVING, Sign.ELSEWHERE): State.SETTING_UP,
    (State.MOVING, Sign.STAYS): State.HOLDING,
    (State.MOVING, Sign.IS_BACK): State.RESTING,
    (State.HOLDING, Sign.GONE): State.NOT_VISIBLE,
    (State.HOLDING, Sign.ELSEWHERE): State.SETTING_UP,
    (State.HOLDING, Sign.SETS_OFF): State.MOVING,
    (State.HOLDING, Sign.IS_BACK): State.RESTING,
    (State.RESTING, Sign.GONE): State.NOT_VISIBLE,
    (State.RESTING, Sign.ELSEWHERE): State.SETTING_UP,
    (State.RESTING, Sign.SETS_OFF): State.MOVING,
    (State.RESTING, Sign.STAYS): State.HOLDING,
    (State.PAUSED, Sign.RESUME): State.SETTING_UP,
    **{(state, Sign.PAUSE): State.PAUSED for state in State if state is not State.DONE},
    **{(state, Sign.ENOUGH): State.DONE for state in State},
}


def after(state: State, sign: Sign) -> State:
    """The state after a sign."""
    return TABLE.get((state, sign), state)
