# SPDX-License-Identifier: Apache-2.0
"""Every number by which Lumbar decides; values, units and sources are in `thresholds.toml`.

One dataclass is one table of that file and one field is one key, so a number that is missing,
misspelt or unsourced is a content fault. Shares are parts of 1; pains and efforts are points from
0 to 10.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PainZones:
    """4.1: how the back answers."""

    green_during_max: int
    green_rise_max: int
    green_settle_minutes: int
    amber_during_max: int
    amber_rise: int
    amber_morning_rise: int
    red_rise: int
    red_during: int
    red_morning_rise: int
    red_settle_hours: int
    no_session_from: int
    steady_low: int
    steady_high: int
    steady_sessions: int
    usual_window_days: int
    strict_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MasteryRule:
    """2.1: when a dose is mastered."""

    sessions: int
    form_good: int
    form_low: int
    form_low_sessions: int
    pain_during_max: int
    pain_rise_max: int
    morning_rise_max: int
    effort_max: int
    fast_entry_sessions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressRule:
    """4.4: one variable at a time, and how far."""

    hold_cap_s: int
    sets_cap: int
    extra_reps: int
    red_cut_share: float
    reds_step_down: int
    reds_window_sessions: int
    exercises_per_session: int
    weekly_rise_share: float
    partner_days: int
    plateau_days: int
    no_gain_days: int
    no_gain_points: int
    no_gain_share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class GapRule:
    """4.5: after days away."""

    as_was_days: int
    little_less_days: int
    little_less_share: float
    less_days: int
    less_share: float
    step_down_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class IrritabilityRule:
    """4.3: how easily the back is set off, and what that means for the start."""

    high_pain: int
    high_settle_minutes: int
    moderate_pain: int
    high_share: float
    high_level: int
    high_sets: int
    high_hold_s: int
    moderate_level: int
    low_level: int
    high_minutes: int
    moderate_minutes: int
    low_minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRule:
    """4.11: the starting dose by person."""

    older_age_years: int
    gentle_share: float
    time_poor_minutes: int
    time_poor_exercises: int
    adult_age_years: int
    fit_level: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRule:
    """4.6: how long, how many, and the seconds a led session adds."""

    exercises: int
    exercises_settling: int
    exercises_cap: int
    minutes_low: int
    minutes_high: int
    get_ready_s: int
    change_over_s: int
    breathing_cue_s: int
    strength_rest_days: int
    demanding_level: int
    front_back_difference: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FlareRule:
    """4.14: a bad day and the way back."""

    rise: int
    hours: int
    gentle_days: int
    gentle_share: float
    gentle_times_per_day: int
    rising_days: int
    rising_share: float
    return_days: int
    return_share: float
    review_days: int
    flares_for_review: int
    flares_window_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectionRule:
    """4.2: directional preference."""

    gain_points: int
    better_minutes: int
    opposite_off_days: int
    retest_days: int
    retests: int
    reps: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AdherenceRule:
    """5.2: the arithmetic of keeping it up."""

    window_days: int
    long_window_days: int
    completed_share: float
    session_weight: float
    dose_weight: float
    exercise_weight: float
    good: float
    partial: float
    overdoing: float


@dataclass(frozen=True, slots=True, kw_only=True)
class MaintenanceRule:
    """4.13: for good."""

    days_per_week_low: int
    days_per_week: int
    minutes_low: int
    minutes: int
    aerobic_minutes_week: int
    swap_days: int
    check_weeks_1: int
    check_weeks_2: int
    check_weeks_3: int
    check_weeks_4: int
    monthly_until_months: int
    quarterly_until_months: int
    nudge_days: int
    restart_days: int
    relapse_points: int
    relapse_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FrequencyRow:
    """4.6: days a week for one kind of training; `apart` means not on consecutive days."""

    days_low: int
    days_high: int
    apart: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FrequencyTable:
    """4.6, a row per kind of training."""

    mobility: FrequencyRow
    deep: FrequencyRow
    stabilisation: FrequencyRow
    strength: FrequencyRow
    balance: FrequencyRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """All of `content/thresholds.toml`."""

    pain: PainZones
    mastery: MasteryRule
    progress: ProgressRule
    gaps: GapRule
    irritability: IrritabilityRule
    person: PersonRule
    session: SessionRule
    flare: FlareRule
    direction: DirectionRule
    adherence: AdherenceRule
    maintenance: MaintenanceRule
    frequency: FrequencyTable
