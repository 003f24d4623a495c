# SPDX-License-Identifier: Apache-2.0
"""Steps that are not open yet: edges of the ladders and gates of single exercises (2.4).

A gate that a later session can open makes an exercise wait; one that a session cannot open bars it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from lumbar.core.catalogue.exercise import Bar, Exercise, Gate, Variant
from lumbar.core.catalogue.ladder import Edge
from lumbar.core.catalogue.vocabulary import Access, ExerciseId, GateKind
from lumbar.core.kernel.messages import Reason
from lumbar.core.planning.because import Rule, because, because_of
from lumbar.core.planning.case import Case


def steps_before(case: Case, exercise: Exercise) -> Iterator[Reason]:
    """Give a reason for each earlier step that is not mastered, or was not painless where asked."""
    opened = exercise.id in case.standing.allowed
    for edge in case.edges.get(exercise.id, ()):
        if not opened and not case.standing.meets_any(edge.any_of):
            yield _step_before(edge)
        elif edge.hard and not _painless(case, edge.any_of):
            yield _painless_first(edge.any_of, hard=True)


def gates_to_reach(
    case: Case, exercise: Exercise, variant: Variant | None = None
) -> Iterator[Reason]:
    """Give a reason for each gate that later sessions may open."""
    opened = exercise.id in case.standing.allowed
    for gate in _gates(exercise, variant):
        match gate.kind:
            case GateKind.REACHED if not opened and not case.standing.meets_any(gate.any_of):
                yield because_of(
                    Rule.EDGES.id, str(gate.source), "left_out.step_before", easier=_first(gate)
                )
            case GateKind.PAINLESS if not _painless(case, gate.any_of):
                yield _painless_first(gate.any_of, hard=gate.hard)
            case _:
                continue


def gates_that_bar(
    case: Case, exercise: Exercise, variant: Variant | None = None
) -> Iterator[Reason]:
    """Give a reason for each gate that only a person, an operator or a clinician can open."""
    if exercise.id in case.standing.allowed:
        return
    for gate in _gates(exercise, variant):
        match gate.kind:
            case GateKind.ABSENT:
                for code in gate.conditions:
                    if code in case.codes:
                        key = f"left_out.condition.{code}"
                        yield because_of(f"3.5 {code}", str(gate.source), key)
            case GateKind.CONFIRMED:
                if gate.key not in case.standing.confirmed:
                    yield because_of(
                        "confirmed", str(gate.source), f"left_out.confirmed.{gate.key}"
                    )
            case GateKind.CLINICIAN:
                yield because_of(Rule.ACCESS.id, str(gate.source), "left_out.clinician_only")
            case GateKind.REACHED | GateKind.PAINLESS:
                continue
            case never:
                assert_never(never)


def access_faults(case: Case, exercise: Exercise) -> Iterator[Reason]:
    """Give a reason where nobody, or a clinician alone, may switch the exercise on."""
    if exercise.access is Access.REFERENCE_ONLY:
        yield because(Rule.ACCESS, "left_out.reference_only")
    elif exercise.access is Access.CLINICIAN_ONLY and exercise.id not in case.standing.allowed:
        yield because(Rule.ACCESS, "left_out.clinician_only")
    elif not exercise.variants:
        yield because(Rule.ACCESS, "left_out.without_dose")


def step_opened_by(
    case: Case, exercise: ExerciseId, waiting: frozenset[ExerciseId]
) -> ExerciseId | None:
    """Give the waiting step that practising this exercise opens; None where it opens none."""
    return next((each for each in case.unmet.get(exercise, ()) if each in waiting), None)


def _gates(exercise: Exercise, variant: Variant | None) -> Iterator[Gate]:
    name = variant.name if variant is not None else None
    return (gate for gate in exercise.gates if gate.variant == name)


def _painless(case: Case, bars: tuple[Bar, ...]) -> bool:
    return any(bar.exercise in case.standing.painless for bar in bars)


def _painless_first(bars: tuple[Bar, ...], *, hard: bool) -> Reason:
    rule = Rule.PAINLESS_FIRST if hard else Rule.EDGES
    return because(rule, "left_out.painless_first", easier=bars[0].exercise)


def _step_before(edge: Edge) -> Reason:
    easier = edge.any_of[0].exercise
    return because_of(Rule.EDGES.id, str(edge.source), "left_out.step_before", easier=easier)


def _first(gate: Gate) -> ExerciseId:
    return gate.any_of[0].exercise
