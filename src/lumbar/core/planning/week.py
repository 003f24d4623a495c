# SPDX-License-Identifier: Apache-2.0
"""Which exercises on which day: even spread, rotation, rest after strength (4.6)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from lumbar.core.catalogue.thresholds import FrequencyRow
from lumbar.core.catalogue.vocabulary import ExerciseId, Frequency, Trunk
from lumbar.core.planning.case import Case
from lumbar.core.planning.choice import Choice
from lumbar.core.planning.pool import Pool, trunk_difference
from lumbar.core.planning.stage import exercises_in_session, session_days

DAYS: Final = 7


@dataclass(slots=True)
class _Log:
    """What the week holds so far, and the last days that call for rest."""

    last_strength: date | None
    last_demanding: date | None
    times: Counter[ExerciseId] = field(default_factory=Counter)
    groups: Counter[int] = field(default_factory=Counter)
    kinds: Counter[Frequency] = field(default_factory=Counter)


def dates_of(case: Case) -> tuple[date, ...]:
    """Give the days with a session, the first of them today, spread evenly over a week."""
    count = min(session_days(case.stage, case.person, case.thresholds), DAYS)
    return tuple(case.on + timedelta(days=DAYS * place // count) for place in range(count))


def lay_out(case: Case, pool: Pool) -> tuple[tuple[date, tuple[Choice, ...]], ...]:
    """Give each day's exercises; a day on which nothing is due is left out.

    The turn of each exercise depends on the date, so somebody who asks for a plan every day gets
    the same rotation as somebody who asks once a week.
    """
    days = dates_of(case)
    log = _Log(case.standing.last_strength, case.standing.last_demanding)
    turn = -(-case.on.toordinal() * len(days) // DAYS)
    found = []
    for place, day in enumerate(days):
        picks = _picks(case, pool, day, turn + place, log)
        if picks:
            found.append((day, picks))
            _note(case, picks, day, log)
    return tuple(found)


def is_demanding(case: Case, choice: Choice) -> bool:
    """Tell whether a day of rest has to follow because of the level (4.15)."""
    variant = choice.ruling.variant
    level = choice.exercise.level_of(variant) if variant is not None else 1
    return level >= case.thresholds.session.demanding_level


def _picks(case: Case, pool: Pool, day: date, turn: int, log: _Log) -> tuple[Choice, ...]:
    """Give what was asked for, then one of each group that has none yet, then what has room."""
    wanted = tuple(each for each in pool.chosen if each.id in case.standing.favourites)
    count = max(
        exercises_in_session(case.stage, case.person, case.thresholds),
        min(len(wanted), case.thresholds.session.exercises_cap),
    )
    picks: list[Choice] = []
    while len(picks) < count and _pick(case, wanted, day, turn, log, picks):
        continue
    groups = sorted(
        range(len(pool.groups)),
        key=lambda place: (log.groups[place], (place - turn * count) % len(pool.groups)),
    )
    for place in groups:
        group = pool.groups[place]
        empty = not any(choice in group for choice in picks)
        if len(picks) < count and empty and _pick(case, group, day, turn, log, picks):
            log.groups[place] += 1
    while len(picks) < count and _pick(case, pool.chosen, day, turn, log, picks):
        continue
    return tuple(picks)


def _pick(
    case: Case,
    group: tuple[Choice, ...],
    day: date,
    turn: int,
    log: _Log,
    picks: list[Choice],
) -> bool:
    """Add the exercise of a group whose turn it is; false where none of them may be done."""
    turns = sorted(
        (log.times[choice.id], (place - turn) % len(group), place)
        for place, choice in enumerate(group)
    )
    for _, _, place in turns:
        choice = group[place]
        if choice not in picks and _may(case, choice, day, log, picks):
            picks.append(choice)
            return True
    return False


def _may(case: Case, choice: Choice, day: date, log: _Log, picks: list[Choice]) -> bool:
    before, after = trunk_difference(picks), trunk_difference([*picks, choice])
    most = case.thresholds.session.front_back_difference
    if choice.exercise.trunk in {Trunk.FRONT, Trunk.BACK} and abs(after) > max(most, abs(before)):
        return False
    rest_days = case.thresholds.session.strength_rest_days
    if is_demanding(case, choice) and _too_soon(day, log.last_demanding, rest_days):
        return False
    row = _row(case, choice.exercise.frequency)
    if row is None:
        return True
    if row.apart and _too_soon(day, log.last_strength, rest_days):
        return False
    return log.kinds[choice.exercise.frequency] < row.days_high


def _too_soon(day: date, last: date | None, rest_days: int) -> bool:
    """Tell whether rest is due; the day itself is not over, so its own session stays as it is."""
    return last is not None and day != last and (day - last).days <= rest_days


def _row(case: Case, frequency: Frequency) -> FrequencyRow | None:
    table = case.thresholds.frequency
    rows = {
        Frequency.MOBILITY: table.mobility,
        Frequency.DEEP: table.deep,
        Frequency.STABILISATION: table.stabilisation,
        Frequency.STRENGTH: table.strength,
        Frequency.BALANCE: table.balance,
    }
    return rows.get(frequency)


def _note(case: Case, picks: tuple[Choice, ...], day: date, log: _Log) -> None:
    for choice in picks:
        log.times[choice.id] += 1
    for frequency in {choice.exercise.frequency for choice in picks}:
        log.kinds[frequency] += 1
        row = _row(case, frequency)
        if row is not None and row.apart:
            log.last_strength = day
    if any(is_demanding(case, choice) for choice in picks):
        log.last_demanding = day
