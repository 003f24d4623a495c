# SPDX-License-Identifier: Apache-2.0
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lumbar.core.catalogue.dose import Dose, Pauses, exercise_s
from lumbar.core.catalogue.exercise import Exercise
from lumbar.core.catalogue.vocabulary import Sides
from lumbar.core.kernel.evidence import Evidence
from lumbar.core.planning.plan import Day, Item, Side
from lumbar.core.session.script import HeldPhase, Script, Step, StepKind
from lumbar.core.session.writing import write_script
from lumbar.library import load

CATALOGUE = load().catalogue
RULE = CATALOGUE.thresholds.session
PAUSES = Pauses(get_ready_s=RULE.get_ready_s, change_over_s=RULE.change_over_s)
TUESDAY = date(2026, 11, 3)
DOSED = [exercise for exercise in CATALOGUE.exercises if exercise.variants]


def item_of(exercise: Exercise, dose: Dose) -> Item:
    return Item(
        exercise=exercise.id,
        variant=exercise.variants[0].name,
        dose=dose,
        sides=(Side.LEFT, Side.RIGHT) if exercise.sided else (),
        seconds=exercise_s(dose, exercise.tempo, exercise.sides, PAUSES),
        reasons=(),
    )


def script_of(*items: Item) -> Script:
    return write_script(Day(on=TUESDAY, items=items), CATALOGUE)


def script_of_dose(exercise: str, **wanted: int) -> Script:
    """Give the script of one exercise whose start dose is changed as named."""
    found = CATALOGUE.exercise(exercise)
    return script_of(item_of(found, replace(found.variants[0].start, **wanted)))  # type: ignore[arg-type]  # all fields named are whole numbers


def shape(steps: tuple[Step, ...]) -> list[tuple[str, float, str]]:
    """Give kind, seconds and side letter of each step."""
    return [
        (step.kind.value, step.seconds, "" if step.side is None else step.side.value[0])
        for step in steps
    ]


doses = st.builds(
    Dose,
    sets=st.integers(1, 4),
    reps=st.integers(1, 12),
    hold_s=st.integers(0, 30),
    rest_between_reps_s=st.integers(0, 20),
    rest_between_sets_s=st.integers(0, 90),
    times_per_day=st.just(1),
    source=st.just(Evidence("[D]")),
)
timed = st.integers(60, 3600).map(
    lambda time_s: Dose(
        sets=1,
        reps=1,
        hold_s=0,
        rest_between_reps_s=0,
        rest_between_sets_s=0,
        times_per_day=1,
        time_s=time_s,
        source=Evidence("[D]"),
    )
)
sessions = st.lists(
    st.builds(item_of, st.sampled_from(DOSED), doses | timed), min_size=1, max_size=6
).map(lambda items: script_and_items(tuple(items)))


def script_and_items(items: tuple[Item, ...]) -> tuple[Script, tuple[Item, ...]]:
    return script_of(*items), items


@given(sessions)
def test_script_of_any_session_is_as_long_as_the_plan_says(
    session: tuple[Script, tuple[Item, ...]],
) -> None:
    script, items = session
    assert script.seconds == pytest.approx(sum(item.seconds for item in items), rel=0.1)


@given(sessions)
def test_script_of_any_session_breathes_in_every_hold(
    session: tuple[Script, tuple[Item, ...]],
) -> None:
    cues = {step.breathe_every_s for step in session[0].steps if step.kind is StepKind.HOLD}
    assert cues <= {RULE.breathing_cue_s}


@given(sessions)
def test_script_of_any_session_ends_every_set_once_a_side(
    session: tuple[Script, tuple[Item, ...]],
) -> None:
    script, items = session
    for place, item in enumerate(items):
        apart = CATALOGUE.exercise(item.exercise).sides is Sides.EACH and item.dose.time_s is None
        ends = [step for step in script.steps if step.item == place and step.ends_set]
        assert [step.set_number for step in ends] == [
            number for number in range(1, item.dose.sets + 1) for _ in range(2 if apart else 1)
        ]


@pytest.mark.rule("R37")
@given(sessions)
def test_script_of_any_session_goes_from_item_to_item_with_a_get_ready(
    session: tuple[Script, tuple[Item, ...]],
) -> None:
    script, items = session
    starts = [script.steps[0], *(b for a, b in pairwise(script.steps) if a.item != b.item)]
    assert [(step.kind, step.item) for step in starts] == [
        (StepKind.GET_READY, place) for place in range(len(items))
    ]
    assert [step.kind for step in script.steps].count(StepKind.DONE) == 1
    assert script.steps[-1].kind is StepKind.DONE


@given(sessions)
def test_script_of_any_session_has_no_empty_work_beside_other_work(
    session: tuple[Script, tuple[Item, ...]],
) -> None:
    empty = {step.kind for step in session[0].steps if not step.seconds}
    assert empty <= {StepKind.DONE, StepKind.OUT}


def test_script_of_an_unsided_exercise_counts_out_hold_back_and_rests() -> None:
    script = script_of_dose(
        "bridge", sets=2, reps=2, hold_s=5, rest_between_reps_s=3, rest_between_sets_s=60
    )
    one_set = [
        ("out", 2.0, ""),
        ("hold", 5, ""),
        ("back", 2.0, ""),
        ("pause", 3, ""),
        ("out", 2.0, ""),
        ("hold", 5, ""),
        ("back", 2.0, ""),
    ]
    assert shape(script.steps) == [
        ("get_ready", 10, ""),
        *one_set,
        ("rest", 60, ""),
        *one_set,
        ("done", 0, ""),
    ]
    assert [(step.set_number, step.rep) for step in script.steps if step.ends_set] == [
        (1, 2),
        (2, 2),
    ]


def test_script_of_a_one_sided_exercise_does_the_right_side_then_the_left() -> None:
    script = script_of_dose("clamshell", sets=2, reps=1, hold_s=0, rest_between_sets_s=30)
    one_set = [
        ("out", 2.0, "r"),
        ("back", 2.0, "r"),
        ("change_over", 5, "l"),
        ("out", 2.0, "l"),
        ("back", 2.0, "l"),
    ]
    assert shape(script.steps) == [
        ("get_ready", 10, "r"),
        *one_set,
        ("rest", 30, "r"),
        *one_set,
        ("done", 0, ""),
    ]


def test_script_of_an_alternating_exercise_takes_the_sides_in_turn() -> None:
    script = script_of_dose("dead-bug", sets=1, reps=2, hold_s=0, rest_between_reps_s=1)
    outs = [(step.side, step.rep) for step in script.steps if step.kind is StepKind.OUT]
    assert outs == [(Side.RIGHT, 1), (Side.LEFT, 1), (Side.RIGHT, 2), (Side.LEFT, 2)]
    assert [step.side for step in script.steps if step.kind is StepKind.PAUSE] == [
        Side.LEFT,
        Side.RIGHT,
        Side.LEFT,
    ]


def test_script_of_a_both_sided_exercise_counts_cycles() -> None:
    script = script_of_dose("supine-bicycle", sets=1, reps=3)
    outs = [(step.side, step.rep) for step in script.steps if step.kind is StepKind.OUT]
    assert outs == [(None, 1), (None, 2), (None, 3)]


def test_script_of_two_held_positions_holds_twice_a_repetition() -> None:
    script = script_of_dose("cat-camel", sets=1, reps=1, hold_s=5)
    work = [(step.kind, step.phase) for step in script.steps[1:-1]]
    assert work == [
        (StepKind.OUT, None),
        (StepKind.HOLD, HeldPhase.FIRST),
        (StepKind.BACK, None),
        (StepKind.HOLD, HeldPhase.SECOND),
    ]
    assert script.steps[-2].ends_set


def test_script_of_a_whole_activity_is_one_step_of_its_time() -> None:
    script = script_of_dose("low-impact-aerobic", time_s=600)
    assert shape(script.steps) == [("get_ready", 10, ""), ("out", 600, ""), ("done", 0, "")]
    assert script.items[0].dose.time_s == 600


def test_script_of_a_position_without_a_way_there_is_held_at_once() -> None:
    script = script_of_dose("prone-lying", sets=1, reps=1, hold_s=30)
    assert shape(script.steps) == [("get_ready", 10, ""), ("hold", 30, ""), ("done", 0, "")]
    assert script.steps[1].ends_set


def test_script_of_a_rest_day_is_empty() -> None:
    script = script_of()
    assert (script.items, script.steps, script.seconds) == ((), (), 0)


def test_script_offers_only_what_is_open_to_the_person() -> None:
    bridge = CATALOGUE.exercise("bridge")
    day = Day(on=TUESDAY, items=(item_of(bridge, bridge.variants[0].start),))
    closed = write_script(day, CATALOGUE).items[0]
    opened = write_script(day, CATALOGUE, {"pelvic-tilt", "bridge"}).items[0]
    assert (closed.easier, closed.swap_to) == (None, ())
    assert (opened.easier, opened.swap_to) == ("pelvic-tilt", ())
