# SPDX-License-Identifier: Apache-2.0
"""`exercises/<id>.toml` -> Exercise."""

from __future__ import annotations

from dataclasses import replace

from lumbar.core.catalogue import vocabulary as words
from lumbar.core.catalogue.exercise import Exercise, Gate, Purpose, SafetyAdvice, Variant
from lumbar.core.kernel.reading import Reader
from lumbar.library.faults_of_form import read_camera, read_criterion, read_form_fault
from lumbar.library.fields import (
    read_bar,
    read_dose,
    read_evidence,
    read_seed_dose,
    read_tempo,
)
from lumbar.library.files import Folder
from lumbar.library.watches import read_watch


def read_exercises(folder: Folder) -> tuple[Exercise, ...]:
    """Every exercise of the content, in the order of their ids."""
    found = []
    for name in folder.names("exercises"):
        with folder.reader(f"exercises/{name}.toml") as reader:
            exercise = read_exercise(reader)
            if reader.has("id") and exercise.id != name:
                reader.fail("id", f"the name of the file, {name}")
            found.append(replace(exercise, id=words.ExerciseId(name)))
    return tuple(found)


def read_exercise(reader: Reader) -> Exercise:
    """One exercise; where the reader is not sound the value holds stand-ins: do not use it."""
    exercise = Exercise(
        id=words.ExerciseId(reader.text("id")),
        family=reader.choice("family", words.Family),
        level=reader.whole_or_none("level", 1, 5),
        access=reader.choice("access", words.Access),
        active=reader.flag("active"),
        review=reader.choice("review", words.Review),
        extra=reader.flag("extra", default=False),
        seeds=reader.texts("seeds"),
        position=reader.choice("position", words.Position),
        sides=reader.choice("sides", words.Sides),
        direction=reader.choice("direction", words.Direction),
        loads=reader.choices("loads", words.Load),
        equipment=reader.choices("equipment", words.Equipment),
        role=reader.choice("role", words.Role),
        trunk=reader.choice("trunk", words.Trunk),
        frequency=reader.choice("frequency", words.Frequency),
        session_phase=reader.choice("session_phase", words.SessionPhase),
        regions=reader.choices("regions", words.Region),
        purpose=_read_purpose(reader.table("purpose")),
        tempo=read_tempo(reader.table_or_none("tempo")),
        variants=tuple(_read_variant(each) for each in reader.tables("variants", required=False)),
        dose_seed=tuple(
            read_seed_dose(each) for each in reader.tables("dose_seed", required=False)
        ),
        gates=tuple(_read_gate(each) for each in reader.tables("gates", required=False)),
        form=tuple(read_criterion(each) for each in reader.tables("form", required=False)),
        camera=read_camera(reader.table("camera")),
        faults=tuple(read_form_fault(each) for each in reader.tables("faults", required=False)),
        contraindications=_read_contraindications(reader),
        advice=_read_advice(reader.table_or_none("advice")),
        watch=read_watch(reader.table_or_none("coach")),
    )
    _check_meaning(reader, exercise)
    reader.done()
    return exercise


def _check_meaning(reader: Reader, exercise: Exercise) -> None:
    if not exercise.seeds and not exercise.extra:
        reader.fail("seeds", "a place in a source document, or extra = true")
    if exercise.active and exercise.access is words.Access.SELF and not exercise.variants:
        reader.fail("variants", "a dose for an exercise that the planner may give")
    for place, variant in enumerate(exercise.variants):
        if not variant.target.reaches(variant.start):
            reader.fail(
                f"variants[{place}].target", "at least the start dose in sets, reps and hold"
            )
    timed = all(variant.start.time_s is not None for variant in exercise.variants)
    if not timed and not reader.has("tempo"):
        reader.fail("tempo", "seconds out and back, since repetitions are counted")
    for gate in exercise.gates:
        if gate.variant is not None and not exercise.has_variant(gate.variant):
            reader.fail("gates", "the name of a variant", gate.variant)


def _read_purpose(reader: Reader) -> Purpose:
    purpose = Purpose(
        kind=reader.text("type"), muscles=reader.texts("muscles"), source=read_evidence(reader)
    )
    reader.done()
    return purpose


def _read_variant(reader: Reader) -> Variant:
    variant = Variant(
        name=reader.text("name"),
        level=reader.whole_or_none("level", 1, 5),
        start=read_dose(reader.table("start")),
        target=read_dose(reader.table("target")),
        progress=reader.choices("progress", words.Variable),
        reps_step=reader.whole("reps_step", 1, 10, 1),
        hold_step_s=reader.whole("hold_step_s", 1, 30, 5),
        raise_after_days=reader.whole_or_none("raise_after_days", 1, 7),
    )
    reader.done()
    return variant


def _read_gate(reader: Reader) -> Gate:
    gate = Gate(
        kind=reader.choice("kind", words.GateKind),
        source=read_evidence(reader),
        any_of=tuple(read_bar(each) for each in reader.tables("any_of", required=False)),
        conditions=reader.choices("conditions", words.ConditionCode, required=False),
        key=reader.text("key") if reader.has("key") else None,
        hard=reader.flag("hard", default=False),
        variant=reader.text("variant") if reader.has("variant") else None,
    )
    match gate.kind:
        case words.GateKind.REACHED | words.GateKind.PAINLESS if not gate.any_of:
            reader.fail("any_of", "the exercises that this gate asks for")
        case words.GateKind.ABSENT if not gate.conditions:
            reader.fail("conditions", "the conditions that must be absent")
        case words.GateKind.CONFIRMED if gate.key is None:
            reader.fail("key", "the key of what has to be confirmed")
        case _:
            pass
    reader.done()
    return gate


def _read_contraindications(
    reader: Reader,
) -> tuple[tuple[words.ConditionCode, words.Mark], ...]:
    table = reader.table_or_none("contraindications")
    if table is None:
        return ()
    for key in table.names():
        if key not in set(words.ConditionCode):
            table.fail(key, f"one of {', '.join(words.ConditionCode)}", "an unknown condition")
    return tuple(
        (code, table.choice(code, words.Mark)) for code in words.ConditionCode if table.has(code)
    )


def _read_advice(reader: Reader | None) -> SafetyAdvice | None:
    if reader is None:
        return None
    advice = SafetyAdvice(
        statement=reader.text("statement"),
        max_hold_s=reader.whole_or_none("max_hold_s", 1, 600),
        max_minutes=reader.whole_or_none("max_minutes", 1, 120),
    )
    if reader.has("source"):
        read_evidence(reader)
    reader.done()
    return advice
