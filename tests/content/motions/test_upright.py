# SPDX-License-Identifier: Apache-2.0
"""The form criteria of standing, sitting and hanging exercises, measured on their figures."""

import math
from collections.abc import Callable

import pytest

from lumbar.core.motion.flesh import SPHERE, centre
from lumbar.core.motion.skeleton import SIDES, BodySide
from lumbar.core.motion.vectors import Vec, between
from tests.support.rig import LEFT, RIGHT, Figure, figure, movement

MIDDLE = BodySide.MIDDLE
TORSO_CM = 49.0
"""Mid-shoulder to mid-hip of a person of 170 cm: the T of the form criteria."""
MOST = math.inf

Measure = Callable[[Figure, Figure], float]
"""A measure of a pose, given the first pose and this one."""


def place(of: Figure, sphere: str, side: BodySide) -> Vec:
    return centre(of.body, SPHERE[sphere, side])


def middle(of: Figure, joint: str) -> Vec:
    return between(of.joint(joint, LEFT), of.joint(joint, RIGHT), 0.5)


def bend(name: str, *sides: BodySide) -> Measure:
    """A clinical angle bent either way, 180 straight: the most bent of these sides."""
    return lambda _, now: min(
        min(now.angle(name, side), 360 - now.angle(name, side)) for side in sides
    )


def knee(*sides: BodySide) -> Measure:
    return bend("hip-knee-ankle", *sides)


def trunk_tilt(_: Figure, now: Figure) -> float:
    """The line from hips to shoulders over the horizontal: 90 upright, below it forward."""
    (x0, y0, z0), (x1, y1, z1) = middle(now, "hip"), middle(now, "shoulder")
    lean = math.degrees(math.atan2(math.hypot(x1 - x0, z1 - z0), y1 - y0))
    return 90 - lean if x1 >= x0 else 90 + lean


def trunk_tilt_change(first: Figure, now: Figure) -> float:
    return abs(trunk_tilt(first, now) - trunk_tilt(first, first))


def torso_ratio(first: Figure, now: Figure) -> float:
    """How long the trunk is from hips to shoulders, against the first pose."""
    return math.dist(middle(now, "hip"), middle(now, "shoulder")) / math.dist(
        middle(first, "hip"), middle(first, "shoulder")
    )


def level(joint: str) -> Measure:
    """How far the line between the two sides of a joint tips from level, in degrees."""

    def measure(_: Figure, now: Figure) -> float:
        (x0, y0, z0), (x1, y1, z1) = (now.joint(joint, side) for side in SIDES)
        return abs(math.degrees(math.atan2(y1 - y0, math.hypot(x1 - x0, z1 - z0))))

    return measure


def neck(_: Figure, now: Figure) -> float:
    """The angle from ear over shoulder to hip, seen from the side: 180 in line."""
    ear, shoulder, hip = place(now, "ear", RIGHT), now.joint("shoulder", RIGHT), middle(now, "hip")
    up = math.atan2(ear[1] - shoulder[1], ear[0] - shoulder[0])
    down = math.atan2(hip[1] - shoulder[1], hip[0] - shoulder[0])
    angle = math.degrees(abs(up - down)) % 360
    return min(angle, 360 - angle)


def rise(sphere: str, *sides: BodySide) -> Measure:
    """How far a part is above the first pose, in torso lengths: the highest of these sides."""
    return lambda first, now: max(
        (now.height_cm(sphere, side) - first.height_cm(sphere, side)) / TORSO_CM for side in sides
    )


def travel(joint: str, side: BodySide) -> Measure:
    """How far a joint is from where it was in the first pose, in torso lengths."""
    return lambda first, now: (
        math.dist(first.joint(joint, side), now.joint(joint, side)) * 170 / TORSO_CM
    )


def sway(first: Figure, now: Figure) -> float:
    return math.dist(middle(first, "shoulder"), middle(now, "shoulder")) * 170 / TORSO_CM


def knee_gap(_: Figure, now: Figure) -> float:
    """How far apart the knees are, against the hips."""
    knees, hips = (
        math.dist(now.joint(each, LEFT), now.joint(each, RIGHT)) for each in ("knee", "hip")
    )
    return knees / hips


def spine_deg(name: str) -> Measure:
    """An angle of the spine as it came out, against the first pose."""
    return lambda first, now: now.body.posture.angle(name) - first.body.posture.angle(name)


def toes_out(side: BodySide) -> Measure:
    """How far a foot points to the side of straight ahead, in degrees."""

    def measure(_first: Figure, now: Figure) -> float:
        (x0, _, z0), (x1, _, z1) = place(now, "heel", side), place(now, "toe tips", side)
        return abs(math.degrees(math.atan2(z1 - z0, x1 - x0)))

    return measure


def stick_gap_cm(_: Figure, now: Figure) -> float:
    """How far the upper back is from a stick along head and tail, for a person of 170 cm."""

    def back(sphere: str, side: BodySide) -> tuple[float, float]:
        ball = SPHERE[sphere, side]
        x, y, _z = centre(now.body, ball)
        return x - ball.radius * ahead[0], y - ball.radius * ahead[1]

    tilt = math.radians(trunk_tilt(now, now))
    ahead = (math.sin(tilt), -math.cos(tilt))
    (hx, hy), (tx, ty) = back("back of head", MIDDLE), back("buttock", RIGHT)
    bx, by = back("shoulder blade", RIGHT)
    return abs((hx - tx) * (by - ty) - (hy - ty) * (bx - tx)) / math.hypot(hx - tx, hy - ty) * 170


def heel_to_toe_cm(_: Figure, now: Figure) -> float:
    """The gap between the right heel and the left toes, for a person of 170 cm."""
    heel, toes = SPHERE["heel", RIGHT], SPHERE["toe tips", LEFT]
    apart = math.dist(centre(now.body, heel), centre(now.body, toes))
    return (apart - heel.radius - toes.radius) * 170


def reach_cm(first: Figure, now: Figure) -> float:
    """How far a hand is from where it held on, for a person of 170 cm."""
    return max(math.dist(place(first, "palm", s), place(now, "palm", s)) for s in SIDES) * 170


def shoulder_width(first: Figure, now: Figure) -> float:
    """How wide the shoulders look from the front, against the first pose."""
    wide, once = (
        abs(each.joint("shoulder", RIGHT)[2] - each.joint("shoulder", LEFT)[2])
        for each in (now, first)
    )
    return wide / once


BOTH = (LEFT, RIGHT)
BODY_LINE = "shoulder-hip-ankle"
HIP = "shoulder-hip-knee"
ELBOW = "shoulder-elbow-wrist"
ANY = "any"

# exercise: criterion, pose, measure, at least, at most
CRITERIA: dict[str, tuple[tuple[str, str, Measure, float, float], ...]] = {
    "standing-cat-stretch": (
        ("round_not_bend", "round", trunk_tilt, 65, 90),
        ("legs_long", ANY, knee(*BOTH), 160, 180),
    ),
    "standing-back-bend": (
        ("legs_long", ANY, knee(*BOTH), 160, 180),
        ("small_bend", "back", bend(BODY_LINE, *BOTH), 145, 175),
        ("neck_long", "back", neck, 145, 180),
    ),
    "good-morning": (
        ("back_keeps_its_shape", ANY, torso_ratio, 0.95, 1.05),
        ("hinge_no_lower_than_half", "hinge", trunk_tilt, 45, 65),
        ("knees_soft", ANY, knee(*BOTH), 150, 180),
        ("stick_level", ANY, level("wrist"), 0, 8),
    ),
    "hip-hinge-stick": (
        ("stick_touches_three_places", ANY, stick_gap_cm, 0, 2),
        ("back_keeps_its_shape", ANY, torso_ratio, 0.95, 1.05),
        ("knees_soft", ANY, knee(*BOTH), 145, 180),
        ("hinge_no_lower_than_half", "hinge", trunk_tilt, 45, 65),
    ),
    "standing-hip-abduction": (
        ("trunk_upright", ANY, trunk_tilt, 80, 100),
        ("toes_forward", ANY, toes_out(RIGHT), 0, 10),
        ("pelvis_level", ANY, level("hip"), 0, 10),
        ("the leg goes out", "out", rise("heel", RIGHT), 0.1, 0.5),
    ),
    "standing-hip-extension": (
        ("trunk_upright", ANY, trunk_tilt_change, 0, 10),
        ("knee_straight", ANY, knee(RIGHT), 155, 180),
        ("low_back_still", "back", spine_deg("low_back"), -3, 3),
    ),
    "standing-hip-flexor-stretch": (
        ("trunk_upright", "sink", trunk_tilt, 70, 98),
        ("pelvis_tucked", "sink", spine_deg("low_back"), 0, 15),
        ("rear_leg_long", "sink", bend(HIP, RIGHT), 165, 180),
    ),
    "calf-stretch": (
        ("rear_heel_down", "lean", rise("heel", RIGHT), -0.04, 0.04),
        ("rear_knee_straight", "lean", knee(RIGHT), 160, 180),
        ("body_in_line", "lean", bend(BODY_LINE, RIGHT), 160, 180),
    ),
    "sit-to-stand": (
        ("stands_fully", "stand", bend(HIP, *BOTH), 165, 180),
        ("knees_over_feet", ANY, knee_gap, 0.8, 2),
        ("back_stays_long", ANY, torso_ratio, 0.95, 1.05),
    ),
    "single-leg-stand": (
        ("pelvis_level", "lift", level("hip"), 0, 10),
        ("trunk_upright", "lift", trunk_tilt, 80, 100),
        ("the foot is off the floor", "lift", rise("inner ball", LEFT), 0.05, 0.4),
    ),
    "tandem-stand": (
        ("heel_to_toe", ANY, heel_to_toe_cm, 0, 3),
        ("steady", "stand", sway, 0, 0.15),
        ("trunk_upright", ANY, trunk_tilt, 80, 100),
    ),
    "standing-weight-shift": (
        ("both_feet_down", ANY, rise("heel", *BOTH), -0.04, 0.04),
        ("trunk_upright", ANY, trunk_tilt, 80, 100),
    ),
    "seated-draw-in": (("sits_tall", ANY, rise("shoulder", *BOTH), -0.06, 0.06),),
    "seated-pelvic-tilt": (
        ("seat_stays_down", ANY, rise("buttock", *BOTH), -0.06, 0.06),
        ("trunk_stays_over_hips", ANY, trunk_tilt_change, 0, 20),
        ("low_back_hollows", "hollow", spine_deg("low_back"), -30, -10),
        ("low_back_rounds", "round", spine_deg("low_back"), 10, 40),
        ("feet_stay_flat", ANY, rise("heel", *BOTH), -0.01, 0.01),
    ),
    "seated-knee-to-chest": (
        ("sit_tall", ANY, torso_ratio, 0.94, 1.05),
        ("knee_comes_up", "hug", bend(HIP, RIGHT), 40, 75),
        ("other_foot_flat", ANY, travel("ankle", LEFT), 0, 0.1),
        ("not leaning back", ANY, trunk_tilt, 80, 110),
    ),
    "seated-trunk-rotation": (
        ("hips_square", ANY, rise("buttock", *BOTH), -0.06, 0.06),
        ("spine_tall", ANY, torso_ratio, 0.94, 1.05),
        ("turn_not_lean", ANY, level("shoulder"), 0, 10),
        ("a clear turn", "turn", shoulder_width, 0.5, 0.9),
    ),
    "ball-stabilisation": (
        ("trunk_steady", "lift", sway, 0, 0.15),
        ("one foot is off the floor", "lift", rise("heel", RIGHT), 0.05, 0.4),
        ("the other stays", "lift", travel("ankle", LEFT), 0, 0.02),
    ),
    "balance-device-training": (
        ("rail_in_reach", "hands off", reach_cm, 1, 15),
        ("trunk_upright", ANY, trunk_tilt, 70, 100),
    ),
    "corner-traction-legs-out": (
        ("even_arms", ANY, level("shoulder"), 0, 12),
        ("even_hips", ANY, level("hip"), 0, 12),
        ("feet_ready", "hang", rise("heel", *BOTH), -0.01, 0.01),
        ("legs long", "hang", knee(*BOTH), 165, 180),
    ),
    "corner-traction-knees-bent": (
        ("knees_bent", "hang", knee(*BOTH), 60, 100),
        ("heels_down", ANY, rise("heel", *BOTH), -0.04, 0.04),
        ("even_arms", ANY, level("shoulder"), 0, 12),
    ),
    "corner-traction-straight-arm": (
        ("elbows_straight", "hang", bend(ELBOW, *BOTH), 165, 180),
        ("the heels are light", "hang", rise("heel", *BOTH), 0.05, 0.4),
        ("even_arms", ANY, level("shoulder"), 0, 12),
    ),
    "pool-traction": (("legs_hang_free", "hang", knee(*BOTH), 165, 180),),
    "aquatic-therapy": (("trunk_still", ANY, trunk_tilt_change, 0, 10),),
    "back-extension-machine": (("end_at_straight_line", "line", bend(HIP, *BOTH), 170, 180),),
    "non-spine-loading-weights": (("back_supported", ANY, travel("hip", RIGHT), 0, 0.02),),
}

CASES = [
    pytest.param(exercise, pose, measure, (low, high), id=f"{exercise}-{criterion}")
    for exercise, criteria in CRITERIA.items()
    for criterion, pose, measure, low, high in criteria
]


@pytest.mark.parametrize(("exercise", "pose", "measure", "bounds"), CASES)
def test_figure_meets_the_form_criterion(
    exercise: str, pose: str, measure: Measure, bounds: tuple[float, float]
) -> None:
    cycle = movement(exercise).motion.cycle
    first = figure(exercise, cycle[0])
    low, high = bounds
    found = [measure(first, figure(exercise, each)) for each in (cycle if pose == ANY else (pose,))]
    assert [value for value in found if not low <= value <= high] == []
