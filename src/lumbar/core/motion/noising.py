# SPDX-License-Identifier: Apache-2.0
"""Adds noise to the frames of a recording, in the order in which they were taken."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from lumbar.core.motion.chance import Chance, normal_pair
from lumbar.core.motion.frames import Frame, Point
from lumbar.core.motion.landmarks import LANDMARKS, NUMBER
from lumbar.core.motion.noise import NO_NOISE, Noise
from lumbar.core.motion.skeleton import BodySide

_DEPTH_TIMES: Final = 2.0
_LEFT, _RIGHT = BodySide.LEFT, BodySide.RIGHT
_SURE: Final = 0.6
_RUN: Final = 5
_FOLLOWS_S: Final = 0.3
_SWAP_S: Final = (0.1, 0.4)
_LIMBS: Final = (
    ("elbow", "wrist", "pinky", "index", "thumb"),
    ("knee", "ankle", "heel", "foot index"),
)
_PAIRS: Final = tuple(
    tuple((NUMBER[name, _LEFT], NUMBER[name, _RIGHT]) for name in limb) for limb in _LIMBS
)
_COUNT: Final = len(LANDMARKS)


@dataclass(frozen=True, slots=True)
class Torso:
    """How long a torso is, as shares of the picture's width and height, and in metres."""

    wide: float
    high: float
    metres: float


def noisy(frames: Iterable[Frame], noise: Noise, chance: Chance, torso: Torso) -> Iterator[Frame]:
    """The frames with noise, which is as large as the torso is."""
    if noise == NO_NOISE:
        yield from frames
        return
    model: _Model | None = None
    for frame in frames:
        if model is None:
            model = _Model(noise, chance, torso, frame.t_s)
        yield model.given(frame)


class _Drift:
    """Slow wander: a random walk that is drawn back, followed smoothly."""

    def __init__(self, noise: Noise, first: list[float], second: list[float]) -> None:
        self._wander_s = noise.wander_s
        ratio = noise.wander_s / (noise.wander_s + _FOLLOWS_S)
        self._size = noise.wander / math.sqrt(ratio)
        self._led = [each * self._size for each in first]
        rest = noise.wander * math.sqrt(1.0 - ratio)
        self._now = [ratio * a + rest * b for a, b in zip(self._led, second, strict=True)]

    def after(self, step_s: float, normals: list[float]) -> list[float]:
        """Where it is some time later."""
        kept, near = math.exp(-step_s / self._wander_s), 1.0 - math.exp(-step_s / _FOLLOWS_S)
        fresh = self._size * math.sqrt(1.0 - kept * kept)
        self._led = [a * kept + b * fresh for a, b in zip(self._led, normals, strict=True)]
        self._now = [a + (b - a) * near for a, b in zip(self._now, self._led, strict=True)]
        return self._now


class _Model:
    """The noise of one recording, which remembers where it wandered."""

    def __init__(self, noise: Noise, chance: Chance, torso: Torso, t_s: float) -> None:
        self._noise = noise
        self._chance = chance
        self._torso = torso
        self._t_s = t_s
        self._offset = [each * noise.offset for each in self._normals()]
        self._drift = _Drift(noise, self._normals(), self._normals())
        self._to_drop = 0
        self._swap: tuple[int, float] | None = None

    def given(self, frame: Frame) -> Frame:
        """The frame as the model gives it."""
        step_s, self._t_s = frame.t_s - self._t_s, frame.t_s
        noise = self._noise
        wander = self._drift.after(step_s, self._normals())
        shakes = [
            a + b + noise.white * c
            for a, b, c in zip(self._offset, wander, self._normals(), strict=True)
        ]
        lost = [self._chance.random() < noise.lost for _ in range(_COUNT)]
        if self._is_dropped() or frame.image is None or frame.world is None:
            return Frame(t_s=frame.t_s, image=None, world=None)
        order = self._order(step_s)
        scales = (self._torso.wide, self._torso.high)
        image = self._moved([frame.image[place] for place in order], shakes, lost, scales)
        scales = (self._torso.metres, self._torso.metres)
        world = self._moved([frame.world[place] for place in order], shakes, lost, scales)
        return Frame(t_s=frame.t_s, image=image, world=world)

    def _normals(self) -> list[float]:
        pairs = (normal_pair(self._chance) for _ in range((3 * _COUNT + 1) // 2))
        return [each for pair in pairs for each in pair][: 3 * _COUNT]

    def _moved(
        self,
        points: list[Point | None],
        shakes: list[float],
        lost: list[bool],
        scales: tuple[float, float],
    ) -> tuple[Point | None, ...]:
        wide, high = scales
        found: list[Point | None] = []
        for place, point in enumerate(points):
            if point is None or (lost[place] and point[3] < _SURE):
                found.append(None)
                continue
            x, y, z, sure = point
            times = 1.0 + (self._noise.hidden_times - 1.0) * (1.0 - sure)
            dx, dy, dz = (each * times for each in shakes[3 * place : 3 * place + 3])
            found.append((x + dx * wide, y + dy * high, z + dz * wide * _DEPTH_TIMES, sure))
        return tuple(found)

    def _is_dropped(self) -> bool:
        """Whether nobody is found in this frame; once it begins it lasts for a few."""
        chance, share = self._chance.random(), self._noise.dropped
        if not self._to_drop and chance < share / (1.0 - share) * 2.0 / (_RUN + 1):
            self._to_drop = 1 + int(self._chance.random() * _RUN)
        if not self._to_drop:
            return False
        self._to_drop -= 1
        return True

    def _order(self, step_s: float) -> list[int]:
        """Which point is taken for which: arms or legs change sides for a moment."""
        order = list(range(_COUNT))
        if self._swap is None and self._chance.random() < self._noise.swaps_per_min * step_s / 60.0:
            low, high = _SWAP_S
            until = self._t_s + low + (high - low) * self._chance.random()
            self._swap = (int(self._chance.random() * len(_PAIRS)), until)
        if self._swap is not None:
            limb, until = self._swap
            for left, right in _PAIRS[limb]:
                order[left], order[right] = right, left
            if self._t_s >= until:
                self._swap = None
        return order
