# SPDX-License-Identifier: Apache-2.0
"""The form criteria of hands and knees, lying face down or on a side, planks and half kneeling."""

import math
from collections.abc import Callable

import pytest

from lumbar.core.motion.clinical_angles import front_angle_deg
from lumbar.core.motion.flesh import SPHERE, centre
from lumbar.core.motion.skeleton import SIDES, BodySide
from lumbar.core.motion.vectors import Vec, between
from tests.support.rig import LEFT, RIGHT, Figure, figure, movement

TORSO = 0.288
"""Mid-shoulder to mid-hip, in statures: the T of the form criteria."""
FAR = math.inf

Measure = Callable[[Figure, Figure], float]
"""A measure of a pose, given the first pose and this one; lengths in torso lengths."""


def middle(of: Figure, joint: str) -> Vec:
    return between(of.joint(joint, LEFT), of.joint(joint, RIGHT), 0.5)


def ball(of: Figure, sphere: str, side: BodySide) -> Vec:
    return centre(of.body, SPHERE[sphere, side])


def bend(name: str, *sides: BodySide) -> Measure:
    """A clinical angle bent either way, 180 straight: the most bent of these sides."""
    return lambda _, now: min(
        min(now.angle(name, side), 360 - now.angle(name, side)) for side in sides
    )


def knee(*sides: BodySide) -> Measure:
    return bend("hip-knee-ankle", *sides)


def elbow(*sides: BodySide) -> Measure:
    return bend("shoulder-elbow-wrist", *sides)


def neck(_: Figure, now: Figure) -> float:
    """Ear, shoulder and hip: 180 with the head in line."""
    points = (ball(now, "ear", RIGHT), now.joint("shoulder", RIGHT), now.joint("hip", RIGHT))
    angle = front_angle_deg(now.body, points)
    return min(angle, 360 - angle)


def above(high: str, low: str, side: BodySide) -> Measure:
    """How far a joint is above another of its side."""
    return lambda _, now: (now.joint(high, side)[1] - now.joint(low, side)[1]) / TORSO


def off(one: str, other: str, side: BodySide) -> Measure:
    """How far a joint is from being over or under another."""

    def measure(_: Figure, now: Figure) -> float:
        (x0, _y0, z0), (x1, _y1, z1) = now.joint(one, side), now.joint(other, side)
        return math.hypot(x1 - x0, z1 - z0) / TORSO

    return measure


def rise(joint: str, side: BodySide = RIGHT) -> Measure:
    return lambda first, now: (now.joint(joint, side)[1] - first.joint(joint, side)[1]) / TORSO


def rise_cm(sphere: str, side: BodySide = RIGHT) -> Measure:
    return lambda first, now: now.height_cm(sphere, side) - first.height_cm(sphere, side)


def travel(first: Figure, now: Figure) -> float:
    """How far the hips have gone."""
    return math.dist(middle(first, "hip"), middle(now, "hip")) / TORSO


def tilt(low: str, high: str, side: BodySide) -> Measure:
    """How steep a limb stands over the floor, 0 flat, 90 upright."""

    def measure(_: Figure, now: Figure) -> float:
        return steep(now.joint(low, side), now.joint(high, side))

    return measure


def steep(low: Vec, high: Vec) -> float:
    return math.degrees(
        math.atan2(high[1] - low[1], math.hypot(high[0] - low[0], high[2] - low[2]))
    )


def trunk(_: Figure, now: Figure) -> float:
    """How steep the line from the hips to the shoulders is."""
    return steep(middle(now, "hip"), middle(now, "shoulder"))


def trunk_change(first: Figure, now: Figure) -> float:
    return abs(trunk(first, now) - trunk(first, first))


def level(joint: str) -> Measure:
    """How far the line from side to side is from level, in degrees."""
    return lambda _, now: abs(steep(now.joint(joint, LEFT), now.joint(joint, RIGHT)))


def gap(joint: str) -> Measure:
    """How far the joints of both sides are apart."""
    return lambda _, now: math.dist(now.joint(joint, LEFT), now.joint(joint, RIGHT)) / TORSO


def wider(joint: str, than: str) -> Measure:
    """How far the joints of both sides are apart, against those of another pair."""
    return lambda first, now: gap(joint)(first, now) / gap(than)(first, now)


def stacked(joint: str) -> Measure:
    """Of somebody who lies on a side: how far the upper joint is before or behind the lower."""
    return lambda _, now: abs(now.joint(joint, LEFT)[2] - now.joint(joint, RIGHT)[2]) / TORSO


def line(end: str, side: BodySide = RIGHT) -> Measure:
    """The angle in space from the middle of the shoulders over that of the hips to a joint."""

    def measure(_: Figure, now: Figure) -> float:
        a, b, c = middle(now, "shoulder"), middle(now, "hip"), now.joint(end, side)
        straight = math.dist(a, b) ** 2 + math.dist(b, c) ** 2 - math.dist(a, c) ** 2
        return math.degrees(math.acos(straight / (2 * math.dist(a, b) * math.dist(b, c))))

    return measure


def sag(end: str, side: BodySide = RIGHT) -> Measure:
    """How far the hips hang under the line from shoulders to a joint, over the line's length."""

    def measure(_: Figure, now: Figure) -> float:
        a, b, c = middle(now, "shoulder"), middle(now, "hip"), now.joint(end, side)
        share = (b[0] - a[0]) / (c[0] - a[0])
        return (a[1] + share * (c[1] - a[1]) - b[1]) / math.dist(a, c)

    return measure


def ear_to_shoulder(first: Figure, now: Figure) -> float:
    """Against the first pose; below 1 the shoulders shrug."""
    far = (math.dist(ball(of, "ear", RIGHT), of.joint("shoulder", RIGHT)) for of in (now, first))
    return next(far) / next(far)


def round_of_back(_: Figure, now: Figure) -> float:
    """How far the middle of the back is out of the line from hips to neck; + is rounded."""
    low, high = now.joint("hip", RIGHT), ball(now, "neck base", RIGHT)
    mid = between(ball(now, "low ribs", RIGHT), ball(now, "low ribs", LEFT), 0.5)
    share = (mid[0] - low[0]) / (high[0] - low[0])
    return (mid[1] - low[1] - share * (high[1] - low[1])) / TORSO


def knee_past_toe(_: Figure, now: Figure) -> float:
    return (now.joint("knee", LEFT)[0] - ball(now, "toe tips", LEFT)[0]) / TORSO


def apart(joint: str, high: str) -> Measure:
    """How far a joint is above another, either side; the farther."""
    return lambda first, now: max(abs(above(joint, high, side)(first, now)) for side in SIDES)


# exercise: pose, criterion, measure, least, most
CRITERIA: dict[str, tuple[tuple[str, str, Measure, float, float], ...]] = {
    "cat-camel": (
        *(
            criterion
            for pose in ("start", "cat", "camel")
            for criterion in (
                (pose, "hands under shoulders", off("wrist", "shoulder", RIGHT), 0, 0.2),
                (pose, "thighs upright", tilt("knee", "hip", RIGHT), 75, 90),
                (pose, "arms straight", elbow(LEFT, RIGHT), 155, 180),
                (pose, "hips stay over knees", travel, 0, 0.15),
            )
        ),
        ("cat", "the whole back rounds", round_of_back, 0.15, 0.4),
        ("camel", "the whole back sinks", round_of_back, -0.3, -0.05),
    ),
    "quadruped-arm-lift": (
        ("reach", "hand level with shoulder", above("wrist", "shoulder", LEFT), -0.15, 0.15),
        ("reach", "arm straight", elbow(LEFT), 155, 180),
        ("reach", "shoulders level", level("shoulder"), 0, 10),
        ("reach", "trunk still", travel, 0, 0.1),
        ("reach", "neck long", neck, 155, 180),
    ),
    "quadruped-leg-lift": (
        ("lift", "foot level with hip", above("ankle", "hip", RIGHT), -0.2, 0.15),
        ("lift", "leg straight", knee(RIGHT), 155, 180),
        ("lift", "pelvis level", level("hip"), 0, 10),
        ("lift", "back keeps its shape", trunk_change, 0, 10),
    ),
    "bird-dog": (
        ("reach", "hand level with shoulder", above("wrist", "shoulder", LEFT), -0.15, 0.15),
        ("reach", "foot level with hip", above("ankle", "hip", RIGHT), -0.15, 0.15),
        ("reach", "arm straight", elbow(LEFT), 155, 180),
        ("reach", "leg straight", knee(RIGHT), 155, 180),
        ("reach", "shoulders level", level("shoulder"), 0, 10),
        ("reach", "pelvis level", level("hip"), 0, 10),
        ("reach", "trunk still", travel, 0, 0.1),
    ),
    "prone-lying": (
        ("rest", "belly on the floor", lambda _, now: now.height_cm("belly"), -1, 1),
        ("rest", "head on the floor", lambda _, now: now.height_cm("ear", LEFT), -1, 1.5),
    ),
    "prone-on-elbows": (
        ("top", "elbows under shoulders", off("elbow", "shoulder", RIGHT), 0, 0.2),
        ("top", "elbows bent at 90", elbow(LEFT, RIGHT), 75, 105),
        ("top", "pelvis on the floor", rise("hip"), -0.06, 0.06),
        ("top", "shoulders away from ears", ear_to_shoulder, 0.75, FAR),
        ("top", "neck long", neck, 150, 180),
        ("top", "chest rises", rise("shoulder"), 0.3, 0.7),
    ),
    "cobra": (
        ("top", "pelvis near the floor", rise("hip"), -0.12, 0.12),
        ("top", "shoulders away from ears", ear_to_shoulder, 0.75, FAR),
        ("top", "neck long", neck, 145, 180),
        ("top", "higher than on the elbows", rise("shoulder"), 0.7, 1),
    ),
    "prone-chest-raise": (
        ("top", "small lift of the chest", trunk, 10, 30),
        ("top", "feet stay down", rise("ankle"), -0.08, 0.08),
        ("top", "neck long", neck, 155, 180),
    ),
    "superman": (
        ("top", "hands rise 6 in", rise_cm("palm"), 14.5, 15.5),
        ("top", "feet rise 6 in", rise_cm("heel"), 14.5, 15.5),
        ("top", "hands and feet as high", lambda _, now: wrist_over_ankle(now), -0.2, 0.2),
        ("top", "eyes to the floor", neck, 155, 180),
        ("top", "legs straight", knee(LEFT, RIGHT), 155, 180),
    ),
    "forearm-plank": (
        ("top", "one straight line", bend("shoulder-hip-ankle", RIGHT), 165, 180),
        ("top", "neither sag nor tent", sag("ankle"), -0.06, 0.06),
        ("top", "elbows under shoulders", off("elbow", "shoulder", RIGHT), 0, 0.2),
        ("top", "head in line", neck, 155, 180),
        ("top", "legs straight", knee(LEFT, RIGHT), 160, 180),
    ),
    "high-plank": (
        ("top", "one straight line", bend("shoulder-hip-ankle", RIGHT), 165, 180),
        ("top", "neither sag nor tent", sag("ankle"), -0.06, 0.06),
        ("top", "hands under shoulders", off("wrist", "shoulder", RIGHT), 0, 0.2),
        ("top", "hands at shoulder width", wider("wrist", "shoulder"), 0.8, 1.4),
        ("top", "arms straight", elbow(LEFT, RIGHT), 155, 180),
        ("top", "feet under hip width", wider("ankle", "hip"), 0.5, 1),
        ("top", "head in line", neck, 155, 180),
    ),
    "knee-plank": (
        ("top", "line to the knees", bend("shoulder-hip-knee", RIGHT), 165, 180),
        ("top", "neither sag nor tent", sag("knee"), -0.06, 0.06),
        ("top", "elbows under shoulders", off("elbow", "shoulder", RIGHT), 0, 0.2),
        ("top", "head in line", neck, 155, 180),
    ),
    "incline-plank": (
        ("top", "one straight line", bend("shoulder-hip-ankle", RIGHT), 165, 180),
        ("top", "neither sag nor tent", sag("ankle"), -0.06, 0.06),
        ("top", "arms straight", elbow(LEFT, RIGHT), 155, 180),
        ("top", "head in line", neck, 155, 180),
    ),
    "wall-plank": (
        ("top", "one straight line", bend("shoulder-hip-ankle", RIGHT), 165, 180),
        ("top", "neither sag nor tent", sag("ankle"), -0.06, 0.06),
        ("top", "elbows at shoulder height", apart("elbow", "shoulder"), 0, 0.2),
        ("top", "head in line", neck, 155, 180),
    ),
    "side-plank": (
        ("top", "one straight line", line("ankle"), 165, 180),
        ("top", "neither sag nor tent", sag("ankle"), -0.06, 0.06),
        ("top", "elbow under the shoulder", off("elbow", "shoulder", RIGHT), 0, 0.2),
        ("top", "hips stacked", stacked("hip"), 0, 0.2),
        ("top", "head in line", neck, 155, 180),
    ),
    "side-plank-knees": (
        ("top", "line to the knees", line("knee"), 165, 180),
        ("top", "neither sag nor tent", sag("knee"), -0.06, 0.06),
        ("top", "elbow under the shoulder", off("elbow", "shoulder", RIGHT), 0, 0.2),
        ("top", "hips stacked", stacked("hip"), 0, 0.2),
        ("top", "head in line", neck, 155, 180),
    ),
    "side-lying-leg-lift": (
        ("top", "ankle rises 18 in", rise_cm("heel", LEFT), 45.5, 46.5),
        ("top", "ankles apart", gap("ankle"), 0.8, FAR),
        ("top", "top leg straight", knee(LEFT), 160, 180),
        ("top", "pelvis stacked", stacked("hip"), 0, 0.2),
        ("top", "shoulders stacked", stacked("shoulder"), 0, 0.2),
        ("top", "toes forward", lambda _, now: toe_over_heel(now), -0.2, 0.06),
    ),
    "clamshell": (
        ("start", "feet together", gap("ankle"), 0, 0.2),
        ("open", "feet together", gap("ankle"), 0, 0.2),
        ("open", "pelvis still", stacked("hip"), 0, 0.2),
        ("open", "the knee opens", rise("knee", LEFT), 0.3, 0.6),
    ),
    "half-kneeling-hip-flexor-stretch": (
        ("start", "front knee about 90", knee(LEFT), 75, 110),
        ("stretch", "front knee over the foot", knee_past_toe, -FAR, 0.1),
        ("stretch", "trunk upright", trunk, 70, 90),
        ("stretch", "hips level", level("hip"), 0, 10),
        (
            "stretch",
            "rear hip opens",
            lambda _, now: now.angle("shoulder-hip-knee", RIGHT),
            190,
            225,
        ),
    ),
}


def wrist_over_ankle(now: Figure) -> float:
    return (middle(now, "wrist")[1] - middle(now, "ankle")[1]) / TORSO


def toe_over_heel(now: Figure) -> float:
    return (ball(now, "toe tips", LEFT)[1] - ball(now, "heel", LEFT)[1]) / TORSO


@pytest.mark.parametrize(
    ("exercise", "pose", "measure", "least", "most"),
    [
        pytest.param(exercise, pose, measure, least, most, id=f"{exercise}: {pose}: {criterion}")
        for exercise, criteria in CRITERIA.items()
        for pose, criterion, measure, least, most in criteria
    ],
)
def test_figure_meets_its_form_criterion(
    exercise: str, pose: str, measure: Measure, least: float, most: float
) -> None:
    first = figure(exercise, movement(exercise).motion.cycle[0])
    value = measure(first, figure(exercise, pose))

    assert least <= value <= most, value
