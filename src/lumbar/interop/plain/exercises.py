# SPDX-License-Identifier: Apache-2.0
"""An exercise as a record that other programs read, with its words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lumbar.core.catalogue.catalogue import Catalogue
from lumbar.core.catalogue.exercise import Bar, Exercise, Gate, Variant
from lumbar.core.catalogue.form_check import FormFault
from lumbar.core.catalogue.vocabulary import ExerciseId, View
from lumbar.interop.plain.doses import catalogue_dose_record, seed_dose_record
from lumbar.library.exercise_words import ExerciseWords
from lumbar.library.words import Words

_VIEW_LETTERS: Final = {
    View.SIDE: "S",
    View.FRONT: "F",
    View.TOP: "T",
    View.ANY: "any",
    View.NONE: "none",
}


def exercise_record(exercise: Exercise, catalogue: Catalogue, words: Words) -> dict[str, object]:
    """Everything that other programs may know about one exercise."""
    said = words.exercise(exercise.id)
    first = catalogue.first_variant(exercise.id)
    sides = exercise.sides
    return {
        "id": exercise.id,
        "name": said.name,
        "other_names": list(said.other_names),
        "family": exercise.family.value,
        "level": exercise.level,
        "access": exercise.access.value,
        "active": exercise.active,
        "sided": exercise.sided,
        "position": exercise.position.value,
        "direction": exercise.direction.value,
        "loads": [load.value for load in exercise.loads],
        "equipment": [thing.value for thing in exercise.equipment],
        "seeds": list(exercise.seeds),
        "dose_seed": [seed_dose_record(dose) for dose in exercise.dose_seed],
        "dose_default": None if first is None else catalogue_dose_record(first.start, sides),
        "target": None if first is None else catalogue_dose_record(first.target, sides),
        "ladder": {
            "easier": catalogue.easier(exercise.id),
            "harder": _once(catalogue.opened_by(exercise.id)),
            "requires": _once(_requirements(exercise, catalogue)),
        },
        "gates": [_gate_record(gate) for gate in exercise.gates],
        "contraindications": {code.value: mark.value for code, mark in exercise.contraindications},
        "faults": [_fault_record(fault, said) for fault in exercise.faults],
        "camera": {
            "view": exercise.camera.view.value,
            "observable": exercise.camera.observable,
            "why_not": _why_not(exercise.camera.why_not, words),
        },
        "variants": [_variant_record(each, exercise, said) for each in exercise.variants],
    }


def _once(ids: Iterator[ExerciseId] | tuple[ExerciseId, ...]) -> list[str]:
    return list(dict.fromkeys(ids))


def _requirements(exercise: Exercise, catalogue: Catalogue) -> Iterator[ExerciseId]:
    for edge in catalogue.edges_to(exercise.id):
        yield from (bar.exercise for bar in edge.any_of)
    for gate in exercise.gates:
        yield from (bar.exercise for bar in gate.any_of)


def _gate_record(gate: Gate) -> dict[str, object]:
    return {
        "kind": gate.kind.value,
        "any_of": [_bar_record(bar) for bar in gate.any_of],
        "conditions": [code.value for code in gate.conditions],
        "key": gate.key,
        "hard": gate.hard,
        "variant": gate.variant,
        "source": str(gate.source),
    }


def _bar_record(bar: Bar) -> dict[str, object]:
    return {"exercise": bar.exercise, "sets": bar.sets, "reps": bar.reps, "hold_s": bar.hold_s}


def _fault_record(fault: FormFault, said: ExerciseWords) -> dict[str, object]:
    return {
        "code": fault.code,
        "severity": fault.severity.value,
        "view": "/".join(_VIEW_LETTERS[view] for view in fault.views),
        "cue": said.faults[fault.code].cue,
        "observable": fault.observable,
    }


def _why_not(key: str | None, words: Words) -> str | None:
    return None if key is None else words.text(f"coach.why_not.{key}.text")


def _variant_record(variant: Variant, exercise: Exercise, said: ExerciseWords) -> dict[str, object]:
    return {
        "name": variant.name,
        "label": said.variants[variant.name],
        "level": exercise.level_of(variant),
        "progress": [variable.value for variable in variant.progress],
        "start": catalogue_dose_record(variant.start, exercise.sides),
        "target": catalogue_dose_record(variant.target, exercise.sides),
    }
