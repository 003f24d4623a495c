# SPDX-License-Identifier: Apache-2.0
"""Small movements to try the rig with."""

from collections.abc import Iterable

from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.motion.motion import (
    Aim,
    AngleKey,
    FaultPose,
    Hold,
    Lean,
    Lie,
    Motion,
    Pose,
    Support,
)
from lumbar.core.motion.skeleton import SIDES, BodySide

UPRIGHT = Lean()
LEFT, MIDDLE, RIGHT = BodySide.LEFT, BodySide.MIDDLE, BodySide.RIGHT


def both(**deg: float) -> dict[AngleKey, float]:
    """Angles of both sides."""
    return {(name, side): value for name, value in deg.items() for side in SIDES}


def resting(*parts: str, surface: str = "floor") -> tuple[Support, ...]:
    """Parts of both sides (or the head) on a surface."""
    return tuple(
        Support(part=part, side=side, surface=surface)
        for part in parts
        for side in ((MIDDLE,) if part == "head" else SIDES)
    )


def aims(measure: str, value: float) -> tuple[Aim, ...]:
    """An aim on both sides."""
    return tuple(Aim(measure=measure, side=side, value=value) for side in SIDES)


def pose(
    name: str,
    *,
    lie: Lie = Lie.UPRIGHT,
    angles: dict[AngleKey, float] | None = None,
    taken_over: dict[AngleKey, float] | None = None,
    on: tuple[Support, ...] = (),
    like: str | None = None,
    aim: tuple[Aim, ...] = (),
    holds: tuple[Hold, ...] = (),
    plumb: tuple[tuple[str, BodySide], ...] = (),
    lean: Lean = UPRIGHT,
    height: float | None = None,
) -> Pose:
    """A pose that names its angles itself."""
    own = angles or {}
    return Pose(
        name=name,
        lie=lie,
        angles={**(taken_over or {}), **own},
        given=frozenset(own),
        supports=on,
        plumb=plumb,
        aims=aim,
        holds=holds,
        lean=lean,
        height=height,
        like=like,
    )


def motion(*poses: Pose, cycle: Iterable[str] = (), faults: tuple[FaultPose, ...] = ()) -> Motion:
    """A motion over poses, by default through all of them."""
    return Motion(
        exercise=ExerciseId("try"),
        poses=poses,
        cycle=tuple(cycle) or tuple(each.name for each in poses),
        faults=faults,
    )


HOOK = both(hip=50, knee=105, shoulder_out=14, elbow=10, palm=90)
ON_FLOOR = resting("shoulder", "pelvis", "head", "foot", "hand")
BRIDGE = motion(
    pose("start", lie=Lie.ON_BACK, angles=both(knee=105), taken_over=HOOK, on=ON_FLOOR),
    pose(
        "top",
        lie=Lie.ON_BACK,
        taken_over=HOOK,
        on=tuple(each for each in ON_FLOOR if each.part != "pelvis"),
        like="start",
        aim=aims("shoulder-hip-knee", 175),
    ),
    faults=(
        FaultPose(code="BR-1", poses=("top",), angles={}, aims=aims("shoulder-hip-knee", -28)),
        FaultPose(code="BR-2", poses=("top",), angles={("low_back", MIDDLE): -500}),
    ),
)
STANDING_POSE = pose("stand", on=resting("foot"))
