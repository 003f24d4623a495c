# SPDX-License-Identifier: Apache-2.0
"""What a picture is made of before it has colours: outlines, and the names of their paints."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """An outline filled with a paint, and with a line around it where `line` names one."""

    d: str
    fill: str | None = None
    line: str | None = None
    width: float = 0.0
    opacity: float = 1.0
    round_ends: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Glow:
    """A soft patch of the working area, seen only within an outline."""

    x: float
    y: float
    r: float
    within: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Lens:
    """A round close view: `marks`, `scale` times as large, with `focus` in its middle."""

    x: float
    y: float
    r: float
    scale: float
    focus: tuple[float, float]
    marks: tuple[Shape | Glow, ...]


Mark: TypeAlias = Shape | Glow | Lens
