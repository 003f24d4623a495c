# SPDX-License-Identifier: Apache-2.0
"""The form criteria of exercises on the back, measured on their figures."""

import math
from collections.abc import Callable

import pytest

from lumbar.core.motion.skeleton import BodySide
from tests.support.rig import LEFT, RIGHT, Figure, figure, movement

TORSO_CM = 49.0
"""Mid-shoulder to mid-hip of a person of 170 cm: the T of the form criteria."""

Measure = Callable[[Figure, Figure], float]


def bend(name: str, side: BodySide) -> Measure:
    """A clinical angle in the pose, bent either way, 180 straight."""
    return lambda _, now: min(now.angle(name, side), 360 - now.angle(name, side))


def knee(side: BodySide) -> Measure:
    return bend("hip-knee-ankle", side)


def hip(side: BodySide) -> Measure:
    return bend("shoulder-hip-knee", side)


def elbow(side: BodySide) -> Measure:
    return bend("shoulder-elbow-wrist", side)


def tilt(low: str, high: str, side: BodySide) -> Measure:
    """How steep a limb or the trunk stands over the floor, 0 flat, 90 upright."""

    def measure(_: Figure, now: Figure) -> float:
        (x0, y0, z0), (x1, y1, z1) = now.joint(low, side), now.joint(high, side)
        return math.degrees(math.atan2(y1 - y0, math.hypot(x1 - x0, z1 - z0)))

    return measure


def rise(sphere: str, side: BodySide) -> Measure:
    """How far a part is higher than in the first pose, in centimetres."""
    return lambda first, now: now.height_cm(sphere, side) - first.height_cm(sphere, side)


def height(sphere: str, side: BodySide) -> Measure:
    return lambda _, now: now.height_cm(sphere, side)


def travel(name: str, side: BodySide) -> Measure:
    """How far a joint is from where it was in the first pose, in torso lengths."""
    return lambda first, now: (
        math.dist(first.joint(name, side), now.joint(name, side)) * 170 / TORSO_CM
    )


def gap(name: str) -> Measure:
    """How far the joints of both sides are apart, in torso lengths."""
    return lambda _, now: math.dist(now.joint(name, LEFT), now.joint(name, RIGHT)) * 170 / TORSO_CM


def level(name: str) -> Measure:
    """How far the line from side to side is from level, in degrees."""

    def measure(_: Figure, now: Figure) -> float:
        (x0, y0, z0), (x1, y1, z1) = now.joint(name, LEFT), now.joint(name, RIGHT)
        return math.degrees(math.atan2(abs(y1 - y0), math.hypot(x1 - x0, z1 - z0)))

    return measure


def larger(one: Measure, other: Measure) -> Measure:
    return lambda first, now: max(one(first, now), other(first, now))


WAIST = height("waist", RIGHT)
EAR = rise("ear", RIGHT)
SHOULDER = rise("shoulder", RIGHT)
HIP_TRAVEL = travel("hip", RIGHT)

# exercise, pose, criterion, measure, least, most
CRITERIA = (
    ("draw-in", "hold", "pelvis still", HIP_TRAVEL, 0, 0.05),
    ("draw-in", "hold", "neck relaxed", EAR, -1, 2.4),
    ("pelvic-tilt", "flat", "gap under the waist closes", WAIST, -1, 2),
    ("pelvic-tilt", "hollow", "gap under the waist opens", WAIST, 4.5, 7),
    ("pelvic-tilt", "hollow", "seat stays down", height("buttock", RIGHT), -0.5, 0.5),
    ("pelvic-tilt", "hollow", "upper back stays down", SHOULDER, -2.4, 2.4),
    ("pelvic-tilt", "hollow", "feet stay flat", travel("ankle", RIGHT), 0, 0.05),
    ("supine-single-leg-extension", "reach", "waist on the floor", WAIST, -1, 2.5),
    ("supine-single-leg-extension", "reach", "other foot still", travel("ankle", LEFT), 0, 0.08),
    ("supine-single-leg-extension", "reach", "hips level", level("hip"), 0, 8),
    ("supine-single-leg-extension", "reach", "moving knee straight", knee(RIGHT), 160, 180),
    ("supine-single-leg-extension", "reach", "foot off the floor", height("heel", RIGHT), 5, 25),
    ("supine-single-leg-extension", "tuck", "knee at the chest", hip(RIGHT), 45, 90),
    ("legs-up-alternating-extension", "reach", "waist on the floor", WAIST, -1, 2.5),
    (
        "legs-up-alternating-extension",
        "reach",
        "resting thigh upright",
        tilt("hip", "knee", LEFT),
        75,
        90,
    ),
    ("legs-up-alternating-extension", "reach", "feet stay up", height("heel", RIGHT), 8, 60),
    ("legs-up-alternating-extension", "reach", "head rests", EAR, -1, 3.9),
    ("dead-bug", "reach", "waist on the floor", WAIST, -1, 2.5),
    ("dead-bug", "reach", "arm straight", elbow(LEFT), 150, 180),
    ("dead-bug", "reach", "leg straight", knee(RIGHT), 150, 180),
    ("dead-bug", "reach", "heel off the floor", height("heel", RIGHT), 5, 40),
    ("dead-bug", "reach", "still thigh upright", tilt("hip", "knee", LEFT), 75, 90),
    ("dead-bug", "reach", "still arm upright", tilt("shoulder", "wrist", RIGHT), 75, 90),
    ("dead-bug", "reach", "opposite arm reaches", tilt("shoulder", "wrist", LEFT), 0, 30),
    ("supine-bicycle", "right out", "leg not low", tilt("hip", "ankle", RIGHT), 30, 60),
    ("supine-bicycle", "left out", "leg not low", tilt("hip", "ankle", LEFT), 30, 60),
    ("supine-bicycle", "left out", "back flat", HIP_TRAVEL, 0, 0.08),
    ("supine-bicycle", "left out", "waist on the floor", WAIST, -1, 2.5),
    ("supine-bicycle", "left out", "head down", EAR, -1, 3.9),
    ("straight-leg-scissors-45", "right up", "upper leg", tilt("hip", "ankle", RIGHT), 45, 60),
    ("straight-leg-scissors-45", "right up", "lower leg", tilt("hip", "ankle", LEFT), 35, 45),
    ("straight-leg-scissors-45", "left up", "upper leg", tilt("hip", "ankle", LEFT), 45, 60),
    ("straight-leg-scissors-45", "left up", "lower leg", tilt("hip", "ankle", RIGHT), 35, 45),
    ("straight-leg-scissors-45", "right up", "knees straight", knee(RIGHT), 165, 180),
    ("straight-leg-scissors-45", "left up", "knees straight", knee(LEFT), 165, 180),
    ("straight-leg-scissors-45", "left up", "waist on the floor", WAIST, -1, 2.5),
    ("leg-raise-supine", "top", "knee straight", knee(RIGHT), 165, 180),
    ("leg-raise-supine", "start", "knee straight", knee(RIGHT), 165, 180),
    ("leg-raise-supine", "top", "back flat", WAIST, -1, 2.5),
    ("leg-raise-supine", "top", "thighs side by side", tilt("hip", "knee", RIGHT), 40, 65),
    ("partial-curl", "top", "blades rise 2 in", rise("shoulder blade", RIGHT), 4.7, 5.3),
    ("partial-curl", "top", "small lift", SHOULDER, 0.10 * TORSO_CM, 0.25 * TORSO_CM),
    ("partial-curl", "top", "feet flat", travel("ankle", RIGHT), 0, 0.05),
    ("partial-curl", "top", "trunk not over 30", tilt("hip", "shoulder", RIGHT), 0, 30),
    ("crunch", "top", "trunk not over 45", tilt("hip", "shoulder", RIGHT), 10, 45),
    ("crunch", "top", "low back down", WAIST, -1, 4),
    ("sit-up", "top", "sits", tilt("hip", "shoulder", RIGHT), 60, 95),
    ("sit-up", "top", "feet free and flat", travel("ankle", RIGHT), 0, 0.05),
    ("bridge", "top", "straight line", hip(RIGHT), 170, 178),
    ("bridge", "top", "knee about 90", knee(RIGHT), 70, 110),
    ("bridge", "top", "shoulders stay down", height("shoulder blade", RIGHT), -0.5, 0.5),
    ("bridge", "top", "head stays down", height("back of head", BodySide.MIDDLE), -0.5, 0.5),
    ("bridge", "top", "hips level", level("hip"), 0, 6),
    ("single-leg-bridge-knee-hug", "top", "hip in line", hip(RIGHT), 165, 178),
    ("single-leg-bridge-knee-hug", "top", "pelvis level", level("hip"), 0, 8),
    ("single-leg-bridge-knee-hug", "top", "thigh on the chest", hip(LEFT), 30, 70),
    ("supine-trunk-rotation", "roll", "shoulders down", level("shoulder"), 0, 10),
    ("supine-trunk-rotation", "roll", "knees together", gap("knee"), 0.1, 0.3),
    ("supine-trunk-rotation", "roll", "hips turned", level("hip"), 35, 60),
    ("single-knee-to-chest", "top", "other foot flat", travel("ankle", LEFT), 0, 0.1),
    ("single-knee-to-chest", "top", "head down", EAR, -1, 3.9),
    ("single-knee-to-chest", "top", "hip folds", hip(RIGHT), 30, 60),
    ("double-knee-to-chest", "top", "both hips fold", larger(hip(LEFT), hip(RIGHT)), 30, 50),
    ("double-knee-to-chest", "top", "head rests", EAR, -1, 3.9),
    ("heel-slide", "long", "heel stays down", height("heel", RIGHT), -0.5, 0.5),
    ("heel-slide", "long", "knee nearly straight", knee(RIGHT), 150, 180),
    ("heel-slide", "long", "waist on the floor", WAIST, -1, 2.5),
    ("heel-slide", "long", "hips level", level("hip"), 0, 8),
    ("supine-march", "top", "foot lifts 10 to 15 cm", rise("heel", RIGHT), 10, 15),
    ("supine-march", "top", "waist on the floor", WAIST, -1, 2.5),
    ("supine-march", "top", "other foot still", travel("ankle", LEFT), 0, 0.08),
    ("supine-march", "top", "hips level", level("hip"), 0, 8),
    ("hamstring-stretch-supine", "stretch", "knee soft", knee(RIGHT), 140, 175),
    ("hamstring-stretch-supine", "stretch", "leg up", tilt("hip", "ankle", RIGHT), 60, 85),
    ("hamstring-stretch-supine", "stretch", "tail down", height("buttock", RIGHT), -0.5, 0.5),
    ("hamstring-stretch-supine", "stretch", "head down", EAR, -1, 3.9),
    ("hamstring-stretch-supine", "stretch", "other foot flat", travel("ankle", LEFT), 0, 0.1),
    ("clinic-lumbar-traction", "rest", "thighs up", tilt("hip", "knee", RIGHT), 60, 90),
)


@pytest.mark.parametrize(
    ("exercise", "pose", "measure", "least", "most"),
    [
        pytest.param(exercise, pose, measure, least, most, id=f"{exercise}: {pose}: {criterion}")
        for exercise, pose, criterion, measure, least, most in CRITERIA
    ],
)
def test_figure_meets_its_form_criterion(
    exercise: str, pose: str, measure: Measure, least: float, most: float
) -> None:
    first = figure(exercise, first_pose(exercise))
    value = measure(first, figure(exercise, pose))

    assert least <= value <= most, value


def first_pose(exercise: str) -> str:
    return movement(exercise).motion.cycle[0]
