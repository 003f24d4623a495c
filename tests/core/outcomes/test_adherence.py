# SPDX-License-Identifier: Apache-2.0
"""The arithmetic of keeping a programme up (5.2)."""

import pytest

from lumbar.core.outcomes.adherence import (
    Adherence,
    Band,
    DayRecord,
    ItemRecord,
    adherence,
    band_of,
)
from lumbar.library import load

RULE = load().catalogue.thresholds.adherence
WEEK = 7
FORM_GOOD = 80


def item(done: float, prescribed: float = 100) -> ItemRecord:
    return ItemRecord(prescribed_volume=prescribed, done_volume=done)


def over(*days: DayRecord) -> Adherence:
    return adherence(days, RULE, WEEK, FORM_GOOD)


def test_numbers_of_the_arithmetic_are_those_of_the_table() -> None:
    assert (RULE.session_weight, RULE.dose_weight, RULE.exercise_weight) == (0.5, 0.3, 0.2)
    assert (RULE.good, RULE.partial, RULE.overdoing, RULE.completed_share) == (0.8, 0.5, 1.2, 0.8)
    assert (RULE.window_days, RULE.long_window_days) == (7, 28)


@pytest.mark.rule("R11")
def test_week_done_in_part_is_weighed_by_sessions_dose_and_exercises() -> None:
    found = over(
        DayRecord(sessions_prescribed=1, sessions_done=1, items=(item(100), item(80))),
        DayRecord(sessions_prescribed=1, sessions_done=1, items=(item(79), item(0))),
        DayRecord(sessions_prescribed=1, sessions_done=0, items=(item(0), item(0))),
        DayRecord(sessions_prescribed=1, sessions_done=1, items=(item(100), item(100))),
    )
    assert (found.sessions_done, found.sessions_prescribed) == (3, 4)
    assert found.session == pytest.approx(0.75)
    assert found.exercise == pytest.approx(4 / 8)
    assert found.dose == pytest.approx(459 / 800)
    assert found.overall == pytest.approx(0.5 * 0.75 + 0.3 * 459 / 800 + 0.2 * 0.5)
    assert (found.band, found.overdoing) == (Band.PARTIAL, False)


@pytest.mark.rule("R11")
def test_day_that_is_excused_does_not_count() -> None:
    done = DayRecord(sessions_prescribed=1, sessions_done=1, items=(item(100),), form_scores=(90,))
    excused = DayRecord(
        sessions_prescribed=1, sessions_done=0, items=(item(0),), form_scores=(10,), excused=True
    )
    assert over(done, excused) == over(done)
    assert over(done).overall == pytest.approx(1.0)


def test_doing_more_is_capped_and_shows_as_over_doing() -> None:
    day = DayRecord(sessions_prescribed=1, sessions_done=2, items=(item(250),))
    found = over(day)
    assert (found.session, found.raw_session, found.dose) == (1.0, 2.0, 1.0)
    assert (found.overdoing, found.band) == (True, Band.GOOD)


@pytest.mark.parametrize(("done", "overdoing"), [(12, False), (13, True)])
def test_over_doing_begins_past_a_fifth_more(done: int, overdoing: bool) -> None:  # noqa: FBT001
    assert over(DayRecord(sessions_prescribed=10, sessions_done=done)).overdoing is overdoing


def test_exercise_that_asks_for_nothing_does_not_count() -> None:
    found = over(DayRecord(sessions_prescribed=1, sessions_done=1, items=(item(0, 0), item(100))))
    assert (found.exercise, found.dose) == (1.0, 1.0)


def test_nothing_prescribed_gives_no_figure() -> None:
    assert over() == Adherence(
        window_days=WEEK,
        sessions_done=0,
        sessions_prescribed=0,
        session=None,
        raw_session=None,
        exercise=None,
        dose=None,
        quality=None,
        overall=None,
        band=None,
        overdoing=False,
    )


def test_session_without_exercises_weighs_by_sessions_alone() -> None:
    found = over(DayRecord(sessions_prescribed=1, sessions_done=1))
    assert (found.exercise, found.dose) == (None, None)
    assert found.overall == pytest.approx(0.5)


def test_overall_that_meets_a_band_is_not_lost_to_binary_fractions() -> None:
    items = (item(100), item(100), item(100), item(0), item(0))
    found = over(DayRecord(sessions_prescribed=1, sessions_done=1, items=items))
    assert (found.overall, found.band) == (0.8, Band.GOOD)


@pytest.mark.rule("R10")
def test_quality_is_the_share_of_scores_with_good_form() -> None:
    found = over(DayRecord(sessions_prescribed=1, sessions_done=1, form_scores=(80, 79, 95, 40)))
    assert found.quality == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("overall", "band"),
    [
        (1.0, Band.GOOD),
        (0.8, Band.GOOD),
        (0.79, Band.PARTIAL),
        (0.5, Band.PARTIAL),
        (0.49, Band.LOW),
        (0.0, Band.LOW),
    ],
)
def test_band_begins_at_its_edge(overall: float, band: Band) -> None:
    assert band_of(overall, RULE) is band
