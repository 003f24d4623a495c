# SPDX-License-Identifier: Apache-2.0
"""How the back answered: the zones of pain, worst first (4.1).

A reading that is missing is unknown and never green. Pains are whole points from 0 to 10.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from statistics import median_low
from typing import Final

from lumbar.core.catalogue.thresholds import PainZones
from lumbar.core.progression.days import earlier
from lumbar.core.progression.diary import Told
from lumbar.core.progression.events import Morning
from lumbar.core.progression.state import Zone

# Worst first. An unknown answer is no better than amber, and no reason to ask for less.
_ORDER: Final = (Zone.SPREAD, Zone.RED, Zone.AMBER, None, Zone.AMBER_STEADY, Zone.GREEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Readings:
    """Everything that is known of one exercise on one day; None where it was not told.

    `during` is the worst pain while doing it, `after` the pain at the end of the session, `morning`
    that of the next morning, `usual` the level it is held against. `unsettled` says that a day
    later the pain was still above `before`. `steady_before` counts the sessions right before this
    one in which steady moderate pain did not rise.
    """

    before: int | None
    during: int | None
    after: int | None
    morning: int | None
    usual: int | None
    sharp: bool
    spread: bool
    unsettled: bool
    steady_before: int

    @property
    def rise(self) -> int | None:
        """Points by which the exercise raised the pain."""
        if self.before is None or self.during is None:
            return None
        return self.during - self.before

    @property
    def morning_rise(self) -> int | None:
        """Points by which the next morning was above the usual one."""
        if self.morning is None or self.usual is None:
            return None
        return self.morning - self.usual


def zone_at_once(readings: Readings, rule: PainZones) -> Zone | None:
    """Give the zone that the session alone proves: spread or red; None where it has to wait."""
    if readings.spread:
        return Zone.SPREAD
    rise, during = readings.rise, readings.during
    rose = rise is not None and rise >= rule.red_rise
    high = during is not None and during >= rule.red_during
    return Zone.RED if rose or high or readings.sharp else None


def zone_of(readings: Readings, rule: PainZones) -> Zone | None:
    """Give the worst zone that fits; None where a missing reading leaves it open."""
    at_once = zone_at_once(readings, rule)
    if at_once is not None:
        return at_once
    rise, morning_rise = readings.rise, readings.morning_rise
    if readings.unsettled or (morning_rise is not None and morning_rise >= rule.red_morning_rise):
        return Zone.RED
    if is_steady(readings, rule) and readings.steady_before + 1 >= rule.steady_sessions:
        return Zone.AMBER_STEADY
    if _is_amber(readings, rule):
        return Zone.AMBER
    if readings.during is None or rise is None or morning_rise is None:
        return None
    return Zone.GREEN


def is_steady(readings: Readings, rule: PainZones) -> bool:
    """Tell whether pain that is always moderate did not rise, nor by the next morning."""
    usual, rise, morning_rise = readings.usual, readings.rise, readings.morning_rise
    if usual is None or rise is None or morning_rise is None:
        return False
    return rule.steady_low <= usual <= rule.steady_high and rise <= 0 and morning_rise <= 0


def _is_amber(readings: Readings, rule: PainZones) -> bool:
    during, rise, morning_rise = readings.during, readings.rise, readings.morning_rise
    if during is not None and during > rule.green_during_max:
        return True
    if morning_rise is not None and morning_rise >= rule.amber_morning_rise:
        return True
    if readings.before is None:
        return False
    after = None if readings.after is None else readings.after - readings.before
    if after is not None and after >= rule.red_rise:
        return True
    return rise is not None and rise >= rule.amber_rise and (after is None or after > 0)


def worst(zones: Iterable[Zone | None]) -> Zone | None:
    """Give the worst of several zones, an open one between amber and steady."""
    return min(zones, key=_ORDER.index, default=None)


def usual_pain(mornings: Mapping[date, Told | Morning], last: date, rule: PainZones) -> int | None:
    """Give the median morning pain of the days up to `last`, the lower of two middles."""
    first = earlier(last, rule.usual_window_days - 1)
    found = [told.pain for day, told in mornings.items() if first <= day <= last]
    return median_low(found) if found else None
