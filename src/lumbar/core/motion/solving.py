# SPDX-License-Identifier: Apache-2.0
"""The posture nearest to the one that is wished for in which all demands are met.

Newton's method on the demands: each step is the smallest weighted change of the angles that meets
them to first order, and it draws the body back to the wish wherever the demands leave it free. An
angle at its limit stays there. Where steps swing to and fro it goes more slowly.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from operator import mul
from typing import Final

from lumbar.core.motion.body import MOVED_BY, Body, placed
from lumbar.core.motion.demands import Demand, Row
from lumbar.core.motion.posture import COORDINATES, Posture
from lumbar.core.motion.vectors import add, after, by_vector, cross, dot, subtract, turning_vector

ROOT: Final = 6
SIZE: Final = ROOT + len(COORDINATES)
_ROOT_EASE: Final = (6.0, 6.0, 6.0, 1.5, 0.2, 1.5)
_STIFFNESS: Final = 1e-7
_LONGEST_STEP: Final = 0.35
_LEAST_PACE: Final = 0.125
_SHORTEST_REACH: Final = 0.04
_MOST_STEPS: Final = 60
_STILL: Final = 2e-4


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """The posture that is wanted, and for each angle how readily it gives way."""

    posture: Posture
    ease: tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Solution:
    """The posture that was found and by how much the worst demand is missed, in statures."""

    posture: Posture
    missed: float


def solve(wish: Wish, demands: Sequence[Demand], start: Posture | None = None) -> Solution:
    """The posture nearest to the wish that meets the demands, looked for from `start`."""
    posture = start or wish.posture
    missed, pace, reach = math.inf, 1.0, _LONGEST_STEP
    before = [0.0] * SIZE
    for _ in range(_MOST_STEPS):
        body = placed(posture)
        rows = [row for demand in demands for row in demand.rows(body)]
        missed = max((abs(row.value) for row in rows if row.give == 0.0), default=0.0)
        change = _change(body, rows, wish, pace)
        longest = max(map(abs, change))
        if longest < _STILL:
            break
        if longest > reach:
            change = [each * reach / longest for each in change]
        posture = _moved(posture, change)
        if sum(map(mul, change, before)) < 0:
            pace, reach = max(pace / 2, _LEAST_PACE), max(reach / 2, _SHORTEST_REACH)
        before = change
    return Solution(posture=posture, missed=missed)


def _change(body: Body, rows: Sequence[Row], wish: Wish, pace: float) -> list[float]:
    """The step for pelvis and angles, in statures and radians: `pace` of the way to the wish."""
    posture = body.posture
    ease = [*_ROOT_EASE, *wish.ease]
    back = [
        *subtract(wish.posture.at, posture.at),
        *_turn_back(posture, wish.posture),
        *(
            math.radians(wanted - now)
            for wanted, now in zip(wish.posture.deg, posture.deg, strict=True)
        ),
    ]
    back = [each * pace for each in back]
    found = [(row, _gradient(body, row)) for row in rows]
    met = [not row.one_way or row.value < 0 for row in rows]
    while True:
        asked = [each for each, is_met in zip(found, met, strict=True) if is_met]
        change = _within_limits(posture, asked, ease.copy(), back.copy())
        fallen = [
            not is_met and row.value + sum(map(mul, gradient, change)) < -_STILL
            for (row, gradient), is_met in zip(found, met, strict=True)
        ]
        if not any(fallen):
            return change
        met = [is_met or has_fallen for is_met, has_fallen in zip(met, fallen, strict=True)]


def _within_limits(
    posture: Posture,
    asked: Sequence[tuple[Row, list[float]]],
    ease: list[float],
    back: list[float],
) -> list[float]:
    """The least change that meets the rows asked for; an angle at its limit stays there."""
    rows, gradients = [row for row, _ in asked], [gradient for _, gradient in asked]
    while True:
        change = _least_change(gradients, rows, ease, back)
        fixed = False
        for place, each in enumerate(COORDINATES):
            at = ROOT + place
            then = posture.deg[place] + math.degrees(change[at])
            limit = min(max(then, each.angle.low_deg), each.angle.high_deg)
            if ease[at] and abs(then - limit) > 1e-6:  # noqa: PLR2004  # rounding
                ease[at], back[at], fixed = 0.0, math.radians(limit - posture.deg[place]), True
        if not fixed:
            return change


def _turn_back(posture: Posture, wanted: Posture) -> tuple[float, float, float]:
    f = posture.facing
    inverse = (f[0], f[3], f[6], f[1], f[4], f[7], f[2], f[5], f[8])
    return turning_vector(after(wanted.facing, inverse))


def _gradient(body: Body, row: Row) -> list[float]:
    """How a row's value grows with the pelvis's place and turn and with every angle."""
    found = [0.0] * SIZE
    root = body.posture.at
    for pull in row.pulls:
        g = pull.gradient
        twist = cross(subtract(pull.point, root), g)
        for axis in range(3):
            found[axis] += g[axis]
            found[3 + axis] += twist[axis]
        for number in MOVED_BY[pull.bone]:
            hinge = body.hinges[number]
            lever = cross(subtract(pull.point, hinge.origin), g)
            found[ROOT + hinge.coordinate] += dot(hinge.axis, lever) * hinge.factor * _DEG_IN_RADIAN
    return found


_DEG_IN_RADIAN: Final = math.degrees(1.0)


def _least_change(
    gradients: Sequence[Sequence[float]],
    rows: Sequence[Row],
    ease: Sequence[float],
    back: Sequence[float],
) -> list[float]:
    """The change nearest to `back`, measured by ease, that brings every row to nothing."""
    if not rows:
        return list(back)
    eased = [list(map(mul, gradient, ease)) for gradient in gradients]
    matrix = [
        [sum(map(mul, gradients[i], eased[j])) for j in range(i + 1)] for i in range(len(rows))
    ]
    for place, row in enumerate(rows):
        matrix[place][place] += _STIFFNESS + row.give
    wanted = [
        -row.value - sum(map(mul, gradient, back))
        for row, gradient in zip(rows, gradients, strict=True)
    ]
    forces = _solved(matrix, wanted)
    change = list(back)
    for force, gradient in zip(forces, eased, strict=True):
        for place, each in enumerate(gradient):
            if each:
                change[place] += force * each
    return change


def _solved(lower: list[list[float]], wanted: list[float]) -> list[float]:
    """Solve a symmetric, positive system by Cholesky; only the lower half is read."""
    size = len(wanted)
    for i in range(size):
        row = lower[i]
        for j in range(i):
            other = lower[j]
            row[j] = (row[j] - sum(map(mul, row[:j], other[:j]))) / other[j]
        row[i] = math.sqrt(max(row[i] - sum(map(mul, row[:i], row[:i])), 1e-12))
    first: list[float] = []
    for i in range(size):
        first.append((wanted[i] - sum(map(mul, lower[i][:i], first))) / lower[i][i])
    found = first
    for i in reversed(range(size)):
        rest = sum(lower[k][i] * found[k] for k in range(i + 1, size))
        found[i] = (found[i] - rest) / lower[i][i]
    return found


def _moved(posture: Posture, change: Sequence[float]) -> Posture:
    turn = by_vector((change[3], change[4], change[5]))
    return Posture(
        tuple(
            min(max(deg + math.degrees(by), each.angle.low_deg), each.angle.high_deg)
            for deg, by, each in zip(posture.deg, change[ROOT:], COORDINATES, strict=True)
        ),
        add(posture.at, (change[0], change[1], change[2])),
        after(turn, posture.facing),
    )
