# SPDX-License-Identifier: Apache-2.0
"""The closed lists of words in which the catalogue is written. Meanings: docs/content-format.md."""

from __future__ import annotations

from enum import StrEnum
from typing import NewType

ExerciseId = NewType("ExerciseId", str)


class Family(StrEnum):
    """Kin of exercises."""

    DEEP_ABDOMINAL = "deep_abdominal"
    PELVIC_CONTROL = "pelvic_control"
    REVERSE_CORE = "reverse_core"
    CURL = "curl"
    BRIDGE = "bridge"
    QUADRUPED = "quadruped"
    EXTENSION = "extension"
    PLANK = "plank"
    SIDE_PLANK = "side_plank"
    ROTATION = "rotation"
    FLEXION = "flexion"
    HIP = "hip"
    LEG_STRETCH = "leg_stretch"
    FUNCTION = "function"
    BALANCE = "balance"
    STABILISATION = "stabilisation"
    TRACTION = "traction"
    AQUATIC = "aquatic"
    AEROBIC = "aerobic"
    AEROBIC_AND_STRENGTH = "aerobic_and_strength"
    PASSIVE = "passive"
    ADVICE = "advice"


class Access(StrEnum):
    """Who may switch an exercise on."""

    SELF = "self"
    SELF_AFTER_GATE = "self_after_gate"
    CLINICIAN_ONLY = "clinician_only"
    REFERENCE_ONLY = "reference_only"


class Review(StrEnum):
    """Whether a clinician has signed the content off."""

    PENDING = "pending"
    SIGNED_OFF = "signed_off"


class Position(StrEnum):
    """Start position."""

    SUPINE = "supine"
    PRONE = "prone"
    SIDE = "side"
    QUADRUPED = "quadruped"
    HALF_KNEELING = "half_kneeling"
    SITTING = "sitting"
    STANDING = "standing"
    HANGING = "hanging"
    WATER = "water"
    MACHINE = "machine"
    TABLE = "table"
    ANY = "any"


class Sides(StrEnum):
    """How left and right take turns."""

    NONE = "none"
    EACH = "each"
    ALTERNATE = "alternate"
    TOGETHER = "together"


class Direction(StrEnum):
    """Direction in which the low back is moved."""

    NEUTRAL = "neutral"
    FLEXION = "flexion"
    EXTENSION = "extension"
    FLEXION_AND_EXTENSION = "flexion_and_extension"
    ROTATION = "rotation"
    TRACTION = "traction"


class Load(StrEnum):
    """What an exercise asks of the body; drives precautions."""

    LOW_PRESSURE = "low_pressure"
    MID_PRESSURE = "mid_pressure"
    HIGH_PRESSURE = "high_pressure"
    SPINE_FLEXION_LOADED = "spine_flexion_loaded"
    SPINE_FLEXION_UNLOADED = "spine_flexion_unloaded"
    SPINE_EXTENSION_ACTIVE = "spine_extension_active"
    SPINE_EXTENSION_END_RANGE = "spine_extension_end_range"
    SPINE_ROTATION = "spine_rotation"
    SPINE_LOADED = "spine_loaded"
    HEAD_BELOW_HIPS = "head_below_hips"
    ASYMMETRIC = "asymmetric"
    WRIST = "wrist"
    SHOULDER = "shoulder"
    SHOULDER_HIGH = "shoulder_high"
    OVERHEAD_ARM = "overhead_arm"
    KNEELING = "kneeling"
    ISOMETRIC = "isometric"
    HIP_FLEXION_DEEP = "hip_flexion_deep"
    BALANCE = "balance"


class Equipment(StrEnum):
    """Things that an exercise needs."""

    MAT = "mat"
    KNEE_PAD = "knee_pad"
    PILLOW = "pillow"
    CHAIR = "chair"
    ARMLESS_CHAIR = "armless_chair"
    STICK = "stick"
    BAR = "bar"
    COUNTER = "counter"
    CORNER_COUNTER = "corner_counter"
    WALL = "wall"
    STRAP = "strap"
    RAIL = "rail"
    POOL = "pool"
    FLOAT = "float"
    BALL = "ball"
    BALANCE_BOARD = "balance_board"
    MACHINE = "machine"
    TOWEL = "towel"
    HEAT_PACK = "heat_pack"
    COLD_PACK = "cold_pack"


class Role(StrEnum):
    """Slot of a plan that an exercise can fill."""

    MOBILITY = "mobility"
    DEEP = "deep"
    REVERSE_CORE = "reverse_core"
    POSTERIOR = "posterior"
    HIP = "hip"
    PLANK = "plank"
    CURL = "curl"
    BALANCE = "balance"
    FUNCTION = "function"
    AEROBIC = "aerobic"
    COMFORT = "comfort"
    ADVICE = "advice"


class Trunk(StrEnum):
    """Side of the trunk that an exercise strengthens."""

    FRONT = "front"
    BACK = "back"
    BOTH = "both"
    NONE = "none"


class Frequency(StrEnum):
    """Row of the frequency table."""

    MOBILITY = "mobility"
    DEEP = "deep"
    STABILISATION = "stabilisation"
    STRENGTH = "strength"
    BALANCE = "balance"
    AEROBIC = "aerobic"
    AQUATIC = "aquatic"
    COMFORT = "comfort"
    NONE = "none"


class SessionPhase(StrEnum):
    """Place of an exercise in a session, in order."""

    WARM_UP = "warm_up"
    MOBILITY = "mobility"
    CONTROL = "control"
    STRENGTH = "strength"
    STRETCH = "stretch"
    COMFORT = "comfort"


class Region(StrEnum):
    """Regions that stretching has to reach over a week (R03)."""

    LOW_BACK = "low_back"
    ABDOMINALS = "abdominals"
    HIPS = "hips"
    LEGS = "legs"


class Variable(StrEnum):
    """What progression may raise."""

    REPS = "reps"
    HOLD = "hold"
    SETS = "sets"
    LIFT = "lift"
    TIME = "time"


class GateKind(StrEnum):
    """What has to be true before an exercise opens."""

    REACHED = "reached"
    PAINLESS = "painless"
    ABSENT = "absent"
    CONFIRMED = "confirmed"
    CLINICIAN = "clinician"


class Mark(StrEnum):
    """Cell of the contraindication matrix."""

    X = "X"
    C = "C"


class Severity(StrEnum):
    """How much a form fault weighs."""

    MINOR = "minor"
    MAJOR = "major"
    STOP = "stop"


class View(StrEnum):
    """Where the camera stands."""

    SIDE = "side"
    FRONT = "front"
    TOP = "top"
    ANY = "any"
    NONE = "none"


class ConditionCode(StrEnum):
    """Conditions of the contraindication matrix."""

    OP = "OP"
    PG = "PG"
    SH = "SH"
    WR = "WR"
    KN = "KN"
    HE = "HE"
    BP = "BP"
    SL = "SL"
    ST = "ST"
    DF = "DF"
    PS = "PS"
    RF = "RF"
    NK = "NK"
    HP = "HP"
    FR = "FR"
    PGP = "PGP"
