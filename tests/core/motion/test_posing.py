# SPDX-License-Identifier: Apache-2.0
import math
from dataclasses import replace

import pytest

from lumbar.core.motion.body import BONE, placed
from lumbar.core.motion.clinical_angles import angle_deg, joint
from lumbar.core.motion.demands import centre_of_mass
from lumbar.core.motion.flesh import SPHERE, centre
from lumbar.core.motion.motion import Hold, Lean, Lie, Support
from lumbar.core.motion.posing import STATURE_CM, Before, between_bodies, leaned, pose_body
from lumbar.core.motion.posture import STANDING, blended
from lumbar.core.motion.supports import PLACES
from lumbar.core.motion.vectors import NO_TURN, length, subtract, turned
from tests.support.movements import BRIDGE, HOOK, LEFT, ON_FLOOR, RIGHT, aims, both, pose, resting

FEET = resting("foot")
START, TOP = BRIDGE.poses


def low_cm(body: object, sphere: str, side: object = RIGHT) -> float:
    ball = SPHERE[sphere, side]  # type: ignore[index]  # a side is a side
    return (centre(body, ball)[1] - ball.radius) * STATURE_CM  # type: ignore[arg-type]


def test_lying_body_rests_on_what_it_is_said_to_rest_on() -> None:
    found = pose_body(START, None, None, None)
    body = placed(found.posture)
    assert found.missed < 1e-4
    for sphere in ("heel", "inner ball", "palm"):
        assert low_cm(body, sphere) == pytest.approx(0, abs=0.05)


def test_given_angle_gives_way_last() -> None:
    found = pose_body(START, None, None, None)
    assert found.posture.angle("knee", LEFT) == pytest.approx(105, abs=1.5)


def test_what_rests_before_and_now_stays_where_it_is() -> None:
    start = pose_body(START, None, None, None).posture
    body = placed(start)
    top = placed(pose_body(TOP, start, body, Before(START, body)).posture)
    assert angle_deg(top, "shoulder-hip-knee", LEFT) == pytest.approx(175, abs=0.1)
    for name in ("heel", "fingertips"):
        ball = SPHERE[name, RIGHT]
        assert length(subtract(centre(top, ball), centre(body, ball))) * STATURE_CM < 0.3


def test_standing_body_that_bends_takes_its_hips_back() -> None:
    bent = pose("bend", angles=both(hip=60, knee=5), on=FEET)
    body = placed(pose_body(bent, None, None, None).posture)
    feet = [centre(body, SPHERE[name, RIGHT])[0] for name in ("heel", "inner ball")]
    assert min(feet) < centre_of_mass(body)[0] < max(feet)
    assert joint(body, "hip", RIGHT)[0] < joint(body, "ankle", RIGHT)[0]


def test_hand_reaches_its_place_and_leads_the_arm() -> None:
    hold = Hold(hand=LEFT, place="thigh", side=RIGHT)
    folded = pose(
        "hug", lie=Lie.ON_BACK, angles=both(hip=110, knee=120, shoulder=60, elbow=40),
        on=resting("shoulder"), holds=(hold, Hold(hand=RIGHT, place="thigh", side=RIGHT)),
    )  # fmt: skip
    found = pose_body(folded, None, None, None)
    body = placed(found.posture)
    palm = body.point(BONE["hand", LEFT], (0.0, -0.045, 0.014))
    thigh = body.point(BONE["thigh", RIGHT], PLACES["thigh"].offset)
    assert length(subtract(palm, thigh)) * STATURE_CM < 0.1


def test_rise_is_measured_from_the_first_pose() -> None:
    prone = pose("start", lie=Lie.FACE_DOWN, on=resting("pelvis", "shoulder"), angles=both(knee=0))
    up = pose("up", lie=Lie.FACE_DOWN, on=resting("pelvis"), like="start", aim=aims("heel", 15))
    start = pose_body(prone, None, None, None).posture
    first = placed(start)
    body = placed(pose_body(up, start, first, Before(prone, first)).posture)
    assert low_cm(body, "heel") - low_cm(first, "heel") == pytest.approx(15, abs=0.1)
    aimless = replace(up, aims=())
    assert pose_body(up, start, None, None) == pose_body(aimless, start, None, None)


def test_thing_that_is_held_stays_in_space() -> None:
    rail = (Support(part="hand", side=RIGHT, surface="rail"),)
    stand = pose("stand", angles=both(shoulder=20), on=(*FEET, *rail))
    lift = pose("lift", angles={("hip_out", LEFT): 25}, on=(FEET[1], *rail), like="stand")
    start = pose_body(stand, None, None, None).posture
    body = placed(start)
    up = placed(pose_body(lift, start, body, Before(stand, body)).posture)
    palm = SPHERE["palm", RIGHT]
    assert length(subtract(centre(up, palm), centre(body, palm))) * STATURE_CM < 0.1


def test_wall_stops_what_does_not_rest_on_it() -> None:
    hands = resting("hand", surface="wall")
    leaning = pose("lean", angles=both(shoulder=80, wrist=-80, palm=80), on=(*FEET, *hands))
    body = placed(pose_body(leaning, None, None, None).posture)
    palm = SPHERE["palm", LEFT]
    assert centre(body, palm)[0] + palm.radius == pytest.approx(0, abs=0.002)


def test_body_begins_before_the_wall_so_that_its_arms_stay_as_they_are_given() -> None:
    arms = both(shoulder=80, elbow=5, wrist=-80, palm=80)
    leaning = pose("lean", angles=arms, on=(*FEET, *resting("hand", surface="wall")))
    found = pose_body(leaning, None, None, None).posture
    assert [found.angle("elbow", side) for side in (LEFT, RIGHT)] == pytest.approx([5, 5], abs=4)


def test_plumb_limb_hangs_straight_down() -> None:
    kneeling = pose(
        "kneel", lie=Lie.FACE_DOWN, taken_over=both(hip=80, knee=85, shoulder=70),
        on=resting("knee"), plumb=(("thigh", LEFT), ("thigh", RIGHT)),
    )  # fmt: skip
    body = placed(pose_body(kneeling, None, None, None).posture)
    hip, knee = (joint(body, name, LEFT) for name in ("hip", "knee"))
    assert knee[0] == pytest.approx(hip[0], abs=1e-3)
    assert knee[2] == pytest.approx(hip[2], abs=1e-3)


def test_height_places_a_body_that_nothing_carries() -> None:
    floating = pose("float", height=0.9, lean=Lean(tilt_deg=10))
    found = pose_body(floating, None, None, None).posture
    assert found.at == pytest.approx((0, 0.9, 0))
    assert turned(found.facing, (0, 1, 0))[0] == pytest.approx(math.sin(math.radians(10)))


@pytest.mark.parametrize(
    ("lean", "axis", "seen"),
    [
        (Lean(tilt_deg=90), (0, 1, 0), (1, 0, 0)),
        (Lean(turn_deg=90), (1, 0, 0), (0, 0, 1)),
        (Lean(roll_deg=90), (1, 0, 0), (0, 0, 1)),
    ],
    ids=["tilt", "turn", "roll"],
)
def test_leaned(lean: Lean, axis: tuple[float, ...], seen: tuple[float, ...]) -> None:
    found = turned(leaned(NO_TURN, lean), (axis[0], axis[1], axis[2]))
    assert found == pytest.approx(seen, abs=1e-9)


def test_lean_within_a_movement_leaves_the_angles_of_the_pose_it_grows_from() -> None:
    bent = STANDING.with_angles({("neck", BRIDGE.side): 20})
    leaning = pose("lean", like="start", lean=Lean(tilt_deg=15), height=0.5)
    found = pose_body(leaning, bent, None, None).posture
    assert found.angle("neck") == pytest.approx(20)


def test_body_between_two_poses_keeps_what_carries_both() -> None:
    start = pose_body(START, None, None, None).posture
    body = placed(start)
    top = pose_body(TOP, start, body, Before(START, body)).posture
    half = blended(start, top, 0.5)
    found = between_bodies((START, TOP), body, half, start)
    assert found.missed < 1e-3
    heel = SPHERE["heel", LEFT]
    there = placed(found.posture)
    assert length(subtract(centre(there, heel), centre(body, heel))) * STATURE_CM < 0.3
    assert low_cm(there, "buttock") > 1


def test_standing_body_between_two_poses_stays_balanced() -> None:
    stand = pose("stand", on=FEET, angles=both(hip=0))
    bend = pose("bend", on=FEET, angles=both(hip=60, knee=5), like="stand")
    start = pose_body(stand, None, None, None).posture
    end = pose_body(bend, start, placed(start), Before(stand, placed(start))).posture
    found = between_bodies((stand, bend), placed(start), blended(start, end, 0.5), start)
    body = placed(found.posture)
    feet = [centre(body, SPHERE[name, RIGHT])[0] for name in ("heel", "inner ball")]
    assert min(feet) < centre_of_mass(body)[0] < max(feet)


def test_poses_of_the_bridge_are_those_of_the_floor() -> None:
    assert START.supports == ON_FLOOR
    assert START.angles == HOOK
