# SPDX-License-Identifier: Apache-2.0
"""`text/<language>/exercises/<id>.toml` -> the words of one exercise."""

from __future__ import annotations

from dataclasses import dataclass, field

from lumbar.core.catalogue.exercise import Exercise
from lumbar.core.catalogue.vocabulary import ConditionCode
from lumbar.core.kernel.reading import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """A common mistake and what to do about it."""

    what: str
    fix: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FaultWords:
    """How a form fault is named, cued (a few words) and explained."""

    name: str
    cue: str
    fix: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """What the player shows and says in each part of a repetition."""

    ready: str
    out: str
    hold: str
    back: str
    hold_back: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExerciseWords:
    """Everything that is said about one exercise."""

    name: str
    other_names: tuple[str, ...]
    summary: str
    purpose: str
    start: str
    steps: tuple[str, ...]
    breathing: str
    bracing: str
    easier: str
    harder: str
    stop: str
    cautions: tuple[str, ...]
    mistakes: tuple[Mistake, ...]
    voice: Voice
    variants: dict[str, str] = field(default_factory=dict)
    seed_note: dict[str, str] = field(default_factory=dict)
    form: dict[str, str] = field(default_factory=dict)
    faults: dict[str, FaultWords] = field(default_factory=dict)
    changes: dict[str, str] = field(default_factory=dict)


def read_exercise_words(reader: Reader, exercise: Exercise, *, known: bool) -> ExerciseWords:
    """The words of one exercise; every criterion, fault and variant must have some.

    `known` is False where the exercise itself is faulty: then names are not compared with it.
    """
    variants = [each.name for each in exercise.variants] if known else None
    criteria = [each.criterion for each in exercise.form] if known else None
    faults = [each.code for each in exercise.faults] if known else None
    words = ExerciseWords(
        name=reader.text("name"),
        other_names=reader.texts("other_names", required=False),
        summary=reader.text("summary"),
        purpose=reader.text("purpose"),
        start=reader.text("start"),
        steps=reader.texts("steps"),
        breathing=reader.text("breathing"),
        bracing=_optional(reader, "bracing"),
        easier=_optional(reader, "easier"),
        harder=_optional(reader, "harder"),
        stop=reader.text("stop"),
        cautions=reader.texts("cautions", required=False),
        mistakes=tuple(_read_mistake(each) for each in reader.tables("mistakes", required=False)),
        voice=_read_voice(reader.table_or_none("voice")),
        variants=_read_named(reader, "variants", variants),
        seed_note=_read_free(reader, "seed_note"),
        form=_read_named(reader, "form", criteria),
        faults=_read_faults(reader, faults),
        changes=_read_free(reader, "changes"),
    )
    for code in words.changes:
        if code not in set(ConditionCode):
            reader.fail("changes", f"one of {', '.join(ConditionCode)}", code)
    reader.done()
    return words


def _optional(reader: Reader, key: str) -> str:
    return reader.text(key) if reader.has(key) else ""


def _read_mistake(reader: Reader) -> Mistake:
    mistake = Mistake(what=reader.text("what"), fix=reader.text("fix"))
    reader.done()
    return mistake


def _read_voice(reader: Reader | None) -> Voice:
    if reader is None:
        return Voice(ready="", out="", hold="", back="", hold_back="")
    voice = Voice(
        ready=reader.text("ready"),
        out=_optional(reader, "out"),
        hold=_optional(reader, "hold"),
        back=_optional(reader, "back"),
        hold_back=_optional(reader, "hold_back"),
    )
    reader.done()
    return voice


def _read_named(reader: Reader, key: str, wanted: list[str] | None) -> dict[str, str]:
    if wanted is None:
        return _read_free(reader, key)
    if not wanted and not reader.has(key):
        return {}
    table = reader.table(key)
    found = {name: table.text(name) for name in wanted}
    table.done()
    return found


def _read_free(reader: Reader, key: str) -> dict[str, str]:
    table = reader.table_or_none(key)
    return {} if table is None else {name: table.text(name) for name in table.names()}


def _read_faults(reader: Reader, wanted: list[str] | None) -> dict[str, FaultWords]:
    if not wanted and not reader.has("faults"):
        return {}
    table = reader.table("faults")
    found = {}
    for code in table.names() if wanted is None else wanted:
        each = table.table(code)
        found[code] = FaultWords(name=each.text("name"), cue=each.text("cue"), fix=each.text("fix"))
        each.done()
    table.done()
    return found
