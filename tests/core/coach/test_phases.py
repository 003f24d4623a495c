# SPDX-License-Identifier: Apache-2.0
import pytest

from lumbar.core.coach.phases import TABLE, Sign, State, after


@pytest.mark.parametrize("state", State)
def test_set_can_be_ended_from_any_state(state: State) -> None:
    assert after(state, Sign.ENOUGH) is State.DONE


def test_nothing_follows_the_end() -> None:
    assert {after(State.DONE, sign) for sign in Sign} == {State.DONE}


def test_nothing_moves_on_before_the_start_pose_or_the_position_was_seen() -> None:
    ways_in = {
        (before, sign)
        for (before, sign), state in TABLE.items()
        if state in {State.MOVING, State.RESTING}
    }
    assert not any(before in {State.NOT_VISIBLE, State.SETTING_UP} for before, _ in ways_in)


def test_pause_leads_back_through_setting_up() -> None:
    assert after(after(State.MOVING, Sign.PAUSE), Sign.SETS_OFF) is State.PAUSED
    assert after(State.PAUSED, Sign.RESUME) is State.SETTING_UP


def test_every_state_can_be_reached() -> None:
    assert set(TABLE.values()) == set(State)
