# SPDX-License-Identifier: Apache-2.0
"""A day of a plan becomes a script: who does what for how many seconds, step after step.

The steps add up to the length that the plan gives each exercise (`catalogue.dose.exercise_s`):
get ready, then sets of repetitions with pauses between them, and rests between the sets. The rest
before the next exercise is its get-ready. All seconds come from the dose, the tempo and
`thresholds.session`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Final, assert_never

from lumbar.core.catalogue.catalogue import Catalogue
from lumbar.core.catalogue.dose import Dose
from lumbar.core.catalogue.exercise import Exercise
from lumbar.core.catalogue.thresholds import SessionRule
from lumbar.core.catalogue.vocabulary import Sides
from lumbar.core.planning.plan import Day, Item, Side
from lumbar.core.session.offers import easier_of, swaps_of
from lumbar.core.session.script import HeldPhase, Script, ScriptItem, Step, StepKind

_BOTH_SIDES: Final = (Side.RIGHT, Side.LEFT)
_TWO_PHASES: Final = 2


def write_script(day: Day, catalogue: Catalogue, open_to: Collection[str] = ()) -> Script:
    """The script of one session of a day.

    `open_to` are the exercises that this person may do; only those are offered as an easier step
    or as a swap, so that nothing blocked for the person comes in by the back door.
    """
    taken = tuple(item.exercise for item in day.items)
    items = tuple(_script_item(each, catalogue, open_to, taken) for each in day.items)
    steps = [
        step for place, item in enumerate(day.items) for step in _item_steps(place, item, catalogue)
    ]
    if steps:
        steps.append(Step(item=len(items) - 1, kind=StepKind.DONE, seconds=0))
    return Script(on=day.on, items=items, steps=tuple(steps))


def _script_item(
    item: Item, catalogue: Catalogue, open_to: Collection[str], taken: Collection[str]
) -> ScriptItem:
    exercise = catalogue.exercise(item.exercise)
    return ScriptItem(
        exercise=item.exercise,
        variant=item.variant,
        position=exercise.position,
        sides=exercise.sides,
        dose=item.dose,
        easier=easier_of(exercise, catalogue, open_to),
        swap_to=swaps_of(exercise, catalogue, open_to, taken),
    )


def _item_steps(place: int, item: Item, catalogue: Catalogue) -> Iterator[Step]:
    exercise = catalogue.exercise(item.exercise)
    rule = catalogue.thresholds.session
    first = _first_side(exercise, item)
    yield Step(item=place, kind=StepKind.GET_READY, seconds=rule.get_ready_s, side=first)
    if item.dose.time_s is not None:
        yield _activity(place, item.dose.time_s)
        return
    for number in range(1, item.dose.sets + 1):
        for step in _set_steps(exercise, item, rule):
            yield replace(step, item=place, set_number=number)
        if number < item.dose.sets and item.dose.rest_between_sets_s:
            yield Step(
                item=place,
                kind=StepKind.REST,
                seconds=item.dose.rest_between_sets_s,
                side=first,
                set_number=number,
            )


def _activity(place: int, time_s: int) -> Step:
    return Step(item=place, kind=StepKind.OUT, seconds=time_s, set_number=1, rep=1, ends_set=True)


def _first_side(exercise: Exercise, item: Item) -> Side | None:
    match exercise.sides:
        case Sides.EACH | Sides.ALTERNATE:
            return _turns(item)[0]
        case Sides.NONE | Sides.TOGETHER:
            return None
    assert_never(exercise.sides)


def _turns(item: Item) -> tuple[Side, ...]:
    """The sides in the order in which they are done: right, then left."""
    return tuple(side for side in _BOTH_SIDES if side in item.sides) or _BOTH_SIDES


def _set_steps(exercise: Exercise, item: Item, rule: SessionRule) -> Iterator[Step]:
    reps = range(1, item.dose.reps + 1)
    match exercise.sides:
        case Sides.NONE | Sides.TOGETHER:
            yield from _run(exercise, item.dose, rule, [(rep, None) for rep in reps])
        case Sides.EACH:
            for turn, side in enumerate(_turns(item)):
                if turn and rule.change_over_s:
                    yield Step(
                        item=0, kind=StepKind.CHANGE_OVER, seconds=rule.change_over_s, side=side
                    )
                yield from _run(exercise, item.dose, rule, [(rep, side) for rep in reps])
        case Sides.ALTERNATE:
            turns = [(rep, side) for rep in reps for side in _turns(item)]
            yield from _run(exercise, item.dose, rule, turns)
        case _:
            assert_never(exercise.sides)


def _run(
    exercise: Exercise, dose: Dose, rule: SessionRule, turns: Sequence[tuple[int, Side | None]]
) -> Iterator[Step]:
    """Repetitions with the pauses between them; the last step ends the set."""
    last_turn = len(turns) - 1
    for turn, (rep, side) in enumerate(turns):
        parts = [replace(part, rep=rep, side=side) for part in _rep(exercise, dose, rule)]
        parts[-1] = replace(parts[-1], ends_set=turn == last_turn)
        yield from parts
        if turn < last_turn and dose.rest_between_reps_s:
            yield Step(
                item=0,
                kind=StepKind.PAUSE,
                seconds=dose.rest_between_reps_s,
                rep=rep,
                side=turns[turn + 1][1],
            )


def _rep(exercise: Exercise, dose: Dose, rule: SessionRule) -> list[Step]:
    """One repetition: out, hold, back, and a second hold where it has two held positions."""
    tempo = exercise.tempo
    two = tempo.phases == _TWO_PHASES
    parts = [
        Step(item=0, kind=StepKind.OUT, seconds=tempo.out_s),
        _hold(dose, rule, HeldPhase.FIRST if two else None),
        Step(item=0, kind=StepKind.BACK, seconds=tempo.back_s),
    ]
    if two:
        parts.append(_hold(dose, rule, HeldPhase.SECOND))
    return [part for part in parts if part.seconds] or parts[:1]


def _hold(dose: Dose, rule: SessionRule, phase: HeldPhase | None) -> Step:
    return Step(
        item=0,
        kind=StepKind.HOLD,
        seconds=dose.hold_s,
        phase=phase,
        breathe_every_s=rule.breathing_cue_s,
    )
