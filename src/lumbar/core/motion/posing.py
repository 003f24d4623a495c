# SPDX-License-Identifier: Apache-2.0
"""A key pose as demands on a body, and the posture that meets them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from lumbar.core.motion.body import BONE, Body, placed
from lumbar.core.motion.clinical_angles import ANGLES, JOINTS
from lumbar.core.motion.demands import (
    AXES,
    Balances,
    Demand,
    KeepsOff,
    Meets,
    Reaches,
    Stays,
    Touches,
)
from lumbar.core.motion.flesh import SPHERE, Sphere, centre
from lumbar.core.motion.motion import Aim, Hold, Lean, Lie, Pose, Support
from lumbar.core.motion.posture import COORDINATES, INDEX, STANDING, Posture
from lumbar.core.motion.skeleton import HIP_HEIGHT, BodySide
from lumbar.core.motion.solving import Solution, Wish, solve
from lumbar.core.motion.supports import FLOORS, PARTS, PLACES, SURFACES
from lumbar.core.motion.vectors import NO_TURN, Turn, Vec, about, after, cross, dot

STATURE_CM: Final = 170.0
"""The height of the body for which rises are given in centimetres."""

_GIVEN: Final = 0.004
_LED: Final = 0.3
_TAKEN_OVER: Final = 0.1
_ARM: Final = ("shoulder", "shoulder_out", "shoulder_turn", "elbow", "palm", "wrist")
_LIES: Final[dict[Lie, Turn]] = {
    Lie.UPRIGHT: NO_TURN,
    Lie.ON_BACK: about(AXES[2], math.pi / 2),
    Lie.FACE_DOWN: about(AXES[2], -math.pi / 2),
    Lie.ON_RIGHT_SIDE: (0, -1, 0, 0, 0, -1, 1, 0, 0),
    Lie.ON_LEFT_SIDE: (0, -1, 0, 0, 0, 1, -1, 0, 0),
}
_LIMBS: Final = {
    "thigh": ("hip", "knee"),
    "shank": ("knee", "ankle"),
    "arm": ("shoulder", "elbow"),
    "forearm": ("elbow", "wrist"),
}
_PALM: Final[Vec] = (0.0, -0.045, -0.014)


@dataclass(frozen=True, slots=True)
class Before:
    """The pose that comes before another: what rests on it there stays where it is."""

    pose: Pose
    body: Body


def pose_body(
    pose: Pose, like: Posture | None, first: Body | None, before: Before | None
) -> Solution:
    """The posture of a key pose.

    `like` is the posture of the pose it grows from, `first` the body in the first pose (rises are
    measured from there), `before` the pose that comes before it in the cycle.
    """
    wish = Wish(posture=_wished(pose, like), ease=_eases(pose, fresh=like is None))
    demands = (
        *_supported(pose, before),
        *_plumb(pose),
        *(demand for aim in pose.aims for demand in _aimed(aim, first)),
        *(_held(hold) for hold in pose.holds),
        *_kept_off(pose.supports),
        *_balanced(pose),
    )
    return solve(wish, demands)


def between_bodies(
    poses: tuple[Pose, Pose], first: Body, wished: Posture, start: Posture
) -> Solution:
    """A posture on the way: near the wished one, and resting on what carries both poses."""
    one, other = poses
    shared = tuple(each for each in one.supports if each in other.supports)
    holds = tuple(each for each in one.holds if each in other.holds)
    way = replace(one, supports=shared, holds=holds, given=one.given | other.given)
    wish = Wish(posture=wished, ease=_eases(way, fresh=False))
    demands = (
        *_supported(way, Before(one, first)),
        *(_held(hold) for hold in holds),
        *_kept_off(shared),
        *(_balanced(way) if shared == one.supports == other.supports else ()),
    )
    return solve(wish, demands, start)


def spheres_of(support: Support) -> tuple[tuple[Sphere, ...], ...]:
    """The groups of spheres by which a part rests."""
    return tuple(
        tuple(_sphere(name, support.side) for name in group) for group in PARTS[support.part].groups
    )


def _sphere(name: str, side: BodySide) -> Sphere:
    found = SPHERE.get((name, side))
    if found is None:
        found = SPHERE.get((name, BodySide.MIDDLE)) or SPHERE[name, BodySide.RIGHT]
    return found


def _eases(pose: Pose, *, fresh: bool) -> tuple[float, ...]:
    """How readily each angle gives way; the arm of a hand that is kept somewhere follows it."""
    eases = [each.angle.ease for each in COORDINATES]
    led = {(name, hold.hand) for hold in pose.holds for name in _ARM}
    for key in pose.given:
        eases[INDEX[key]] *= _LED if key in led else _GIVEN
    for key in pose.angles.keys() - pose.given if fresh else ():
        eases[INDEX[key]] *= _TAKEN_OVER
    return tuple(eases)


def _wished(pose: Pose, like: Posture | None) -> Posture:
    """The posture that the pose names, brought near the surfaces so that contacts are found."""
    lean = leaned(_LIES[pose.lie], pose.lean)
    angles = {key: pose.angles[key] for key in pose.given} if like else pose.angles
    posture = (like or STANDING).with_angles(angles)
    if like is not None and pose.lean == Lean():
        return posture
    posture = Posture(posture.deg, (0.0, pose.height or HIP_HEIGHT, 0.0), lean)
    if pose.height is not None:
        return posture
    body = placed(posture)
    found = [
        (surface.normal, dot(surface.normal, centre(body, each)) - each.radius - surface.level)
        for support in pose.supports
        for surface in (SURFACES[support.surface],)
        if surface.normal is not None
        for group in spheres_of(support)
        for each in group
    ]
    x, y, z = posture.at
    lift = min((gap for normal, gap in found if normal[1]), default=0.0)
    for normal in {normal for normal, _ in found if not normal[1]}:
        x -= normal[0] * min(gap for each, gap in found if each == normal)
    return Posture(posture.deg, (x, y - lift, z), lean)


def leaned(facing: Turn, lean: Lean) -> Turn:
    """A rotation of the pelvis, tilted forward, rolled to the right and turned to the right."""
    upright = about(AXES[1], -math.radians(lean.turn_deg))
    inside = after(
        about(AXES[2], -math.radians(lean.tilt_deg)), about(AXES[1], -math.radians(lean.roll_deg))
    )
    return after(upright, after(facing, inside))


def _supported(pose: Pose, before: Before | None) -> Iterator[Demand]:
    for support in pose.supports:
        surface = SURFACES[support.surface]
        if surface.normal is not None:
            for group in spheres_of(support):
                yield Touches(group, surface.normal, surface.level)
        if before is None or support not in before.pose.supports:
            continue
        along = AXES if surface.normal is None else _across(surface.normal)
        for name in PARTS[support.part].anchors:
            sphere = _sphere(name, support.side)
            yield Stays(sphere, centre(before.body, sphere), along)


def _across(normal: Vec) -> tuple[Vec, ...]:
    """Two directions along a plane; all planes here run level from left to right."""
    return (cross(normal, AXES[2]), AXES[2])


def _plumb(pose: Pose) -> Iterator[Demand]:
    for limb, side in pose.plumb:
        upper, lower = ((BONE[JOINTS[name][0], side], JOINTS[name][1]) for name in _LIMBS[limb])
        yield Meets(lower, upper, along=(AXES[0], AXES[2]), give=1e-5)


def _aimed(aim: Aim, first: Body | None) -> Iterator[Demand]:
    if aim.measure in ANGLES:
        yield Reaches(aim.measure, aim.side, aim.value)
        return
    part = PARTS[aim.measure]
    sphere = _sphere((part.anchors or part.groups[0])[0], aim.side)
    if first is not None:
        x, y, z = centre(first, sphere)
        yield Stays(sphere, (x, y + aim.value / STATURE_CM, z), (AXES[1],))


def _held(hold: Hold) -> Demand:
    """The palm lies on its place."""
    x, y, z = PLACES[hold.place].offset
    there = PLACES[hold.place].segment
    side = hold.side if (there, hold.side) in BONE else BodySide.MIDDLE
    mirrored = hold.side is BodySide.LEFT
    px, py, pz = _PALM
    palm = (px, py, -pz if hold.hand is BodySide.LEFT else pz)
    return Meets(
        (BONE["hand", hold.hand], palm), (BONE[there, side], (x, y, -z if mirrored else z))
    )


def _kept_off(supports: Iterable[Support]) -> Iterator[Demand]:
    touching: dict[str, set[Sphere]] = {"floor": set()}
    for support in supports:
        name = "floor" if support.surface in FLOORS else support.surface
        found = touching.setdefault(name, set())
        found.update(each for group in spheres_of(support) for each in group)
    for name, spheres in touching.items():
        if name == "floor" or name.startswith("wall"):
            yield KeepsOff(SURFACES[name], frozenset(spheres))


def _balanced(pose: Pose) -> Iterator[Demand]:
    """Whoever stands on feet alone keeps the centre of mass over them."""
    feet = [each for each in pose.supports if each.part in {"foot", "toes"}]
    if feet and len(feet) == len(pose.supports):
        names = ("heel", "inner ball")
        yield Balances(tuple(SPHERE[name, each.side] for each in feet for name in names))
