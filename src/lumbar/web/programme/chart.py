# SPDX-License-Identifier: Apache-2.0
"""The chart of pain: three lines over the bands of the pain rules, drawn at three widths.

The template draws what stands here; every length is worked out on the server and given as an
attribute, so that no style is needed in the page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Final

from lumbar.library import load
from lumbar.web.words_in_templates import short_day, t

TOP: Final = 10
_SIZES: Final = (("slim", 324, 260), ("mid", 760, 300), ("full", 1080, 300))
_LEFT, _RIGHT, _HEAD, _FOOT = 28, 96, 14, 30
_SLIM_RIGHT: Final = 14
_TICKS: Final = {"slim": 3, "mid": 5, "full": 7}
_HALF: Final = 0.5
_LINE: Final = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One series: pains by day, with its name."""

    kind: int
    name: str
    points: tuple[tuple[date, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """What the template draws."""

    label: str
    drawings: tuple[dict[str, Any], ...]
    key: tuple[dict[str, Any], ...]
    table: dict[str, Any] = field(default_factory=dict)


def pain_chart(lines: Sequence[Line], first: date, last: date, flares: Iterable[date]) -> Chart:
    """The chart from `first` to `last`; bad days carry a word."""
    bad = tuple(flares)
    return Chart(
        label=_label(lines),
        drawings=tuple(_drawing(lines, first, last, bad, size) for size in _SIZES),
        key=tuple({"kind": line.kind, "text": line.name} for line in lines),
        table=_table(lines),
    )


def _drawing(
    lines: Sequence[Line],
    first: date,
    last: date,
    bad: Sequence[date],
    size: tuple[str, int, int],
) -> dict[str, Any]:
    name, width, height = size
    right = width - (_SLIM_RIGHT if name == "slim" else _RIGHT)
    bottom = height - _FOOT
    span = max(1, (last - first).days)

    def x(day: date) -> float:
        return round(_LEFT + (day - first).days / span * (right - _LEFT), 1)

    def y(pain: float) -> float:
        return round(bottom - pain / TOP * (bottom - _HEAD), 1)

    return {
        "size": name,
        "width": width,
        "height": height,
        "left": _LEFT,
        "right": right,
        "plot_width": right - _LEFT,
        "axis_x": _LEFT - 8,
        "band_x": right - 6,
        "tick_y": height - 8,
        "bands": _bands(y),
        "grid": [{"y": y(n), "text_y": y(n) + 5, "text": n} for n in range(0, TOP + 1, 2)],
        "ticks": _ticks(first, last, _TICKS[name], x),
        "events": [_event(day, x, y, right) for day in bad[-1:]],
        "series": _series(lines, x, y, right, with_ends=name != "slim"),
    }


def _bands(y: Callable[[float], float]) -> list[dict[str, Any]]:
    zones = load().catalogue.thresholds.pain
    ok, care = zones.green_during_max + _HALF, zones.amber_during_max + _HALF
    limits = (("stop", TOP, care), ("care", care, ok), ("ok", ok, 0))
    return [
        {
            "zone": zone,
            "y": y(high),
            "height": round(y(low) - y(high), 1),
            "text": t(f"zones.{zone}"),
            "text_y": y(high) + _LINE,
        }
        for zone, high, low in limits
    ]


def _ticks(first: date, last: date, count: int, x: Callable[[date], float]) -> list[dict[str, Any]]:
    span = (last - first).days
    days = sorted({first + timedelta(days=round(span * n / (count - 1))) for n in range(count)})
    return [
        {
            "x": x(day),
            "text": t("progress.today") if day == last else short_day(day),
            "anchor": "start" if day == first else "end" if day == last else "middle",
        }
        for day in days
    ]


def _event(
    day: date, x: Callable[[date], float], y: Callable[[float], float], right: int
) -> dict[str, Any]:
    middle = (_LEFT + right) / 2
    return {
        "x": x(day),
        "from_y": y(TOP - 1),
        "to_y": y(0),
        "text_y": y(TOP - 1) - 4,
        "anchor": "start" if x(day) < middle else "end",
        "text": t("progress.bad_day"),
    }


def _series(
    lines: Sequence[Line],
    x: Callable[[date], float],
    y: Callable[[float], float],
    right: int,
    *,
    with_ends: bool,
) -> list[dict[str, Any]]:
    ends = _end_heights([(line, y(line.points[-1][1])) for line in lines if line.points])
    return [
        {
            "kind": line.kind,
            "points": " ".join(f"{x(day)},{y(pain)}" for day, pain in line.points),
            "marks": [{"x": x(day), "y": y(pain)} for day, pain in line.points],
            "end_text": t("progress.end_label", name=line.name, pain=line.points[-1][1])
            if with_ends
            else "",
            "end_x": right + 10,
            "end_y": ends[line.kind],
        }
        for line in lines
        if line.points
    ]


def _end_heights(ends: list[tuple[Line, float]]) -> dict[int, float]:
    """Heights of the words at the ends of the lines, pushed apart so that none covers another."""
    found: dict[int, float] = {}
    below = float("-inf")
    for line, height in sorted(ends, key=lambda each: (each[1], each[0].kind)):
        below = max(height + 5, below + _LINE)
        found[line.kind] = round(below, 1)
    return found


def _label(lines: Sequence[Line]) -> str:
    parts = [
        t("progress.chart_line", name=line.name, first=line.points[0][1], last=line.points[-1][1])
        for line in lines
        if line.points
    ]
    return " ".join([t("progress.chart"), *parts])


def _table(lines: Sequence[Line]) -> dict[str, Any]:
    days = sorted({day for line in lines for day, _ in line.points}, reverse=True)
    columns = [dict(line.points) for line in lines]
    return {
        "head": [t("progress.day"), *(line.name for line in lines)],
        "rows": [[short_day(day), *(column.get(day) for column in columns)] for day in days],
    }
