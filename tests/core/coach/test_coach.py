# SPDX-License-Identifier: Apache-2.0
import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from lumbar.core.catalogue.vocabulary import View
from lumbar.core.coach.coach import Coach
from lumbar.core.coach.events import Held, Limb, Repetition, StateChanged
from lumbar.core.coach.frames import Sighting
from lumbar.core.coach.phases import State
from lumbar.core.coach.task import Task, task_of
from lumbar.core.coach.transcript import Transcript, transcribe
from lumbar.library import load
from tests.support.sticks import (
    PICTURE,
    Arm,
    Leg,
    Stick,
    both,
    film,
    on_the_back,
    plank,
    swing,
)


def task(exercise: str, **asked: Any) -> Task:
    found = task_of(load().catalogue.exercise(exercise))
    assert isinstance(found, Task)
    return replace(found, **asked)


def told(exercise: str, frames: list[Sighting], **asked: Any) -> Transcript:
    return transcribe(task(exercise, **asked), PICTURE, frames)


def bridges(*starts: float, seconds: float, reach: float = 1.0) -> list[Sighting]:
    return film(lambda t_s: on_the_back(reach * swing(t_s, starts=starts)), seconds)


def counted(transcript: Transcript) -> int:
    return sum(each.counted for each in transcript.repetitions)


def states(transcript: Transcript) -> list[State]:
    return [each.state for each in transcript.states]


def test_two_bridges_are_two() -> None:
    found = told("bridge", bridges(1.5, 8.0, seconds=14))
    assert [each.counted for each in found.repetitions] == [True, True]
    assert [each.side for each in found.repetitions] == [None, None]
    first = found.repetitions[0]
    assert first.peak_s == pytest.approx(4.0, abs=0.3)
    assert first.hold_s == pytest.approx(1.7, abs=0.3)
    assert (found.score, found.why_not) == (100, None)
    assert states(found) == [
        State.READY,
        State.MOVING,
        State.RESTING,
        State.MOVING,
        State.RESTING,
        State.DONE,
    ]


def test_low_bridge_is_short_and_said_to_be() -> None:
    found = told("bridge", bridges(1.5, seconds=8, reach=0.45))
    assert [each.why_not for each in found.repetitions] == ["short"]
    assert found.score is None


def test_stir_is_nothing() -> None:
    assert told("bridge", bridges(1.5, seconds=8, reach=0.2)).repetitions == ()


def test_jump_of_landmarks_is_no_repetition() -> None:
    def jump(t_s: float) -> Stick:
        return on_the_back(swing(t_s, starts=[1.0], out_s=0.1, hold_s=0.15))

    assert counted(told("bridge", film(jump, 4))) == 0


def test_bridge_that_lands_as_the_recording_ends_counts() -> None:
    assert counted(told("bridge", bridges(1.5, seconds=5.7))) == 1
    assert told("bridge", bridges(1.5, seconds=4.0)).repetitions == ()


def test_nothing_counts_before_the_start_pose_has_been_still() -> None:
    frames = bridges(0.5, 8.0, seconds=14)
    assert counted(told("bridge", frames, start_still_s=1.5)) == 1
    assert counted(told("bridge", frames)) == 2


def test_standing_person_is_not_in_position() -> None:
    found = told("bridge", film(lambda _: Stick(), 5))
    assert found.why_not == "not_in_position"
    assert (states(found), found.score) == ([State.SETTING_UP, State.DONE], None)


def test_empty_recording_is_not_visible() -> None:
    found = told("bridge", [])
    assert (found.why_not, found.seen, found.duration_s) == ("not_visible", 0.0, 0.0)
    assert told("bridge", film(lambda _: None, 5)).why_not == "not_visible"


def test_whoever_gets_up_is_setting_up() -> None:
    found = told("bridge", film(lambda t_s: on_the_back() if t_s < 2 else Stick(), 5))
    assert states(found) == [State.READY, State.SETTING_UP, State.DONE]


def test_movement_that_leaves_the_posture_is_another() -> None:
    def gets_up(t_s: float) -> Stick:
        return on_the_back(swing(t_s, starts=[1.0])) if t_s < 3.5 else Stick()

    found = told("bridge", film(gets_up, 8))
    assert [each.why_not for each in found.repetitions] == ["another_posture"]


def test_moments_without_anybody_change_nothing() -> None:
    def blinks(t_s: float) -> Stick | None:
        return None if 2.2 < t_s < 2.6 else on_the_back(swing(t_s, starts=[1.5]))

    assert counted(told("bridge", film(blinks, 8))) == 1


def test_whoever_is_gone_for_long_begins_again() -> None:
    def goes(t_s: float) -> Stick | None:
        return None if 3.0 < t_s < 5.0 else on_the_back(swing(t_s, starts=[1.5, 8.0]))

    found = told("bridge", film(goes, 14))
    assert counted(found) == 1
    assert states(found)[:5] == [
        State.READY,
        State.MOVING,
        State.NOT_VISIBLE,
        State.SETTING_UP,
        State.READY,
    ]


def test_body_whose_limbs_are_lost_waits() -> None:
    frames = bridges(1.5, seconds=8)
    blind = []
    for frame in frames:
        image = frame.image
        if image is not None and 2.0 < frame.t_s < 2.3:
            image = tuple(
                each if place in {11, 12, 23, 24} else None for place, each in enumerate(image)
            )
        blind.append(Sighting(t_s=frame.t_s, image=image))
    assert counted(told("bridge", blind)) == 1


@pytest.mark.parametrize("t_s", [math.nan, math.inf, 0.0, -1.0])
def test_frame_out_of_time_is_passed_over(t_s: float) -> None:
    coach = Coach(task("bridge"), PICTURE)
    assert coach.feed(on_the_back().seen(0.0)) == [StateChanged(t_s=0.0, state=State.READY)]
    assert coach.feed(Stick().seen(t_s)) == []
    assert coach.frames == 1


def test_plank_is_timed() -> None:
    found = told("forearm-plank", film(lambda _: plank(), 6))
    assert found.holds == (Held(side=None, start_s=0.0, end_s=6.0),)
    assert (found.score, found.faults) == (100, ())


def test_sagging_plank_is_a_fault_with_a_cue() -> None:
    found = told("forearm-plank", film(lambda _: plank(12), 6))
    assert [(each.code, each.severity.value) for each in found.faults] == [("FP-1", "stop")]
    assert [(each.t_s, each.code) for each in found.cues] == [(0.5, "FP-1"), (4.5, "FP-1")]
    assert (found.score, found.summary.change) == (60, "FP-1")


def test_plank_is_not_judged_from_the_front() -> None:
    assert told("forearm-plank", film(lambda _: plank(12), 6), view=View.FRONT).faults == ()


def test_plank_that_is_left_ends() -> None:
    found = told("forearm-plank", film(lambda t_s: plank() if t_s < 4 else Stick(), 8))
    assert len(found.holds) == 1
    assert found.holds[0].end_s == pytest.approx(4.0, abs=0.2)
    assert states(found)[-2:] == [State.SETTING_UP, State.DONE]


def test_plank_that_is_passed_through_is_no_hold() -> None:
    found = told("forearm-plank", film(lambda t_s: plank() if t_s < 0.6 else Stick(), 4))
    assert found.holds == ()


def test_hold_ends_where_the_person_was_last_seen() -> None:
    found = told("forearm-plank", film(lambda t_s: plank() if t_s < 4 else None, 8))
    assert [each.end_s for each in found.holds] == [3.95]


def raised(side: str, share: float) -> Stick:
    """On all fours with one leg, and the arm across, as far out as `share`."""
    at_rest = both(
        Stick(trunk=10, y=0.4), Leg(thigh=-90, shank=180, foot=180), Arm(upper=-90, fore=-90)
    )
    leg = Leg(thigh=-90 - 85 * share, shank=180 + 5 * share, foot=180)
    arm = Arm(upper=-90 + 95 * share, fore=-90 + 95 * share)
    if side == "left":
        return replace(at_rest, left=leg, right_arm=arm)
    return replace(at_rest, right=leg, left_arm=arm)


def test_bird_dog_is_counted_on_its_side() -> None:
    def turns(t_s: float) -> Stick:
        side = "left" if t_s < 7.5 else "right"
        return raised(side, swing(t_s, starts=[1.5, 9.0]))

    found = told("bird-dog", film(turns, 16))
    assert [(each.side, each.counted) for each in found.repetitions] == [
        (Limb.LEFT, True),
        (Limb.RIGHT, True),
    ]


def test_leg_without_the_arm_is_half_a_bird_dog() -> None:
    def leg_alone(t_s: float) -> Stick:
        moved = raised("left", swing(t_s, starts=[1.5]))
        return replace(moved, right_arm=moved.left_arm)

    found = told("bird-dog", film(leg_alone, 8))
    assert [(each.side, each.why_not) for each in found.repetitions] == [(Limb.LEFT, "short")]


def test_side_that_works_may_be_the_one_across() -> None:
    def hugged(t_s: float) -> Stick:
        bridge = on_the_back(swing(t_s, starts=[1.5]))
        return replace(bridge, left=Leg(thigh=bridge.trunk - 70, shank=-30))

    found = told("single-leg-bridge-knee-hug", film(hugged, 8))
    assert [(each.side, each.counted) for each in found.repetitions] == [(Limb.RIGHT, True)]


def curls(reach: float) -> list[Sighting]:
    def curl(t_s: float) -> Stick:
        lift = reach * swing(t_s, starts=[1.5])
        leg = Leg(thigh=50, shank=-65)
        return both(Stick(trunk=180 - lift, y=0.3), leg, Arm(upper=0, fore=90))

    return film(curl, 8)


def test_movement_that_goes_too_far_is_another() -> None:
    found = told("partial-curl", curls(58))
    assert [each.why_not for each in found.repetitions] == ["another_movement"]
    assert "PC-1" in [code for code, _ in found.repetitions[0].faults]


@pytest.mark.parametrize(("strict", "counts"), [(False, 1), (True, 0)])
def test_major_fault_counts_unless_it_is_strict(strict: bool, counts: int) -> None:  # noqa: FBT001
    found = told("partial-curl", curls(38), strict=strict)
    assert [code for code, _ in found.repetitions[0].faults] == ["PC-1"]
    assert counted(found) == counts
    assert [each.code for each in found.cues] == ["PC-1"]


def test_whoever_stops_short_of_the_start_still_sets_off_again() -> None:
    def lazy(t_s: float) -> Stick:
        way = swing(t_s, starts=[1.0, 7.0])
        return on_the_back(way if t_s < 4 else max(way, 0.25))

    assert counted(told("bridge", film(lazy, 13))) == 2


def test_deeper_start_pose_is_taken_for_the_true_one() -> None:
    def settles(t_s: float) -> Stick:
        if t_s < 1.0:
            return on_the_back(0.25)
        return on_the_back(swing(t_s, starts=[3.0]))

    found = told("bridge", film(settles, 10))
    assert counted(found) == 1


def test_repetition_says_how_far_it_came() -> None:
    rep = told("bridge", bridges(1.5, seconds=8)).repetitions[0]
    assert isinstance(rep, Repetition)
    assert rep.reach == pytest.approx(1.2, abs=0.1)


@pytest.mark.parametrize("reach", [0.22, 0.25, 0.26, 0.27])
def test_movement_that_hardly_sets_off_is_nothing(reach: float) -> None:
    assert told("bridge", bridges(1.5, seconds=8, reach=reach)).repetitions == ()


def without(frames: list[Sighting], lost: Callable[[float], bool], *points: int) -> list[Sighting]:
    """The frames without some points at some times."""
    return [
        Sighting(
            t_s=each.t_s,
            image=each.image
            and tuple(
                None if lost(each.t_s) and place in points else point
                for place, point in enumerate(each.image)
            ),
        )
        for each in frames
    ]


def test_leg_that_is_lost_for_a_moment_is_waited_for() -> None:
    def leg(t_s: float) -> Stick:
        up = 60 * swing(t_s, starts=[1.5])
        flat = both(Stick(trunk=180, y=0.3), Leg(thigh=0, shank=0), Arm(upper=0, fore=0))
        return replace(flat, right=Leg(thigh=up, shank=up))

    frames = without(film(leg, 8), lambda t_s: 2.0 < t_s < 2.4, 28)
    found = told("leg-raise-supine", frames)
    assert [(each.side, each.counted) for each in found.repetitions] == [(Limb.RIGHT, True)]


def test_repetition_whose_posture_is_mostly_unseen_does_not_count() -> None:
    frames = without(bridges(1.5, seconds=8), lambda t_s: t_s > 1.5 and t_s % 0.9 < 0.6, 27, 28)
    assert [each.why_not for each in told("bridge", frames).repetitions] == ["another_posture"]


def test_arm_and_leg_of_one_side_are_told() -> None:
    def one_side(t_s: float) -> Stick:
        moved = raised("right", swing(t_s, starts=[1.5]))
        return replace(moved, right_arm=moved.left_arm, left_arm=moved.right_arm)

    (rep,) = (
        each for each in told("bird-dog", film(one_side, 9)).repetitions if each.side is Limb.RIGHT
    )
    assert (rep.counted, [code for code, _ in rep.faults]) == (False, ["BD-1"])


def test_rise_of_a_hold_is_measured_from_the_start_pose() -> None:
    def on_elbows(t_s: float) -> Stick:
        up = min(max(t_s - 2.0, 0.0), 1.0)
        leg = Leg(thigh=180, shank=180, foot=180)
        lying = Stick(trunk=25 * up, y=0.3 + 0.03 * up)
        return both(lying, leg, Arm(upper=-90 * up, fore=0))

    found = told("prone-on-elbows", film(on_elbows, 8))
    assert [each.code for each in found.faults] == ["PE-1"]


def test_nothing_counts_in_a_pause() -> None:
    coach = Coach(task("bridge"), PICTURE)
    frames = bridges(1.5, 8.0, seconds=14)
    for frame in frames[:60]:
        coach.feed(frame)
    assert coach.pause() == [StateChanged(t_s=2.95, state=State.PAUSED)]
    assert [coach.feed(frame) for frame in frames[60:140]] == [[]] * 80
    assert coach.resume() == [StateChanged(t_s=6.95, state=State.SETTING_UP)]
    events = [event for frame in frames[140:] for event in coach.feed(frame)]
    assert [each.counted for each in events if isinstance(each, Repetition)] == [True]


def test_pause_ends_a_hold() -> None:
    coach = Coach(task("forearm-plank"), PICTURE)
    for frame in film(lambda _: plank(), 3):
        coach.feed(frame)
    expected = Held(side=None, start_s=0.0, end_s=3.0)
    assert coach.pause() == [expected, StateChanged(t_s=3.0, state=State.PAUSED)]
