# SPDX-License-Identifier: Apache-2.0
"""A movement as it is written down: key poses in anatomical angles, and what holds them.

A pose says which angles a physiotherapist would name and which parts of the body rest on what.
Everything else is worked out (`solving`), so a file stays short enough to read aloud.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.motion.skeleton import BodySide

AngleKey = tuple[str, BodySide]


class Lie(StrEnum):
    """How the body lies or stands before anything else is said."""

    UPRIGHT = "upright"
    ON_BACK = "on back"
    FACE_DOWN = "face down"
    ON_RIGHT_SIDE = "on right side"
    ON_LEFT_SIDE = "on left side"


class CameraName(StrEnum):
    """From where a figure is shown; degrees are in `figures`."""

    SIDE = "side"
    THREE_QUARTER = "three-quarter"
    FRONT = "front"
    BACK = "back"
    CORNER = "corner"
    FEET = "feet"


class Area(StrEnum):
    """An area of the body that works or is stretched, on a figure."""

    BELLY = "belly"
    DEEP_BELLY = "deep belly"
    FLANK = "flank"
    LOW_BACK = "low back"
    UPPER_BACK = "upper back"
    CHEST = "chest"
    SHOULDER = "shoulder"
    NECK = "neck"
    BUTTOCK = "buttock"
    HIP_SIDE = "hip side"
    HIP_FRONT = "hip front"
    THIGH_FRONT = "thigh front"
    THIGH_BACK = "thigh back"
    CALF = "calf"


class Prop(StrEnum):
    """A thing that is drawn with a figure; where it stands follows from what rests on it."""

    MAT = "mat"
    PILLOW = "pillow"
    CHAIR = "chair"
    STOOL = "stool"
    BALL = "ball"
    BOARD = "board"
    STEP = "step"
    TABLE = "table"
    COUNTER = "counter"
    CORNER_COUNTER = "corner counter"
    WALL = "wall"
    WALL_BEHIND = "wall behind"
    RAIL = "rail"
    STICK = "stick"
    SPINE_STICK = "spine stick"
    STRAP = "strap"
    POOL = "pool"
    DEEP_POOL = "deep pool"
    FLOAT = "float"
    MACHINE = "machine"
    HANDLES = "handles"
    BELT = "belt"
    WARM_PACK = "warm pack"
    COLD_PACK = "cold pack"
    CORD = "cord"
    BOX = "box"


class Tracked(StrEnum):
    """A part whose way an arrow shows; of a pair either side can be meant."""

    HIPS = "hips"
    CHEST = "chest"
    HEAD = "head"
    BACK = "back"
    HAND = "hand"
    ELBOW = "elbow"
    KNEE = "knee"
    FOOT = "foot"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sided:
    """A tracked part or an area, and the side that is meant; the middle means both."""

    name: str
    side: BodySide = BodySide.MIDDLE


@dataclass(frozen=True, slots=True, kw_only=True)
class Support:
    """A part of the body that rests on something: "left foot" on "floor"."""

    part: str
    side: BodySide
    surface: str = "floor"


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """A clinical measure that a pose reaches, on one side: an angle in degrees or a rise in cm.

    A rise is that of a part of the body over the first pose, for a person 170 cm tall.
    """

    measure: str
    side: BodySide
    value: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """A hand that is kept on a place of the body or of a thing: the right hand on "left knee"."""

    hand: BodySide
    place: str
    side: BodySide


@dataclass(frozen=True, slots=True, kw_only=True)
class Lean:
    """How the whole body is turned from the way it lies, in degrees.

    `tilt` leans it forward over the hips, `roll` to its right, `turn` to its right about the
    vertical.
    """

    tilt_deg: float = 0.0
    roll_deg: float = 0.0
    turn_deg: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """One key pose, with all that it takes over from another pose already filled in.

    `given` are the angles that this pose names itself; they give way last. `angles` holds these and
    those that were taken over. `like` is the pose of the same movement that it grows from; without
    it the angles taken over from a posture give way before the given ones.
    """

    name: str
    lie: Lie
    angles: dict[AngleKey, float]
    given: frozenset[AngleKey]
    supports: tuple[Support, ...] = ()
    plumb: tuple[tuple[str, BodySide], ...] = ()
    aims: tuple[Aim, ...] = ()
    holds: tuple[Hold, ...] = ()
    lean: Lean = Lean()
    height: float | None = None
    like: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FaultPose:
    """A common fault as what is added to some poses: angles and aims, and a lean."""

    code: str
    poses: tuple[str, ...]
    angles: dict[AngleKey, float]
    aims: tuple[Aim, ...] = ()
    lean: Lean = Lean()
    drops: tuple[Support, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Motion:
    """The movement of one exercise.

    `cycle` names the key poses in the order in which they are gone through; after the last comes
    the first again. `held` is the pose that is held, where it is not the second: the poses before
    it lie on the way there, those after it on the way back. `side` is the side that works as
    written; the other is its mirror image. With `alternates` every second cycle is the mirror
    image; what `flows` passes its poses without a stop. `move_s` is the seconds from pose to pose
    where the exercise's own tempo says nothing.
    `works` are the areas that the figure marks, `arrows` the parts whose way an arrow shows;
    `inset` asks for a close view of the low back, for a movement that the outline of the body does
    not show.
    """

    exercise: ExerciseId
    poses: tuple[Pose, ...]
    cycle: tuple[str, ...]
    held: str | None = None
    side: BodySide = BodySide.MIDDLE
    alternates: bool = False
    flows: bool = False
    move_s: float | None = None
    camera: CameraName = CameraName.SIDE
    works: tuple[Sided, ...] = ()
    arrows: tuple[Sided, ...] = ()
    props: tuple[Prop, ...] = ()
    inset: bool = False
    faults: tuple[FaultPose, ...] = ()

    @property
    def top(self) -> str:
        """The pose that is held: the one that is named, else the second or the only one."""
        return self.held or self.cycle[min(1, len(self.cycle) - 1)]

    def pose(self, name: str) -> Pose:
        """The pose of that name, which must be there."""
        return next(pose for pose in self.poses if pose.name == name)
