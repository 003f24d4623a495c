# SPDX-License-Identifier: Apache-2.0
"""Lays out the pain chart: values in, coordinates for `ui/parts/pain_chart.html` out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

WORST: Final = 10
"""Top of the 0 to 10 scale."""


class Zone(StrEnum):
    """How the back answers; the name is part of the class that colours the band."""

    OK = "ok"
    CARE = "care"
    STOP = "stop"


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A zone from the band below it up to `top`, with the word written into it."""

    zone: Zone
    top: float
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One line. `text` stands at its end and in the key; at most three lines have a drawing."""

    text: str
    points: tuple[tuple[date, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One thing that happened, such as a long car trip."""

    on: date
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One drawing of the chart, in its own pixels. Words are 16 px high in each."""

    size: str
    width: int
    height: int
    right: int
    ticks: int


FRAMES: Final = (
    Frame(size="slim", width=324, height=330, right=4, ticks=3),
    Frame(size="mid", width=760, height=330, right=110, ticks=5),
    Frame(size="full", width=1080, height=360, right=130, ticks=7),
)
LEFT: Final = 28
TOP: Final = 30
FOOT: Final = 34
LINE: Final = 18
"""Smallest distance of two words that stand above each other, in pixels."""


def lay_out(
    *,
    label: str,
    series: Sequence[Series],
    bands: Sequence[Band],
    ticks: Sequence[tuple[date, str]],
    marks: Sequence[Mark] = (),
    name: Callable[[date], str] = date.isoformat,
) -> dict[str, object]:
    """Coordinates of three drawings of one chart, its key and its table.

    `label` is the sentence for people who cannot see it. `bands` go from the lowest up. `ticks` are
    the dates that may be named below; each drawing takes as many as fit. `name` writes a day
    in the table. Raises `ValueError` where no series has a point.
    """
    days = sorted({day for one in series for day, _ in one.points})
    if not days:
        raise ValueError("a chart needs one point or more")
    return {
        "label": label,
        "drawings": [_draw(frame, days, series, bands, ticks, marks) for frame in FRAMES],
        "key": [{"kind": n, "text": one.text} for n, one in enumerate(series, 1)],
        "table": _table(days, series, name),
    }


def _draw(
    frame: Frame,
    days: Sequence[date],
    series: Sequence[Series],
    bands: Sequence[Band],
    ticks: Sequence[tuple[date, str]],
    marks: Sequence[Mark],
) -> dict[str, object]:
    right, bottom = frame.width - frame.right, frame.height - FOOT
    span = max((days[-1] - days[0]).days, 1)

    def x(day: date) -> float:
        return round(LEFT + (right - LEFT) * (day - days[0]).days / span, 1)

    def y(value: float) -> float:
        return round(bottom - (bottom - TOP) * value / WORST, 1)

    floors = (0.0, *(band.top for band in bands[:-1]))
    step = max(1, -(-len(ticks) // frame.ticks))
    shown = list(reversed(list(reversed(ticks))[::step]))
    ends = _ends([y(one.points[-1][1]) if one.points else 0 for one in series])
    return {
        "size": frame.size,
        "width": frame.width,
        "height": frame.height,
        "left": LEFT,
        "right": right,
        "plot_width": right - LEFT,
        "axis_x": LEFT - 8,
        "band_x": right - 8,
        "tick_y": frame.height - 8,
        "bands": [
            {
                "zone": band.zone.value,
                "text": band.text,
                "y": y(band.top),
                "height": round(y(floor) - y(band.top), 1),
                "text_y": y(band.top) + LINE if band.zone is not Zone.OK else y(floor) - 6,
            }
            for band, floor in zip(bands, floors, strict=True)
        ],
        "grid": [{"y": y(n), "text": n, "text_y": y(n) + 5} for n in range(0, WORST + 1, 2)],
        "ticks": [
            {"x": x(day), "text": text, "anchor": _anchor(x(day), LEFT, right)}
            for day, text in shown
        ],
        "events": [
            {
                "x": x(mark.on),
                "text": mark.text,
                "from_y": TOP - 4,
                "to_y": y(_highest(series, mark.on)) - 8,
                "text_y": TOP - 10,
                "anchor": _anchor(x(mark.on), LEFT, right),
            }
            for mark in marks
        ],
        "series": [
            {
                "kind": n,
                "points": " ".join(f"{x(day)},{y(value)}" for day, value in one.points),
                "marks": [{"x": x(day), "y": y(value)} for day, value in one.points],
                "end_text": _end_text(one) if frame.right > LINE else "",
                "end_x": right + 10,
                "end_y": ends[n - 1] + 5,
            }
            for n, one in enumerate(series, 1)
        ],
    }


def _highest(series: Sequence[Series], on: date) -> int:
    return max((value for one in series for day, value in one.points if day == on), default=0)


def _end_text(one: Series) -> str:
    return f"{one.text}: {one.points[-1][1]}" if one.points else ""


def _anchor(x: float, left: float, right: float) -> str:
    """Words near an edge lean inwards."""
    room = (right - left) / 8
    if x < left + room:
        return "start"
    return "end" if x > right - room else "middle"


def _ends(heights: Sequence[float]) -> list[float]:
    """Heights of the words at the line ends, moved down until none covers another."""
    placed = list(heights)
    below = float("-inf")
    for n in sorted(range(len(heights)), key=lambda k: heights[k]):
        placed[n] = max(heights[n], below + LINE)
        below = placed[n]
    return placed


def _table(
    days: Sequence[date], series: Sequence[Series], name: Callable[[date], str]
) -> dict[str, object]:
    values = [dict(one.points) for one in series]
    return {
        "head": [one.text for one in series],
        "rows": [[name(day), *(value.get(day) for value in values)] for day in days],
    }
