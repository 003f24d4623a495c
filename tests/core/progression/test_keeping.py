# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from lumbar.core.outcomes.adherence import Adherence, Band
from lumbar.core.progression.events import Body, Excused, ExerciseDone, Morning, Screened, SetDone
from lumbar.core.screening.answers import Answer, Answers
from tests.support.histories import CATALOGUE, done
from tests.support.stories import Days, day, state_on

START_REPS = CATALOGUE.exercise("bridge").variants[0].start


def bridge(reps: int, **told: object) -> ExerciseDone:
    sets = tuple(SetDone(side=None, reps=reps, hold_s=2.0) for _ in range(START_REPS.sets))
    return done("bridge", sets=sets, **told)


def kept(on: int, days: Days) -> Adherence:
    return state_on(on, days).adherence


def work(reps: int) -> list[Body]:
    return [Morning(pain=4), bridge(reps, pain_before=4, pain_during=4)]


def test_adherence_of_a_week_done_as_asked_is_whole() -> None:
    whole: list[Body] = [Morning(pain=4), done("bridge", pain_before=4, pain_during=4)]
    found = kept(7, dict.fromkeys((1, 2, 3, 5, 6), whole))
    assert (found.sessions_done, found.sessions_prescribed) == (5, 4)
    assert (found.session, found.exercise, found.dose, found.overall) == (1.0, 1.0, 1.0, 1.0)
    assert found.band is Band.GOOD


def test_adherence_counts_half_of_a_dose_as_half() -> None:
    found = kept(1, {0: work(START_REPS.reps // 2)})
    assert (found.exercise, found.dose) == (0.0, 0.5)


def test_exercise_that_was_stopped_is_not_held_against_anybody() -> None:
    days: Days = {0: [bridge(1, stopped=True, pain_before=2, pain_during=6)]}
    found = kept(1, days)
    assert (found.sessions_done, found.exercise) == (1, None)


def test_day_without_a_session_counts_once_it_is_over() -> None:
    assert kept(0, {}).session is None
    assert kept(1, {}).session == 0.0


def test_excused_days_do_not_count() -> None:
    away = Excused(first=day(0), last=day(6), reason="away")
    assert kept(7, {0: [away]}).session is None


def test_days_on_which_somebody_had_to_be_seen_do_not_count() -> None:
    told = Screened(answers=Answers(given=(("RF01", Answer.YES),)))
    assert kept(7, {0: [told]}).session is None


def test_whole_activity_counts_by_its_time() -> None:
    swum = done("aquatic-therapy", sets=(SetDone(side=None, reps=1, hold_s=900.0),))
    found = kept(1, {0: [swum]})
    assert (found.exercise, found.dose) == (0.0, 0.5)
