# SPDX-License-Identifier: Apache-2.0
"""The room that a body takes, to which things are fitted."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from lumbar.core.motion.body import Body
from lumbar.core.motion.flesh import SPHERES, centre
from lumbar.core.motion.vectors import Vec
from lumbar.figures.camera import Camera

_STILL: Final = 0.01


@dataclass(frozen=True, slots=True)
class Room:
    """The bodies at the key poses, first the start; things are fitted to them."""

    bodies: tuple[Body, ...]
    camera: Camera

    @property
    def start(self) -> Body:
        """The body as it begins."""
        return self.bodies[0]

    def places(self, name: str, body: Body | None = None) -> list[Vec]:
        """Where the spheres of this name are, left before right."""
        return [centre(body or self.start, each) for each in SPHERES if each.name == name]

    def middle(self, name: str, body: Body | None = None) -> Vec:
        """The middle between the spheres of this name."""
        found = self.places(name, body)
        x, y, z = (sum(place[axis] for place in found) / len(found) for axis in range(3))
        return (x, y, z)

    def extent(self, low_under: float) -> tuple[float, float, float, float]:
        """From and to on x, then on z, of flesh that comes lower than a height at any key."""
        found = [
            (place, each.radius)
            for body in self.bodies
            for each in SPHERES
            for place in (centre(body, each),)
            if place[1] - each.radius < low_under
        ]
        xs = [place[0] + way * r for place, r in found for way in (-1, 1)]
        zs = [place[2] + way * r for place, r in found for way in (-1, 1)]
        return min(xs), max(xs), min(zs), max(zs)

    def holding(self) -> list[Vec]:
        """Where the palms are that stay in one place, as they hold on to something; or else all."""
        ways = list(zip(*(self.places("palm", body) for body in self.bodies), strict=True))
        still = [way[0] for way in ways if max(math.dist(way[0], each) for each in way) < _STILL]
        return still or self.places("palm")

    @property
    def seated(self) -> Body:
        """The body at the key where the seat is lowest."""
        return min(self.bodies, key=lambda body: self.middle("buttock", body)[1])
