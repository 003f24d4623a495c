# SPDX-License-Identifier: Apache-2.0
"""A movement worked out: postures at the key poses and at steps between them."""

from __future__ import annotations

from dataclasses import dataclass

from lumbar.core.motion.motion import Motion
from lumbar.core.motion.posture import Posture, blended


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """A key pose worked out; `missed` is by how much its worst demand is missed, in statures."""

    name: str
    posture: Posture
    missed: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """The way from one key pose to the next: postures at even steps of the way, ends included.

    `missed` is by how much the worst demand was missed on the way, in statures.
    """

    start: str
    end: str
    steps: tuple[Posture, ...]
    missed: float = 0.0

    def posture(self, share: float) -> Posture:
        """The posture at a share (0 to 1) of the way; shares of time are eased by the caller."""
        place = min(max(share, 0.0), 1.0) * (len(self.steps) - 1)
        low = min(int(place), len(self.steps) - 2)
        return blended(self.steps[low], self.steps[low + 1], place - low)


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """A movement that was worked out; `moves` follow the cycle and end where it began.

    A movement of one pose has no moves.
    """

    motion: Motion
    keys: tuple[Key, ...]
    moves: tuple[Move, ...]

    def key(self, name: str) -> Posture:
        """The posture of a key pose, which must be there."""
        return next(key.posture for key in self.keys if key.name == name)

    @property
    def start(self) -> Posture:
        """The posture in which it begins."""
        return self.keys[0].posture

    @property
    def top(self) -> Posture:
        """The posture that is held: the one named, else the second of the cycle or the only one."""
        return self.key(self.motion.top)


def eased(share: float) -> float:
    """The share of the way at a share of the time: minimum jerk, at rest at both ends."""
    return share * share * share * (10.0 + share * (6.0 * share - 15.0))
