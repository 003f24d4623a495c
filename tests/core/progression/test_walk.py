# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from lumbar.core.planning.standing import Step
from lumbar.core.progression.events import Body, Morning
from tests.support.histories import CATALOGUE, done
from tests.support.stories import Days, state_on

CALM = {"pain_before": 0, "pain_during": 0}
REPS = CATALOGUE.exercise("bridge").variant("reps")
HOLD = CATALOGUE.exercise("bridge").variant("hold")


def step(on: int, days: Days, exercise: str = "bridge") -> Step:
    found = state_on(on, days).standing.step(exercise)
    assert found is not None
    return found


def work(variant: str) -> list[Body]:
    return [Morning(pain=0), done("bridge", variant=variant, **CALM)]


def test_another_way_of_doing_it_begins_anew_and_the_first_is_kept() -> None:
    days: dict[int, list[Body]] = dict.fromkeys(range(3), work("reps"))
    days[3] = work("hold")
    assert (step(3, days).variant, step(3, days).dose) == ("hold", HOLD.start)
    days[4] = work("reps")
    assert (step(4, days).variant, step(4, days).dose.reps) == ("reps", REPS.start.reps + 1)


def test_variant_that_is_gone_counts_as_the_first() -> None:
    assert step(0, {0: work("one-that-is-gone")}).variant == "reps"


def test_exercise_without_a_dose_is_not_followed() -> None:
    without = next(each.id for each in CATALOGUE.exercises if not each.variants)
    assert state_on(0, {0: [done(without)]}).standing.steps == ()


def test_nothing_left_to_take_away_stays_as_it_is() -> None:
    red: list[Body] = [Morning(pain=2), done("cat-camel", sharp=True)]
    (start,) = [each.start for each in CATALOGUE.exercise("cat-camel").variants[:1]]
    found = step(60, dict.fromkeys(range(58), red), "cat-camel").dose
    assert (found.sets, found.reps) == (1, 1)
    assert start.reps > found.reps
