# SPDX-License-Identifier: Apache-2.0
"""What can be measured of a body now, on one side: the measures that have their own name."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final, TypeAlias

from lumbar.core.coach.geometry import (
    bend_deg,
    distance,
    elevation_deg,
    front_angle_deg,
    off_line,
)
from lumbar.core.coach.joints import RIGHT, Joint
from lumbar.core.coach.scene import Scene, torso_length

Measure: TypeAlias = Callable[[Scene, int], float]
"""A measure of the body now, on one side (`LEFT` or `RIGHT`)."""


def _hip_angle(scene: Scene, side: int) -> float:
    return front_angle_deg(scene, Joint.SHOULDER + side, Joint.HIP + side, Joint.KNEE + side)


def _knee_angle(scene: Scene, side: int) -> float:
    return bend_deg(scene, Joint.HIP + side, Joint.KNEE + side, Joint.ANKLE + side)


def _elbow_angle(scene: Scene, side: int) -> float:
    return bend_deg(scene, Joint.SHOULDER + side, Joint.ELBOW + side, Joint.WRIST + side)


def _shoulder_angle(scene: Scene, side: int) -> float:
    return bend_deg(scene, Joint.HIP + side, Joint.SHOULDER + side, Joint.ELBOW + side)


def _reach_angle(scene: Scene, side: int) -> float:
    return front_angle_deg(scene, Joint.WRIST + side, Joint.SHOULDER + side, Joint.HIP + side)


def _neck_angle(scene: Scene, side: int) -> float:
    """180 in line with the trunk, below it bent forward, above it bent back."""
    return front_angle_deg(scene, Joint.EAR + side, Joint.SHOULDER + side, Joint.HIP + side)


def _body_line(scene: Scene, side: int) -> float:
    return bend_deg(scene, Joint.SHOULDER + side, Joint.HIP + side, Joint.ANKLE + side)


def _line_deviation(scene: Scene, side: int) -> float:
    return off_line(scene, Joint.SHOULDER + side, Joint.HIP + side, Joint.ANKLE + side)


def _line_to_knee_deviation(scene: Scene, side: int) -> float:
    return off_line(scene, Joint.SHOULDER + side, Joint.HIP + side, Joint.KNEE + side)


def _trunk_elevation(scene: Scene, _side: int) -> float:
    (hx, hy), (sx, sy) = scene.hips, scene.shoulders
    return math.degrees(math.atan2(sy - hy, abs(sx - hx)))


def _trunk_tilt(scene: Scene, side: int) -> float:
    """Upright is 90; leaning forward is below, and for whoever is upright leaning back above it."""
    raised = _trunk_elevation(scene, side)
    back = (scene.shoulders[0] - scene.hips[0]) * scene.forward() < 0.0
    return 180.0 - raised if back and raised > _UPRIGHT_DEG else raised


_UPRIGHT_DEG: Final = 60.0


def _thigh_tilt(scene: Scene, side: int) -> float:
    hip, knee = Joint.HIP + side, Joint.KNEE + side
    wide = (scene.xs[knee] - scene.xs[hip]) * scene.footward()
    return abs(math.degrees(math.atan2(scene.ys[knee] - scene.ys[hip], wide)))


def _leg_tilt(scene: Scene, side: int) -> float:
    hip, ankle = Joint.HIP + side, Joint.ANKLE + side
    wide = (scene.xs[ankle] - scene.xs[hip]) * scene.footward()
    return math.degrees(math.atan2(scene.ys[ankle] - scene.ys[hip], wide))


def _front_up(scene: Scene, _side: int) -> float:
    """How far the belly looks up: 1 lying on the back, 0 upright, -1 face down."""
    (hx, hy), (sx, sy) = scene.hips, scene.shoulders
    return scene.front * (sx - hx) / math.hypot(sx - hx, sy - hy)


def _torso_ratio(scene: Scene, _side: int) -> float:
    if scene.rest is None:
        return math.nan
    rest = torso_length(scene.rest.xs, scene.rest.ys)
    return torso_length(scene.xs, scene.ys) / rest if rest > 0.0 else math.nan


def _torso_change(scene: Scene, side: int) -> float:
    return abs(_torso_ratio(scene, side) - 1.0)


def _torso_to_leg(scene: Scene, side: int) -> float:
    """The trunk over thigh and shank: about .6 from the side, less where it points away."""
    leg = distance(scene, Joint.HIP + side, Joint.KNEE + side) + distance(
        scene, Joint.KNEE + side, Joint.ANKLE + side
    )
    return torso_length(scene.xs, scene.ys) / scene.torso / leg if leg > 0.0 else math.nan


def _turned_deg(scene: Scene, _side: int) -> float:
    """About how far the trunk is turned from a pure side view, from its level widths."""
    wide = 0.0
    for joint in (Joint.SHOULDER, Joint.HIP):
        wide += abs(scene.xs[joint] - scene.xs[joint + RIGHT])
    share = wide / (_WIDTHS * scene.torso)
    return math.degrees(math.asin(min(share, 1.0))) if share == share else math.nan  # noqa: PLR0124


_WIDTHS: Final = 1.13
"""Shoulders' width and hips' width together in torso lengths: rig, (.208 + .104) / .276."""


def _gap_ratio(one: Joint, other: Joint) -> Measure:
    def ratio(scene: Scene, _side: int) -> float:
        base = distance(scene, other, other + RIGHT)
        return distance(scene, one, one + RIGHT) / base if base > 0.0 else math.nan

    return ratio


def _width_ratio(joint: Joint) -> Measure:
    def ratio(scene: Scene, _side: int) -> float:
        if scene.rest is None:
            return math.nan
        base = distance(scene.rest, joint, joint + RIGHT)
        return distance(scene, joint, joint + RIGHT) / base if base > _WIDE else math.nan

    return ratio


_WIDE: Final = 0.15
"""A width below this, in torso lengths, is seen from the side: its ratio says nothing."""


def _width_change(joint: Joint) -> Measure:
    ratio = _width_ratio(joint)
    return lambda scene, side: abs(ratio(scene, side) - 1.0)


def _ear_to_shoulder(scene: Scene, side: int) -> float:
    if scene.rest is None:
        return math.nan
    base = distance(scene.rest, Joint.EAR + side, Joint.SHOULDER + side)
    now = distance(scene, Joint.EAR + side, Joint.SHOULDER + side)
    return now / base if base > 0.0 else math.nan


def _level(joint: Joint) -> Measure:
    return lambda scene, _side: abs(elevation_deg(scene, joint, joint + RIGHT))


def _off_twin(joint: Joint) -> Measure:
    return lambda scene, _side: abs(scene.xs[joint] - scene.xs[joint + RIGHT]) / scene.torso


def _knee_past_toe(scene: Scene, side: int) -> float:
    ahead = scene.xs[Joint.KNEE + side] - scene.xs[Joint.TOE + side]
    return ahead * scene.forward() / scene.torso


def _over_floor(joint: Joint) -> Measure:
    """How far a joint is above the floor on which elbows and toes, or elbows and knees, rest.

    The floor is the line between them, so a camera that is tilted does not change it. Without toes
    it is level with the elbow.
    """

    def over(scene: Scene, side: int) -> float:
        elbow, toe, knee = Joint.ELBOW + side, Joint.TOE + side, Joint.KNEE + side
        rests = toe
        if _above_line(scene, elbow, toe, knee) < -_ON_KNEES:
            rests = knee
        found = _above_line(scene, elbow, rests, joint + side)
        if math.isnan(found):
            return (scene.ys[joint + side] - scene.ys[elbow]) / scene.torso
        return found

    return over


_ON_KNEES: Final = 0.1
"""Knees this far below the line from elbow to toes carry the body."""


def _above_line(scene: Scene, a: int, b: int, c: int) -> float:
    xs, ys = scene.xs, scene.ys
    wide, high = xs[b] - xs[a], ys[b] - ys[a]
    long = math.hypot(wide, high)
    if not long > 0.0:
        return math.nan
    left = wide * (ys[c] - ys[a]) - high * (xs[c] - xs[a])
    return math.copysign(left, left * wide) / long / scene.torso


MEASURES: Final[dict[str, Measure]] = {
    "hip_angle_deg": _hip_angle,
    "knee_angle_deg": _knee_angle,
    "elbow_angle_deg": _elbow_angle,
    "shoulder_angle_deg": _shoulder_angle,
    "reach_angle_deg": _reach_angle,
    "neck_angle_deg": _neck_angle,
    "body_line_deg": _body_line,
    "line_deviation": _line_deviation,
    "line_to_knee_deviation": _line_to_knee_deviation,
    "trunk_elevation_deg": _trunk_elevation,
    "trunk_tilt_deg": _trunk_tilt,
    "thigh_tilt_deg": _thigh_tilt,
    "leg_tilt_deg": _leg_tilt,
    "front_up_ratio": _front_up,
    "torso_length_ratio": _torso_ratio,
    "torso_length_change_ratio": _torso_change,
    "torso_to_leg_ratio": _torso_to_leg,
    "turned_deg": _turned_deg,
    "hips_tilt_deg": _level(Joint.HIP),
    "shoulders_tilt_deg": _level(Joint.SHOULDER),
    "wrists_tilt_deg": _level(Joint.WRIST),
    "knee_gap_to_hip_gap": _gap_ratio(Joint.KNEE, Joint.HIP),
    "ankle_gap_to_hip_gap": _gap_ratio(Joint.ANKLE, Joint.HIP),
    "wrist_gap_to_shoulder_gap": _gap_ratio(Joint.WRIST, Joint.SHOULDER),
    "shoulder_width_ratio": _width_ratio(Joint.SHOULDER),
    "hip_width_change_ratio": _width_change(Joint.HIP),
    "ear_width_change_ratio": _width_change(Joint.EAR),
    "ear_to_shoulder_ratio": _ear_to_shoulder,
    "hip_off_lower_hip_torso": _off_twin(Joint.HIP),
    "shoulder_off_lower_shoulder_torso": _off_twin(Joint.SHOULDER),
    "knee_past_toe_torso": _knee_past_toe,
    "hip_over_floor_torso": _over_floor(Joint.HIP),
    "knee_over_floor_torso": _over_floor(Joint.KNEE),
    "ankle_over_floor_torso": _over_floor(Joint.ANKLE),
}
