# SPDX-License-Identifier: Apache-2.0
"""`activities.toml` -> walking, water, heat and cold: whatever is planned in minutes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from lumbar.core.catalogue.activities import WalkingWeek
from lumbar.core.catalogue.aquatic import (
    AquaticBlock,
    AquaticSession,
    Depth,
    PackAdvice,
    WaterWarmth,
)
from lumbar.core.catalogue.dose import Span
from lumbar.core.catalogue.vocabulary import ConditionCode, ExerciseId
from lumbar.core.kernel.evidence import Evidence
from lumbar.core.kernel.reading import Reader
from lumbar.library.fields import read_evidence
from lumbar.library.files import Folder

_MOST_WEEKS: Final = 52
_MOST_MINUTES: Final = 300
_DAYS_OF_WEEK: Final = 7
_MOST_STEPS: Final = 250
_NO_SPAN: Final = (1, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class AerobicOption:
    """One way to be active, and the conditions for which it is the better choice."""

    id: str
    prefer_with: tuple[ConditionCode, ...]
    source: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Walking:
    """How walking grows. Shares are parts of 1, efforts points from 0 to 10, bouts minutes."""

    weeks: tuple[WalkingWeek, ...]
    weekly_rise_share: float
    start_share: float
    early_effort: Span
    later_effort: int
    bout_minutes: Span
    bouts_with: tuple[ConditionCode, ...]
    steps_per_min: Span
    options: tuple[AerobicOption, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Activities:
    """Everything that is planned in minutes; `aquatic` is None only while its file is faulty."""

    walking: Walking
    aquatic: AquaticSession | None
    heat: PackAdvice
    cold: PackAdvice


def read_activities(folder: Folder) -> Activities:
    """All activities of the content."""
    with folder.reader("activities.toml") as reader:
        activities = Activities(
            walking=_read_walking(reader.table("walking")),
            aquatic=_read_aquatic(reader.table("aquatic")),
            heat=_read_pack(reader.table("heat")),
            cold=_read_pack(reader.table("cold")),
        )
        reader.done()
    return activities


def _read_walking(reader: Reader) -> Walking:
    read_evidence(reader)
    effort, bouts = reader.table("effort"), reader.table("bouts")
    cadence = reader.table("cadence")
    walking = Walking(
        weeks=_read_weeks(reader.tables("weeks")),
        weekly_rise_share=reader.whole("raise_limit_percent_per_week", 1, 100) / 100,
        start_share=reader.whole("start_percent_of_comfortable", 1, 100) / 100,
        early_effort=_span(effort, "early", 10),
        later_effort=effort.whole("later", 1, 10),
        bout_minutes=_span(bouts, "minutes", _MOST_MINUTES),
        bouts_with=bouts.choices("conditions", ConditionCode),
        steps_per_min=(
            cadence.whole("min_steps_per_min", 1, _MOST_STEPS),
            cadence.whole("max_steps_per_min", 1, _MOST_STEPS),
        ),
        options=tuple(_read_option(each) for each in reader.tables("options")),
    )
    for table in (effort, bouts, cadence):
        read_evidence(table)
        table.done()
    reader.done()
    return walking


def _read_weeks(tables: tuple[Reader, ...]) -> tuple[WalkingWeek, ...]:
    found: list[WalkingWeek] = []
    for table in tables:
        first, last = _span(table, "weeks", _MOST_WEEKS)
        week = WalkingWeek(
            first_week=first,
            last_week=last,
            sessions=_span(table, "sessions_per_week", _DAYS_OF_WEEK),
            minutes=_span(table, "minutes", _MOST_MINUTES),
            source=read_evidence(table),
        )
        least = week.sessions[0] * week.minutes[0]
        most = week.sessions[1] * week.minutes[1]
        if table.sound and table.span("weekly_minutes", 1, _MOST_MINUTES) != (least, most):
            table.fail("weekly_minutes", f"sessions times minutes, [{least}, {most}]")
        if table.sound and first != (found[-1].last_week + 1 if found else 1):
            table.fail("weeks", "the week after the row before, the first row from 1")
        table.raw("weekly_minutes")
        table.done()
        found.append(week)
    return tuple(found)


def _read_option(reader: Reader) -> AerobicOption:
    option = AerobicOption(
        id=reader.text("id"),
        prefer_with=reader.choices("prefer_with", ConditionCode, required=False),
        source=read_evidence(reader),
    )
    reader.done()
    return option


def _read_aquatic(reader: Reader) -> AquaticSession | None:
    read_evidence(reader)
    minutes, frequency = reader.table("minutes"), reader.table("frequency")
    posture, progress = reader.table("posture_at_hip_depth"), reader.table("progress")
    start_minutes = minutes.whole("start", 1, _MOST_MINUTES)
    target_minutes = _span(minutes, "target", _MOST_MINUTES)
    days_per_week = _span(frequency, "days_per_week", _DAYS_OF_WEEK)
    steps = progress.texts("order")
    _span(posture, "body_weight_percent", 100)
    exercise, never_alone = ExerciseId(reader.text("exercise")), reader.flag("never_alone")
    blocks = tuple(_read_block(each) for each in reader.tables("blocks"))
    depths = tuple(_read_depth(each) for each in reader.tables("depths"))
    warmths = tuple(_read_warmth(each) for each in reader.tables("temperatures"))
    for table in (minutes, frequency, posture, progress):
        read_evidence(table)
        table.done()
    for block, known in ((each.depth, {depth.id for depth in depths}) for each in blocks):
        if block is not None and block not in known:
            reader.fail("blocks", "the id of a depth", block)
    if start_minutes > target_minutes[0]:
        minutes.fail("start", "no more than the target")
    if sum(block.minutes[1] for block in blocks) < start_minutes:
        reader.fail("blocks", f"blocks of at least {start_minutes} minutes", "fewer")
    reader.done()
    if not reader.sound:
        return None
    return AquaticSession(
        exercise=exercise,
        start_minutes=start_minutes,
        target_minutes=target_minutes,
        days_per_week=days_per_week,
        never_alone=never_alone,
        blocks=blocks,
        depths=depths,
        warmths=warmths,
        progress=steps,
    )


def _read_block(reader: Reader) -> AquaticBlock:
    block = AquaticBlock(
        id=reader.text("id"),
        minutes=_span(reader, "minutes", _MOST_MINUTES),
        source=read_evidence(reader),
        items=reader.texts("items", required=False),
        exercise=ExerciseId(reader.text("exercise")) if reader.has("exercise") else None,
        depth=reader.text("depth") if reader.has("depth") else None,
        optional=reader.flag("optional", default=False),
    )
    reader.done()
    return block


def _read_depth(reader: Reader) -> Depth:
    depth = Depth(
        id=reader.text("id"),
        body_weight_percent=_span(reader, "body_weight_percent", 100),
        source=read_evidence(reader),
    )
    reader.done()
    return depth


def _read_warmth(reader: Reader) -> WaterWarmth:
    warmth = WaterWarmth(
        id=reader.text("id"), celsius=_span(reader, "celsius", 40), source=read_evidence(reader)
    )
    reader.done()
    return warmth


def _read_pack(reader: Reader) -> PackAdvice:
    if reader.text("counts_as") != "passive":
        reader.fail("counts_as", "passive")
    pack = PackAdvice(
        exercise=ExerciseId(reader.text("exercise")),
        minutes=_span(reader, "minutes", _MOST_MINUTES),
        interval_minutes=_span(reader, "interval_minutes", _MOST_MINUTES),
        barrier=reader.text("barrier"),
        source=read_evidence(reader),
        max_minutes=reader.whole_or_none("max_minutes", 1, _MOST_MINUTES),
    )
    reader.done()
    return pack


def _span(reader: Reader, key: str, high: int) -> Span:
    """A pair that must be there."""
    found = reader.span(key, 1, high)
    if found is None and not reader.has(key):
        reader.fail(key, f"[low, high] between 1 and {high}")
    return found or _NO_SPAN
