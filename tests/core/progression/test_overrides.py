# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from datetime import timedelta

import pytest

from lumbar.core.catalogue.vocabulary import ExerciseId
from lumbar.core.progression.events import Action, Body, Event, Morning, Override
from lumbar.core.progression.fold import fold
from lumbar.core.progression.state import State
from tests.support.histories import CATALOGUE, beginning, done, moment, numbered, screen
from tests.support.stories import day

CLINICIAN = "clinician:1"


def wish(action: Action, exercise: str | None = "bridge", key: str | None = None) -> Override:
    name = None if exercise is None else ExerciseId(exercise)
    return Override(exercise=name, action=action, reason="", key=key)


def after(*told: tuple[int, str, Body], on: int = 9) -> State:
    events = tuple(
        Event(
            id=f"s{place:03}",
            at=moment(day(count), 8) + timedelta(minutes=place),
            by=by,
            body=body,
        )
        for place, (count, by, body) in enumerate(told)
    )
    return fold((*numbered(beginning()), *events), CATALOGUE, day(on), screen)


def test_allow_counts_from_a_clinician_alone() -> None:
    assert after((0, CLINICIAN, wish(Action.ALLOW))).standing.allowed == ("bridge",)
    assert after((0, "person", wish(Action.ALLOW))).standing.allowed == ()


def test_allow_opens_a_block_and_block_ends_an_allowance() -> None:
    blocked, allowed = wish(Action.BLOCK), wish(Action.ALLOW)
    found = after((0, "person", blocked), (1, CLINICIAN, allowed))
    assert (found.locked, found.standing.allowed) == ((), ("bridge",))
    found = after((0, CLINICIAN, allowed), (1, "person", blocked))
    assert ([lock.exercise for lock in found.locked], found.standing.allowed) == (["bridge"], ())


def test_block_of_a_person_leaves_that_of_a_clinician_in_force() -> None:
    block = wish(Action.BLOCK)
    told = [(0, CLINICIAN, block), (1, "person", block), (2, "person", wish(Action.RELEASE))]
    assert [lock.exercise for lock in after(*told).locked] == ["bridge"]
    assert after(*told, (3, CLINICIAN, wish(Action.RELEASE))).locked == ()


def test_easier_that_was_asked_for_comes_back_when_harder_is_asked_for() -> None:
    told: list[tuple[int, str, Body]] = [
        (0, "person", done("bridge")),
        (1, "person", wish(Action.EASIER)),
    ]
    assert [lock.exercise for lock in after(*told, on=2).locked] == ["bridge"]
    assert after(*told, (2, "person", wish(Action.HARDER)), on=2).locked == ()


def test_step_down_for_pain_does_not_come_back_by_asking() -> None:
    told: list[tuple[int, str, Body]] = [
        (0, "person", done("bridge", stopped=True, pain_during=6)),
        (1, "person", wish(Action.HARDER)),
        (1, "person", wish(Action.RELEASE)),
    ]
    assert [lock.exercise for lock in after(*told, on=2).locked] == ["bridge"]
    assert after(*told, (2, CLINICIAN, wish(Action.RELEASE)), on=2).locked == ()


@pytest.mark.parametrize(("by", "reps"), [("person", 8), (CLINICIAN, 9)])
def test_harder_raises_a_dose_for_a_clinician_alone(by: str, reps: int) -> None:
    found = after(
        (0, "person", Morning(pain=2)),
        (0, "person", done("bridge")),
        (1, "person", Morning(pain=2)),
        (1, by, wish(Action.HARDER)),
        on=1,
    )
    step = found.standing.step("bridge")
    assert step is not None
    assert step.dose.reps == reps


def test_harder_asked_for_again_and_again_stays_under_the_limit_of_a_week() -> None:
    calm: list[tuple[int, str, Body]] = [
        (0, "person", Morning(pain=2)),
        (0, "person", done("bridge")),
        (1, "person", Morning(pain=2)),
    ]
    step = after(*calm, *[(1, CLINICIAN, wish(Action.HARDER))] * 3, on=1).standing.step("bridge")
    assert step is not None
    assert step.dose.reps == 9


def test_harder_raises_nothing_after_a_red_answer() -> None:
    found = after(
        (0, "person", done("bridge", sharp=True)), (1, CLINICIAN, wish(Action.HARDER)), on=1
    )
    step = found.standing.step("bridge")
    assert step is not None
    assert step.dose.reps == 6


def test_harder_makes_an_open_step_a_favourite() -> None:
    told: list[tuple[int, str, Body]] = []
    for count in range(4):
        told += [(count, "person", Morning(pain=0))]
        told += [(count, "person", done("single-knee-to-chest", pain_before=0, pain_during=0))]
    wished = (4, "person", wish(Action.HARDER, "single-knee-to-chest"))
    assert "double-knee-to-chest" in after(*told, wished, on=4).standing.favourites
    assert "double-knee-to-chest" not in after(*told, on=4).standing.favourites


def test_confirm_takes_the_key_or_all_that_the_exercise_waits_for() -> None:
    pool = wish(Action.CONFIRM, "aquatic-therapy")
    keyed = wish(Action.CONFIRM, None, "stable_counter")
    assert after((0, "person", pool)).standing.confirmed == ("pool_screening",)
    assert after((0, "person", keyed)).standing.confirmed == ("stable_counter",)
    other = wish(Action.CONFIRM, "aquatic-therapy", "something_else")
    assert after((0, "person", other)).standing.confirmed == ()


def test_wish_about_an_unknown_exercise_changes_nothing() -> None:
    found = after((0, CLINICIAN, wish(Action.BLOCK, "one-that-is-gone")))
    assert (found.locked, found.changes[1:]) == ((), ())


def test_clear_is_about_the_programme_and_never_about_one_exercise() -> None:
    found = after((0, CLINICIAN, wish(Action.CLEAR)))
    assert (found.locked, found.changes[1:]) == ((), ())


def test_harder_at_the_target_opens_the_next_step_for_a_clinician() -> None:
    calm: list[tuple[int, str, Body]] = [
        (0, "person", Morning(pain=0)),
        (0, "person", done("single-knee-to-chest", pain_before=0, pain_during=0)),
        (1, "person", Morning(pain=0)),
    ]
    wished = (1, CLINICIAN, wish(Action.HARDER, "single-knee-to-chest"))
    assert after(*calm, on=1).standing.at_target == ()
    assert after(*calm, wished, on=1).standing.at_target == ("single-knee-to-chest",)


def test_harder_stays_under_the_limit_of_a_week() -> None:
    told: list[tuple[int, str, Body]] = []
    for count in range(6):
        told += [(count, "person", Morning(pain=2)), (count, "person", done("bridge"))]
        told += [(count, CLINICIAN, wish(Action.HARDER))] * 3
    step = after(*told, (6, CLINICIAN, wish(Action.HARDER)), on=6).standing.step("bridge")
    assert step is not None
    assert step.dose.reps == 9


def test_easier_of_what_was_never_done_changes_nothing() -> None:
    found = after((0, "person", wish(Action.EASIER)))
    assert (found.locked, found.changes[1:]) == ((), ())
