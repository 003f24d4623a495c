# SPDX-License-Identifier: Apache-2.0
"""What a signal's name means: a function of the body now.

A name is `<side>_<measure>`, or the measure alone for the side nearer to the camera. The measures
of joints (`hip_rise_torso`, `ankle_above_hip_torso`) are patterns; the others are one table. With
`_change` before its unit a measure is taken against the start pose. [content-format] lists them.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias

from lumbar.core.coach.geometry import distance
from lumbar.core.coach.joints import LEFT, PAIRED, RIGHT, Joint
from lumbar.core.coach.measures import MEASURES, Measure
from lumbar.core.coach.scene import Scene

Signal: TypeAlias = Callable[[Scene, int], float]
"""A signal of the body now, for the side that moves."""


def _far(side: int) -> int:
    return PAIRED - side


_JOINT: Final = "|".join(joint.name.lower() for joint in Joint)
_PATTERN: Final = re.compile(
    rf"(?P<one>{_JOINT})_(?:(?P<kind>rise|travel)|(?P<how>above|off|to|past)_(?P<two>{_JOINT}))_torso"
)


def _place(joint: Joint, side: int) -> int:
    return joint + side if joint else 0


def _rise(joint: Joint) -> Measure:
    def rise(scene: Scene, side: int) -> float:
        if scene.rest is None:
            return math.nan
        place = _place(joint, side)
        return (scene.ys[place] - scene.rest.ys[place]) / scene.torso

    return rise


def _travel(joint: Joint) -> Measure:
    def travel(scene: Scene, side: int) -> float:
        if scene.rest is None:
            return math.nan
        place = _place(joint, side)
        wide = scene.xs[place] - scene.rest.xs[place]
        return math.hypot(wide, scene.ys[place] - scene.rest.ys[place]) / scene.torso

    return travel


def _between(one: Joint, how: str, two: Joint) -> Measure:
    def ends(side: int) -> tuple[int, int]:
        return _place(one, side), _place(two, _far(side) if one is two else side)

    def above(scene: Scene, side: int) -> float:
        a, b = ends(side)
        return (scene.ys[a] - scene.ys[b]) / scene.torso

    def off(scene: Scene, side: int) -> float:
        a, b = ends(side)
        return abs(scene.xs[a] - scene.xs[b]) / scene.torso

    def past(scene: Scene, side: int) -> float:
        a, b = ends(side)
        return (scene.xs[a] - scene.xs[b]) * scene.footward() / scene.torso

    def apart(scene: Scene, side: int) -> float:
        return distance(scene, *ends(side))

    return {"above": above, "off": off, "past": past, "to": apart}[how]


def measure_of(name: str) -> Measure | None:
    """The measure of that name, None where there is none."""
    if name in MEASURES:
        return MEASURES[name]
    found = _PATTERN.fullmatch(name)
    if found is None:
        return _changed(name)
    one = Joint[found["one"].upper()]
    if found["kind"] == "rise":
        return _rise(one)
    if found["kind"] == "travel":
        return _travel(one)
    return _between(one, found["how"], Joint[found["two"].upper()])


_CHANGE: Final = re.compile(r"(.+)_change(_deg|_torso|_ratio)")


def _changed(name: str) -> Measure | None:
    found = _CHANGE.fullmatch(name)
    measure = None if found is None else measure_of(found[1] + found[2])
    if measure is None:
        return None
    kept = measure

    def change(scene: Scene, side: int) -> float:
        return math.nan if scene.rest is None else kept(scene, side) - kept(scene.rest, side)

    return change


_OF_ARM: Final = re.compile(r"(elbow|wrist|shoulder|reach)_.*")
_SAME: Final = ("moving_", "held_", "own_")
_OTHER: Final = ("other_", "support_", "rest_", "still_")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """How names are read for one exercise.

    `diagonal` where the arm across moves with a leg, `to_knee` where the body's line ends there.
    """

    diagonal: bool = False
    to_knee: bool = False


def signal_of(name: str, wording: Wording) -> Signal | None:
    """The signal of that name, None where there is none."""
    if wording.to_knee and name.endswith("line_deviation"):
        return signal_of(name.replace("line_", "line_to_knee_"), wording)
    whole = measure_of(name)
    if whole is not None:
        return lambda scene, _moving: whole(scene, scene.near)
    prefix, _, rest = name.partition("_")
    gap = re.fullmatch(r"(.+)_side_gap(_deg|_torso)", name)
    if gap is not None:
        return _side_gap(gap[1], gap[2])
    measure = measure_of(rest)
    if measure is None:
        return None
    crossed = wording.diagonal and _OF_ARM.fullmatch(rest) is not None
    return _sided(f"{prefix}_", measure, crossed=crossed)


def _sided(prefix: str, measure: Measure, *, crossed: bool) -> Signal | None:
    if prefix in _SAME or prefix in _OTHER:
        if (prefix in _SAME) is not crossed:
            return measure
        return lambda scene, moving: measure(scene, _far(moving))
    chosen = _CHOSEN.get(prefix)
    if chosen is not None:
        return lambda scene, _moving: measure(scene, chosen(scene))
    if prefix in {"upper_", "lower_"}:
        pick = max if prefix == "upper_" else min
        return lambda scene, _moving: pick(measure(scene, LEFT), measure(scene, RIGHT))
    return None


def _front_leg(scene: Scene) -> int:
    ahead = scene.xs[Joint.ANKLE] - scene.xs[Joint.ANKLE + RIGHT]
    return LEFT if ahead * scene.forward() > 0.0 else RIGHT


_CHOSEN: Final[dict[str, Callable[[Scene], int]]] = {
    "left_": lambda _scene: LEFT,
    "right_": lambda _scene: RIGHT,
    "far_": lambda scene: _far(scene.near),
    "front_": _front_leg,
    "rear_": lambda scene: _far(_front_leg(scene)),
}
"""Sides that are told by what the body does."""


def _side_gap(stem: str, unit: str) -> Signal | None:
    if unit == "_torso":
        joint = Joint[stem.upper()]
        return lambda scene, _moving: abs(scene.ys[joint] - scene.ys[joint + RIGHT]) / scene.torso
    measure = measure_of(stem + unit)
    if measure is None:
        return None
    return lambda scene, _moving: abs(measure(scene, LEFT) - measure(scene, RIGHT))
