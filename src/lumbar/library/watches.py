# SPDX-License-Identifier: Apache-2.0
"""`[coach]` of an exercise -> Watch: what the coach follows."""

from __future__ import annotations

from typing import Final

from lumbar.core.catalogue.watching import (
    Blend,
    Drive,
    Watch,
    WatchedSides,
    WatchMode,
    Within,
)
from lumbar.core.kernel.reading import Reader
from lumbar.library.faults_of_form import read_signal
from lumbar.library.fields import read_evidence

_WIDEST: Final = 1000.0


def read_watch(reader: Reader | None) -> Watch | None:
    """What the coach follows; None where an exercise has no such table."""
    if reader is None:
        return None
    watch = Watch(
        mode=reader.choice("mode", WatchMode),
        pose=tuple(_read_within(each) for each in reader.tables("pose")),
        start=tuple(_read_within(each) for each in reader.tables("start", required=False)),
        drives=tuple(_read_drive(each) for each in reader.tables("drives", required=False)),
        top=tuple(_read_within(each) for each in reader.tables("top", required=False)),
        blend=reader.choice("blend", Blend, Blend.LEAST),
        sides=reader.choice("sides", WatchedSides, WatchedSides.NONE),
        counts_at=reader.number("counts_at", 0.3, 1.0, 0.65),
        diagonal=reader.flag("diagonal", default=False),
        to_knee=reader.flag("to_knee", default=False),
        judges_pose=reader.flag("judges_pose", default=False),
    )
    if watch.mode is WatchMode.REPETITIONS and not watch.drives:
        reader.fail("drives", "the signals that carry a repetition")
    if watch.mode is WatchMode.HOLD and watch.drives:
        reader.fail("drives", "none, since a position is timed")
    read_evidence(reader)
    reader.done()
    return watch


def _read_within(reader: Reader) -> Within:
    low = reader.number_or_none("min", -_WIDEST, _WIDEST)
    high = reader.number_or_none("max", -_WIDEST, _WIDEST)
    if low is None and high is None:
        reader.fail("min", "min or max")
        low = 0.0
    if low is not None and high is not None and low >= high:
        reader.fail("min", f"less than max, {high:g}")
    within = Within(signal=read_signal(reader), low=low, high=high)
    reader.done()
    return within


def _read_drive(reader: Reader) -> Drive:
    start = reader.number("start", -_WIDEST, _WIDEST)
    top = reader.number("top", -_WIDEST, _WIDEST)
    if start == top:
        reader.fail("top", "another value than at the start")
        start, top = 0.0, 1.0
    drive = Drive(signal=read_signal(reader), start=start, top=top)
    reader.done()
    return drive
