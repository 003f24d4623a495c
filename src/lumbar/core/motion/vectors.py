# SPDX-License-Identifier: Apache-2.0
"""Points and rotations of space, as tuples.

Axes as the ISB recommends: X forward, Y up, Z to the person's right. Lengths are in statures (the
height of the body is 1), angles in radians unless a name says `_deg`. A rotation is its matrix, row
after row; it turns a vector of the inner frame into one of the outer frame.
"""

from __future__ import annotations

import math
from typing import Final, TypeAlias

Vec: TypeAlias = tuple[float, float, float]
Turn: TypeAlias = tuple[float, float, float, float, float, float, float, float, float]
Quaternion: TypeAlias = tuple[float, float, float, float]

ORIGIN: Final[Vec] = (0.0, 0.0, 0.0)
NO_TURN: Final[Turn] = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
_TINY: Final = 1e-12


def add(a: Vec, b: Vec) -> Vec:
    """The sum."""
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])


def subtract(a: Vec, b: Vec) -> Vec:
    """The vector from b to a."""
    return (a[0] - b[0], a[1] - b[1], a[2] - b[2])


def scaled(a: Vec, by: float) -> Vec:
    """The vector, `by` times as long."""
    return (a[0] * by, a[1] * by, a[2] * by)


def dot(a: Vec, b: Vec) -> float:
    """The product of the lengths and the cosine of the angle between."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Vec, b: Vec) -> Vec:
    """The vector at right angles to both, by the right hand."""
    return (
        a[1] * b[2] - a[2] * b[1],
        a[2] * b[0] - a[0] * b[2],
        a[0] * b[1] - a[1] * b[0],
    )


def length(a: Vec) -> float:
    """How long a vector is."""
    return math.sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2])


def between(a: Vec, b: Vec, share: float) -> Vec:
    """The point that lies `share` of the way from a to b."""
    return (
        a[0] + (b[0] - a[0]) * share,
        a[1] + (b[1] - a[1]) * share,
        a[2] + (b[2] - a[2]) * share,
    )


def turned(turn: Turn, a: Vec) -> Vec:
    """The vector of the inner frame as the outer frame sees it."""
    x, y, z = a
    return (
        turn[0] * x + turn[1] * y + turn[2] * z,
        turn[3] * x + turn[4] * y + turn[5] * z,
        turn[6] * x + turn[7] * y + turn[8] * z,
    )


def turned_back(turn: Turn, a: Vec) -> Vec:
    """The vector of the outer frame as the inner frame sees it."""
    x, y, z = a
    return (
        turn[0] * x + turn[3] * y + turn[6] * z,
        turn[1] * x + turn[4] * y + turn[7] * z,
        turn[2] * x + turn[5] * y + turn[8] * z,
    )


def after(a: Turn, b: Turn) -> Turn:
    """The rotation that does b first and a after it."""
    a0, a1, a2, a3, a4, a5, a6, a7, a8 = a
    b0, b1, b2, b3, b4, b5, b6, b7, b8 = b
    return (
        a0 * b0 + a1 * b3 + a2 * b6,
        a0 * b1 + a1 * b4 + a2 * b7,
        a0 * b2 + a1 * b5 + a2 * b8,
        a3 * b0 + a4 * b3 + a5 * b6,
        a3 * b1 + a4 * b4 + a5 * b7,
        a3 * b2 + a4 * b5 + a5 * b8,
        a6 * b0 + a7 * b3 + a8 * b6,
        a6 * b1 + a7 * b4 + a8 * b7,
        a6 * b2 + a7 * b5 + a8 * b8,
    )


def about(axis: Vec, angle: float) -> Turn:
    """The rotation by an angle about an axis of length 1."""
    x, y, z = axis
    c, s = math.cos(angle), math.sin(angle)
    k = 1.0 - c
    return (
        c + x * x * k,
        x * y * k - z * s,
        x * z * k + y * s,
        y * x * k + z * s,
        c + y * y * k,
        y * z * k - x * s,
        z * x * k - y * s,
        z * y * k + x * s,
        c + z * z * k,
    )


def by_vector(turning: Vec) -> Turn:
    """The rotation about the vector, by its length in radians."""
    angle = length(turning)
    return NO_TURN if angle < _TINY else about(scaled(turning, 1.0 / angle), angle)


def turning_vector(turn: Turn) -> Vec:
    """The vector about which a rotation turns, as long as its angle in radians (0 to pi)."""
    w, x, y, z = quaternion(turn)
    sine = math.sqrt(x * x + y * y + z * z)
    if sine < _TINY:
        return ORIGIN
    return scaled((x, y, z), 2.0 * math.atan2(sine, w) / sine)


def quaternion(turn: Turn) -> Quaternion:
    """The rotation as (w, x, y, z) of length 1 with w not below 0."""
    r00, r01, r02, r10, r11, r12, r20, r21, r22 = turn
    # Of four equal ways the one that divides by the largest part is exact for every rotation.
    squares = (1 + r00 + r11 + r22, 1 + r00 - r11 - r22, 1 - r00 + r11 - r22, 1 - r00 - r11 + r22)
    largest = squares.index(max(squares))
    d = math.sqrt(squares[largest]) * 2.0
    whole = squares[largest] / d
    found = (
        (whole, (r21 - r12) / d, (r02 - r20) / d, (r10 - r01) / d),
        ((r21 - r12) / d, whole, (r01 + r10) / d, (r02 + r20) / d),
        ((r02 - r20) / d, (r01 + r10) / d, whole, (r12 + r21) / d),
        ((r10 - r01) / d, (r02 + r20) / d, (r12 + r21) / d, whole),
    )[largest]
    return found if found[0] >= 0 else (-found[0], -found[1], -found[2], -found[3])


def turn_between(a: Turn, b: Turn, share: float) -> Turn:
    """The rotation `share` of the shortest way from a to b."""
    back = (a[0], a[3], a[6], a[1], a[4], a[7], a[2], a[5], a[8])
    return after(a, by_vector(scaled(turning_vector(after(back, b)), share)))
