# SPDX-License-Identifier: Apache-2.0
from lumbar.core.catalogue.vocabulary import ConditionCode
from lumbar.library import load
from lumbar.reports.building import no_picture
from lumbar.reports.handout import Hint
from lumbar.reports.moves import move_of
from tests.support.printing import item, stand_in


def test_move_has_the_words_of_the_exercise_in_order() -> None:
    move = move_of(item("bridge"), "On Mon", load(), stand_in)
    said = load().words.exercise("bridge")
    assert (move.name, move.when, move.start, move.steps) == (
        "Bridge",
        "On Mon",
        said.start,
        said.steps,
    )
    assert move.dose == "2 sets of 8, hold 2 seconds, rest 1 minute"
    assert [(hint.label, hint.text) for hint in move.hints] == [
        ("Breathing", said.breathing),
        ("Common mistake", f"{said.mistakes[0].what}. {said.mistakes[0].fix}"),
        ("Easier", said.easier),
        ("Stop", said.stop),
    ]


def test_dose_of_a_sided_exercise_is_for_each_side() -> None:
    move = move_of(item("side-lying-leg-lift"), "", load(), stand_in)
    assert (
        move.dose == "8 times on each side, lift 12 inches (30 cm), hold 2 seconds, rest 2 seconds"
    )


def test_changes_for_conditions_come_before_all_other_hints() -> None:
    changed = item("cat-camel", ConditionCode.KN, ConditionCode.WR)
    first = move_of(changed, "", load(), stand_in).hints[0]
    said = load().words.exercise("cat-camel").changes
    assert first == Hint(label="For you", text=f"{said[ConditionCode.KN]} {said[ConditionCode.WR]}")


def test_figures_say_what_they_show() -> None:
    move = move_of(item("bridge"), "", load(), stand_in)
    start = load().words.exercise("bridge").start
    assert [(each.caption, each.shows) for each in move.figures] == [
        ("Start", f"Bridge, the start. {start}"),
        ("Move to here", "Bridge, the furthest point of the movement."),
    ]


def test_exercise_without_a_drawing_has_no_figure() -> None:
    assert move_of(item("bridge"), "", load(), no_picture).figures == ()
