# SPDX-License-Identifier: Apache-2.0
"""Pictures, their turns by a quarter, and the landmarks of a turned picture turned back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from lumbar.core.motion.frames import Point

Picture: TypeAlias = NDArray[np.uint8]
"""Rows of pixels of red, green and blue."""


class Turn(Enum):
    """How a picture is turned before it is looked at; the value counts quarters to the left."""

    NONE = 0
    LEFT = 1
    RIGHT = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """A picture of a video and its time, from the first picture on."""

    t_s: float
    picture: Picture


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """The landmarks of one person, as in `lumbar.core.motion.frames.Frame`."""

    image: tuple[Point, ...]
    world: tuple[Point, ...]


def turned(picture: Picture, turn: Turn) -> Picture:
    """The picture turned by a quarter, or as it is."""
    if turn is Turn.NONE:
        return picture
    return np.ascontiguousarray(np.rot90(picture, turn.value))


def turned_back(sighting: Sighting, turn: Turn, picture: Picture) -> Sighting:
    """What was seen in a turned picture, as it lies in the picture before it was turned."""
    if turn is Turn.NONE:
        return sighting
    height, width = picture.shape[:2]
    deep = height / width  # depth is told in widths, and the turned picture is `height` wide
    if turn is Turn.LEFT:
        image = tuple((1.0 - y, x, z * deep, sure) for x, y, z, sure in sighting.image)
        world = tuple((-y, x, z, sure) for x, y, z, sure in sighting.world)
    else:
        image = tuple((y, 1.0 - x, z * deep, sure) for x, y, z, sure in sighting.image)
        world = tuple((y, -x, z, sure) for x, y, z, sure in sighting.world)
    return Sighting(image=image, world=world)
