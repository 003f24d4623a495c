# SPDX-License-Identifier: Apache-2.0
"""The chart of pain of the last weeks: what was told, over the bands of the pain rules."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Final

from lumbar.core.progression.events import Event, ExerciseDone, Flare, Morning, SessionFinished
from lumbar.library import load
from lumbar.web.ui.pain_chart import WORST, Band, Mark, Series, Zone, lay_out
from lumbar.web.words_in_templates import short_day, t

WINDOW_DAYS: Final = 28
_TICK_DAYS: Final = 7
# A band reaches half a point above its last whole one, so that no point lies on a border.
_HALF: Final = 0.5


def pain_chart(entries: Iterable[Event], on: date) -> dict[str, object] | None:
    """The chart of the four weeks up to a day; None where nothing was told in them."""
    since = on - timedelta(days=WINDOW_DAYS)
    recent = [entry for entry in entries if since < entry.day <= on]
    series = _series(recent)
    if not any(one.points for one in series):
        return None
    flares = [entry.day for entry in recent if isinstance(entry.body, Flare)]
    ticks = [
        (on - timedelta(days=back), short_day(on - timedelta(days=back)))
        for back in range(WINDOW_DAYS - _TICK_DAYS, 0, -_TICK_DAYS)
    ]
    return lay_out(
        label=_label(series),
        series=series,
        bands=_bands(),
        ticks=[*ticks, (on, t("progress.today"))],
        marks=[Mark(on=day, text=t("progress.bad_day")) for day in flares[-1:]],
        name=short_day,
    )


def _series(entries: Sequence[Event]) -> list[Series]:
    during: dict[date, int] = {}
    after: dict[date, int] = {}
    morning: dict[date, int] = {}
    for entry in entries:
        match entry.body:
            case ExerciseDone(pain_during=int() as pain):
                during[entry.day] = max(pain, during.get(entry.day, 0))
            case SessionFinished(pain_after=int() as pain):
                after[entry.day] = pain
            case Morning(pain=pain):
                morning[entry.day] = pain
            case _:
                continue
    named = (("during", during), ("after", after), ("morning", morning))
    return [
        Series(text=t(f"progress.line.{key}"), points=tuple(sorted(points.items())))
        for key, points in named
    ]


def _bands() -> list[Band]:
    zones = load().catalogue.thresholds.pain
    return [
        Band(zone=Zone.OK, top=zones.green_during_max + _HALF, text=t("zones.ok")),
        Band(zone=Zone.CARE, top=zones.amber_during_max + _HALF, text=t("zones.care")),
        Band(zone=Zone.STOP, top=WORST, text=t("zones.stop")),
    ]


def _label(series: Sequence[Series]) -> str:
    parts = [
        t("progress.chart_line", name=one.text, first=one.points[0][1], last=one.points[-1][1])
        for one in series
        if one.points
    ]
    return " ".join([t("progress.chart"), *parts])
