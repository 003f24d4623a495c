# SPDX-License-Identifier: Apache-2.0
from datetime import date

from lumbar.core.planning.person import Pain, Person
from lumbar.core.planning.plan import Plan
from lumbar.core.planning.planner import plan
from lumbar.core.screening.answers import Answers, Clear
from lumbar.core.session.offers import easier_of, open_to, swaps_of
from lumbar.library import load

CATALOGUE = load().catalogue
PERSON = Person(born=date(1980, 5, 1), answers=Answers(given=()), pain=Pain(usual=3, worst=4))
BRIDGE = CATALOGUE.exercise("bridge")
DEAD_BUG = CATALOGUE.exercise("dead-bug")


def test_easier_of_an_open_step_back_is_that_step() -> None:
    assert easier_of(BRIDGE, CATALOGUE, {"pelvic-tilt"}) == "pelvic-tilt"


def test_easier_of_a_blocked_step_back_is_the_next_open_one() -> None:
    assert easier_of(DEAD_BUG, CATALOGUE, {"draw-in"}) == "draw-in"


def test_easier_of_nothing_open_is_none() -> None:
    assert easier_of(DEAD_BUG, CATALOGUE, ()) is None


def test_swaps_of_an_exercise_leave_out_what_is_blocked_or_taken() -> None:
    rear = [each.id for each in CATALOGUE.exercises if each.role is BRIDGE.role]
    swaps = swaps_of(BRIDGE, CATALOGUE, rear, {"bridge", rear[-1]})
    assert sorted(swaps) == sorted(each for each in rear if each not in {"bridge", rear[-1]})
    assert swaps_of(BRIDGE, CATALOGUE, (), ()) == ()


def test_swaps_of_an_exercise_start_with_the_nearest_level() -> None:
    swaps = swaps_of(BRIDGE, CATALOGUE, {each.id for each in CATALOGUE.exercises}, {"bridge"})
    far = [abs((CATALOGUE.exercise(each).level or 0) - (BRIDGE.level or 0)) for each in swaps]
    assert far == sorted(far)


def test_open_to_a_person_is_what_is_planned_and_what_is_spare() -> None:
    made = plan(PERSON, CATALOGUE, date(2026, 11, 3), Clear())
    assert isinstance(made, Plan)
    found = open_to(made)
    planned = {item.exercise for day in made.days for item in day.items}
    assert planned < found
    assert found - planned == {
        each.exercise
        for each in made.left_out
        if {reason.message.key.rpartition(".")[2] for reason in each.because}
        <= {"not_needed", "passed"}
    }
    closed = {"sit-up", "hot-pack", "forearm-plank", "abdominal-machine"}
    assert closed & found == set()
