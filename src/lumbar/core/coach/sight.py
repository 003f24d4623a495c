# SPDX-License-Identifier: Apache-2.0
"""From a frame to a scene: one picture plane, smoothed, with its measure, front and near side.

Which way a body faces is gathered from how knees, feet and head bend, for these bend one way only.
Which side is near is told by depth where the model gives it, and by what it sees clearly.
"""

from __future__ import annotations

import math
from typing import Final

from lumbar.core.coach.frames import Picture, Sighting
from lumbar.core.coach.joints import COUNT, LEFT, PAIRED, PLACES, RIGHT, Joint
from lumbar.core.coach.pairs import Pairs
from lumbar.core.coach.scene import Scene, torso_length
from lumbar.core.coach.smoothing import Smoother

FAR_OUT: Final = 3.0
"""A coordinate further out than this many pictures is no sighting."""

SETTLING_S: Final = 0.7
"""Time in which the measure, the front and the near side follow what is seen."""

LEAST_TORSO: Final = 0.02
"""A trunk shorter than this share of the picture's height cannot be judged."""

Points = tuple[list[float], list[float], list[float], list[float]]


class Sight:
    """Turns frames into scenes; remembers what is needed for smoothing and for who is near."""

    __slots__ = (
        "_at_s",
        "_facing",
        "_near",
        "_nearness",
        "_pairs",
        "_places",
        "_smoother",
        "_stretch",
        "_torso",
    )

    def __init__(self, picture: Picture) -> None:
        self._places = PLACES[picture.skeleton]
        self._stretch = picture.aspect
        self._smoother = Smoother(2 * COUNT)
        self._pairs = Pairs()
        self._torso = math.nan
        self._facing = 0.0
        self._nearness = 0.0
        self._near = LEFT
        self._at_s = -math.inf

    def scene(self, sighting: Sighting, *, measuring: bool) -> Scene | None:
        """The body now, None where no trunk is seen; `measuring` lets the torso's length follow."""
        if sighting.image is None:
            return None
        xs, ys, depths, sures = self._joints(sighting.image)
        length = _measure(xs, ys)
        if not length >= LEAST_TORSO:
            return None
        unit = length if self._torso != self._torso else self._torso
        self._pairs.untangle(sighting.t_s, xs, ys, unit)
        smooth = self._smoother.smoothed(sighting.t_s, xs + ys, unit)
        xs, ys = smooth[:COUNT], smooth[COUNT:]
        gap = min(max(sighting.t_s - self._at_s, 0.0), SETTLING_S)
        share = gap / (gap + SETTLING_S) if self._at_s > -math.inf else 1.0
        self._at_s = sighting.t_s
        if self._torso != self._torso:
            self._torso = _measure(xs, ys)
        elif measuring:
            self._torso += share * (_measure(xs, ys) - self._torso)
        self._facing += share * (_facing(xs, ys, self._torso) - self._facing)
        self._nearness += share * (_nearness(depths, sures) - self._nearness)
        if abs(self._nearness) > _TOLD:
            self._near = LEFT if self._nearness > 0.0 else RIGHT
        return Scene(
            t_s=sighting.t_s,
            xs=xs,
            ys=ys,
            torso=self._torso,
            front=1.0 if self._facing >= 0.0 else -1.0,
            near=self._near,
        )

    def _joints(self, image: tuple[tuple[float, ...] | None, ...]) -> Points:
        xs, ys, depths, sures = ([math.nan] * COUNT for _ in range(4))
        for joint, place in enumerate(self._places):
            point = image[place] if 0 <= place < len(image) else None
            if point is None or not (abs(point[0]) <= FAR_OUT and abs(point[1]) <= FAR_OUT):
                continue
            xs[joint], ys[joint] = point[0] * self._stretch, -point[1]
            if len(point) > 3:  # noqa: PLR2004
                depths[joint], sures[joint] = point[2], point[3]
        return xs, ys, depths, sures


_TOLD: Final = 0.15
"""From this much evidence on the near side is told; a body seen from the front has none."""


def _measure(xs: list[float], ys: list[float]) -> float:
    """The length of the trunk, or what the width of the shoulders says of it, where it is longer.

    A trunk that points at the camera is short, but then its width is seen.
    """
    width = math.hypot(
        xs[Joint.SHOULDER] - xs[Joint.SHOULDER + RIGHT],
        ys[Joint.SHOULDER] - ys[Joint.SHOULDER + RIGHT],
    )
    return max(torso_length(xs, ys), _PER_WIDTH * width)


_PER_WIDTH: Final = 1.25
"""Trunk over shoulders' width, a little less than the rig's .276 / .208."""


def _facing(xs: list[float], ys: list[float], torso: float) -> float:
    """Evidence for the belly lying left (+) or right (-) of the line from hip to shoulder."""
    total = 0.0
    for side in (LEFT, RIGHT):
        hip, knee, ankle = Joint.HIP + side, Joint.KNEE + side, Joint.ANKLE + side
        tx, ty = xs[knee] - xs[hip], ys[knee] - ys[hip]
        sx, sy = xs[ankle] - xs[knee], ys[ankle] - ys[knee]
        sizes = math.hypot(tx, ty) * math.hypot(sx, sy)
        if sizes > 0.0:
            total += (tx * sy - ty * sx) / sizes
        heel, toe = Joint.HEEL + side, Joint.TOE + side
        fx, fy = xs[toe] - xs[heel], ys[toe] - ys[heel]
        sizes = math.hypot(fx, fy) * math.hypot(sx, sy)
        if sizes > 0.0:
            total -= 0.5 * (sx * fy - sy * fx) / sizes
        ux = xs[Joint.SHOULDER + side] - xs[hip]
        uy = ys[Joint.SHOULDER + side] - ys[hip]
        nx, ny = xs[Joint.NOSE] - xs[Joint.EAR + side], ys[Joint.NOSE] - ys[Joint.EAR + side]
        ahead = (ux * ny - uy * nx) / (torso * torso)
        if ahead == ahead:  # noqa: PLR0124
            total += _HEAD * ahead
    return total


_HEAD: Final = 2.0


def _nearness(depths: list[float], sures: list[float]) -> float:
    """Evidence for the left side being near (+) or the right one (-)."""
    total = 0.0
    for joint in (Joint.SHOULDER, Joint.HIP, Joint.KNEE, Joint.ELBOW):
        deeper = depths[joint + PAIRED] - depths[joint]
        surer = sures[joint] - sures[joint + PAIRED]
        total += deeper if deeper == deeper else 0.0  # noqa: PLR0124
        total += 0.3 * surer if surer == surer else 0.0  # noqa: PLR0124
    return total
